import InventoryModel
import OfficePackage

extension DataDetector {
  static let connectionKinds: [FactKindDefinition] =
    [
      FactKindDefinition(
        kind: "data.connection", subject: "name of the connection", unit: "connections",
        attributes: [
          "background", "class", "connection-file", "database", "deleted", "interval", "kind", "provider", "query",
          "refresh-on-open", "saved-password", "target", "used", "used-by",
        ],
        values: [
          "background": .booleans, "class": LinkClass.ofTargets, "deleted": .booleans,
          "kind": .cases(of: ConnectionKind.Name.self), "refresh-on-open": .booleans, "saved-password": .booleans,
          "used": .booleans,
        ], formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.13; [MS-XLSX] 2.6.80; [MS-OI29500] 2.1.795"),
      FactKindDefinition(
        kind: "data.query-table", subject: "name of the query table", unit: "query tables",
        attributes: ["connection", "refresh-on-open", "used"],
        values: ["refresh-on-open": .booleans, "used": .booleans], formats: Formats.spreadsheet,
        source: "ECMA-376-1:2016 §18.12.4"),
    ]
    + [
      ("spreadsheet.connection-odbc", "§18.13.1, type=1"), ("spreadsheet.connection-oledb", "§18.13.3"),
      ("spreadsheet.connection-olap", "§18.13.5"), ("spreadsheet.connection-text", "§18.13.12"),
      ("spreadsheet.connection-web", "§18.13.13"), ("spreadsheet.connection-xml", "§18.13.13, attribute xml"),
      ("spreadsheet.connection-access", "§18.13.3"), ("spreadsheet.connection-saved-password", "§18.13.1, savePassword"),
    ].map { kind, clause in
      FactKindDefinition(
        kind: FactKind(kind), unit: "connections", attributes: ["used"], values: ["used": .booleans],
        formats: Formats.spreadsheet,
        source: "ECMA-376-1:2016 \(clause)")
    }

  /// The feature that a kind of connection is; the others are features of their own, or stay in the workbook.
  private static let features: [ConnectionKind.Name: FactKind] = [
    .odbc: "spreadsheet.connection-odbc", .dao: "spreadsheet.connection-odbc", .oledb: "spreadsheet.connection-oledb",
    .ado: "spreadsheet.connection-oledb", .workbook: "spreadsheet.connection-oledb",
    .olap: "spreadsheet.connection-olap", .text: "spreadsheet.connection-text", .web: "spreadsheet.connection-web",
    .dataFeed: "spreadsheet.connection-web", .xml: "spreadsheet.connection-xml",
    .access: "spreadsheet.connection-access",
  ]

  private struct FeatureKey: Hashable {
    var kind: FactKind
    var used: Bool
  }

  func connectionFacts(_ use: DataUse) -> [Fact] {
    var facts: [Fact] = []
    var features: [FeatureKey: Tally] = [:]
    for (connection, kind) in zip(connections.kept, use.kinds) {
      let isUsed = use.isUsed(connection)
      let hasPassword = connection.savesPassword || kind.hasPassword
      let places = use.places(of: connection)
      facts.append(
        Fact(
          kind: "data.connection", subject: connection.name,
          attributes: attributes(connection, kind, use), locations: places.isEmpty ? [connectionsPart] : places))
      var kinds = [DataDetector.features[kind.name]]
      if hasPassword { kinds.append("spreadsheet.connection-saved-password") }
      for feature in kinds.compactMap({ $0 }) {
        let key = FeatureKey(kind: feature, used: isUsed)
        features[key, default: Tally()].add(at: .part(places.first ?? connectionsPart), limit: limit)
      }
    }
    return facts + features.map { $0.value.fact($0.key.kind, attributes: ["used": .boolean($0.key.used)]) }
  }

  private var connectionsPart: String {
    summary?.parts.first { $0.role == .connections }?.name ?? "xl/connections.xml"
  }

  private func attributes(
    _ connection: DataConnection, _ kind: ConnectionKind, _ use: DataUse
  ) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = [
      "kind": .string(kind.name.rawValue), "used": .boolean(use.isUsed(connection)),
    ]
    /// What is usual, or not told, is left out.
    func tell(_ name: String, _ value: String) {
      if !value.isEmpty { attributes[name] = .string(value) }
    }
    tell("target", kind.target)
    tell("class", kind.targetClass?.rawValue ?? "")
    tell("database", SecretMask.masked(kind.database))
    tell("provider", kind.provider)
    tell("query", kind.query)
    tell("connection-file", SecretMask.masked(String(connection.connectionFile.prefix(4096))))
    tell("used-by", use.users(of: connection))
    if connection.interval > 0 { attributes["interval"] = .integer(connection.interval) }
    if connection.refreshesOnOpen { attributes["refresh-on-open"] = .boolean(true) }
    if connection.savesPassword || kind.hasPassword { attributes["saved-password"] = .boolean(true) }
    if connection.isBackground { attributes["background"] = .boolean(true) }
    if connection.isDeleted { attributes["deleted"] = .boolean(true) }
    return attributes
  }

  func queryTableFacts() -> [Fact] {
    var names: [Int: DataConnection] = [:]
    for connection in connections.kept {
      if let id = connection.id, names[id] == nil { names[id] = connection }
    }
    return queryTables.kept.map { table in
      let connection = table.connection.flatMap { names[$0] }
      var attributes: [String: AttributeValue] = [
        "used": .boolean(connection.map { !$0.isDeleted } ?? false)
      ]
      if table.refreshesOnOpen { attributes["refresh-on-open"] = .boolean(true) }
      if let connection { attributes["connection"] = .string(connection.name) }
      return Fact(
        kind: "data.query-table", subject: table.name, attributes: attributes, locations: [table.place.text])
    }
  }
}
