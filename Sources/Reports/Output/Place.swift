import Foundation

/// What is at a path now, without following a link at its end.
enum Place: Equatable {
  case nothing, file, folder, link, other

  init(_ path: String) {
    // attributesOfItem is lstat: a link is seen as a link, one that leads nowhere too.
    guard let type = try? FileManager.default.attributesOfItem(atPath: Place.trimmed(path))[.type] as? FileAttributeType
    else {
      self = .nothing
      return
    }
    switch type {
    case .typeRegular: self = .file
    case .typeDirectory: self = .folder
    case .typeSymbolicLink: self = .link
    default: self = .other
    }
  }

  /// A slash at the end would make the system follow a link.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// A hidden name in the same folder, so that a rename stays on one file system; it holds the process, so that two
  /// runs never share it.
  static func sibling(of path: String, _ word: String = "partial") -> String {
    let path = trimmed(path)
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<cut]).\(path[cut...]).assay-\(word)-\(ProcessInfo.processInfo.processIdentifier)"
  }

  /// Puts `from` in the place of what is there, which is kept until the new one stands and comes back where that fails.
  /// (Foundation has no rename that replaces, but for data that is in memory as a whole.)
  static func replace(_ path: String, with from: String) throws {
    let path = trimmed(path)
    let old = sibling(of: path, "replaced")
    let replaces = Place(path) != .nothing
    if replaces { try FileManager.default.moveItem(atPath: path, toPath: old) }
    do { try FileManager.default.moveItem(atPath: from, toPath: path) } catch {
      if replaces { try? FileManager.default.moveItem(atPath: old, toPath: path) }
      throw error
    }
    if replaces { try FileManager.default.removeItem(atPath: old) }
  }

  static func cause(_ error: any Error) -> String {
    let error = error as NSError
    if let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { return inner.localizedDescription }
    return error.localizedDescription
  }
}
