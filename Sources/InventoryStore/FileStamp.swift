/// How a file was when it was read, and what read it: a file whose stamp is the same need not be read again.
public struct FileStamp: Hashable, Sendable {
  /// Bytes.
  public var size: Int64
  /// Nanoseconds since 1970.
  public var modified: Int64
  /// Nanoseconds since 1970, of the last change of the inode.
  public var changed: Int64
  /// Version of the reader and the options that decide what a record holds.
  public var reader: String

  public init(size: Int64, modified: Int64, changed: Int64, reader: String) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.reader = reader
  }
}
