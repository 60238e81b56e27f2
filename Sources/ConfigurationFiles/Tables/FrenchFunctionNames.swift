/// The names that French Excel shows for functions: `Data/french_names.tsv` of a rules folder.
public enum FrenchFunctionNames {
  /// Canonical English name → French name; empty where the folder has no such table.
  ///
  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses a file.
  public static func load(directory: String) throws(ConfigurationError) -> [String: String] {
    let log = DiagnosticLog()
    let folder = try RuleLayers(directory, log: log)
    guard let file = folder.file("Data/french_names.tsv") else { return [:] }
    var names: [String: String] = [:]
    if let table = TableFile(file, log: log) {
      if let english = table.column("name"), let french = table.column("french_name") {
        for row in table.rows where !row.fields[french].isEmpty {
          names[String(row.fields[english])] = String(row.fields[french])
        }
      } else {
        log.report(file.name, 1, 1, "expected the columns “name” and “french_name”")
      }
    }
    try log.throwIfAny()
    return names
  }
}
