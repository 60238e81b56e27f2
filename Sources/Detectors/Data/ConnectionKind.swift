import OfficePackage

/// What a connection leads to, and by which means.
struct ConnectionKind {
  enum Name: String, CaseIterable {
    case odbc, oledb, olap, access, workbook, text, web, xml, dao, ado, other
    case dataModel = "data-model"
    case powerQuery = "power-query"
    case dataFeed = "data-feed"
    case worksheet
  }

  var name: Name
  /// Where it leads: server, file or page; secrets masked. Empty where it does not leave the workbook, or is not told.
  var target = ""
  var targetClass: LinkClass?
  var database = ""
  var provider = ""
  /// The query of the workbook's mashup that it shows.
  var query = ""
  var hasPassword = false

  init(_ connection: DataConnection) {
    name = ConnectionKind.byType(connection.type)
    switch connection.source {
    case .database(let text): readDatabase(ConnectionString(text), connection)
    case .web(let url, let isXML):
      name = isXML ? .xml : .web
      lead(to: url)
    case .text(let path):
      name = .text
      // `TEXT;C:\data.csv` and `prompt;…` are spellings of versions before 2007.
      lead(to: path)
    case .range(let range):
      name = .worksheet
      target = range
    case .feed(let text):
      name = .dataFeed
      lead(to: ConnectionString(text).server)
    case .none: break
    }
    if connection.isModel || connection.name == "ThisWorkbookDataModel" {
      name = .dataModel
      (target, targetClass) = ("", nil)
    }
  }

  /// [MS-OI29500] 2.1.795.
  private static func byType(_ type: Int?) -> Name {
    switch type {
    case 1: .odbc
    case 2: .dao
    case 4: .web
    case 5, 100: .oledb
    case 6, 103: .text
    case 7: .ado
    case 101: .dataFeed
    case 102: .worksheet
    default: .other
    }
  }

  private mutating func readDatabase(_ string: ConnectionString, _ connection: DataConnection) {
    provider = String(string.provider.prefix(128))
    database = String(string.database.prefix(256))
    hasPassword = string.hasPassword
    let lower = provider.lowercased()
    if lower.hasPrefix("microsoft.mashup") {
      name = .powerQuery
      query = string.location
      return
    }
    let file = [string.server, connection.sourceFile].first { ConnectionKind.kind(ofFile: $0) != nil }
    if connection.isOLAP || lower.hasPrefix("msolap") {
      name = .olap
    } else if let file, let kind = ConnectionKind.kind(ofFile: file) {
      name = kind
      return lead(to: file)
    } else if connection.type == nil || name == .other {
      name = lower.isEmpty || string.server.isEmpty ? .other : .oledb
    }
    lead(to: string.server)
    if !target.isEmpty {
      targetClass = .database
      if !database.isEmpty { target += "/" + SecretMask.masked(database) }
    }
  }

  /// A database or a workbook on a disk, by its name's ending.
  private static func kind(ofFile path: String) -> Name? {
    let name = path.lowercased()
    if [".mdb", ".accdb", ".mde", ".accde"].contains(where: name.hasSuffix) { return .access }
    return [".xls", ".xlsx", ".xlsm", ".xlsb"].contains(where: name.hasSuffix) ? .workbook : nil
  }

  private mutating func lead(to path: String) {
    guard !path.isEmpty else { return }
    target = SecretMask.masked(String(path.prefix(4096)))
    targetClass = LinkClass(target: target)
  }
}
