/// Walks the substreams of a workbook stream, each record once, within budgets.
struct WorkbookReader {
  let limits: WorkbookLimits
  let services: MacroServices
  var window: RecordWindow
  var globals: WorkbookGlobals
  var found = WorkbookMacros()
  var issues = MacroIssueList()
  var functions = MacroSheetTally()
  var brokenFormulas = 0
  private var recordsLeft: Int
  private var bytesLeft: Int64

  enum Record {
    static let beginnings: Set<UInt16> = [0x0009, 0x0209, 0x0409, 0x0809]
    static let endOfFile: UInt16 = 0x000A
  }

  /// Kinds of substreams ([MS-XLS] 2.4.21 dt).
  enum Substream {
    static let macroSheet: UInt16 = 0x0040, workspace: UInt16 = 0x0100
  }

  /// Nil where the stream does not start with a BOF record.
  init?<Source: RandomAccessBytes & ~Copyable>(
    _ stream: CompoundStream, _ source: borrowing Source, _ services: MacroServices, _ limits: WorkbookLimits
  ) throws(CompoundError) {
    let head = try stream.bytes(at: 0, count: 16, from: source)
    guard let number = BinaryWorkbook.version(head), let version = WorkbookVersion(rawValue: number) else { return nil }
    self.limits = limits
    self.services = services
    window = RecordWindow(stream)
    globals = WorkbookGlobals(version: version, services: services, limits: limits)
    recordsLeft = limits.records
    bytesLeft = stream.size.multipliedReportingOverflow(by: Int64(limits.streams)).partialValue
  }

  var result: WorkbookMacros {
    var result = found
    result.functions = functions.functions
    result.procedures = functions.procedures
    var issues = issues
    if functions.isOverLimit {
      issues.add("xls.limit", .limit, "more than \(limits.distinct) different functions of macro sheets")
    }
    if globals.isOverLimit { issues.add("xls.limit", .limit, "more sheets, names or links than are read") }
    if globals.brokenRecords > 0 {
      issues.add("xls.record", .content, "\(globals.brokenRecords) records of sheets, names or links that are cut")
    }
    if brokenFormulas > 0 {
      issues.add("xls.formula", .content, "\(brokenFormulas) formulas of macros whose tokens cannot be read")
    }
    result.issues += issues.issues
    return result
  }

  mutating func read<Source: RandomAccessBytes & ~Copyable>(_ source: borrowing Source) throws(CompoundError) {
    guard globals.version >= .biff5 else { return try readOld(source) }
    guard try readGlobals(source) else { return }
    takeNames()
    // In the order of their bytes, so that the window moves forward.
    for sheet in globals.sheets.sorted(by: { $0.place < $1.place }) where sheet.type != 6 {
      guard recordsLeft > 0, bytesLeft > 0 else { break }
      try read(sheet, source)
    }
    if recordsLeft <= 0 || bytesLeft <= 0 {
      issues.add("xls.limit", .limit, "sheets that claim the same records; not all of them are read")
    }
    takeKeys()
  }

  /// The next record within the budgets; nil where the stream ends.
  mutating func next<Source: RandomAccessBytes & ~Copyable>(
    at place: Int64, _ source: borrowing Source
  ) throws(CompoundError) -> RecordHead? {
    guard recordsLeft > 0, bytesLeft > 0, place >= 0, place < window.stream.size else { return nil }
    guard let head = try window.head(at: place, source) else { return nil }
    recordsLeft -= 1
    bytesLeft -= 4 + Int64(head.length)
    return head
  }

  /// False for an encrypted workbook: nothing after FILEPASS can be read.
  private mutating func readGlobals<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source
  ) throws(CompoundError) -> Bool {
    var place: Int64 = 0
    while let head = try next(at: place, source) {
      if head.type == Record.endOfFile { return true }
      if head.type == WorkbookGlobals.Record.filePass { return false }
      if WorkbookGlobals.Record.all.contains(head.type) {
        globals.take(head.type, try window.data(of: head, source))
      }
      place = head.end
    }
    issues.add("xls.record", .content, "the list of sheets and names has no end")
    return true
  }

  private mutating func read<Source: RandomAccessBytes & ~Copyable>(
    _ sheet: WorkbookGlobals.ListedSheet, _ source: borrowing Source
  ) throws(CompoundError) {
    guard let begin = try next(at: sheet.place, source), Record.beginnings.contains(begin.type),
      let kind = try window.data(of: begin, source).uint16(at: 2)
    else {
      if sheet.type == 1 {
        found.sheets.append(MacroSheet(name: sheet.name, state: sheet.state))
        issues.add("xls.record", .content, at: "sheet \(sheet.name)", "a macro sheet that is not where it should be")
      }
      return
    }
    var content = SheetContent(
      sheet: MacroSheet(name: sheet.name, state: sheet.state),
      isMacroSheet: sheet.type == 1 || kind == Substream.macroSheet)
    var place = begin.end
    var depth = 1
    while depth > 0 {
      guard let head = try next(at: place, source) else {
        if content.isMacroSheet, recordsLeft > 0, bytesLeft > 0 {
          issues.add("xls.record", .content, at: "sheet \(sheet.name)", "a macro sheet without its end")
        }
        break
      }
      if Record.beginnings.contains(head.type) {
        // Charts within a sheet.
        depth += 1
      } else if head.type == Record.endOfFile {
        depth -= 1
      } else if depth == 1, content.wants(head.type) {
        take(head, try window.data(of: head, source), &content)
      }
      place = head.end
    }
    finish(&content)
  }

  /// Before BIFF5: one sheet, or in a workspace of BIFF4 several, one after the other.
  private mutating func readOld<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source
  ) throws(CompoundError) {
    var place: Int64 = 0
    var title = ""
    var content: SheetContent?
    while let head = try next(at: place, source) {
      if head.type == WorkbookGlobals.Record.filePass { return found = WorkbookMacros() }
      if Record.beginnings.contains(head.type) {
        if var done = content { finish(&done) }
        let kind = try window.data(of: head, source).uint16(at: 2)
        content = SheetContent(
          sheet: MacroSheet(name: title, state: "visible"), isMacroSheet: kind == Substream.macroSheet)
      } else if head.type == 0x008F {
        // The header of a sheet: the bytes that it has, then its name.
        let data = try window.data(of: head, source)
        if data.count > 5 {
          title = services.text(Array(data[5..<min(data.count, 5 + Int(data[4]))]), codePage: globals.codePage).string
        }
      } else if WorkbookGlobals.Record.all.contains(head.type) {
        globals.take(head.type, try window.data(of: head, source))
      } else if content?.wants(head.type) == true, var open = content {
        content = nil
        take(head, try window.data(of: head, source), &open)
        content = open
      }
      place = head.end
    }
    if var done = content { finish(&done) }
    takeNames()
    takeKeys()
  }
}
