/// What is known of the row and the cell being read.
struct CellState {
  var row = 0
  var column = 0
  var style = 0
  /// From BrtCellMeta and BrtValueMeta, which stand before their cell; 1-based as in XML.
  var metadata = 0
  var valueMetadata = 0
  var isInRow = false
  /// Whether the last cell's element is still open: a what-if table stands behind its first cell.
  var isOpen = false
  /// A cell whose formula is a shared or array formula or a what-if table: which of them, the next record says.
  var pending: Pending?
  /// Areas of array formulas and what-if tables that may still have cells below.
  var areas: [BinaryRange] = []

  struct Pending {
    var row: Int
    var column: Int
    /// The cell that the formula is kept at.
    var anchorRow: Int
    var anchorColumn: Int
    var isTable: Bool
    var value: CellValue
    var style: Int
    var metadata: Int
    var valueMetadata: Int
  }
}

enum CellValue {
  case none
  case number(Double)
  case boolean(Bool)
  case error(Int)
  case text([UInt8])
  case shared(Int)
}

/// Rows and cells ([MS-XLSB] 2.2.1 cell table): the hot path.
extension BinaryPartTranscoder {
  /// How many array formulas may reach below the current row.
  private static let areaLimit = 65_536

  /// Whether the record is one of the cell table.
  func cell(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.blank: begin(&fields)
      write(.none)
    case BinaryRecord.small: begin(&fields)
      write(.number(Self.small(fields.long())))
    case BinaryRecord.error: begin(&fields)
      write(.error(fields.byte()))
    case BinaryRecord.boolean: begin(&fields)
      write(.boolean(fields.byte() != 0))
    case BinaryRecord.real: begin(&fields)
      write(.number(fields.double()))
    case BinaryRecord.string, BinaryRecord.richString: begin(&fields)
      if record == BinaryRecord.richString { fields.skip(1) }
      write(.text(fields.text()))
    case BinaryRecord.sharedString: begin(&fields)
      write(.shared(fields.long()))
    case BinaryRecord.formulaString: begin(&fields)
      formula(.text(fields.text()), &fields)
    case BinaryRecord.formulaNumber: begin(&fields)
      formula(.number(fields.double()), &fields)
    case BinaryRecord.formulaBoolean: begin(&fields)
      formula(.boolean(fields.byte() != 0), &fields)
    case BinaryRecord.formulaError: begin(&fields)
      formula(.error(fields.byte()), &fields)
    case BinaryRecord.sharedFormula: shared(&fields)
    case BinaryRecord.arrayFormula: array(&fields)
    case BinaryRecord.dataTable: dataTable(&fields)
    case BinaryRecord.cellMetadata:
      flushCell()
      cells.metadata = fields.long()
    case BinaryRecord.valueMetadata:
      flushCell()
      cells.valueMetadata = fields.long()
    case BinaryRecord.row: row(&fields)
    // Left out between a cell and what belongs to it: future records.
    case BinaryRecord.futureBegin...BinaryRecord.alternativeEnd: break
    default:
      flushCell()
      if record == 146 { endRow() }
      return false
    }
    return true
  }

  /// BrtRowHdr (2.4.741).
  private func row(_ fields: inout RecordFields) {
    flushCell()
    endRow()
    let number = fields.long()
    guard number < BinaryRange.rows else { return note("row \(number) is none of a sheet") }
    cells.row = number
    fields.skip(7)
    let flags = fields.byte()
    markup.begin("row")
    markup.attribute("r", number + 1)
    if flags & 7 != 0 { markup.attribute("outlineLevel", flags & 7) }
    markup.attribute("collapsed", ifOn: flags & 0x08 != 0)
    markup.attribute("hidden", ifOn: flags & 0x10 != 0)
    cells.isInRow = true
  }

  func endRow() {
    guard cells.isInRow else { return }
    cells.isInRow = false
    markup.end("row")
  }

  /// Cell (2.5.10): column, and style in three bytes.
  private func begin(_ fields: inout RecordFields) {
    flushCell()
    cells.column = fields.long()
    cells.style = fields.long() & 0xFF_FFFF
    if cells.column >= BinaryRange.columns {
      note("column \(cells.column) is none of a sheet")
      cells.column = BinaryRange.columns - 1
    }
  }

  /// RkNumber (2.5.123).
  private static func small(_ bits: Int) -> Double {
    let value =
      bits & 2 != 0
      ? Double(Int32(truncatingIfNeeded: bits) >> 2) : Double(bitPattern: UInt64(bits & ~3) << 32)
    return bits & 1 != 0 ? value / 100 : value
  }

  private func open(_ value: CellValue) {
    markup.begin("c")
    markup.attribute(cells.row, cells.column)
    if cells.style != 0 { markup.attribute("s", cells.style) }
    switch value {
    case .boolean: markup.attribute("t", word: "b")
    case .error: markup.attribute("t", word: "e")
    case .text: markup.attribute("t", word: "str")
    case .shared: markup.attribute("t", word: "s")
    case .none, .number: break
    }
    if cells.metadata > 0 { markup.attribute("cm", cells.metadata) }
    if cells.valueMetadata > 0 { markup.attribute("vm", cells.valueMetadata) }
    cells.metadata = 0
    cells.valueMetadata = 0
  }

  private func close(_ value: CellValue) {
    if case .none = value {} else {
      markup.begin("v")
      switch value {
      case .none: break
      case .number(let number): markup.text(number: number)
      case .boolean(let isTrue): markup.text(number: isTrue ? 1 : 0)
      case .error(let code): markup.text(word: FormulaText.error(code))
      case .text(let text): markup.text(text)
      case .shared(let index): markup.text(number: index)
      }
      markup.end("v")
    }
    cells.isOpen = true
  }

  private func endCell() {
    guard cells.isOpen else { return }
    cells.isOpen = false
    markup.end("c")
  }

  private func write(_ value: CellValue) {
    open(value)
    close(value)
  }

  /// BrtFmla* behind the value: flags (2.5.70), then the tokens.
  private func formula(_ value: CellValue, _ fields: inout RecordFields) {
    fields.skip(2)
    let formula = fields.formula()
    let first = formula.tokens.isEmpty ? 0 : fields.bytes[formula.tokens.lowerBound]
    // PtgExp (2.5.98.40) and PtgTbl (2.5.98.77): the row is in the token, the column in the ancillary data.
    guard first != 0x01, first != 0x02 else {
      var token = RecordFields(fields.bytes, formula.tokens)
      token.skip(1)
      var extra = RecordFields(fields.bytes, formula.extra)
      cells.pending = CellState.Pending(
        row: cells.row, column: cells.column, anchorRow: token.long(), anchorColumn: extra.long(),
        isTable: first == 0x02, value: value, style: cells.style, metadata: cells.metadata,
        valueMetadata: cells.valueMetadata)
      cells.metadata = 0
      cells.valueMetadata = 0
      return
    }
    let text = self.text(formula, fields, row: cells.row, column: cells.column)
    open(value)
    if let text { markup.element("f", text: text) }
    close(value)
  }

  /// A cell whose formula is kept at another: a child of a shared formula, or a cell of an array, which has none in XML.
  func flushCell() {
    endCell()
    guard let cell = reopen() else { return }
    let isOfArray = cell.isTable || cells.areas.contains {
      $0.firstRow == cell.anchorRow && $0.firstColumn == cell.anchorColumn
    }
    if !isOfArray {
      markup.begin("f")
      markup.attribute("t", word: "shared")
      markup.attribute("si", Self.group(cell))
      markup.end("f")
    }
    close(cell.value)
    endCell()
  }

  /// Shared formulas have no number: the cell that keeps one is as good.
  private static func group(_ cell: CellState.Pending) -> Int {
    cell.anchorRow * BinaryRange.columns + min(cell.anchorColumn, BinaryRange.columns - 1)
  }

  private func reopen() -> CellState.Pending? {
    guard let cell = cells.pending else { return nil }
    cells.pending = nil
    (cells.style, cells.metadata, cells.valueMetadata) = (cell.style, cell.metadata, cell.valueMetadata)
    cells.column = cell.column
    open(cell.value)
    return cell
  }

  /// BrtShrFmla (2.4.768), behind the first of the cells that share it.
  private func shared(_ fields: inout RecordFields) {
    let range = fields.cells()
    let formula = fields.formula()
    guard let cell = reopen() else { return note("a shared formula that belongs to no cell") }
    if let text = text(formula, fields, row: cell.row, column: cell.column) {
      markup.begin("f")
      markup.attribute("t", word: "shared")
      if range.isPossible { markup.attribute("ref", cells: range) }
      markup.attribute("si", Self.group(cell))
      markup.text(text)
      markup.end("f")
    }
    close(cell.value)
  }

  /// BrtArrFmla (2.4.3).
  private func array(_ fields: inout RecordFields) {
    let range = fields.cells()
    fields.skip(1)
    let formula = fields.formula()
    guard let cell = reopen() else { return note("an array formula that belongs to no cell") }
    keep(range)
    if let text = text(formula, fields, row: cell.row, column: cell.column) {
      markup.begin("f")
      markup.attribute("t", word: "array")
      if range.isPossible { markup.attribute("ref", cells: range) }
      markup.text(text)
      markup.end("f")
    }
    close(cell.value)
  }

  /// BrtTable (2.4.787), behind the first cell of the table, whose value is written already: the cells that the values
  /// of the table go through.
  private func dataTable(_ fields: inout RecordFields) {
    let range = fields.cells()
    let first = (row: fields.long(), column: fields.long())
    let second = (row: fields.long(), column: fields.long())
    let flags = fields.byte()
    let cell = reopen()
    guard cell != nil || cells.isOpen else { return note("a what-if table that belongs to no cell") }
    keep(range)
    markup.begin("f")
    markup.attribute("t", word: "dataTable")
    if range.isPossible { markup.attribute("ref", cells: range) }
    markup.attribute("dt2D", ifOn: flags & 2 != 0)
    markup.attribute("dtr", ifOn: flags & 1 != 0)
    for (name, at) in [("r1", first), ("r2", second)] where at.row < BinaryRange.rows && at.column < BinaryRange.columns {
      if name == "r2", flags & 2 == 0 { break }
      let at = BinaryRange(firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column)
      markup.attribute(name, cells: at)
    }
    markup.end("f")
    if let cell { close(cell.value) }
  }

  private func keep(_ range: BinaryRange) {
    guard range.isPossible else { return note("a formula for a range that no sheet has") }
    guard range.lastRow > range.firstRow || range.lastColumn > range.firstColumn else { return }
    if cells.areas.count >= Self.areaLimit { cells.areas.removeAll { $0.lastRow < cells.row } }
    guard cells.areas.count < Self.areaLimit else {
      return note("more than \(Self.areaLimit) array formulas that reach below one row")
    }
    cells.areas.append(range)
  }
}
