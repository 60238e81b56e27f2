/// The BIFF12 parts of an `.xlsb`: cells and formulas, names, linked workbooks. **Source** [MS-XLSB] 2.1.7.61, 2.1.7.62.
struct BinaryWorkbook {
  private(set) var context: BinaryBookContext
  private let states: [String]

  init(sheets: [(name: String, state: String)], externals: [[String]]) {
    context = BinaryBookContext(sheets: sheets.map(\.name), externals: externals)
    states = sheets.map(\.state)
  }

  mutating func define(_ name: String, scope: Int, formula: String) {
    context.define(name, scope: scope, formula: formula)
  }

  // MARK: - Sheets

  /// A worksheet of a section's cells; a line such as `record 176 4:0 4:0 4:0 4:1` is a record behind them.
  ///
  /// **Throws** `line` for what is no cell, or no formula that samples can have.
  mutating func sheet(_ section: PartsSection, file: String) throws(ExampleError) -> [UInt8] {
    var rows: [Int: [(column: Int, cell: CellLine, line: PartsLine)]] = [:]
    var raw = section
    raw.lines = []
    for line in section.lines where !line.text.isEmpty {
      if line.text.hasPrefix("record ") {
        raw.lines.append(PartsLine(number: line.number, text: String(line.text.dropFirst(7))))
        continue
      }
      let cell = try CellLine(line, file: file)
      rows[cell.first.row, default: []].append((cell.first.column, cell, line))
    }
    var records = BinaryRecords()
    records.add(129)
    records.add(145)
    for (row, cells) in rows.sorted(by: { $0.key < $1.key }) {
      var header: [UInt8] = []
      header.append32(row - 1)
      header += [UInt8](repeating: 0, count: 13)
      records.add(0, header)
      for entry in cells.sorted(by: { $0.column < $1.column }) {
        try add(entry.cell, entry.line, to: &records, file: file)
      }
    }
    records.add(146)
    var out = records.bytes + (try raw.records(file: file))
    var end = BinaryRecords()
    end.add(130)
    out += end.bytes
    return out
  }

  private mutating func add(
    _ cell: CellLine, _ line: PartsLine, to records: inout BinaryRecords, file: String
  ) throws(ExampleError) {
    var body: [UInt8] = []
    body.append32(cell.first.column - 1)
    body.append32(0)
    switch cell.value {
    case .number(let value):
      body.append(double: value)
      records.add(5, body)
    case .date(let serial):
      body.append(double: Double(serial))
      records.add(5, body)
    case .boolean(let value): records.add(4, body + [value ? 1 : 0])
    case .error(let code): records.add(3, body + [Self.error(code)])
    case .text(let text):
      body.append(wide: text)
      records.add(6, body)
    case .formula(let formula, let shows):
      let tokens = try tokens(formula, line, file: file)
      let type = Self.value(shows, into: &body)
      body.append16(0)
      records.add(type, body + Self.formula(tokens))
    case .array(let formula, let range):
      let tokens = try tokens(formula, line, file: file)
      body.append(double: 0)
      body.append16(0)
      var anchor: [UInt8] = [0x01]
      anchor.append32(cell.first.row - 1)
      var column: [UInt8] = []
      column.append32(cell.first.column - 1)
      records.add(9, body + Self.formula(anchor, extra: column))
      let last = CellLine.position(String(range.split(separator: ":").last ?? "")) ?? cell.first
      var array: [UInt8] = []
      for value in [cell.first.row, last.row, cell.first.column, last.column] { array.append32(value - 1) }
      records.add(426, array + [0] + Self.formula(tokens))
    }
  }

  private mutating func tokens(_ formula: String, _ line: PartsLine, file: String) throws(ExampleError) -> [UInt8] {
    guard let tokens = FormulaEncoder.tokens(formula, &context) else {
      throw .line(file: file, line: line.number, found: formula, expected: "a formula that can be written in tokens")
    }
    return tokens
  }

  private static func formula(_ tokens: [UInt8], extra: [UInt8] = []) -> [UInt8] {
    var out: [UInt8] = []
    out.append32(tokens.count)
    out += tokens
    out.append32(extra.count)
    return out + extra
  }

  /// The value that a formula shows, and the record of its kind.
  private static func value(_ shows: String?, into body: inout [UInt8]) -> Int {
    let text = shows ?? "0"
    if let number = Double(text) {
      body.append(double: number)
      return 9
    }
    if text.hasPrefix("#") {
      body.append(error(text))
      return 11
    }
    body.append(wide: text)
    return 8
  }

  private static func error(_ code: String) -> UInt8 {
    ["#NULL!": 0, "#DIV/0!": 0x07, "#REF!": 0x17, "#NAME?": 0x1D, "#NUM!": 0x24, "#N/A": 0x2A][code] ?? 0x0F
  }

  // MARK: - Styles, links and the workbook

  /// One font and two cell formats, as the workbooks in markup have. **Source** [MS-XLSB] 2.1.7.50.
  static var styles: [UInt8] {
    var records = BinaryRecords()
    var font = [UInt8](repeating: 0, count: 21)
    font.append(wide: "Calibri")
    // Cells are locked where the format does not say otherwise.
    let format = [UInt8](repeating: 0, count: 12) + [0, 0x10, 0, 0]
    records.add(278)
    records.add(611)
    records.add(43, font)
    records.add(612)
    records.add(617)
    records.add(47, format)
    records.add(47, format)
    records.add(618)
    records.add(279)
    return records.bytes
  }

  /// The part of a linked workbook: its sheets, and a name of the book where a formula has one.
  static func externalLink(sheets: [String]) -> [UInt8] {
    var records = BinaryRecords()
    var book: [UInt8] = [0, 0]
    book.append(wide: "rId1")
    records.add(360, book + [0xFF, 0xFF, 0xFF, 0xFF])
    var tabs: [UInt8] = []
    tabs.append32(sheets.count)
    for sheet in sheets { tabs.append(wide: sheet) }
    records.add(359, tabs)
    records.add(588)
    return records.bytes
  }

  /// The workbook part, once all formulas of its sheets are written.
  ///
  /// **Throws** `line` for a name whose formula samples cannot have.
  mutating func workbook(file: String) throws(ExampleError) -> [UInt8] {
    var formulas: [[UInt8]] = []
    var index = 0
    while index < context.names.count {
      guard let formula = context.names[index].formula else {
        formulas.append(context.names[index].flags & 0x20000 != 0 ? [0x1C, 0x1D] : [])
        index += 1
        continue
      }
      guard let tokens = FormulaEncoder.tokens(formula, &context) else {
        throw .line(file: file, line: 1, found: formula, expected: "a formula that can be written in tokens")
      }
      formulas.append(tokens)
      index += 1
    }
    var records = BinaryRecords()
    records.add(131)
    records.add(143)
    for (index, name) in context.sheets.enumerated() {
      var body: [UInt8] = []
      body.append32(["hidden": 1, "veryHidden": 2][states[index]] ?? 0)
      body.append32(index + 1)
      body.append(wide: "rIdSheet\(index + 1)")
      body.append(wide: name)
      records.add(156, body)
    }
    records.add(144)
    records.add(353)
    records.add(357)
    for number in context.externals.indices {
      var body: [UInt8] = []
      body.append(wide: "rIdExternal\(number + 1)")
      records.add(355, body)
    }
    var references: [UInt8] = []
    references.append32(context.references.count)
    for entry in context.references { for value in entry { references.append32(value) } }
    records.add(362, references)
    records.add(354)
    for (name, tokens) in zip(context.names, formulas) {
      var body: [UInt8] = []
      body.append32(name.flags)
      body.append(0)
      body.append32(name.scope)
      body.append(wide: name.text)
      records.add(39, body + Self.formula(tokens) + [0xFF, 0xFF, 0xFF, 0xFF])
    }
    records.add(132)
    return records.bytes
  }
}
