import AssessmentEngine

/// The registry of a rules folder, for those who show it: which source has which id, and where it stands.
public struct SourceCatalog: Sendable {
  public struct Entry: Hashable, Sendable {
    public var id: String
    /// `Data/sources.tsv` as messages name it.
    public var file: String
    /// 1-based.
    public var line: Int
  }

  /// Sources that say the same of themselves are one: the first of the table.
  public let entries: [Source: Entry]
  /// The day of the pack, as `VERSION` says it.
  public let day: String?

  /// Empty where the folder has no such table.
  ///
  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses a file.
  public static func load(directory: String) throws(ConfigurationError) -> SourceCatalog {
    let log = DiagnosticLog()
    let folder = try RuleFolder(directory, log: log)
    // Whether a day is in the future is for the loader to say.
    let registry = SourceRegistry(folder, lastDay: "9999-12-31", log: log)
    try log.throwIfAny()
    let name = folder.file(SourceRegistry.path)?.name ?? SourceRegistry.path
    var entries: [Source: Entry] = [:]
    for (id, line) in registry.lines.sorted(by: { $0.value < $1.value }) {
      guard let source = registry.sources[id], entries[source] == nil else { continue }
      entries[source] = Entry(id: id, file: name, line: line)
    }
    return SourceCatalog(entries: entries, day: VersionFile(folder, directory: directory, log: DiagnosticLog()).day)
  }
}
