import FormulaSyntax
import InventoryModel
import OfficePackage

/// Data from outside, and what is made of it: connections, query tables, Power Query, the data model, sources of pivot
/// tables. One detector, because each says of the others whether they are used.
final class DataDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = connectionKinds + queryKinds + pivotKinds + modelKinds

  /// Things of one kind that are told one by one; a workbook with more has them counted in an issue.
  static let factLimit = 1000

  let names: DataElementNames
  let limit: Int
  var summary: PackageSummary?
  var relations = DataRelations()
  var sheets: Set<String> = []
  var definedNames: Set<String> = []
  var tables: [String: SheetTable] = [:]
  var connections = Bounded<DataConnection>()
  var queryTables = Bounded<QueryTable>()
  var caches = Bounded<PivotCache>()
  var mashups: [Mashup] = []
  /// The queries of each mashup; nil where it has no section document.
  var sections: [QuerySection?] = []
  var modelTables = Bounded<ModelTable>()
  var modelRelationships = 0
  /// Connections that XML maps and tables name by number.
  var boundConnections: Set<Int> = []
  private let notes: FormulaNotes
  /// Connections that cube functions name, lower-case.
  var formulaConnections: Set<String> { notes.connections }

  struct ModelTable {
    var name: String
    var connection: String
  }

  /// The first of many.
  struct Bounded<Element> {
    private(set) var kept: [Element] = []
    private(set) var count = 0

    mutating func add(_ element: Element) {
      count += 1
      if kept.count < DataDetector.factLimit { kept.append(element) }
    }

    var dropped: Int { count - kept.count }
  }

  init(_ setting: DetectorSetting) {
    names = setting.dataElements
    limit = setting.locations
    notes = setting.notes
  }

  func package(_ summary: PackageSummary) {
    self.summary = summary
    relations = DataRelations(summary)
  }

  func sheet(_ sheet: Sheet) { sheets.insert(sheet.name.lowercased()) }

  func definedName(_ name: DefinedName) {
    if definedNames.count < 65_536 { definedNames.insert(name.name.lowercased()) }
  }

  func table(_ table: SheetTable) {
    if tables.count < 65_536 { tables[table.name.lowercased()] = table }
    if let id = table.connection { connectionBound(id) }
  }

  func connectionBound(_ id: Int) {
    if boundConnections.count < 65_536 { boundConnections.insert(id) }
  }

  func connection(_ connection: DataConnection) { connections.add(connection) }
  func queryTable(_ table: QueryTable) { queryTables.add(table) }
  func pivotCache(_ cache: PivotCache) { caches.add(cache) }

  func mashup(_ mashup: Mashup) {
    // The text goes, what was found in it stays.
    sections.append(mashup.section.map { QuerySection($0, isSource: QuerySources.isSource) })
    var kept = mashup
    kept.section = nil
    mashups.append(kept)
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    switch (element.name.local, part.role) {
    case (names.modelTable, .workbook):
      modelTables.add(
        ModelTable(
          name: element.short(names.name) ?? "", connection: element.short(names.connection)?.lowercased() ?? ""))
    case (names.modelRelationship, .workbook): modelRelationships += 1
    default: break
    }
  }

  func facts() -> [Fact] {
    let use = DataUse(self)
    return connectionFacts(use) + queryTableFacts() + pivotFacts() + powerQueryFacts(use) + modelFacts(use)
  }

  func issues() -> [Issue] {
    var issues = mashups.flatMap { mashup in
      mashup.problems.map { Issue(code: $0.code, place: mashup.part, message: $0.message) }
    }
    for (mashup, section) in zip(mashups, sections) where section?.isOverLimit == true {
      let limit = Mashup.Problem.limit("members, names or calls of the section document", QuerySection.memberLimit)
      issues.append(Issue(code: limit.code, place: mashup.part, message: limit.message))
    }
    let queries = sections.reduce(0) { $0 + ($1?.queries.count ?? 0) }
    for (what, dropped) in [
      ("queries", queries - Self.factLimit), ("connections", connections.dropped), ("query tables", queryTables.dropped), ("pivot caches", caches.dropped),
      ("tables of the data model", modelTables.dropped),
    ] where dropped > 0 {
      issues.append(
        Issue(
          code: "data.limit", place: summary?.mainPart ?? "",
          message: "\(dropped) \(what) beyond the first \(Self.factLimit) are counted, not told one by one"))
    }
    return issues + missing()
  }
}

/// Numbers of the names that the data detector looks for.
struct DataElementNames {
  let modelTable: UInt16
  let modelRelationship: UInt16
  let pythonScript: UInt16
  let name: UInt16
  let connection: UInt16

  init(_ vocabulary: Vocabulary) {
    modelTable = vocabulary.subscribe("modelTable")
    modelRelationship = vocabulary.subscribe("modelRelationship")
    pythonScript = vocabulary.subscribe("pythonScript")
    name = vocabulary.number("name")
    connection = vocabulary.number("connection")
  }
}

extension MarkupElement {
  /// An attribute's first 1,024 bytes.
  func short(_ name: UInt16) -> String? { bytes(name).map { String(decoding: $0.prefix(1024), as: UTF8.self) } }
}
