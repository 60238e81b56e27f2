import AssessmentEngine
import ConfigurationFiles
import Testing

@Suite("The table of fates of links")
struct LinkFateTableTests {
  private static let header =
    "suite\tconsumer\tclass\tdocument_moves\ttarget_moves\tboth_move\twork\trule\tremedy_en\tremedy_fr\tconfidence\tsource\tread\n"
  private static let row =
    "suite\thyperlink\tunc\tbreaks\tbreaks\trewrite\tmanual-small\t-\tWrite it anew.\tLe réécrire.\tmedium\thttps://a\t2026-11-22\n"

  @Test("A row is found by suite, consumer and class, or by any class")
  func rows() throws {
    let pack = try RulePack()
    let any = Self.row.replacing("\tunc\t", with: "\t*\t").replacing("breaks\tbreaks", with: "kept\tunknown")
    try pack.write("Data/link_fates.tsv", Self.header + Self.row + any)
    let fates = try LinkFateTable.load(directory: pack.directory, rules: try RuleSetLoader.load(directory: pack.directory))
    #expect(fates.row(suite: "suite", consumer: .hyperlink, linkClass: "unc")?.documentMoves == .breaks)
    #expect(fates.row(suite: "suite", consumer: .hyperlink, linkClass: "relative")?.documentMoves == .kept)
    #expect(fates.row(suite: "suite", consumer: .picture, linkClass: "unc") == nil)
    #expect(fates.row(suite: "other", consumer: .hyperlink, linkClass: "unc") == nil)
  }

  @Test("A pack without the table has no fates")
  func none() throws {
    let pack = try RulePack()
    let rules = try RuleSetLoader.load(directory: pack.directory)
    #expect(try LinkFateTable.load(directory: pack.directory, rules: rules).isEmpty)
  }

  @Test(
    "What is wrong is said at its line",
    arguments: [
      ("hyperlink", "hyperlinc", "“hyperlinc” is no consumer: one of"), ("\trewrite", "\tgone", "“gone” is no both_move"),
      ("\tunc", "\tuncc", "“uncc” is no class"), ("suite\th", "suit\th", "no suite “suit”; did you mean “suite”?"),
      ("small\t-", "small\tno-rule", "no rule “no-rule”"), ("https://a", "general knowledge", "has confidence low"),
      ("2026-11-22", "2999-01-01", "is no day"), ("https://a", "", "without a source"), ("https://a", "ftp://a", "is no address"),
      ("Le réécrire.", "", "lacks a language"),
    ])
  func diagnostics(old: String, new: String, message: String) throws {
    let pack = try RulePack()
    try pack.write("Data/link_fates.tsv", Self.header + Self.row.replacing(old, with: new))
    let rules = try RuleSetLoader.load(directory: pack.directory)
    #expect {
      try LinkFateTable.load(directory: pack.directory, rules: rules)
    } throws: { error in
      "\(error)".contains("link_fates.tsv:2:1: ") && "\(error)".contains(message)
    }
  }

  @Test("A row that stands twice is refused")
  func twice() throws {
    let pack = try RulePack()
    try pack.write("Data/link_fates.tsv", Self.header + Self.row + Self.row)
    let rules = try RuleSetLoader.load(directory: pack.directory)
    #expect(throws: ConfigurationError.self) { try LinkFateTable.load(directory: pack.directory, rules: rules) }
  }

  @Test("The shipped table speaks of every consumer in every suite, and agrees with the rules that hold the hours")
  func shipped() throws {
    let directory = try RuleSetLocator.find(override: nil)
    let rules = try RuleSetLoader.load(directory: directory)
    let fates = try LinkFateTable.load(directory: directory, rules: rules)
    for suite in rules.suites {
      for consumer in LinkConsumer.allCases {
        for linkClass in ["relative", "drive", "unc", "sharepoint", "cloud-drive", "web"] {
          let row = try #require(
            fates.row(suite: suite.id, consumer: consumer, linkClass: linkClass), "\(suite.id) \(consumer) \(linkClass)")
          // One place holds the hours: where a rule is named, its class of work is the row's.
          guard let id = row.rule, let rule = rules.rules.first(where: { $0.id == id }) else { continue }
          #expect(rule.verdicts[suite.id]?.workClass == row.work, "\(suite.id) \(consumer) \(linkClass): \(id)")
        }
      }
    }
  }
}
