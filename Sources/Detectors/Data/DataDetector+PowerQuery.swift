import FormulaSyntax
import InventoryModel
import OfficePackage

extension DataDetector {
  static let queryKinds = [
    FactKindDefinition(
      kind: "spreadsheet.power-query", unit: "workbooks", attributes: ["firewall", "queries", "used", "version"],
      values: ["firewall": .booleans, "used": .booleans],
      formats: Formats.spreadsheet, source: "[MS-QDEFF] 2.2"),
    FactKindDefinition(
      kind: "data.power-query", subject: "name of the query", unit: "queries",
      attributes: ["depends-on", "kind", "load", "sources", "used"],
      values: [
        "kind": .cases(of: Query.Kind.self), "load": ["connection", "model", "sheet", "sheet-and-model"],
        "used": .booleans,
      ], formats: Formats.spreadsheet,
      source: "[MS-QDEFF] 2.3, 2.5.2; M language specification, 12"),
    FactKindDefinition(
      kind: "data.power-query-source", subject: "function that gets the data", unit: "queries",
      attributes: ["class", "queries", "target", "used"],
      values: ["class": QueryTarget.classes, "used": .booleans], formats: Formats.spreadsheet,
      source: "M function reference, accessing data functions"),
  ]

  /// A query with what the metadata say of it.
  private struct Loaded {
    var query: Query
    var part: String
    /// `sheet`, `model`, `sheet-and-model`, `connection`; nil where nothing is said.
    var load: String?
    var isUsed: Bool?
  }

  private struct SourceKey: Hashable {
    var function: String
    var target: QueryTarget
    var isUsed: Bool?
  }

  func powerQueryFacts(_ use: DataUse) -> [Fact] {
    guard !mashups.isEmpty else { return [] }
    var queries: [Loaded] = []
    for (mashup, section) in zip(mashups, sections) { queries += loaded(mashup, section, use) }
    let isRead = !mashups.contains { !$0.problems.isEmpty }
    var attributes: [String: AttributeValue] = ["queries": .integer(queries.count)]
    // A container that could not be read may hold any query, and without metadata any query may be loaded.
    if queries.contains(where: { $0.isUsed != false }) {
      attributes["used"] = .boolean(true)
    } else if isRead {
      attributes["used"] = .boolean(false)
    }
    if let version = mashups.lazy.map(\.version).first(where: { !$0.isEmpty }) { attributes["version"] = .string(version) }
    if let firewall = mashups.lazy.compactMap(\.usesFirewall).first { attributes["firewall"] = .boolean(firewall) }
    let facts = [
      Fact(kind: "spreadsheet.power-query", attributes: attributes, locations: mashups.prefix(limit).map(\.part))
    ]
    return facts + queries.prefix(Self.factLimit).map { fact($0) } + sourceFacts(queries)
  }

  private func loaded(_ mashup: Mashup, _ section: QuerySection?, _ use: DataUse) -> [Loaded] {
    guard let section else { return [] }
    var entries: [String: [String: String]] = [:]
    for item in mashup.items ?? [] { entries[item.name] = item.entries }
    var loaded = section.queries.map { query in
      Loaded(query: query, part: mashup.part, load: mashup.items == nil ? nil : DataDetector.load(entries[query.name] ?? [:]))
    }
    guard mashup.items != nil else { return loaded }
    // From what is loaded or shown, along the references; a query that was seen is not followed again.
    var positions: [String: Int] = [:]
    for (index, item) in loaded.enumerated() where positions[item.query.name] == nil { positions[item.query.name] = index }
    var queue = loaded.indices.filter { index in
      loaded[index].load != "connection" || use.shownQueries.contains(loaded[index].query.name.lowercased())
    }
    var reached = Set(queue)
    while let index = queue.popLast() {
      for name in loaded[index].query.references {
        if let next = positions[name], reached.insert(next).inserted { queue.append(next) }
      }
    }
    for index in loaded.indices { loaded[index].isUsed = reached.contains(index) }
    return loaded
  }

  /// [MS-QDEFF] 2.5.2: FillEnabled and FillObjectType for a sheet, the other two for the data model.
  private static func load(_ entries: [String: String]) -> String {
    let fills = entries["FillEnabled"] == "1" && entries["FillObjectType"] != "ConnectionOnly"
    let models = entries["FillToDataModelEnabled"] == "1" || entries["AddedToDataModel"] == "1"
    return switch (fills, models) {
    case (true, true): "sheet-and-model"
    case (true, false): "sheet"
    case (false, true): "model"
    case (false, false): "connection"
    }
  }

  private func fact(_ loaded: Loaded) -> Fact {
    var attributes: [String: AttributeValue] = ["kind": .string(loaded.query.kind.rawValue)]
    if let load = loaded.load { attributes["load"] = .string(load) }
    if let isUsed = loaded.isUsed { attributes["used"] = .boolean(isUsed) }
    let sources = Set(loaded.query.calls.map(\.function)).sorted()
    if !sources.isEmpty { attributes["sources"] = .string(DataDetector.list(sources)) }
    if !loaded.query.references.isEmpty { attributes["depends-on"] = .string(DataDetector.list(loaded.query.references)) }
    return Fact(
      kind: "data.power-query", subject: String(loaded.query.name.prefix(1024)), attributes: attributes,
      locations: [loaded.part])
  }

  /// The first names of a list, up to about a kilobyte.
  static func list(_ names: [String]) -> String {
    var out = ""
    for name in names {
      guard out.utf8.count < 1024 else { return out + "; …" }
      out += (out.isEmpty ? "" : "; ") + name.prefix(256)
    }
    return out
  }

  private func sourceFacts(_ queries: [Loaded]) -> [Fact] {
    var users: [SourceKey: Set<String>] = [:]
    for loaded in queries {
      for call in loaded.query.calls {
        let key = SourceKey(function: call.function, target: QueryTarget(call), isUsed: loaded.isUsed)
        guard users[key] != nil || users.count < Self.factLimit else { continue }
        users[key, default: []].insert(loaded.query.name)
      }
    }
    return users.map { key, names in
      let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var attributes: [String: AttributeValue] = [
        "class": .string(key.target.linkClass), "queries": .string(DataDetector.list(sorted)),
      ]
      if !key.target.target.isEmpty { attributes["target"] = .string(key.target.target) }
      if let isUsed = key.isUsed { attributes["used"] = .boolean(isUsed) }
      return Fact(
        kind: "data.power-query-source", subject: key.function, count: names.count, attributes: attributes,
        locations: sorted.prefix(limit).map { String($0.prefix(256)) })
    }
  }
}
