/// Bytes that can be read from anywhere: a file, or memory.
///
/// Noncopyable sources conform too, so readers borrow the source for each call and never keep it.
public protocol RandomAccessBytes: ~Copyable {
  /// Bytes.
  var byteCount: Int64 { get }

  /// The bytes from `offset`; fewer than `count` only at the end, none behind it.
  ///
  /// **Throws** `CompoundError.unreadable` where the system does not give them.
  func bytes(at offset: Int64, count: Int) throws(CompoundError) -> [UInt8]
}

extension [UInt8]: RandomAccessBytes {
  public var byteCount: Int64 { Int64(count) }

  public func bytes(at offset: Int64, count: Int) throws(CompoundError) -> [UInt8] {
    guard offset >= 0, offset < byteCount, count > 0 else { return [] }
    let start = Int(offset)
    return Array(self[start..<(start + Swift.min(count, self.count - start))])
  }
}
