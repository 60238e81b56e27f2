import InventoryModel
import OfficePackage

/// Pivot tables: how many, whether their data are there, and how they show their values.
final class PivotDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.pivot-table", unit: "pivot tables", attributes: ["cache", "plain"],
      values: ["cache": ["missing"]], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.10.1.73"),
    FactKindDefinition(
      kind: "spreadsheet.pivot-table-empty", unit: "pivot tables in which no field stands", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.10.1.69, §18.10.1.22"),
    FactKindDefinition(
      kind: "spreadsheet.pivot-show-values-as", subject: "form, as ST_ShowDataAs or ST_PivotShowAs spells it",
      subjects: PivotTable.forms.sorted() + ["other"], unit: "values",
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.18.70; [MS-XLSX] 2.7.29"),
  ]

  private let limit: Int
  /// Parts of pivot tables, each with its sheet, and those of them whose cache is missing.
  private var parts: [(part: String, place: Place)] = []
  private var withoutCache: Set<String> = []
  /// Parts whose relationship to a cache leads nowhere: told with the other lost sources of data.
  private var dangling: Set<String> = []
  private var places: [String: Place] = [:]
  /// Parts that were read and in which no field stands: there is nothing to see.
  private var empty: Set<String> = []
  /// Parts of tables that ask nothing unusual of another program.
  private var plain: Set<String> = []
  private var forms: [String: Tally] = [:]

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func package(_ summary: PackageSummary) {
    guard MarkupFamily(format: summary.format) == .spreadsheet else { return }
    var caches: Set<String> = []
    for relationship in summary.relationships("pivotCacheDefinition") {
      if relationship.targetPart != nil { caches.insert(relationship.source) } else { dangling.insert(relationship.source) }
    }
    for relationship in summary.relationships("pivotTable") where !relationship.isExternal {
      let part = relationship.targetPart ?? ""
      parts.append((part, summary.place(of: relationship.source)))
      // §12.3.12: a pivot table's part leads to its cache.
      if !caches.contains(part) { withoutCache.insert(part) }
    }
  }

  func pivotTable(_ table: PivotTable) {
    places[table.part] = table.place
    if !table.hasFields { empty.insert(table.part) }
    if table.isPlain { plain.insert(table.part) }
    for (form, count) in table.shownAs { forms[form, default: Tally()].add(count, at: table.place, limit: limit) }
  }

  func facts() -> [Fact] {
    var sound = Tally()
    var orphaned = Tally()
    var blank = Tally()
    var plainTables = 0
    for (part, sheet) in parts {
      let place = places[part] ?? sheet
      if withoutCache.contains(part) {
        orphaned.add(at: place, limit: limit)
      } else if empty.contains(part) {
        blank.add(at: place, limit: limit)
      } else {
        sound.add(at: place, limit: limit)
        if plain.contains(part) { plainTables += 1 }
      }
    }
    var facts = forms.map { $0.value.fact("spreadsheet.pivot-show-values-as", subject: $0.key) }
    if sound.count > 0 {
      facts.append(
        sound.fact("spreadsheet.pivot-table", attributes: plainTables > 0 ? ["plain": .integer(plainTables)] : [:]))
    }
    if blank.count > 0 { facts.append(blank.fact("spreadsheet.pivot-table-empty")) }
    if orphaned.count > 0 {
      facts.append(orphaned.fact("spreadsheet.pivot-table", attributes: ["cache": .string("missing")]))
    }
    return facts
  }

  func issues() -> [Issue] {
    let alone = withoutCache.subtracting(dangling)
    guard let first = alone.min() else { return [] }
    return [Issue(code: "xlsx.pivot-cache", place: first, message: "\(alone.count) pivot tables lead to no pivot cache")]
  }
}
