import InventoryModel
import SafeBindings

/// A folder or file to scan, and the name that its records' paths begin with.
public struct WalkRoot: Hashable, Sendable {
  /// Nil: records' paths are relative to the root as they are.
  public var name: RawPath?
  /// As the system takes it.
  public var path: [UInt8]

  public init(name: RawPath? = nil, path: [UInt8]) {
    self.name = name
    self.path = path
  }

  /// Reads `PATH` or `NAME=PATH`. Something that is there under the whole text is a path, equals sign or not.
  ///
  /// **Throws** `rootName` where the name is empty or holds a slash and nothing is called so.
  public init(argument: String) throws(ScanError) {
    let bytes = Array(argument.utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "=")), !WalkRoot.exists(bytes) else {
      self.init(path: bytes)
      return
    }
    let name = Array(bytes[..<mark])
    guard !name.isEmpty, !name.contains(UInt8(ascii: "/")) else {
      throw ScanError.rootName(RawPath(bytes: name).text)
    }
    self.init(name: RawPath(bytes: name), path: Array(bytes[(mark + 1)...]))
  }

  /// Several roots all get names, the last folder of their path where none is given.
  ///
  /// **Throws** `sameName` where two have the same.
  public static func named(_ roots: [WalkRoot]) throws(ScanError) -> [WalkRoot] {
    guard roots.count > 1 else { return roots }
    var seen: Set<RawPath> = []
    var named: [WalkRoot] = []
    for root in roots {
      let name = root.name ?? RawPath(bytes: root.path).name
      guard seen.insert(name).inserted else { throw ScanError.sameName(name.text) }
      named.append(WalkRoot(name: name, path: root.path))
    }
    return named
  }

  private static func exists(_ path: [UInt8]) -> Bool {
    let (folder, name) = split(path)
    guard let directory = try? OpenDirectory(path: folder) else { return false }
    return (try? directory.status(of: name)) != nil
  }

  /// The folder that a path's last component is in, and that component.
  static func split(_ path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
    let slash = UInt8(ascii: "/")
    var end = path.endIndex
    while end > 1, path[end - 1] == slash { end -= 1 }
    let trimmed = path[..<end]
    guard let mark = trimmed.lastIndex(of: slash) else { return ([UInt8(ascii: ".")], Array(trimmed)) }
    return (mark == 0 ? [slash] : Array(trimmed[..<mark]), Array(trimmed[(mark + 1)...]))
  }
}
