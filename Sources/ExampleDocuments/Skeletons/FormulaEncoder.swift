/// Turns formula text into tokens, enough of it for samples: numbers, text, Booleans, errors, operators, parentheses,
/// calls, cells, areas, sheets, other workbooks and names. **Source** [MS-XLSB] 2.2.2, 2.5.98.16; [MS-XLS] 2.5.198.
struct FormulaEncoder {
  /// What numbers and texts take in tokens.
  enum Layout { case biff12, biff8 }

  private let layout: Layout
  private let text: [UInt8]
  private var position = 0
  private var tokens: [UInt8] = []
  private(set) var context: BinaryBookContext
  private var isWrong = false

  /// The tokens; nil for text beyond what is understood.
  static func tokens(_ formula: String, _ context: inout BinaryBookContext, as layout: Layout = .biff12) -> [UInt8]? {
    var encoder = FormulaEncoder(formula, context, layout)
    encoder.comparison()
    guard !encoder.isWrong, encoder.position == encoder.text.count else { return nil }
    context = encoder.context
    return encoder.tokens
  }

  private init(_ formula: String, _ context: BinaryBookContext, _ layout: Layout) {
    self.layout = layout
    text = Array(formula.utf8)
    self.context = context
  }

  private func peek(_ offset: Int = 0) -> UInt8 { position + offset < text.count ? text[position + offset] : 0 }

  private mutating func take(_ sign: String) -> Bool {
    guard text[position...].starts(with: sign.utf8) else { return false }
    position += sign.utf8.count
    return true
  }

  // MARK: - Operators, loosest first

  private mutating func chain(_ signs: [(String, UInt8)], _ operand: (inout FormulaEncoder) -> Void) {
    operand(&self)
    while !isWrong, let (_, token) = signs.first(where: { take($0.0) }) {
      operand(&self)
      tokens.append(token)
    }
  }

  private mutating func comparison() {
    chain([("<=", 0x0A), (">=", 0x0C), ("<>", 0x0E), ("<", 0x09), ("=", 0x0B), (">", 0x0D)]) { $0.joining() }
  }

  private mutating func joining() { chain([("&", 0x08)]) { $0.sum() } }

  private mutating func sum() { chain([("+", 0x03), ("-", 0x04)]) { $0.product() } }

  private mutating func product() { chain([("*", 0x05), ("/", 0x06)]) { $0.power() } }

  private mutating func power() { chain([("^", 0x07)]) { $0.signed() } }

  private mutating func signed() {
    for (sign, token) in [("-", UInt8(0x13)), ("+", 0x12)] where take(sign) {
      signed()
      tokens.append(token)
      return
    }
    operand()
    while take("%") { tokens.append(0x14) }
  }

  // MARK: - Operands

  private mutating func operand() {
    switch peek() {
    case UInt8(ascii: "("):
      position += 1
      comparison()
      if !take(")") { isWrong = true }
      tokens.append(0x15)
    case UInt8(ascii: "\""): literal()
    case UInt8(ascii: "#"): error()
    case 48...57, UInt8(ascii: "."): number()
    default: reference()
    }
  }

  private mutating func literal() {
    position += 1
    var bytes: [UInt8] = []
    while position < text.count {
      if peek() == UInt8(ascii: "\"") {
        position += 1
        guard peek() == UInt8(ascii: "\"") else { break }
      }
      bytes.append(peek())
      position += 1
    }
    let string = String(decoding: bytes, as: UTF8.self)
    tokens.append(0x17)
    if layout == .biff12 {
      tokens.append16(string.utf16.count)
    } else {
      tokens += [UInt8(truncatingIfNeeded: string.utf16.count), 1]
    }
    tokens.append(utf16: string)
  }

  private mutating func error() {
    for (name, code) in [("#REF!", UInt8(0x17)), ("#N/A", 0x2A), ("#DIV/0!", 0x07), ("#VALUE!", 0x0F)] where take(name) {
      tokens += [0x1C, code]
      return
    }
    isWrong = true
  }

  private mutating func number() {
    let start = position
    while (48...57).contains(peek()) || peek() == UInt8(ascii: ".") { position += 1 }
    guard let value = Double(String(decoding: text[start..<position], as: UTF8.self)) else { return isWrong = true }
    if let whole = Int(exactly: value), (0...65_535).contains(whole) {
      tokens.append(0x1E)
      tokens.append16(whole)
    } else {
      tokens.append(0x1F)
      tokens.append(double: value)
    }
  }

  /// A call, a cell, an area or a name, perhaps behind the name of a sheet.
  private mutating func reference() {
    let sheet = qualifier()
    let word = self.word()
    guard !word.isEmpty else { return isWrong = true }
    if sheet == nil, take("(") { return call(word) }
    if word == "TRUE" || word == "FALSE" {
      tokens += [0x1D, word == "TRUE" ? 1 : 0]
      return
    }
    if let first = Corner(column: word), take(":") {
      guard let last = Corner(column: self.word()) else { return isWrong = true }
      // ECMA-376-1:2016 §18.17.2.3: a whole column has all rows.
      return area(sheet, first, Corner(row: 1_048_575, bits: last.bits))
    }
    guard let first = Corner(word) else { return name(word, sheet) }
    if take(":") {
      guard let last = Corner(self.word()) else { return isWrong = true }
      return area(sheet, first, last)
    }
    begin(sheet, cell: 0x44, ofSheet: 0x3A)
    append(row: first.row)
    tokens.append16(first.bits)
  }

  private mutating func append(row: Int) {
    if layout == .biff12 { tokens.append32(row) } else { tokens.append16(row) }
  }

  private mutating func begin(_ sheet: String?, cell: UInt8, ofSheet: UInt8) {
    guard let sheet else { return tokens.append(cell) }
    guard let number = context.reference(sheet) else { return isWrong = true }
    tokens.append(ofSheet)
    tokens.append16(number)
  }

  private mutating func area(_ sheet: String?, _ first: Corner, _ last: Corner) {
    begin(sheet, cell: 0x25, ofSheet: 0x3B)
    append(row: first.row)
    append(row: last.row)
    tokens.append16(first.bits)
    tokens.append16(last.bits)
  }

  private mutating func name(_ word: String, _ sheet: String?) {
    guard let sheet else {
      let number = context.number(ofName: word)
      tokens.append(0x23)
      return tokens.append32(number)
    }
    guard let number = context.reference(sheet) else { return isWrong = true }
    tokens.append(0x39)
    tokens.append16(number)
    // The names of linked workbooks are those that their parts list: samples have one.
    tokens.append32(sheet.hasPrefix("[") ? 1 : context.number(ofName: word))
  }

  /// `Sheet1!`, `'Plan 2026'!`, `[1]Sheet1!`, `'[1]Plan 2026'!`, `[1]!`, without the mark.
  private mutating func qualifier() -> String? {
    let start = position
    var name: [UInt8] = []
    if peek() == UInt8(ascii: "'") {
      position += 1
      while position < text.count {
        if peek() == UInt8(ascii: "'") {
          position += 1
          guard peek() == UInt8(ascii: "'") else { break }
        }
        name.append(peek())
        position += 1
      }
    } else {
      while Self.isWord(peek()) || [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":")].contains(peek()) {
        name.append(peek())
        position += 1
      }
    }
    if take("!") { return String(decoding: name, as: UTF8.self) }
    position = start
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }

  private mutating func word() -> String {
    let start = position
    while Self.isWord(peek()) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  /// Functions that samples call, with the number of arguments where it is not stored.
  private static let functions: [String: (number: Int, arguments: Int?)] = [
    "COUNT": (0, nil), "IF": (1, nil), "SUM": (4, nil), "AVERAGE": (5, nil), "MIN": (6, nil), "MAX": (7, nil),
    "ROW": (8, nil), "PI": (19, 0), "ABS": (24, 1), "ROUND": (27, 2), "INDEX": (29, nil), "MID": (31, 3),
    "LEN": (32, 1), "AND": (36, nil), "OR": (37, nil), "TEXT": (48, 2), "NOW": (74, 0), "OFFSET": (78, nil),
    "COUNTBLANK": (347, 1), "VLOOKUP": (102, nil), "HLOOKUP": (101, nil), "LEFT": (115, nil), "INDIRECT": (148, nil),
    "COUNTA": (169, nil), "TODAY": (221, 0), "SUMPRODUCT": (228, nil), "SUMIF": (345, nil), "COUNTIF": (346, 2),
    "HYPERLINK": (359, nil), "EDATE": (449, 2), "IFERROR": (480, 2), "SUMIFS": (482, nil), "RAND": (63, 0),
    "CHAR": (111, 1), "MATCH": (64, nil), "DATE": (65, 3), "SUBTOTAL": (344, nil), "TRANSPOSE": (83, 1), "CONVERT": (468, 3),
  ]

  /// Functions and commands of macro sheets; 0x8000 tells commands.
  private static let macroFunctions: [String: (number: Int, arguments: Int?)] = [
    "GOTO": (53, 1), "HALT": (54, nil), "RETURN": (55, nil), "EXEC": (110, nil), "FOPEN": (132, nil), "FCLOSE": (133, 1),
    "FWRITELN": (137, 2), "REGISTER": (149, nil), "CALL": (150, nil), "GET.WORKSPACE": (186, 1), "EVALUATE": (257, 1),
    "WHILE": (172, 1), "NEXT": (174, 0), "SET.VALUE": (108, 2), "INITIATE": (175, 2),
    "OPEN": (0x8001, nil), "FORMULA": (0x8060, nil), "ALERT": (0x8076, nil), "ON.TIME": (0x8094, nil),
    "SORT": (0x8027, nil), "WORKBOOK.HIDE": (0x817F, nil), "RUN": (0x8011, nil),
  ]

  private mutating func call(_ name: String) {
    let known = Self.functions[name.uppercased()] ?? Self.macroFunctions[name.uppercased()]
    if known == nil {
      let number = context.number(ofName: name, isCalled: true)
      tokens.append(0x23)
      tokens.append32(number)
    }
    var count = 0
    if !take(")") {
      repeat {
        count += 1
        if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: ")") {
          tokens.append(0x16)
        } else {
          comparison()
        }
      } while !isWrong && take(",")
      if !take(")") { isWrong = true }
    }
    if let known, known.arguments != nil {
      tokens.append(0x41)
      tokens.append16(known.number)
    } else {
      tokens.append(0x42)
      tokens.append(UInt8(truncatingIfNeeded: known == nil ? count + 1 : count))
      tokens.append16(known?.number ?? 0xFF)
    }
  }

  /// `$B$2`, or `$B` of whole columns.
  private struct Corner {
    var row: Int
    var bits: Int

    init(row: Int, bits: Int) {
      self.row = row
      self.bits = bits
    }

    /// The first row of a column.
    init?(column word: String) {
      let letters = word.drop { $0 == "$" }
      guard letters.allSatisfy({ $0.isASCII && $0.isLetter }), let corner = Corner((word.first == "$" ? "$" : "") + letters + "$1")
      else { return nil }
      self = corner
    }

    init?(_ word: String) {
      var rest = word[...]
      let isColumnFixed = rest.first == "$"
      if isColumnFixed { rest = rest.dropFirst() }
      let letters = rest.prefix { $0.isASCII && $0.isLetter }
      rest = rest.dropFirst(letters.count)
      let isRowFixed = rest.first == "$"
      if isRowFixed { rest = rest.dropFirst() }
      guard (1...3).contains(letters.count), let number = Int(rest), number > 0 else { return nil }
      let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
      guard column <= 16_384 else { return nil }
      row = number - 1
      bits = (column - 1) | (isColumnFixed ? 0 : 0x4000) | (isRowFixed ? 0 : 0x8000)
    }
  }
}
