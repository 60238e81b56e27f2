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

  /// Replaces a regular file. `replaceItemAt` needs something to replace; `moveItem` needs the place to be free.
  static func rename(_ from: String, to path: String) throws {
    if Place(path) == .file {
      _ = try FileManager.default.replaceItemAt(URL(fileURLWithPath: path), withItemAt: URL(fileURLWithPath: from))
    } else {
      try FileManager.default.moveItem(atPath: from, toPath: path)
    }
  }

  static func cause(_ error: any Error) -> String {
    let error = error as NSError
    if let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { return inner.localizedDescription }
    return error.localizedDescription
  }
}
