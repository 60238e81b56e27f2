/// Reads the fields of one record, front to back. A field past the record's end is zero or empty, and `isShort` says so:
/// no length in a record reaches beyond it.
struct RecordFields {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int
  private(set) var isShort = false

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var rest: Int { end - position }

  private mutating func take(_ count: Int) -> Int? {
    guard count >= 0, count <= end - position else {
      isShort = true
      position = end
      return nil
    }
    let start = position
    position += count
    return start
  }

  mutating func skip(_ count: Int) { _ = take(count) }

  mutating func byte() -> Int {
    guard let at = take(1) else { return 0 }
    return Int(bytes[at])
  }

  mutating func short() -> Int {
    guard let at = take(2) else { return 0 }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }

  mutating func long() -> Int {
    guard let at = take(4) else { return 0 }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
  }

  /// A signed number of four bytes.
  mutating func signed() -> Int { Int(Int32(truncatingIfNeeded: long())) }

  mutating func double() -> Double {
    let low = UInt64(long())
    return Double(bitPattern: low | UInt64(long()) << 32)
  }

  /// The stretch of the next bytes.
  mutating func stretch(_ count: Int) -> Range<Int> {
    guard let at = take(count) else { return end..<end }
    return at..<(at + count)
  }

  /// XLWideString ([MS-XLSB] 2.5.169) as UTF-8.
  mutating func text() -> [UInt8] { nullableText() ?? [] }

  /// XLNullableWideString (2.5.167): nil where there is none.
  mutating func nullableText() -> [UInt8]? {
    let count = long()
    guard count != 0xFFFF_FFFF else { return nil }
    return text(units: count)
  }

  /// So many UTF-16 units, as UTF-8; half a pair becomes the replacement character.
  mutating func text(units: Int) -> [UInt8] {
    guard units <= (end - position) / 2, let at = take(units * 2) else {
      isShort = true
      position = end
      return []
    }
    var out: [UInt8] = []
    out.reserveCapacity(units)
    var cursor = at
    let stop = at + units * 2
    while cursor < stop {
      var scalar = UInt32(bytes[cursor]) | UInt32(bytes[cursor + 1]) << 8
      cursor += 2
      if scalar < 0x80 {
        out.append(UInt8(scalar))
        continue
      }
      if scalar & 0xF800 == 0xD800 {
        let next = cursor + 1 < stop ? UInt32(bytes[cursor]) | UInt32(bytes[cursor + 1]) << 8 : 0
        if scalar < 0xDC00, next & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + (next & 0x3FF)
          cursor += 2
        } else {
          scalar = 0xFFFD
        }
      }
      if scalar < 0x800 {
        out.append(UInt8(0xC0 | scalar >> 6))
      } else {
        if scalar < 0x10000 {
          out.append(UInt8(0xE0 | scalar >> 12))
        } else {
          out.append(UInt8(0xF0 | scalar >> 18))
          out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
        }
        out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
    return out
  }

  /// RfX (2.5.118): rows, then columns.
  mutating func cells() -> BinaryRange {
    BinaryRange(firstRow: long(), lastRow: long(), firstColumn: long(), lastColumn: long())
  }

  /// A formula as most records have it: the size and the bytes of its tokens, then of their ancillary data
  /// (2.5.98.4 CellParsedFormula and its like).
  mutating func formula() -> FormulaBytes {
    let tokens = stretch(long())
    let extra = rest >= 4 ? stretch(long()) : end..<end
    return FormulaBytes(tokens: tokens, extra: extra)
  }

  /// A formula in a future record: both sizes come first (2.5.98.9 FRTParsedFormula).
  mutating func futureFormula() -> FormulaBytes {
    let tokens = long()
    let extra = long()
    return FormulaBytes(tokens: stretch(tokens), extra: stretch(extra))
  }
}

/// Where a formula's tokens and their ancillary data are.
struct FormulaBytes {
  var tokens: Range<Int>
  var extra: Range<Int>
}

/// A range of cells; 0-based, ends included, as written and perhaps impossible.
struct BinaryRange {
  var firstRow: Int
  var lastRow: Int
  var firstColumn: Int
  var lastColumn: Int

  /// Rows and columns that a sheet has.
  static let rows = 1_048_576
  static let columns = 16_384

  var isPossible: Bool {
    firstRow <= lastRow && lastRow < BinaryRange.rows && firstColumn <= lastColumn && lastColumn < BinaryRange.columns
  }
}
