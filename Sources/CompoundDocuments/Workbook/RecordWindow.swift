/// Number and extent of a record of a workbook stream ([MS-XLS] 2.1.4).
struct RecordHead {
  var type: UInt16
  /// Byte of the stream where its data starts.
  var place: Int64
  /// Bytes of data, as the record says.
  var length: Int

  /// Where the next record is.
  var end: Int64 { place + Int64(length) }
}

/// Reads records of a workbook stream through a window of bytes: a stream may be as large as its file.
struct RecordWindow {
  static let size = 64 << 10

  let stream: CompoundStream
  private var bytes: [UInt8] = []
  private var start: Int64 = 0

  init(_ stream: CompoundStream) { self.stream = stream }

  /// The record at this place; nil where the stream ends before its four bytes.
  mutating func head<Source: RandomAccessBytes & ~Copyable>(
    at place: Int64, _ source: borrowing Source
  ) throws(CompoundError) -> RecordHead? {
    try fill(place, 4, source)
    let index = Int(place - start)
    guard let type = bytes.uint16(at: index), let length = bytes.uint16(at: index + 2) else { return nil }
    return RecordHead(type: type, place: place + 4, length: Int(length))
  }

  /// Its data; fewer bytes only where the stream ends.
  mutating func data<Source: RandomAccessBytes & ~Copyable>(
    of head: RecordHead, _ source: borrowing Source
  ) throws(CompoundError) -> [UInt8] {
    try fill(head.place, head.length, source)
    let index = Int(head.place - start)
    guard index < bytes.count else { return [] }
    return Array(bytes[index..<min(bytes.count, index + head.length)])
  }

  /// Moves the window where it does not hold these bytes. A record has less than a window.
  private mutating func fill<Source: RandomAccessBytes & ~Copyable>(
    _ place: Int64, _ count: Int, _ source: borrowing Source
  ) throws(CompoundError) {
    if place >= start, place + Int64(count) <= start + Int64(bytes.count) { return }
    start = place
    bytes = try stream.bytes(at: place, count: Self.size, from: source)
  }
}
