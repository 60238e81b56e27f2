/// The globals of a workbook stream, BIFF2 to BIFF8 ([MS-XLS] 2.1.7.20.3).
struct BinaryWorkbook {
  /// Bytes that are read of a stream: the sheets are listed before the strings.
  static let globalsLimit = 4 << 20

  /// It starts with a BOF record.
  private(set) var isWorkbook = false
  private(set) var protection: FileProtection?
  private(set) var macroSheets: [MacroSheet] = []
  /// It has names that are macros, or names of other workbooks, which may be.
  private(set) var mayStartMacros = false

  private var isOtherBook = false

  private enum Record {
    static let endOfFile: UInt16 = 0x000A
    static let filePass: UInt16 = 0x002F
    static let boundSheet: UInt16 = 0x0085
  }

  init(_ bytes: [UInt8]) {
    guard let version = BinaryWorkbook.version(bytes) else { return }
    isWorkbook = true
    // Before BIFF5 a file is one sheet, and its BOF says of which type ([MS-XLS] 2.4.21, dt 0x0040).
    if version < 5, bytes.uint16(at: 6) == 0x0040 { macroSheets.append(MacroSheet(name: "", state: "visible")) }
    var place = 0
    while let type = bytes.uint16(at: place), let length = bytes.uint16(at: place + 2) {
      let data = place + 4
      if type == Record.endOfFile { break }
      if type == Record.filePass {
        protection = BinaryWorkbook.protection(bytes, data, version)
        // All that follows is encrypted.
        macroSheets = []
        mayStartMacros = false
        break
      }
      if version >= 5 { noteName(type, Int(length), data, bytes, version) }
      if type == Record.boundSheet, let sheet = BinaryWorkbook.macroSheet(bytes, data, Int(length), version) {
        macroSheets.append(sheet)
      }
      place = data + Int(length)
    }
  }

  /// LBL ([MS-XLS] 2.4.150) with fProc and without fFunc, which functions of later versions have; EXTERNNAME behind a
  /// SUPBOOK (2.4.271) that is another workbook.
  private mutating func noteName(_ type: UInt16, _ length: Int, _ data: Int, _ bytes: [UInt8], _ version: Int) {
    switch type {
    case WorkbookGlobals.Record.name:
      if let flags = bytes.uint16(at: data), flags & 0x0A == 0x08 { mayStartMacros = true }
    case WorkbookGlobals.Record.supportBook:
      isOtherBook = bytes.uint16(at: data + 2).map { $0 != 0x0401 && $0 != 0x3A01 } ?? false
    case WorkbookGlobals.Record.externName where isOtherBook: mayStartMacros = true
    default: break
    }
  }

  /// The BIFF version that a stream starting with these bytes has; nil where it does not start with a BOF record
  /// ([MS-XLS] 2.4.21 and, for older ones, the record numbers of their versions).
  static func version(_ bytes: [UInt8]) -> Int? {
    guard let type = bytes.uint16(at: 0), let length = bytes.uint16(at: 2), (4...64).contains(length) else {
      return nil
    }
    switch type {
    case 0x0009: return 2
    case 0x0209: return 3
    case 0x0409: return 4
    case 0x0809: return bytes.uint16(at: 4) == 0x0600 ? 8 : 5
    default: return nil
    }
  }

  /// [MS-XLS] 2.4.117; before BIFF8 there is only obfuscation.
  private static func protection(_ bytes: [UInt8], _ data: Int, _ version: Int) -> FileProtection {
    guard version == 8, bytes.uint16(at: data) == 1 else { return FileProtection(.obfuscation) }
    guard let major = bytes.uint16(at: data + 2), let minor = bytes.uint16(at: data + 4) else {
      return FileProtection(.unknown)
    }
    return FileProtection(.rc4, version: "\(major).\(minor)")
  }

  /// [MS-XLS] 2.4.28: lbPlyPos, hsState, dt, stName.
  private static func macroSheet(_ bytes: [UInt8], _ data: Int, _ length: Int, _ version: Int) -> MacroSheet? {
    guard length >= 7, data + length <= bytes.count, bytes[data + 5] == 1 else { return nil }
    let states = ["visible", "hidden", "veryHidden", "visible"]
    let count = Int(bytes[data + 6])
    var units: [UInt16] = []
    if version == 8, length >= 8, bytes[data + 7] & 1 != 0 {
      for index in 0..<count where 8 + 2 * index + 1 < length {
        units.append(bytes.uint16(at: data + 8 + 2 * index) ?? 0)
      }
    } else {
      // Compressed UTF-16, or before BIFF8 a code page of which only the ASCII half is certain.
      let first = data + (version == 8 ? 8 : 7)
      units = bytes[min(first, data + length)..<min(first + count, data + length)].map(UInt16.init)
    }
    return MacroSheet(name: String(decoding: units, as: UTF16.self), state: states[Int(bytes[data + 4] & 3)])
  }
}
