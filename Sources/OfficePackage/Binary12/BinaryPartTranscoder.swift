import SafeBindings

/// Reads a BIFF12 part as the SpreadsheetML that would say the same ([MS-XLSB] 2.1.7): the handlers of markup read both.
///
/// Records that nothing asks about are skipped. What a record says is written as soon as it is read; memory is bounded by
/// the longest record.
final class BinaryPartTranscoder: MarkupTranscoder {
  let book: BinaryBook
  let role: PartRole
  let formulas: FormulaDecompiler
  var markup = MarkupWriter()
  var splitter = RecordSplitter()
  /// Cell and row, for records that belong to the one before.
  var cells = CellState()
  /// An element around a run of records of one kind, which BIFF12 has not.
  private var wrapper: (record: Int, element: String)?
  /// Where the formulas of the current rules or validations are counted from.
  var origin = (row: 0, column: 0)
  /// What a name of the external link is: `definedName`, `ddeItem` or `oleItem`.
  var externalElement = "definedName"
  /// `cellMetadata` or `valueMetadata`, whichever is open.
  var metadataElement = ""
  /// Blocks of future records that are open ([MS-XLSB] 2.1.6).
  private var futureDepth = 0
  private var hasEnded = false
  private var sawRecord = false
  private(set) var unreadFormulas = 0
  private(set) var firstUnread = ""
  /// What is wrong with the first record that is not as it should be.
  private(set) var broken: String?

  init(_ book: BinaryBook, _ role: PartRole) {
    self.book = book
    self.role = role
    formulas = FormulaDecompiler(book)
  }

  /// The records that a part begins with (2.1.7) have other bytes than any beginning of markup: `<`, a blank, or the
  /// byte order mark of an encoding.
  override func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    guard let first = head.first else { return false }
    if [0, 9, 10, 13, 32, UInt8(ascii: "<")].contains(first) { return false }
    return first & 0x80 == 0 || head.dropFirst().first.map { $0 & 0x80 == 0 } ?? true
  }

  override func feed(_ bytes: ArraySlice<UInt8>) {
    // Behind what stopped it the part is only inflated, for its checksum.
    if !isStopped { splitter.feed(bytes) }
  }

  override func end() {
    guard !hasEnded else { return }
    flushCell()
    hasEnded = true
    if splitter.hasRest { breakOff("a record that the part ends within, at byte \(splitter.offset)") }
    if markup.depth > 0 { breakOff("the part ends without the record that ends \(markup.current ?? "")") }
    markup.endAll()
  }

  override func produce(into out: inout [UInt8]) {
    swap(&out, &markup.out)
    while markup.out.count < MarkupTranscoder.piece, !isStopped {
      guard case .record(let record, let range) = nextRecord() else { break }
      var fields = RecordFields(splitter.bytes, range)
      read(record, &fields)
      if fields.isShort, !BinaryRecord.descriptive.contains(record) { note("record \(record) at byte \(splitter.offset) is shorter than what it holds") }
    }
    swap(&out, &markup.out)
  }

  /// Whether the rest of the part cannot be read.
  private(set) var isStopped = false

  private func nextRecord() -> RecordSplitter.Next {
    let next = splitter.next()
    if case .broken(let reason) = next {
      breakOff(reason)
      markup.endAll()
      hasEnded = true
    }
    return next
  }

  /// Trouble that ends the part.
  private func breakOff(_ reason: String) {
    note(reason)
    isStopped = true
  }

  /// Trouble in one record; only the first is told.
  func note(_ reason: String) {
    if broken == nil { broken = reason }
  }

  private func read(_ record: Int, _ fields: inout RecordFields) {
    if !sawRecord {
      sawRecord = true
      beginRoot()
    }
    // In such a block, numbers that are not of future records belong to other products: Excel for Mac counts from 1.
    if record == BinaryRecord.futureBegin { futureDepth += 1 }
    if record == BinaryRecord.futureEnd { futureDepth = max(0, futureDepth - 1) }
    if futureDepth > 0, record < BinaryRecord.firstFuture { return }
    if let wrapper, wrapper.record != record {
      markup.end(wrapper.element)
      self.wrapper = nil
    }
    switch role {
    case .worksheet, .macrosheet, .dialogsheet, .chartsheet:
      if cell(record, &fields) || sheet(record, &fields) || rules(record, &fields) { return }
    case .workbook: if workbook(record, &fields) { return }
    case .table: if table(record, &fields) { return }
    case .externalLink: if externalLink(record, &fields) { return }
    case .connections, .queryTable: if connection(record, &fields) { return }
    case .pivotCache, .pivotTable: if pivot(record, &fields) { return }
    case .sheetStyles, .sharedStrings: if style(record, &fields) { return }
    case .sheetComments, .metadata: if other(record, &fields) { return }
    default: return
    }
    if let element = BinaryRecord.containers[record] {
      markup.begin(element)
    } else if let element = BinaryRecord.ends[record] {
      markup.end(element.isEmpty ? root : element)
    }
  }

  /// The root element; parts of other kinds have one that says nothing.
  var root: String {
    switch role {
    case .workbook: "workbook"
    case .worksheet: "worksheet"
    case .macrosheet: "macrosheet"
    case .dialogsheet: "dialogsheet"
    case .chartsheet: "chartsheet"
    case .table: "table"
    case .externalLink: "externalLink"
    case .connections: "connections"
    case .queryTable: "queryTable"
    case .pivotCache: "pivotCacheDefinition"
    case .pivotTable: "pivotTableDefinition"
    case .sheetComments: "comments"
    case .metadata: "metadata"
    case .sheetStyles: "styleSheet"
    case .sharedStrings: "sst"
    default: "binary"
    }
  }

  /// Parts whose first record has attributes begin with it.
  private func beginRoot() {
    switch role {
    case .table, .connections, .queryTable, .pivotCache, .pivotTable, .sheetComments, .metadata: break
    case .externalLink, .workbook, .worksheet, .macrosheet, .dialogsheet, .chartsheet, .sheetStyles, .sharedStrings:
      markup.begin(root)
      namespaces()
    default:
      markup.begin(root)
      namespaces()
      markup.end(root)
    }
  }

  func namespaces() {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    markup.attribute("xmlns", word: "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
    markup.attribute("xmlns:r", word: office)
    markup.attribute("xmlns:x14", word: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main")
    markup.attribute("xmlns:xm", word: "http://schemas.microsoft.com/office/excel/2006/main")
  }

  /// Puts a run of records of one kind into an element of their own.
  func wrap(_ record: Int, in element: String) {
    guard wrapper == nil else { return }
    wrapper = (record, element)
    markup.begin(element)
  }

  /// A formula's text; nil, and counted, where it cannot be read.
  func text(_ formula: FormulaBytes, _ fields: RecordFields, row: Int, column: Int) -> [UInt8]? {
    do throws(FormulaDecompiler.Failure) {
      return try formulas.text(formula, in: fields.bytes, row: row, column: column)
    } catch {
      unread(error.reason)
      return nil
    }
  }

  func unread(_ reason: String) {
    if unreadFormulas == 0 { firstUnread = reason }
    unreadFormulas += 1
  }
}
