/// What is gathered of one sheet while its records pass.
struct SheetContent {
  var sheet: MacroSheet
  var isMacroSheet: Bool
  var cells = 0
  var formulas = 0
  var isDialog = false
  /// The cell whose formula the next SHRFMLA or ARRAY record has.
  var anchor: TokenWalk.CellAnchor?
  /// Cells that have the formula of another one, by that one.
  var shared: [TokenWalk.CellAnchor: SharedFormula] = [:]
  /// Calls in all of them.
  var sharedCalls = 0

  struct SharedFormula {
    var cells = 0
    var calls: [FormulaToken] = []
    var isArray = false
  }

  enum Record {
    static let formulas: Set<UInt16> = [0x0006, 0x0206, 0x0406]
    static let shared: Set<UInt16> = [0x04BC, 0x00BC]
    static let arrays: Set<UInt16> = [0x0221, 0x0021]
    static let object: UInt16 = 0x005D, properties: UInt16 = 0x0081, international: UInt16 = 0x0061
    /// One cell each: blank, number, label, boolean or error, RK, label of the string table, rich label; with the numbers
    /// that BIFF2 has for some.
    static let cells: Set<UInt16> = [
      0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005,
    ]
    /// As many as fit: RK numbers of 6 bytes, blanks of 2.
    static let numbers: UInt16 = 0x00BD, blanks: UInt16 = 0x00BE
  }

  func wants(_ type: UInt16) -> Bool {
    if type == Record.object || type == Record.properties { return true }
    guard isMacroSheet else { return false }
    return Record.formulas.contains(type) || Record.cells.contains(type) || Record.shared.contains(type)
      || Record.arrays.contains(type) || type == Record.numbers || type == Record.blanks
      || type == Record.international
  }
}

extension WorkbookReader {
  mutating func take(_ head: RecordHead, _ data: [UInt8], _ content: inout SheetContent) {
    switch head.type {
    case SheetContent.Record.object: takeObject(data, content.sheet.name)
    // [MS-XLS] 2.4.351 fDialog.
    case SheetContent.Record.properties: content.isDialog = (data.first ?? 0) & 0x10 != 0
    case SheetContent.Record.international: content.sheet.isInternational = true
    case SheetContent.Record.numbers: content.cells += max(0, (head.length - 6) / 6)
    case SheetContent.Record.blanks: content.cells += max(0, (head.length - 6) / 2)
    case _ where SheetContent.Record.cells.contains(head.type): content.cells += 1
    case _ where SheetContent.Record.formulas.contains(head.type): takeFormula(data, &content)
    default: takeShared(head, data, &content)
    }
  }

  private func walk(_ data: [UInt8], size: Int, tokens: Int) -> TokenWalk? {
    let isShort = tokens - size == 1
    let count = isShort ? (size < data.count ? Int(data[size]) : nil) : data.uint16(at: size).map(Int.init)
    return count.map {
      TokenWalk(data, tokens..<(tokens + $0), globals.version, codePage: globals.codePage, services: services)
    }
  }

  /// FORMULA ([MS-XLS] 2.4.127): row, column, format, value, flags, tokens.
  private mutating func takeFormula(_ data: [UInt8], _ content: inout SheetContent) {
    content.cells += 1
    content.formulas += 1
    content.anchor = nil
    let layout = globals.version.cell
    guard let row = data.uint16(at: 0), let column = data.uint16(at: 2),
      let walk = walk(data, size: layout.size, tokens: layout.tokens)
    else {
      brokenFormulas += 1
      return
    }
    if walk.isBroken { brokenFormulas += 1 }
    if let anchor = walk.anchor {
      content.anchor = anchor
      if content.shared[anchor] != nil || content.shared.count < limits.sharedFormulas {
        content.shared[anchor, default: SheetContent.SharedFormula()].cells += 1
      } else {
        issues.add("xls.limit", .limit, "more than \(limits.sharedFormulas) shared formulas on a macro sheet")
      }
    }
    count(walk.calls, cells: 1, row: Int(row), column: Int(column), content)
  }

  /// SHRFMLA (2.4.277) and ARRAY (2.4.4), right behind the FORMULA of their first cell.
  private mutating func takeShared(_ head: RecordHead, _ data: [UInt8], _ content: inout SheetContent) {
    let isArray = SheetContent.Record.arrays.contains(head.type)
    let layout = isArray ? globals.version.array : (size: 8, tokens: 10)
    guard let anchor = content.anchor, content.shared[anchor] != nil else { return }
    guard let walk = walk(data, size: layout.size, tokens: layout.tokens), !walk.isBroken else {
      brokenFormulas += 1
      return
    }
    // They wait for the end of the sheet, in more room than their bytes have.
    guard walk.calls.count <= limits.sharedCalls - content.sharedCalls else {
      issues.add("xls.limit", .limit, "more than \(limits.sharedCalls) calls in shared formulas of a macro sheet")
      return
    }
    content.sharedCalls += walk.calls.count
    content.shared[anchor]?.calls = walk.calls
    content.shared[anchor]?.isArray = isArray
  }

  private mutating func count(
    _ calls: [FormulaToken], cells: Int, row: Int, column: Int, _ content: SheetContent
  ) {
    guard !calls.isEmpty else { return }
    let place = MacroSheetFunction.Place(sheet: content.sheet.name, row: row + 1, column: column + 1)
    functions.add(calls, cells: cells, at: place, globals, limits)
  }

  mutating func finish(_ content: inout SheetContent) {
    for (anchor, formula) in content.shared.sorted(by: { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }) {
      // An array is one formula, in however many cells.
      count(
        formula.calls, cells: formula.isArray ? 1 : formula.cells, row: anchor.row, column: anchor.column, content)
    }
    if content.isDialog { found.dialogs.append(content.sheet.name) }
    guard content.isMacroSheet else { return }
    content.sheet.cells = content.cells
    content.sheet.formulas = content.formulas
    found.sheets.append(content.sheet)
  }
}
