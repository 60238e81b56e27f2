import InventoryModel
import OfficePackage

/// Tables, and those that converters find hard: in one another, floating, wider than the page, or with rows that
/// begin or end within the grid.
final class TableDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.tables", unit: "tables", attributes: ["columns", "rows"], formats: Formats.document,
      source: "ECMA-376-1:2016 §17.4.37"),
    FactKindDefinition(
      kind: "document.tables-complex", unit: "tables", attributes: ["floating", "nested", "ragged", "wide"],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.4.37, §17.4.57, §17.4.48, §17.4.14, §17.4.15"),
  ]

  enum Action: Sendable { case table, row, column, grid, floating, page, margins, indent }

  private struct Table {
    var depth: Int
    var place: Place
    var rows = 0
    var columns = 0
    var width = 0
    var isNested = false
    var isFloating = false
    /// A row leaves grid columns out before its first cell or after its last one.
    var isRagged = false
  }

  private let names: WordNames
  private let limit: Int
  /// Tables that may still be open, the outer ones first.
  private var stack: [Table] = []
  private var isOldGrid = false
  private var part = ""
  /// Width of the page of the section that ends here, until its margins are known.
  private var page: Int?
  /// Tables whose section has not ended: only then is its page known.
  private var waiting: [(width: Int, isCounted: Bool, place: Place)] = []
  private var tables = Tally()
  private var complex = Tally()
  private var (nested, floating, wide, ragged) = (0, 0, 0, 0)
  private var (longest, widest) = (0, 0)
  private var hasTooMany = false
  private static let waitingLimit = 50_000

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .document || part.role == .story, let action = names.tables[element.name.local],
      element.namespace == .word, !part.isFallback
    else { return }
    if page != nil, action != .margins { judgePage() }
    if part.name != self.part {
      settle(downTo: 0)
      judge(width: Int.max)
      self.part = part.name
    }
    switch action {
    case .table:
      settle(downTo: element.depth)
      var table = Table(depth: element.depth, place: part.place)
      table.isNested = element.parent.local == names.tc
      stack.append(table)
    case .row:
      guard let depth = rowTable(element) else { return }
      settle(downTo: depth + 1)
      if let last = stack.indices.last { stack[last].rows += 1 }
    case .grid: isOldGrid = element.parent.local == names.tblGridChange
    case .column:
      guard !isOldGrid, let last = stack.indices.last else { return }
      stack[last].columns += 1
      let (sum, overflow) = stack[last].width.addingReportingOverflow(
        element.integer(names.w, namespace: Namespace.word.rawValue) ?? 0)
      if !overflow { stack[last].width = sum }
    case .floating:
      guard element.parent.local == names.tblPr, element.ancestor(2).local != names.tblPrChange,
        let last = stack.indices.last
      else { return }
      stack[last].isFloating = true
    case .indent:
      // A tracked change repeats the row's properties as they were (§17.13.5.37).
      guard element.parent.local == names.trPr, element.ancestor(2).local != names.trPrChange,
        let last = stack.indices.last,
        let columns = element.integer(names.val, namespace: Namespace.word.rawValue), columns > 0
      else { return }
      stack[last].isRagged = true
    case .page:
      guard part.role == .document, element.parent.local == names.sectPr,
        let width = element.integer(names.w, namespace: Namespace.word.rawValue)
      else { return }
      settle(downTo: 0)
      // Twips; no page of Word is wider than 22 inches, and sums of greater numbers must not overflow.
      page = min(max(width, 0), 1 << 20)
    case .margins:
      guard part.role == .document, element.parent.local == names.sectPr, page != nil else { return }
      judgePage(margins: names.inner.map { element.integer($0, namespace: Namespace.word.rawValue) ?? 0 })
    }
  }

  /// The section's tables against its text between the margins, a tenth above which is no matter (§17.6.11 pgMar comes
  /// after §17.6.13 pgSz; a section may have none).
  private func judgePage(margins: [Int] = []) {
    guard let width = page else { return }
    page = nil
    let taken = margins.reduce(0) { $0 + min(max($1, 0), width) }
    let text = width - taken
    judge(width: text > 0 ? text + text / 10 : width)
  }

  /// The depth of the table that a row stands in; rows may stand in controls and custom XML.
  private func rowTable(_ element: borrowing MarkupElement) -> Int? {
    if element.parent.local == names.tbl { return element.depth - 1 }
    return stack.last { $0.depth < element.depth }?.depth
  }

  /// Tables of this depth and deeper have ended.
  private func settle(downTo depth: Int) {
    while let table = stack.last, table.depth >= depth {
      stack.removeLast()
      tables.add(at: table.place, limit: limit)
      longest = max(longest, table.rows)
      widest = max(widest, table.columns)
      if table.isNested { nested += 1 }
      // In a cell it has nowhere to float to.
      if table.isFloating, !table.isNested { floating += 1 }
      if table.isRagged { ragged += 1 }
      let isComplex = table.isNested || table.isFloating || table.isRagged
      if isComplex { complex.add(at: table.place, limit: limit) }
      guard !table.isNested else { continue }
      if waiting.count < TableDetector.waitingLimit {
        waiting.append((table.width, isComplex, table.place))
      } else {
        hasTooMany = true
      }
    }
  }

  private func judge(width: Int) {
    for table in waiting where table.width > width {
      wide += 1
      if !table.isCounted { complex.add(at: table.place, limit: limit) }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  func facts() -> [Fact] {
    settle(downTo: 0)
    judgePage()
    judge(width: Int.max)
    guard tables.count > 0 else { return [] }
    var facts = [
      tables.fact("document.tables", attributes: ["rows": .integer(longest), "columns": .integer(widest)])
    ]
    if complex.count > 0 {
      var attributes: [String: AttributeValue] = [
        "nested": .integer(nested), "floating": .integer(floating), "wide": .integer(wide),
      ]
      if ragged > 0 { attributes["ragged"] = .integer(ragged) }
      facts.append(complex.fact("document.tables-complex", attributes: attributes))
    }
    return facts
  }

  func issues() -> [Issue] {
    hasTooMany ? [WordLimits.issue("tables in one section", TableDetector.waitingLimit)] : []
  }
}
