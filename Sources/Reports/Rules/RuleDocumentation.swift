import AssessmentEngine
import InventoryModel

/// The documentation of a rule set as a folder of pages: a page a rule, a matrix a suite, sources, training topics and
/// the signs of an application. Everything is given, so that the same rules give the same bytes.
public struct RuleDocumentation: Sendable {
  public var rules: RuleSet
  /// Rule id → its file below the rules folder.
  public var files: [String: String]
  /// Rule id → its examples, as written.
  public var examples: [String: [Example]]
  /// Ids that the registry gives to sources.
  public var sourceIDs: [Source: String]
  /// The day on which ages of sources are told, `YYYY-MM-DD`.
  public var day: String
  /// Name and version of this program.
  public var tool: String

  /// An example of a rule: a document, and what is found in it.
  public struct Example: Sendable {
    public var name: String
    public var given: Given
    public var finds: Int
    /// The suite it is judged for, where it names one.
    public var target: String?
    public var verdict: Verdict?

    public enum Given: Sendable {
      case record(DocumentRecord)
      /// Part name → text.
      case parts([String: String])
      case text(String)
    }

    public init(name: String, given: Given, finds: Int, target: String?, verdict: Verdict?) {
      self.name = name
      self.given = given
      self.finds = finds
      self.target = target
      self.verdict = verdict
    }
  }

  public init(
    rules: RuleSet, files: [String: String], examples: [String: [Example]], sourceIDs: [Source: String], day: String,
    tool: String
  ) {
    self.rules = rules
    self.files = files
    self.examples = examples
    self.sourceIDs = sourceIDs
    self.day = day
    self.tool = tool
  }

  /// Writes the folder: pages in each language, in folders of their own where there are several, and tables for
  /// machines in none.
  ///
  /// **Throws** as `OutputFolder` does.
  public func write(to path: String, wordings: [Wording]) throws(ReportError) {
    let folder = try OutputFolder(path: path)
    try folder.write(Array(Stylesheet.text.utf8), to: PagePath.stylesheet.text)
    for suite in rules.suites {
      try folder.write(
        RuleMatrixTable(documentation: self, suite: suite).bytes(), to: RuleManual.table(suite.id).text)
    }
    let uses = rules.sourceUses
    for wording in wordings {
      let manual = RuleManual(documentation: self, wording: wording, languages: wordings.map(\.language), uses: uses)
      for (path, bytes) in manual.pages() { try folder.write(bytes, to: path.text) }
    }
    if wordings.count > 1, let first = wordings.first {
      let manual = RuleManual(
        documentation: self, wording: first, languages: wordings.map(\.language), uses: uses)
      try folder.write(manual.languageChoice(wordings), to: PagePath.overview.text)
    }
    try folder.commit()
  }

  /// The folder that a rule's file is in.
  func area(_ rule: Rule) -> String {
    files[rule.id].flatMap { $0.split(separator: "/").dropLast().last.map(String.init) } ?? ""
  }

  /// Rules by area, in order of the areas' names; each in order of ids.
  var areas: [(name: String, rules: [Rule])] {
    Dictionary(grouping: rules.rules, by: area).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func isStale(_ source: Source) -> Bool {
    source.kind != .generalKnowledge && Staleness.isStale(source.day, on: day)
  }
}
