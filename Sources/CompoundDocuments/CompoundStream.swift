/// Where a stream's bytes are in the file, in order.
public struct CompoundStream: Hashable, Sendable {
  struct Extent: Hashable, Sendable {
    /// Offset in the stream.
    var start: Int64
    /// Offset in the file.
    var offset: Int64
    var count: Int64
  }

  var extents: [Extent] = []
  /// Bytes that its sectors hold, at most the declared size.
  public internal(set) var size: Int64 = 0
  /// Bytes as the directory declares them.
  public internal(set) var declaredSize: Int64 = 0

  /// Whether its chain ends before its declared end.
  public var isTruncated: Bool { size < declaredSize }

  /// Adds bytes of the file; neighbours become one extent.
  mutating func append(offset: Int64, count: Int64) {
    guard count > 0 else { return }
    if let last = extents.last, last.offset + last.count == offset {
      extents[extents.count - 1].count += count
    } else {
      extents.append(Extent(start: size, offset: offset, count: count))
    }
    size += count
  }

  /// File offset of a place in the stream, and how many bytes follow it there.
  func locate(_ place: Int64) -> (offset: Int64, count: Int64)? {
    guard place >= 0, place < size else { return nil }
    var low = 0
    var high = extents.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if extents[middle].start <= place { low = middle } else { high = middle }
    }
    let extent = extents[low]
    return (extent.offset + (place - extent.start), extent.count - (place - extent.start))
  }

  /// The bytes from `place`; fewer than `count` only at the end of the stream or of the file.
  public func bytes<Source: RandomAccessBytes & ~Copyable>(
    at place: Int64, count: Int, from source: borrowing Source
  ) throws(CompoundError) -> [UInt8] {
    var out: [UInt8] = []
    while out.count < count, let found = locate(place + Int64(out.count)) {
      let wanted = Int(min(found.count, Int64(count - out.count)))
      let got = try source.bytes(at: found.offset, count: wanted)
      out += got
      if got.count < wanted { break }
    }
    return out
  }

  /// Puts other bytes where the stream's lie in `file`, which holds the whole file; `content` is no longer than the stream.
  public func replace(in file: inout [UInt8], with content: [UInt8]) {
    for extent in extents {
      for index in 0..<Int(extent.count) {
        let (from, to) = (Int(extent.start) + index, Int(extent.offset) + index)
        guard from < content.count, to < file.count else { break }
        file[to] = content[from]
      }
    }
  }
}
