import InventoryModel
import OfficePackage

/// What uses what: computed once, when everything was read.
struct DataUse {
  /// Number of a connection → what uses it: `pivot-cache`, `query-table` …, and where.
  private(set) var users: [Int: Set<String>] = [:]
  private(set) var places: [Int: [String]] = [:]
  /// Names of Power Query's queries whose connection is used, lower-case.
  private(set) var shownQueries: Set<String> = []
  private(set) var isModelUsed = false
  let kinds: [ConnectionKind]

  init(_ data: DataDetector) {
    kinds = data.connections.kept.map { ConnectionKind($0) }
    for table in data.queryTables.kept {
      add(table.connection, "query-table", table.place.text, data.limit)
    }
    for cache in data.caches.kept where cache.connection != nil {
      // A cache that no pivot table shows does not make a connection used.
      let tables = data.relations.pivotTables[cache.part] ?? []
      guard !tables.isEmpty else { continue }
      for table in tables { add(cache.connection, "pivot-cache", table, data.limit) }
    }
    for id in data.boundConnections { add(id, "xml-map", nil, data.limit) }
    let modelConnections = Set(data.modelTables.kept.map(\.connection))
    for connection in data.connections.kept {
      let name = connection.name.lowercased()
      if !name.isEmpty, modelConnections.contains(name) { add(connection.id, "data-model", nil, data.limit) }
      if data.formulaConnections.contains(name) { add(connection.id, "formula", nil, data.limit) }
    }
    for (connection, kind) in zip(data.connections.kept, kinds) where isUsed(connection) {
      if kind.name == .dataModel { isModelUsed = true }
      if kind.name == .powerQuery { shownQueries.insert(kind.query.lowercased()) }
    }
    if data.formulaConnections.contains("thisworkbookdatamodel") { isModelUsed = true }
  }

  private mutating func add(_ id: Int?, _ user: String, _ place: String?, _ limit: Int) {
    guard let id else { return }
    users[id, default: []].insert(user)
    guard let place, places[id, default: []].count < limit, !places[id, default: []].contains(place) else { return }
    places[id, default: []].append(place)
  }

  /// What was deleted at its source leads nowhere, whoever still names it.
  func isUsed(_ connection: DataConnection) -> Bool {
    !connection.isDeleted && connection.id.map { users[$0] != nil } ?? false
  }

  func users(of connection: DataConnection) -> String {
    connection.id.flatMap { users[$0] }.map { $0.sorted().joined(separator: ", ") } ?? ""
  }

  func places(of connection: DataConnection) -> [String] { connection.id.flatMap { places[$0] } ?? [] }
}
