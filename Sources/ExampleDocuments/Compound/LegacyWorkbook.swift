/// Writes an Excel 97-2003 workbook whose cells open in any reader, with macro sheets, names, objects and toolbars.
///
/// **Source** [MS-XLS] 2.1.7.20: globals, then one substream a sheet.
struct LegacyWorkbook {
  /// A sheet as its section tells.
  private struct Sheet {
    var name: String
    /// BOUNDSHEET dt, and the kind of substream.
    var type: UInt8
    var kind: Int
    var state: UInt8
    var records: [UInt8]
  }

  private let source: PartsFile
  private var context: BinaryBookContext
  private var sheets: [Sheet] = []
  /// File names of other workbooks, with the names that they have.
  private let externals: [(file: String, names: [String])]

  init(source: PartsFile) throws(ExampleError) {
    self.source = source
    let sections = source.sections.filter { $0.kind == "Sheet" || $0.kind == "MacroSheet" }
    externals = source.sections.filter { $0.kind == "external" }.map { section in
      (section.argument, section.lines.map(\.text).filter { !$0.isEmpty })
    }
    context = BinaryBookContext(sheets: sections.map(\.argument), externals: externals.map { _ in [] })
    // Objects and formulas name macros by number.
    for section in source.sections where section.kind == "names" {
      for line in section.lines where !line.text.isEmpty { names.append(try LegacyName(line, file: source.file)) }
    }
    for name in names { context.define(name.name, scope: -1, formula: name.formula) }
    for section in sections { sheets.append(try sheet(section)) }
    if sheets.isEmpty { sheets.append(Sheet(name: "Feuil1", type: 0, kind: 0x0010, state: 0, records: [])) }
  }

  private var names: [LegacyName] = []

  /// The workbook stream.
  mutating func stream() throws(ExampleError) -> [UInt8] {
    var globals = Self.record(0x0042, [0xB0, 0x04])
    // WINDOW1: without it readers show no tabs.
    globals += Self.record(0x003D, [0x68, 1, 14, 1, 0, 60, 190, 35, 56, 0, 0, 0, 0, 0, 1, 0, 88, 2])
    let defined = try definedNames()
    let links = self.links()
    let titles = sheets.map { Self.shortText($0.name) }
    let bound = titles.reduce(0) { $0 + 4 + 6 + $1.count }
    var offset = 20 + globals.count + bound + links.count + defined.count + 4
    let substreams = sheets.map { Self.substream($0.kind, $0.records) }
    for (index, sheet) in sheets.enumerated() {
      var body: [UInt8] = []
      body.append32(offset)
      body += [sheet.state, sheet.type] + titles[index]
      globals += Self.record(0x0085, body)
      offset += substreams[index].count
    }
    return Self.substream(0x0005, globals + links + defined) + substreams.flatMap { $0 }
  }

  /// `-- Sheet "A" (dialog hidden) --`, `-- MacroSheet "B" (veryHidden international) --`.
  private mutating func sheet(_ section: PartsSection) throws(ExampleError) -> Sheet {
    let isMacro = section.kind == "MacroSheet"
    var records: [UInt8] = []
    if section.flags.contains("international") { records += Self.record(0x0061, []) }
    if section.flags.contains("dialog") { records += Self.record(0x0081, [0xD1, 0x04]) }
    records += try cells(section)
    for objects in source.sections where objects.kind == "objects" && objects.argument == section.argument {
      records += try self.objects(objects)
    }
    let state: UInt8 = section.flags.contains("veryHidden") ? 2 : section.flags.contains("hidden") ? 1 : 0
    return Sheet(
      name: section.argument, type: isMacro ? 1 : 0, kind: isMacro ? 0x0040 : 0x0010, state: state, records: records)
  }

  private mutating func cells(_ section: PartsSection) throws(ExampleError) -> [UInt8] {
    var records: [UInt8] = []
    for line in section.lines where !line.text.isEmpty {
      let cell = try CellLine(line, file: source.file)
      let head = Self.place(cell.first.row, cell.first.column)
      switch cell.value {
      case .number(let number): records += Self.record(0x0203, head + Self.bytes(number))
      case .text(let text):
        let units = Array(text.utf16.prefix(255))
        var body = head
        body.append16(units.count)
        body.append(1)
        for unit in units { body.append16(Int(unit)) }
        records += Self.record(0x0204, body)
      case .formula(let formula, _): records += Self.formula(head, try tokens(formula, line))
      case .array(let formula, let range): records += try array(formula, range, line)
      default:
        throw .line(file: source.file, line: line.number, found: line.text, expected: "a number, a text or a formula")
      }
    }
    return records
  }

  private static func place(_ row: Int, _ column: Int) -> [UInt8] {
    var head: [UInt8] = []
    for value in [row - 1, column - 1, 0] { head.append16(value) }
    return head
  }

  private static func bytes(_ number: Double) -> [UInt8] {
    stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: number.bitPattern >> UInt64($0)) }
  }

  private mutating func tokens(_ formula: String, _ line: PartsLine) throws(ExampleError) -> [UInt8] {
    guard let tokens = FormulaEncoder.tokens(formula, &context, as: .biff8) else {
      throw .line(file: source.file, line: line.number, found: formula, expected: "a formula of known functions")
    }
    return tokens
  }

  /// FORMULA (2.4.127) with no value.
  private static func formula(_ head: [UInt8], _ tokens: [UInt8]) -> [UInt8] {
    var body = head + [UInt8](repeating: 0, count: 14)
    body.append16(tokens.count)
    return record(0x0006, body + tokens)
  }

  /// Each cell refers to the first, behind which the formula stands (2.4.4).
  private mutating func array(_ formula: String, _ range: String, _ line: PartsLine) throws(ExampleError) -> [UInt8] {
    let ends = range.split(separator: ":").compactMap { CellLine.position(String($0)) }
    guard let first = ends.first, let last = ends.last, last.row >= first.row, last.column >= first.column else {
      throw .line(file: source.file, line: line.number, found: range, expected: "a range such as B1:B3")
    }
    var anchor: [UInt8] = [0x01]
    anchor.append16(first.row - 1)
    anchor.append16(first.column - 1)
    let tokens = try tokens(formula, line)
    var records: [UInt8] = []
    for row in first.row...last.row {
      for column in first.column...last.column {
        records += Self.formula(Self.place(row, column), anchor)
        guard records.count < 40 else { continue }
        var body: [UInt8] = []
        body.append16(first.row - 1)
        body.append16(last.row - 1)
        body += [UInt8(truncatingIfNeeded: first.column - 1), UInt8(truncatingIfNeeded: last.column - 1)]
        body += [UInt8](repeating: 0, count: 6)
        body.append16(tokens.count)
        records += Self.record(0x0221, body + tokens)
      }
    }
    return records
  }

  /// Lines such as `button =Print` (2.4.181): the object's kind, and its macro.
  private mutating func objects(_ section: PartsSection) throws(ExampleError) -> [UInt8] {
    let kinds = ["button": 0x07, "shape": 0x1E, "checkbox": 0x0B, "picture": 0x08]
    var records: [UInt8] = []
    for (index, line) in section.lines.enumerated() where !line.text.isEmpty {
      let parts = line.text.split(separator: " ", maxSplits: 1).map(String.init)
      guard let kind = kinds[parts[0]], parts.count == 2, parts[1].hasPrefix("=") else {
        throw .line(file: source.file, line: line.number, found: line.text, expected: "an object such as 'button =Print'")
      }
      let tokens = try tokens(String(parts[1].dropFirst()), line)
      var body: [UInt8] = []
      for value in [0x15, 0x12, kind, index + 1, 0x6011] { body.append16(value) }
      body += [UInt8](repeating: 0, count: 12)
      let padding = tokens.count % 2
      for value in [0x04, 6 + tokens.count + padding, tokens.count, 0, 0] { body.append16(value) }
      body += tokens + [UInt8](repeating: 0, count: padding)
      body += [0, 0, 0, 0]
      records += Self.record(0x005D, body)
    }
    return records
  }

  /// LBL (2.4.150), those of the section first; formulas may have named more.
  private mutating func definedNames() throws(ExampleError) -> [UInt8] {
    var records: [UInt8] = []
    var index = 0
    while index < context.names.count {
      let name = context.names[index]
      let told = index < names.count ? names[index] : nil
      var tokens: [UInt8] = []
      if let formula = name.formula, !formula.isEmpty {
        tokens = try self.tokens(formula, PartsLine(number: told?.line ?? 1, text: formula))
      }
      var body: [UInt8] = []
      body.append16(told?.flags ?? (name.flags == 0 ? 0 : 0x0E))
      body.append(told?.key ?? 0)
      let units = told?.builtin.map { [UInt16($0)] } ?? Array(name.text.utf16)
      body.append(UInt8(truncatingIfNeeded: units.count))
      body.append16(tokens.count)
      body += [UInt8](repeating: 0, count: 8)
      body.append(1)
      for unit in units { body.append16(Int(unit)) }
      records += Self.record(0x0018, body + tokens)
      index += 1
    }
    return records
  }

  /// SUPBOOK (2.4.271) of the workbook itself and of others with their names, and EXTERNSHEET.
  private func links() -> [UInt8] {
    guard !context.references.isEmpty else { return [] }
    var body: [UInt8] = []
    body.append16(sheets.count)
    body += [0x01, 0x04]
    var records = Self.record(0x01AE, body)
    for external in externals {
      var path: [UInt8] = [0, 0]
      let units = Array("\u{1}\(external.file)".utf16)
      path.append16(units.count)
      path.append(1)
      for unit in units { path.append16(Int(unit)) }
      records += Self.record(0x01AE, path)
      for name in external.names { records += Self.record(0x0023, [0, 0, 0, 0, 0, 0] + Self.shortText(name) + [0, 0]) }
    }
    var links: [UInt8] = []
    links.append16(context.references.count)
    for reference in context.references {
      for value in reference { links.append16(value & 0xFFFF) }
    }
    return records + Self.record(0x0017, links)
  }

  /// BOF with the kind of substream, records, EOF.
  static func substream(_ kind: Int, _ records: [UInt8]) -> [UInt8] {
    var begin: [UInt8] = []
    for value in [0x0600, kind, 0x0DBB, 0x07CC] { begin.append16(value) }
    for value in [0, 6] { begin.append32(value) }
    return record(0x0809, begin) + records + record(0x000A, [])
  }

  static func record(_ type: Int, _ body: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.append16(type)
    out.append16(body.count)
    return out + body
  }

  /// Count of units, the flag for 16 bits, the units.
  static func shortText(_ text: String) -> [UInt8] {
    let units = Array(text.utf16.prefix(31))
    var out = [UInt8(truncatingIfNeeded: units.count), 1]
    for unit in units { out.append16(Int(unit)) }
    return out
  }
}
