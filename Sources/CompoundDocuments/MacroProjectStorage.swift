/// A VBA project ([MS-OVBA] 2.2.1).
public struct MacroProjectStorage: Hashable, Sendable {
  /// Path of its storage; for PowerPoint, whose projects are records, the stream.
  public var path: String
  /// Bytes of all streams in it; nil where it is not in a storage.
  public var size: Int64?
  /// The storage's entry.
  var index = 0
}
