import FormulaSyntax
import InventoryModel
import OfficePackage

/// How deep a workbook's calculation goes: the longest chain of sheets, each of which reads the one before, straight or
/// by defined names and tables.
final class SheetDependencyDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "workbook.dependency-chain", unit: "sheets of the longest chain",
      attributes: ["chain", "circular", "estimated", "links"], values: ["estimated": .booleans],
      formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.17.2.3")
  ]

  /// Pairs of a sheet and what its formulas read that are kept; a workbook that has more has its chain estimated.
  private static let edgeLimit = 200_000
  /// Steps of the chain that are named.
  private static let steps = 12

  private struct Edge: Hashable {
    enum Target: Hashable {
      case qualifier(QualifierID)
      case name(NameID)
    }
    var sheet: Int
    var target: Target
  }

  private let desk: FormulaDesk
  private var sheets: [String] = []
  private var positions: [String: Int] = [:]
  private var edges: Set<Edge> = []
  private var isCut = false
  private var current = (name: "", position: 0)
  /// By qualifier and by name: position of the sheet that was seen reading it last, so that most formulas cost a look.
  private var lastReaders: (qualifiers: [Int], names: [Int]) = ([], [])
  /// What defined names read, and where tables stand; names in upper case.
  private var names: [String: [QualifierID]] = [:]
  private var tables: [String: String] = [:]

  init(_ setting: DetectorSetting) { desk = setting.formulas }

  func sheet(_ sheet: Sheet) {
    let key = sheet.name.uppercased()
    if positions[key] == nil { positions[key] = sheets.count }
    sheets.append(sheet.name)
  }

  func table(_ table: SheetTable) {
    guard case .sheet(let sheet) = table.place, tables.count < SheetDependencyDetector.edgeLimit else { return }
    tables[table.name.uppercased()] = sheet
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    guard expression.kind == .definedName, !analysis.qualifiers.isEmpty, case .part(let place) = expression.place,
      names.count < SheetDependencyDetector.edgeLimit
    else { return }
    // Names that belong to a sheet are told with it; two of one name are read as one.
    let name = place.lastIndex(of: "!").map { String(place[place.index(after: $0)...]) } ?? place
    names[name.uppercased(), default: []] += analysis.qualifiers.prefix(64)
  }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    if formula.sheet != current.name {
      guard let position = positions[formula.sheet.uppercased()] else { return }
      current = (formula.sheet, position)
    }
    for qualifier in analysis.qualifiers where isNews(qualifier.index, &lastReaders.qualifiers) {
      add(.qualifier(qualifier))
    }
    for reference in analysis.references {
      guard let name = reference.name, isNews(name.index, &lastReaders.names) else { continue }
      add(.name(name))
    }
  }

  private func isNews(_ index: Int, _ readers: inout [Int]) -> Bool {
    while readers.count <= index { readers.append(-1) }
    guard readers[index] != current.position else { return false }
    readers[index] = current.position
    return true
  }

  private func add(_ target: Edge.Target) {
    guard edges.count < SheetDependencyDetector.edgeLimit else { return isCut = true }
    edges.insert(Edge(sheet: current.position, target: target))
  }

  func facts() -> [Fact] {
    let pairs = resolved()
    guard !pairs.isEmpty else { return [] }
    let chain = SheetGraph(sheets: sheets.count, edges: pairs).longestChain
    var attributes: [String: AttributeValue] = ["links": .integer(pairs.count), "chain": .string(path(chain))]
    if chain.circular > 0 { attributes["circular"] = .integer(chain.circular) }
    if isCut { attributes["estimated"] = .boolean(true) }
    return [Fact(kind: "workbook.dependency-chain", count: chain.length, attributes: attributes)]
  }

  /// `Data → Rates + Prices → Report`: sheets that read each other are one step.
  private func path(_ chain: SheetGraph.Chain) -> String {
    let steps = chain.steps.prefix(SheetDependencyDetector.steps).map { step in
      step.prefix(SheetDependencyDetector.steps).map { String(sheets[$0].prefix(64)) }.joined(separator: " + ")
        + (step.count > SheetDependencyDetector.steps ? " + …" : "")
    }
    return steps.joined(separator: " → ") + (chain.steps.count > steps.count ? " → …" : "")
  }

  /// Pairs of sheets of which the first reads the second, each once, in order.
  private func resolved() -> [(from: Int, to: Int)] {
    var pairs: Set<Int> = []
    var room = SheetDependencyDetector.edgeLimit
    func join(_ sheet: Int, _ qualifier: QualifierID) {
      for target in targets(desk.scanner.qualifier(qualifier)) where target != sheet {
        guard room > 0 else { return isCut = true }
        if pairs.insert(sheet * sheets.count + target).inserted { room -= 1 }
      }
    }
    for edge in edges.sorted(by: SheetDependencyDetector.order) {
      switch edge.target {
      case .qualifier(let qualifier): join(edge.sheet, qualifier)
      case .name(let name):
        let key = desk.scanner.name(name).uppercased()
        for qualifier in names[key] ?? [] { join(edge.sheet, qualifier) }
        if let sheet = tables[key].flatMap({ positions[$0.uppercased()] }), sheet != edge.sheet {
          pairs.insert(edge.sheet * sheets.count + sheet)
        }
      }
    }
    return pairs.sorted().map { ($0 / sheets.count, $0 % sheets.count) }
  }

  private static func order(_ a: Edge, _ b: Edge) -> Bool { key(a) < key(b) }

  private static func key(_ edge: Edge) -> (Int, Int, Int) {
    switch edge.target {
    case .qualifier(let id): (edge.sheet, 0, id.index)
    case .name(let id): (edge.sheet, 1, id.index)
    }
  }

  /// The sheets of this workbook that a qualifier names: one, or a span in the order of the tabs.
  private func targets(_ qualifier: FormulaQualifier) -> Range<Int> {
    guard qualifier.book == .own, let first = positions[qualifier.sheet.uppercased()] else { return 0..<0 }
    let last = qualifier.lastSheet.flatMap { positions[$0.uppercased()] } ?? first
    return min(first, last)..<max(first, last) + 1
  }
}
