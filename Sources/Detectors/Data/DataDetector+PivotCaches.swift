import InventoryModel
import OfficePackage

extension DataDetector {
  static let pivotKinds = [
    FactKindDefinition(
      kind: "data.pivot-cache", subject: "range, name, table or connection that the data come from", unit: "pivot caches",
      attributes: [
        "book", "class", "connection", "kind", "missing", "part", "ranges", "records", "refresh-on-open", "saved", "used",
      ],
      values: [
        "class": LinkClass.ofTargets, "missing": .booleans, "refresh-on-open": .booleans, "saved": .booleans,
        "used": .booleans,
      ], formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.10.1.7, §18.10.1.67, §18.10.1.95"),
    FactKindDefinition(
      kind: "spreadsheet.pivot-consolidation", unit: "pivot caches", attributes: ["used"],
      values: ["used": .booleans], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.18.71 consolidation"),
  ]

  func pivotFacts() -> [Fact] {
    var facts: [Fact] = []
    var consolidations: [Bool: Tally] = [:]
    for cache in caches.kept {
      let places = relations.pivotTables[cache.part] ?? []
      facts.append(fact(cache, places))
      if cache.kind == "consolidation" {
        consolidations[!places.isEmpty, default: Tally()].add(at: .part(places.first ?? cache.part), limit: limit)
      }
    }
    return facts + consolidations.map {
      $0.value.fact("spreadsheet.pivot-consolidation", attributes: ["used": .boolean($0.key)])
    }
  }

  private func fact(_ cache: PivotCache, _ places: [String]) -> Fact {
    var attributes: [String: AttributeValue] = [
      "kind": .string(cache.kind.isEmpty ? "unknown" : cache.kind), "part": .string(cache.part),
      "used": .boolean(!places.isEmpty), "refresh-on-open": .boolean(cache.refreshesOnOpen),
      "saved": .boolean(hasRecords(cache)),
    ]
    if let records = cache.records { attributes["records"] = .integer(records) }
    if cache.rangeCount > 1 { attributes["ranges"] = .integer(cache.rangeCount) }
    var subject = ""
    var isMissing = false
    switch cache.kind {
    case "external":
      let connection = connections.kept.first { $0.id != nil && $0.id == cache.connection }
      subject = connection?.name ?? ""
      isMissing = connection == nil
      if let connection {
        attributes["connection"] = .string(connection.name)
        // Cube functions keep what they asked for in a cache without a pivot table.
        if formulaConnections.contains(connection.name.lowercased()) { attributes["used"] = .boolean(true) }
      }
    case "scenario": break
    default:
      subject = cache.ranges.first.map { DataDetector.text($0) } ?? ""
      isMissing = cache.ranges.isEmpty || cache.ranges.contains { isMissingSource($0) }
      if let target = cache.ranges.lazy.compactMap({ self.relations.book(of: cache.part, $0.relationship) }).first {
        attributes["book"] = .string(SecretMask.masked(String(target.prefix(4096))))
        attributes["class"] = .string(LinkClass(target: target).rawValue)
      }
    }
    attributes["missing"] = .boolean(isMissing)
    return Fact(
      kind: "data.pivot-cache", subject: subject, attributes: attributes,
      locations: places.isEmpty ? [cache.part] : Array(Set(places)).sorted().prefix(limit).map { $0 })
  }

  /// Records are a part of their own (§18.10.1.68): what is announced and not there is not saved.
  private func hasRecords(_ cache: PivotCache) -> Bool {
    cache.savesData && relations.caches.contains(cache.part)
  }

  private static func text(_ range: PivotCache.Range) -> String {
    if !range.name.isEmpty { return range.sheet.isEmpty ? range.name : "\(range.sheet)!\(range.name)" }
    return range.sheet.isEmpty ? range.range : "\(range.sheet)!\(range.range)"
  }

  /// Whether a range of this workbook names what the workbook does not have.
  private func isMissingSource(_ range: PivotCache.Range) -> Bool {
    guard range.relationship.isEmpty else { return false }
    if !range.name.isEmpty {
      let name = range.name.lowercased()
      return !definedNames.contains(name) && tables[name] == nil && !DataDetector.isBuiltin(name)
    }
    if range.range.contains("#REF!") || range.range.isEmpty { return true }
    return !range.sheet.isEmpty && !sheets.contains(range.sheet.lowercased())
  }

  /// Names that the application keeps itself, such as `_xlnm.Database`.
  private static func isBuiltin(_ name: String) -> Bool { name.hasPrefix("_xlnm.") || name.contains("[") }

  /// Things that are referred to and not there: told, for whoever repairs the file.
  func missing() -> [Issue] {
    var issues: [Issue] = []
    func note(_ place: String, _ message: String) {
      if issues.count < 100 { issues.append(Issue(code: "data.missing", place: place, message: message)) }
    }
    for lost in relations.lost {
      note(lost.part, "its pivot cache \(SecretMask.masked(String(lost.target.prefix(1024)))) is not there")
    }
    let known = Set(connections.kept.compactMap(\.id))
    // Beyond the limit a connection is there and not kept.
    guard connections.dropped == 0 else { return issues }
    for table in queryTables.kept {
      if let id = table.connection, !known.contains(id) { note(table.part, "there is no connection \(id)") }
    }
    for cache in caches.kept where cache.kind == "external" {
      if let id = cache.connection, !known.contains(id) { note(cache.part, "there is no connection \(id)") }
    }
    return issues
  }
}
