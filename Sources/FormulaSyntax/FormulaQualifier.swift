/// What stands before `!`: `Sheet1`, `'My sheet'`, `Jan:Dec`, `[1]Sheet1`, `[3]`, `'C:\dir\[book.xlsx]S'`
/// (ECMA-376-1:2016 §18.17.2.3).
public struct FormulaQualifier: Hashable, Sendable {
  public enum Book: Hashable, Sendable {
    /// The formula's own.
    case own
    /// 1-based position among the workbook's external references (§18.2.8).
    case number(Int)
    /// As typed, the brackets taken off: `C:\dir\book.xlsx`. Stored formulas number their books instead.
    case path(String)
  }

  public var book: Book
  /// Empty where only the book is told.
  public var sheet: String
  /// The last of a span of sheets.
  public var lastSheet: String?

  public var isExternal: Bool { book != .own }
}

extension FormulaQualifier {
  /// **Shape** the bytes before `!`, with their quotes.
  init(_ bytes: ArraySlice<UInt8>) {
    var text = FormulaQualifier.unquoted(bytes)[...]
    book = .own
    // Names of sheets hold no brackets, folders can: the last pair is the book's.
    if let close = text.lastIndex(of: UInt8(ascii: "]")), let open = text[..<close].lastIndex(of: UInt8(ascii: "[")) {
      let name = text[(open + 1)..<close]
      let folder = text[..<open]
      if folder.isEmpty, let number = FormulaQualifier.number(name) {
        // §18.17.2.3 knows books from 1; Excel writes 0 for the workbook itself.
        book = number == 0 ? .own : .number(number)
      } else {
        book = .path(String(decoding: folder + name, as: UTF8.self))
      }
      text = text[(close + 1)...]
    } else if FormulaQualifier.isFile(text) {
      book = .path(String(decoding: text, as: UTF8.self))
      text = []
    }
    // No sheet's name holds a colon.
    if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      sheet = String(decoding: text[..<colon], as: UTF8.self)
      lastSheet = String(decoding: text[(colon + 1)...], as: UTF8.self)
    } else {
      sheet = String(decoding: text, as: UTF8.self)
      lastSheet = nil
    }
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.first == UInt8(ascii: "'") else { return Array(bytes) }
    var text: [UInt8] = []
    var wasApostrophe = false
    for byte in bytes.dropFirst() {
      // `''` stands for one apostrophe.
      if byte == UInt8(ascii: "'"), !wasApostrophe {
        wasApostrophe = true
        continue
      }
      wasApostrophe = false
      text.append(byte)
    }
    return text
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// `'C:\dir\book.xls'!Name`, `Personal.xlsb!Macro`: a book without brackets, before one of its names.
  private static func isFile(_ text: ArraySlice<UInt8>) -> Bool {
    // No sheet's name holds one of these.
    if text.contains(UInt8(ascii: "\\")) || text.contains(UInt8(ascii: "/")) { return true }
    let ending = text.suffix(5).map(ByteClass.upper)
    guard let dot = ending.lastIndex(of: UInt8(ascii: ".")), ending.count - dot >= 4 else { return false }
    return ending[dot + 1] == UInt8(ascii: "X") && ending[dot + 2] == UInt8(ascii: "L")
      && [UInt8(ascii: "S"), UInt8(ascii: "A"), UInt8(ascii: "L"), UInt8(ascii: "T")].contains(ending[dot + 3])
  }
}
