import InventoryModel

/// What `--include` and `--exclude` say of a path below its root.
public struct PathFilter: Sendable {
  public var include: [PathPattern]
  public var exclude: [PathPattern]

  public init(include: [PathPattern] = [], exclude: [PathPattern] = []) {
    self.include = include
    self.exclude = exclude
  }

  func takes(file path: RawPath) -> Bool {
    if exclude.contains(where: { $0.matches(path) }) { return false }
    return include.isEmpty || include.contains { $0.matches(path) }
  }

  /// A folder that is excluded is not walked at all. Behind it stands a slash, as before what is in it.
  func takes(folder path: RawPath) -> Bool {
    if exclude.isEmpty { return true }
    let inside = RawPath(bytes: path.bytes + [UInt8(ascii: "/")])
    return !exclude.contains { $0.matchesFolder(of: inside) }
  }
}
