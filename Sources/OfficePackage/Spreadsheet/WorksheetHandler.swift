import SafeBindings

/// Reads a sheet part (ECMA-376-1:2016 §18.3.1.99 worksheet, [MS-OFFMACRO2] 2.2.1 macrosheet): formulas, the formulas of
/// rules, and how far the sheet reaches. The hot path: cells are counted here, no event is made for them.
public final class WorksheetHandler: MarkupHandler {
  /// [MS-OI29500] 2.1.570: the last row and column that a sheet can have.
  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384
  /// Values are quiet, and hearing one in each row would cost too much.
  private static let rowStep = 1024

  /// Bytes of the masters of one sheet's shared formulas, and groups without one, that are kept: a small file can hold
  /// so many that a reader of millions of files would grow by hundreds of megabytes.
  public static let masterBytes = 32 << 20
  private static let waitingGroups = 262_144

  private let sheet: Sheet
  /// Rows and cells whose place is none.
  public private(set) var badReferences = 0
  private var row = 0
  private var column = 0
  private var rows = 0
  private var columns = 0
  private var listedRows = 0
  /// How far the cells with something in them reach, columns exactly and rows but for the last `rowStep`.
  private var filledRows = 0
  private var filledColumns = 0
  /// The cell that began last is further out than those.
  private var isOutside = false
  private var cells = 0
  private var formulas = 0
  /// Cells with an `f` element, whatever is in it.
  private var formulaCells = 0
  private var hasMetadata = false
  private var formula = OpenFormula()
  private var masters: [Int: (text: [UInt8], origin: CellPosition)] = [:]
  private var bytesOfMasters = 0
  /// Whether formulas were not counted because of these limits.
  public private(set) var isOverBudget = false
  /// Children that came before their master: how many, and where the first stands.
  private var waiting: [Int: (count: Int, row: Int, column: Int)] = [:]
  /// Open elements of rules.
  private var conditionalFormats = 0
  private var validations = 0
  private var expression: FormulaPlace?
  /// Besides counting, what the sheet looks like.
  private(set) var shape: SheetShapeReader
  /// Set before the part is read: which cell formats hide formulas.
  public var hiddenFormats: Set<Int> = [] {
    didSet { looksAtFormats = !hiddenFormats.isEmpty }
  }
  private var looksAtFormats = false
  private var format = 0
  private var traits: SheetTraits
  private var texts = TextExtent()
  private var objects: WorksheetObjects
  /// Controls that the sheet lists.
  public var controls: [ListedControl] { objects.controls }

  /// Attributes of the `f` element whose text is being collected.
  private struct OpenFormula {
    enum Kind { case normal, shared, array, dataTable }
    var kind = Kind.normal
    var group = 0
    var hasRange = false
    var isInCell = false
    var fillsRange = false
  }

  public init(_ context: PartContext, _ sheet: Sheet, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor) {
    self.sheet = sheet
    shape = SheetShapeReader(sheet, part: context.name, visitor)
    traits = SheetTraits(sheet: sheet.name)
    objects = WorksheetObjects(sheet: .sheet(sheet.name))
    super.init(context, vocabulary, visitor, isSelective: true)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    let name = element.name
    guard name.namespace == Namespace.spreadsheet.rawValue else { return openOther(element) }
    switch name.local {
    case LocalName.c.rawValue:
      cells += 1
      // Most cells have a reference and nothing else.
      var isPlain = element.attributeCount == 1
      if let at = element.cellReference(LocalName.r.rawValue) {
        row = at.row
        column = at.column
        if row > rows { rows = row }
      } else {
        // Without a reference a cell stands behind the one before (§18.3.1.4).
        isPlain = element.attributeCount == 0
        if element.has(LocalName.r.rawValue) { badReferences += 1 }
        column = min(column + 1, Self.lastColumn)
        if row == 0 { row = 1 }
        rows = max(rows, row)
      }
      if column > columns { columns = column }
      hasMetadata = false
      format = 0
      if shape.wish != .nothing { shape.endCell() }
      if shape.isWatched { shape.forgetWatched() }
      isOutside = column > filledColumns || row >= filledRows &+ Self.rowStep
      guard !isPlain else { return isOutside ? .listen : .none }
      if looksAtFormats { format = element.integer(LocalName.s.rawValue) ?? 0 }
      hasMetadata = element.has(LocalName.cm.rawValue)
      let wish = shape.beginCell(element, row, column)
      if isOutside, case .none = wish { return .listen }
      return wish
    case LocalName.row.rawValue:
      let given = element.integer(LocalName.r.rawValue)
      if let given, (1...Self.lastRow).contains(given) {
        row = given
      } else {
        if element.has(LocalName.r.rawValue) { badReferences += 1 }
        row = min(row + 1, Self.lastRow)
      }
      column = 0
      if row > listedRows { listedRows = row }
      if element.attributeCount > 1, element.isOn(.hidden) { traits.hiddenRows += 1 }
    case LocalName.t.rawValue:
      // The only `t` elements of a sheet are those of texts in cells (§18.3.1.53 is).
      if isOutside { fill() }
      if shape.isWatched { shape.countWatched() }
      return .collect
    case LocalName.r.rawValue: texts.run(of: cells)
    case LocalName.rPh.rawValue: texts.beginGuide(of: cells)
    case LocalName.col.rawValue: hideColumns(element)
    case LocalName.sheetProtection.rawValue: if element.isOn(.sheet) { traits.isProtected = true }
    case LocalName.f.rawValue:
      guard element.parent == XMLName(local: LocalName.c.rawValue, namespace: Namespace.spreadsheet.rawValue) else {
        return .none
      }
      if isOutside { fill() }
      beginFormula(element)
      return .collect
    case LocalName.cfRule.rawValue: conditionalFormats += 1
    case LocalName.v.rawValue:
      if isOutside { fill() }
      if shape.isWatched { shape.countWatched() }
      return shape.wish == .nothing ? .none : .collect
    case LocalName.dataValidation.rawValue:
      validations += 1
      shape.beginValidation(element, rows: rows, columns: columns)
    case LocalName.formula.rawValue where conditionalFormats > 0 && element.parent.local == LocalName.cfRule.rawValue:
      expression = .conditionalFormat
      return .collect
    case LocalName.formula1.rawValue where validations > 0, LocalName.formula2.rawValue where validations > 0:
      expression = .dataValidation
      return .collect
    default: return objects.open(element)
    }
    return .none
  }

  /// Rules in extension lists ([MS-XLSX] 2.6.45 cfRule, 2.6.53 dataValidation): their formulas are `xm:f`.
  private func openOther(_ element: borrowing XMLElement) -> XMLTextWish {
    switch (Namespace(rawValue: element.name.namespace), LocalName(rawValue: element.name.local)) {
    case (.spreadsheet14, .cfRule): conditionalFormats += 1
    case (.spreadsheet14, .dataValidation):
      validations += 1
      shape.beginValidation(element, rows: rows, columns: columns)
    case (.excelMain, .sqref) where validations > 0: return .collect
    case (.excelMain, .f)
    where element.parent == XMLName(local: LocalName.cfRule.rawValue, namespace: Namespace.spreadsheet14.rawValue):
      expression = .conditionalFormat
      return .collect
    case (.excelMain, .f) where validations > 0:
      expression = .dataValidation
      return .collect
    default: return objects.open(element)
    }
    return .none
  }

  /// §18.3.1.13: one element stands for the columns from `min` to `max`.
  private func hideColumns(_ element: borrowing XMLElement) {
    guard element.isOn(.hidden), let first = element.integer(LocalName.min.rawValue),
      let last = element.integer(LocalName.max.rawValue), first >= 1, last >= first, last <= Self.lastColumn
    else { return }
    traits.hiddenColumns += last - first + 1
  }

  private func fill() {
    filledRows = max(filledRows, row)
    filledColumns = max(filledColumns, column)
    isOutside = false
  }

  private func beginFormula(_ element: borrowing XMLElement) {
    formula = OpenFormula()
    formula.isInCell = true
    if shape.wish == .error { shape.noteFormula() }
    let type = LocalName.t.rawValue
    guard element.attributeCount > 0 else { return }
    if element.equals(type, "shared") {
      formula.kind = .shared
      formula.group = element.integer(LocalName.si.rawValue) ?? -1
      formula.hasRange = element.has(LocalName.ref.rawValue)
    } else if element.equals(type, "array") {
      formula.kind = .array
      formula.fillsRange = element.bytes(LocalName.ref.rawValue)?.contains(UInt8(ascii: ":")) ?? false
    } else if element.equals(type, "dataTable") {
      formula.kind = .dataTable
    }
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    switch LocalName(rawValue: name.local) {
    case .v: shape.take(value: text)
    case .sqref:
      if validations > 0 {
        shape.cover(text, rows: rows, columns: columns)
      } else if let found = objects.close(name, text) {
        visitor.expression(found)
      }
    case .rPh: texts.endGuide()
    case .t:
      guard name.namespace == Namespace.spreadsheet.rawValue else { break }
      texts.add(text, of: cells)
      if shape.wish == .inlineText { shape.take(run: text) }
    case .f:
      if formula.isInCell, name.namespace == Namespace.spreadsheet.rawValue { endFormula(Self.trimmed(text)) }
      if name.namespace == Namespace.excelMain.rawValue {
        if expression == nil, let found = objects.close(name, text) { visitor.expression(found) }
        endExpression(text)
      }
    case .formula, .formula1, .formula2: endExpression(text)
    case .cfRule: conditionalFormats = max(0, conditionalFormats - 1)
    case .dataValidation: validations = max(0, validations - 1)
    default:
      if let found = objects.close(name, text) { visitor.expression(found) }
    }
  }

  private func endExpression(_ text: [UInt8]) {
    guard let kind = expression else { return }
    expression = nil
    let text = Self.trimmed(text)
    guard !text.isEmpty else { return }
    visitor.expression(Expression(kind: kind, text: text, place: .sheet(sheet.name)))
  }

  private func endFormula(_ text: [UInt8]) {
    formula.isInCell = false
    formulaCells += 1
    if looksAtFormats, hiddenFormats.contains(format) {
      traits.hiddenFormulas.count += 1
      if traits.hiddenFormulas.count == 1 { traits.hiddenFormulas.first = (row, column) }
    }
    switch formula.kind {
    case .dataTable:
      formulas += 1
      send(.dataTable, [])
    case .shared: endShared(text)
    case .normal, .array:
      guard !text.isEmpty else { return }
      formulas += 1
      send(formula.kind == .array ? .array : .normal, text)
    }
  }

  /// §18.3.1.40, attributes t, si, ref: the master of a group has the text and the range, its children only the group;
  /// a child with a text of its own is a formula of its own. Masters behind their children occur.
  private func endShared(_ text: [UInt8]) {
    let group = formula.group
    formulas += 1
    guard text.isEmpty else {
      guard formula.hasRange || masters[group] == nil else { return send(.normal, text) }
      bytesOfMasters += text.count
      guard bytesOfMasters <= Self.masterBytes else {
        isOverBudget = true
        return send(.normal, text)
      }
      let origin = CellPosition(row: row, column: column)
      masters[group] = (text, origin)
      send(.shared(group: group), text)
      if let early = waiting.removeValue(forKey: group) {
        send(
          .shared(group: group), text, row: early.row, column: early.column, cells: early.count, isChild: true,
          origin: origin)
      }
      return
    }
    if let master = masters[group] {
      send(.shared(group: group), master.text, isChild: true, origin: master.origin)
    } else if waiting[group] != nil || waiting.count < Self.waitingGroups {
      waiting[group, default: (0, row, column)].count += 1
    } else {
      isOverBudget = true
    }
  }

  private func send(
    _ kind: CellFormula.Kind, _ text: [UInt8], row: Int? = nil, column: Int? = nil, cells: Int = 1,
    isChild: Bool = false, origin: CellPosition? = nil
  ) {
    visitor.formula(
      CellFormula(
        sheet: sheet.name, isMacroSheet: sheet.kind == .macrosheet, row: row ?? self.row, column: column ?? self.column,
        kind: kind, text: text, hasMetadata: hasMetadata, fillsRange: formula.fillsRange, cells: cells, isChild: isChild,
        origin: origin))
  }

  /// How many cell formats there are; 0 where that is not known.
  public var formatCount: Int {
    get { shape.formatCount }
    set { shape.formatCount = newValue }
  }

  /// Cells whose format, or header cells whose shared string, is a number that none has.
  public var badIndices: Int { shape.badIndices }

  /// Set before the part is read: the cell formats that leave cells unlocked.
  public var unlockedFormats: Set<Int> {
    get { shape.unlockedFormats }
    set { shape.unlockedFormats = newValue }
  }

  public var watchedFormats: WatchedFormats {
    get { shape.watched }
    set { shape.watched = newValue }
  }

  /// Positions of shared strings that header cells refer to.
  public var wantedStrings: Set<Int> { shape.wantedStrings }

  /// To be called when the part was read, however it ended. Returns children of shared formulas without a master.
  public func finish() -> Int {
    let lost = waiting.values.reduce(0) { $0 + $1.count }
    shape.finish(
      constants: leadingQuiet, formulas: formulaCells, rows: rows, columns: columns, isProtected: traits.isProtected)
    visitor.sheetEnded(
      SheetExtent(
        name: sheet.name, kind: sheet.kind, state: sheet.state, cells: cells, formulas: formulas, rows: rows,
        columns: columns, lostChildren: lost, listedRows: listedRows,
        filledRows: filledRows, filledColumns: filledColumns))
    traits.headings = objects.headings
    traits.headingPictures = objects.pictureHeadings
    visitor.sheetTraits(traits)
    texts.end()
    if texts.count > 0 { visitor.texts(texts, at: .sheet(sheet.name)) }
    return lost
  }
}
