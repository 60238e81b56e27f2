/// Records of a workbook stream, written by hand ([MS-XLS] 2.1.4): for what a sound writer does not write.
struct RecordBytes {
  var bytes: [UInt8] = []

  static func short(_ values: Int...) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  static func record(_ type: Int, _ data: [UInt8]) -> [UInt8] { short(type, data.count) + data }

  /// A BIFF8 text with one byte a character, behind its count of one byte.
  static func text(_ text: String) -> [UInt8] { [UInt8(text.utf8.count), 0] + Array(text.utf8) }

  static func begin(_ kind: Int, version: Int = 0x0600) -> [UInt8] {
    record(0x0809, short(version, kind, 0, 0) + [0, 0, 0, 0, 0, 0, 0, 0])
  }

  static let end = record(0x000A, [])

  static func formula(row: Int, column: Int, _ tokens: [UInt8]) -> [UInt8] {
    record(0x0006, short(row, column, 0) + [UInt8](repeating: 0, count: 14) + short(tokens.count) + tokens)
  }

  static func sheet(_ name: String, type: UInt8, state: UInt8 = 0, at place: Int, version: Int = 8) -> [UInt8] {
    let head = short(place & 0xFFFF, place >> 16) + [state, type]
    return record(0x0085, head + (version == 8 ? text(name) : [UInt8(name.utf8.count)] + Array(name.utf8)))
  }

  /// A workbook of one macro sheet with these records, behind globals with these.
  static func workbook(globals: [UInt8] = [], macros: [UInt8], hasEnd: Bool = true) -> [UInt8] {
    let begin = begin(0x0005)
    let listed = sheet("M", type: 1, at: 0).count
    let place = begin.count + globals.count + listed + end.count
    return begin + globals + sheet("M", type: 1, at: place) + end + self.begin(0x0040) + macros + (hasEnd ? end : [])
  }

  /// LBL (2.4.150).
  static func name(_ name: String, flags: Int, key: UInt8 = 0, _ tokens: [UInt8] = []) -> [UInt8] {
    let head = short(flags) + [key, UInt8(name.utf8.count)] + short(tokens.count) + [UInt8](repeating: 0, count: 8)
    return record(0x0018, head + [0] + Array(name.utf8) + tokens)
  }
}
