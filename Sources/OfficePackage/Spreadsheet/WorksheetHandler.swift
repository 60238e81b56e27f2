import SafeBindings

/// Reads a sheet part (ECMA-376-1:2016 §18.3.1.99 worksheet, [MS-OFFMACRO2] 2.2.1 macrosheet): formulas, the formulas of
/// rules, and how far the sheet reaches. The hot path: cells are counted here, no event is made for them.
public final class WorksheetHandler: MarkupHandler {
  /// [MS-OI29500] 2.1.570: the last row and column that a sheet can have.
  private static let lastRow = 1_048_576
  private static let lastColumn = 16_384

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
  private var cells = 0
  private var formulas = 0
  private var hasMetadata = false
  private var formula = OpenFormula()
  private var masters: [Int: (text: [UInt8], origin: CellPosition)] = [:]
  private var bytesOfMasters = 0
  /// Whether formulas were not counted because of these limits.
  public private(set) var isOverBudget = false
  /// Children that came before their master: how many, and where the first stands.
  private var waiting: [Int: (count: Int, row: Int, column: Int)] = [:]
  private var conditionalFormats = 0
  private var validations = 0
  private var expression: FormulaPlace?

  /// Attributes of the `f` element whose text is being collected.
  private struct OpenFormula {
    enum Kind { case normal, shared, array, dataTable }
    var kind = Kind.normal
    var group = 0
    var hasRange = false
    var isInCell = false
  }

  public init(_ context: PartContext, _ sheet: Sheet, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor) {
    self.sheet = sheet
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    let name = element.name
    guard name.namespace == Namespace.spreadsheet.rawValue else { return openOther(element) }
    switch name.local {
    case LocalName.c.rawValue:
      cells += 1
      if let at = element.cellReference(LocalName.r.rawValue) {
        row = at.row
        column = at.column
        if row > rows { rows = row }
      } else {
        // Without a reference a cell stands behind the one before (§18.3.1.4).
        if element.has(LocalName.r.rawValue) { badReferences += 1 }
        column = min(column + 1, Self.lastColumn)
        if row == 0 { row = 1 }
        rows = max(rows, row)
      }
      if column > columns { columns = column }
      hasMetadata = element.attributeCount > 1 && element.has(LocalName.cm.rawValue)
    case LocalName.row.rawValue:
      let given = element.integer(LocalName.r.rawValue)
      if let given, (1...Self.lastRow).contains(given) {
        row = given
      } else {
        if element.has(LocalName.r.rawValue) { badReferences += 1 }
        row = min(row + 1, Self.lastRow)
      }
      column = 0
    case LocalName.f.rawValue:
      guard element.parent == XMLName(local: LocalName.c.rawValue, namespace: Namespace.spreadsheet.rawValue) else {
        return .none
      }
      beginFormula(element)
      return .collect
    case LocalName.cfRule.rawValue: conditionalFormats += 1
    case LocalName.dataValidation.rawValue: validations += 1
    case LocalName.formula.rawValue where conditionalFormats > 0 && element.parent.local == LocalName.cfRule.rawValue:
      expression = .conditionalFormat
      return .collect
    case LocalName.formula1.rawValue where validations > 0, LocalName.formula2.rawValue where validations > 0:
      expression = .dataValidation
      return .collect
    default: break
    }
    return .none
  }

  /// Rules in extension lists ([MS-XLSX] 2.6.45 cfRule, 2.6.53 dataValidation): their formulas are `xm:f`.
  private func openOther(_ element: borrowing XMLElement) -> XMLTextWish {
    switch (Namespace(rawValue: element.name.namespace), LocalName(rawValue: element.name.local)) {
    case (.spreadsheet14, .cfRule): conditionalFormats += 1
    case (.spreadsheet14, .dataValidation): validations += 1
    case (.excelMain, .f)
    where element.parent == XMLName(local: LocalName.cfRule.rawValue, namespace: Namespace.spreadsheet14.rawValue):
      expression = .conditionalFormat
      return .collect
    case (.excelMain, .f) where validations > 0:
      expression = .dataValidation
      return .collect
    default: break
    }
    return .none
  }

  private func beginFormula(_ element: borrowing XMLElement) {
    formula = OpenFormula()
    formula.isInCell = true
    let type = LocalName.t.rawValue
    guard element.attributeCount > 0 else { return }
    if element.equals(type, "shared") {
      formula.kind = .shared
      formula.group = element.integer(LocalName.si.rawValue) ?? -1
      formula.hasRange = element.has(LocalName.ref.rawValue)
    } else if element.equals(type, "array") {
      formula.kind = .array
    } else if element.equals(type, "dataTable") {
      formula.kind = .dataTable
    }
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    switch LocalName(rawValue: name.local) {
    case .f:
      if formula.isInCell, name.namespace == Namespace.spreadsheet.rawValue { endFormula(Self.trimmed(text)) }
      if name.namespace == Namespace.excelMain.rawValue { endExpression(text) }
    case .formula, .formula1, .formula2: endExpression(text)
    case .cfRule: conditionalFormats = max(0, conditionalFormats - 1)
    case .dataValidation: validations = max(0, validations - 1)
    default: break
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
        kind: kind, text: text, hasMetadata: hasMetadata, cells: cells, isChild: isChild, origin: origin))
  }

  /// To be called when the part was read, however it ended. Returns children of shared formulas without a master.
  public func finish() -> Int {
    let lost = waiting.values.reduce(0) { $0 + $1.count }
    visitor.sheetEnded(
      SheetExtent(
        name: sheet.name, kind: sheet.kind, state: sheet.state, cells: cells, formulas: formulas, rows: rows,
        columns: columns, lostChildren: lost))
    return lost
  }
}
