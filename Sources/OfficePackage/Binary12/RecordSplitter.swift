/// Cuts a BIFF12 part, fed block by block, into its records ([MS-XLSB] 2.1.4).
///
/// Nothing is allocated by a record's size: bytes are kept as they come, up to the longest record that is read.
struct RecordSplitter {
  /// Bytes of a record's data. The longest that Excel writes, the table of sheet references, has less than one megabyte.
  static let longest = 16 << 20

  enum Next {
    /// The record's number, and where its data is in `bytes`.
    case record(Int, Range<Int>)
    case needsMore
    case broken(String)
  }

  private(set) var bytes: [UInt8] = []
  private var position = 0
  /// Bytes of the part that were dropped from the front of `bytes`.
  private var dropped: Int64 = 0

  mutating func feed(_ more: ArraySlice<UInt8>) {
    if position > 0 {
      bytes.removeSubrange(..<position)
      dropped += Int64(position)
      position = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Whether bytes are left that make no record.
  var hasRest: Bool { position < bytes.count }

  /// Where in the part the next record begins.
  var offset: Int64 { dropped + Int64(position) }

  /// The next record; 2.1.4: its number has one or two bytes of seven bits, its size one to four.
  mutating func next() -> Next {
    var cursor = position
    guard cursor < bytes.count else { return .needsMore }
    var number = Int(bytes[cursor])
    cursor += 1
    if number & 0x80 != 0 {
      guard cursor < bytes.count else { return .needsMore }
      let high = Int(bytes[cursor])
      cursor += 1
      guard high & 0x80 == 0 else { return .broken("a record number of more than two bytes at byte \(offset)") }
      number = number & 0x7F | high << 7
    }
    var size = 0
    var shift = 0
    while true {
      guard cursor < bytes.count else { return .needsMore }
      let byte = Int(bytes[cursor])
      cursor += 1
      size |= (byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
      guard shift < 28 else { return .broken("a record size of more than four bytes at byte \(offset)") }
    }
    guard size <= RecordSplitter.longest else {
      return .broken("a record of \(size) bytes at byte \(offset); at most \(RecordSplitter.longest) are read")
    }
    guard bytes.count - cursor >= size else { return .needsMore }
    position = cursor + size
    return .record(number, cursor..<position)
  }
}
