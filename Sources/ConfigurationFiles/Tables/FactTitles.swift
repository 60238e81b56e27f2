import AssessmentEngine
import InventoryModel

/// What kinds of facts are called: `Data/fact_titles.tsv` of a rules folder.
public enum FactTitles {
  /// Empty where the folder has no such table: kinds are then shown by their ids.
  ///
  /// `knownFacts`: each must have its row; nil: not checked.
  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses a file.
  public static func load(
    directory: String, knownFacts: [FactKindDefinition]? = nil
  ) throws(ConfigurationError) -> [FactKind: LocalizedText] {
    let log = DiagnosticLog()
    let folder = try RuleLayers(directory, log: log)
    guard let file = folder.file("Data/fact_titles.tsv") else { return [:] }
    var titles: [FactKind: LocalizedText] = [:]
    if let table = TableFile(file, log: log) {
      if let kind = table.column("kind"), let english = table.column("en"), let french = table.column("fr") {
        for row in table.rows {
          let title = LocalizedText(english: String(row.fields[english]), french: String(row.fields[french]))
          if title.english.isEmpty || title.french.isEmpty {
            log.report(file.name, row.line, 1, "“\(row.fields[kind])” lacks its title in a language")
          }
          if titles.updateValue(title, forKey: FactKind(String(row.fields[kind]))) != nil {
            log.report(file.name, row.line, 1, "“\(row.fields[kind])” stands here twice")
          }
        }
        for kind in Set((knownFacts ?? []).map(\.kind)).sorted() where titles[kind] == nil {
          log.report(file.name, 1, 1, "no title for facts of the kind “\(kind.rawValue)”")
        }
      } else {
        log.report(file.name, 1, 1, "expected the columns “kind”, “en” and “fr”")
      }
    }
    try log.throwIfAny()
    return titles
  }
}
