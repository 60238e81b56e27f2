import InventoryModel
import OfficePackage

/// Names that slicers and timelines are told by.
struct SlicerNames {
  let tableSlicerCache, tabular, olap, timelineCacheDefinition, pivotTable, slicerCacheDefinition: UInt16
  let slicer, timeline, table, pivotTableDefinition: UInt16
  let name, cache, tableId, id: UInt16

  init(_ vocabulary: Vocabulary) {
    tableSlicerCache = vocabulary.subscribe("tableSlicerCache")
    tabular = vocabulary.subscribe("tabular")
    olap = vocabulary.subscribe("olap")
    timelineCacheDefinition = vocabulary.subscribe("timelineCacheDefinition")
    slicerCacheDefinition = vocabulary.subscribe("slicerCacheDefinition")
    pivotTable = vocabulary.subscribe("pivotTable")
    slicer = vocabulary.subscribe("slicer")
    timeline = vocabulary.subscribe("timeline")
    table = vocabulary.subscribe("table")
    pivotTableDefinition = vocabulary.subscribe("pivotTableDefinition")
    name = vocabulary.number("name")
    cache = vocabulary.number("cache")
    tableId = vocabulary.number("tableId")
    id = vocabulary.number("id")
  }
}

/// Slicers and timelines, and whether there is something that they filter and something that shows them.
final class SlicerDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.slicer-table", unit: "slicers", attributes: ["used"],
      values: ["used": .booleans], formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.6.98"),
    FactKindDefinition(
      kind: "spreadsheet.slicer-pivot", unit: "slicers", attributes: ["used"],
      values: ["used": .booleans], formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.6.65"),
    FactKindDefinition(
      kind: "spreadsheet.timeline-slicer", unit: "timelines", attributes: ["used"],
      values: ["used": .booleans], formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.1.23, 2.6.107"),
  ]

  /// Pivot tables of one slicer, and names of tables and pivot tables, that are kept.
  private static let limit = 10_000

  private struct Cache {
    var kind: FactKind?
    var name = ""
    var pivots: Set<String> = []
    var table: Int?
    var place: Place
  }

  private let names: SlicerNames
  private let limit: Int
  private var caches: [String: Cache] = [:]
  private var pivots: Set<String> = []
  private var tables: Set<Int> = []
  /// Names of caches that a slicer or a timeline shows.
  private var shown: Set<String> = []
  /// What was kept is all that there is; tables and pivot tables of a binary workbook are no markup.
  private var isComplete = true

  init(_ setting: DetectorSetting) {
    names = setting.names.slicers
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    if summary.format == "xlsb" { isComplete = false }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    switch part.role {
    case .table where element.name.local == names.table && element.depth == 1:
      if let id = element.integer(names.id) { keep(id, in: &tables) }
    case .pivotTable where element.name.local == names.pivotTableDefinition && element.depth == 1:
      keep(name(element, names.name), in: &pivots)
    case .slicer where element.name.local == names.slicer, .timeline where element.name.local == names.timeline:
      keep(name(element, names.cache), in: &shown)
    case .slicerCache, .timelineCache: readCache(element, part)
    default: break
    }
  }

  private func readCache(_ element: borrowing MarkupElement, _ part: PartContext) {
    var cache = caches.removeValue(forKey: part.name) ?? Cache(place: part.place)
    switch element.name.local {
    case names.slicerCacheDefinition, names.timelineCacheDefinition:
      cache.name = name(element, names.name)
      if element.name.local == names.timelineCacheDefinition { cache.kind = "spreadsheet.timeline-slicer" }
    case names.pivotTable: keep(name(element, names.name), in: &cache.pivots)
    case names.tabular where element.namespace == .spreadsheet14, names.olap where element.namespace == .spreadsheet14:
      cache.kind = "spreadsheet.slicer-pivot"
    case names.tableSlicerCache:
      cache.kind = "spreadsheet.slicer-table"
      cache.table = element.integer(names.tableId)
    default: break
    }
    caches[part.name] = cache
  }

  private func name(_ element: borrowing MarkupElement, _ attribute: UInt16) -> String {
    String((element.string(attribute) ?? "").prefix(256))
  }

  private func keep<Value: Hashable>(_ value: Value, in set: inout Set<Value>) {
    guard !set.contains(value) else { return }
    if set.count < Self.limit { set.insert(value) } else { isComplete = false }
  }

  /// Nil where the file does not tell.
  private func isUsed(_ cache: Cache) -> Bool? {
    guard isComplete else { return nil }
    let filters = cache.table.map(tables.contains) ?? !cache.pivots.isDisjoint(with: pivots)
    return filters && shown.contains(cache.name)
  }

  func facts() -> [Fact] {
    var tallies: [FactKind: [Bool?: Tally]] = [:]
    for (_, cache) in caches.sorted(by: { $0.key < $1.key }) {
      guard let kind = cache.kind else { continue }
      tallies[kind, default: [:]][isUsed(cache), default: Tally()].add(at: cache.place, limit: limit)
    }
    return tallies.flatMap { kind, byUse in
      byUse.map { used, tally in tally.fact(kind, attributes: used.map { ["used": .boolean($0)] } ?? [:]) }
    }
  }
}
