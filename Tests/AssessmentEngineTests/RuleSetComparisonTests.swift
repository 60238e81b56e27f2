import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("What one rule set says otherwise than another")
struct RuleSetComparisonTests {
  /// Values are the same where files write them alike.
  private static func text(_ notation: String?) -> StatedValue? { notation.map { StatedValue(.text($0)) } }

  private static let official = Source(url: "https://example.org/", read: "2026-11-22", kind: .official)

  private static func row(_ verdict: Verdict, _ workClass: WorkClass = .manualSmall) -> SuiteVerdict {
    SuiteVerdict(
      outcome: .verdict(verdict), workClass: workClass, effort: Effort(low: 10, likely: 25, high: 100), per: .document,
      role: "helper", confidence: .high, sources: [official])
  }

  private static func rule(_ id: String, _ row: SuiteVerdict) -> Rule {
    var rule = Samples.onFact(FactKind("a.\(id)"), row)
    rule.id = id
    return rule
  }

  private static let old = RuleSet(
    version: "1", rules: [rule("gone", row(.lost)), rule("same", row(.kept, .none)), rule("changed", row(.lost))],
    suites: [Samples.suite()], roles: ["helper": LocalizedText(english: "Helper", french: "Aide")],
    training: ["topic": TrainingTopic(title: text, text: text, minutes: 30)],
    applications: ApplicationCriteria(threshold: 100, signals: [signal]))

  private static let text = LocalizedText(english: "text", french: "texte")
  private static let signal = ApplicationSignal(
    id: "forms", title: text, why: text, match: .fact(FactPattern(kind: "macro.user-form")), points: 50, isOnce: false,
    confidence: .low, sources: [official])

  private func changes(_ change: (inout RuleSet) -> Void) -> RuleSetComparison {
    var new = Self.old
    new.version = "2"
    change(&new)
    return RuleSetComparison(Self.old, new)
  }

  @Test("a rule set says what it says, whatever its version")
  func same() { #expect(changes { _ in }.isEmpty) }

  @Test("rules that are new, and rules that are gone")
  func addedAndGone() {
    let comparison = changes { rules in
      rules.rules.removeAll { $0.id == "gone" }
      rules.rules.append(Self.rule("new", Self.row(.lost)))
    }
    #expect(comparison.added == [ComparedThing(.rule, "new")])
    #expect(comparison.removed == [ComparedThing(.rule, "gone")])
    #expect(comparison.changes.isEmpty)
  }

  @Test("of a row, the keys that changed: from what, to what")
  func rows() throws {
    let suite = Samples.suite().id
    let comparison = changes { rules in
      var row = Self.row(.degraded, .manualLarge)
      row.effort.likely = 50
      row.role = nil
      row.loss = 300
      row.sources.append(Source(url: "github:a/b", read: "2026-11-22", published: "2021-01-02", kind: .thirdParty))
      rules.rules[2].verdicts[suite] = row
    }
    let thing = ComparedThing(.rule, "changed")
    let expected: [(String, String?, String?)] = [
      ("verdict", "lost", "degraded"), ("class", "manual-small", "manual-large"),
      ("effort", "0.1/0.25/1 per document", "0.1/0.5/1 per document"), ("loss", nil, "300"),
      (
        "sources", "https://example.org/ (official, read 2026-11-22)",
        "https://example.org/ (official, read 2026-11-22); github:a/b (third-party, read 2026-11-22, of 2021-01-02)"
      ),
      ("role", "helper", nil),
    ]
    let changes = expected.map { StatementChange(thing, suite: suite, key: $0.0, old: Self.text($0.1), new: Self.text($0.2)) }
    #expect(comparison.changes == changes)
  }

  @Test("a suite's override is what it says of a rule, and a row less is a change too")
  func overrides() {
    let suite = Samples.suite().id
    let comparison = changes { $0.suites[0].overrides["same"] = Self.row(.blocks) }
    #expect(
      comparison.changes.first
        == StatementChange(
          ComparedThing(.rule, "same"), suite: suite, key: "verdict", old: Self.text("kept"), new: Self.text("blocks")))
    let gone = changes { $0.rules[1].verdicts[suite] = nil }
    #expect(
      gone.changes.first
        == StatementChange(
          ComparedThing(.rule, "same"), suite: suite, key: "verdict", old: Self.text("kept"), new: nil))
  }

  @Test("texts, matches, weights, thresholds, limits, topics and signs")
  func everythingElse() {
    let comparison = changes { rules in
      rules.rules[2].title.french = "autre"
      rules.rules[2].match = .not(rules.rules[2].match)
      rules.suites[0].losses[.lost] = 900
      rules.suites[0].readyFrom = 9000
      rules.suites[0].limits["t/size"] = Limit(value: 7, unit: "MB", confidence: .low, sources: [])
      rules.training["topic"]?.minutes = 45
      rules.applications?.threshold = 80
      rules.applications?.signals[0].points = 60
      rules.roles["helper"]?.english = "Aid"
    }
    let said = Set(comparison.changes.map { "\($0.thing.kind.rawValue) \($0.thing.id) \($0.key)" })
    let suite = Samples.suite().id
    let expected: Set = [
      "rule changed title.fr", "rule changed match", "suite \(suite) losses.lost", "suite \(suite) levels.ready",
      "suite \(suite) limits.t/size", "training topic minutes", "application threshold points",
      "application forms points", "role helper title.en",
    ]
    #expect(said == expected)
    let match = comparison.changes.first { $0.key == "match" }
    #expect(match?.before == "{ fact: a.changed }" && match?.after == "{ not: { fact: a.changed } }")
  }

  @Test("words of tables are summed up, with the first few of them")
  func tables() {
    var old = Self.old
    var table: [String: TableEntry] = [:]
    for number in 1...9 { table["F\(number)"] = TableEntry(word: "same", verdict: .kept) }
    old.suites[0].tables["functions"] = table
    var new = old
    for number in 1...7 { new.suites[0].tables["functions"]?["F\(number)"] = TableEntry(word: "none", verdict: .lost) }
    new.suites[0].tables["functions"]?["F8"] = nil
    new.suites[0].tables["functions"]?["F9"]?.note = Self.text
    new.suites[0].tables["functions"]?["G"] = TableEntry(word: "same", verdict: .kept)
    let tables = RuleSetComparison(old, new).tables
    #expect(tables.count == 1)
    #expect(tables.first?.changed == 7 && tables.first?.removed == 1 && tables.first?.added == 1 && tables.first?.notes == 1)
    #expect(tables.first?.examples.count == TableChange.shown)
    #expect(tables.first?.examples.first == TableChange.Example(subject: "F1", before: "same", after: "none"))
  }

  @Test("what a pack changes for some documents is there, or is not")
  func scoped() throws {
    let adjustment = Adjustment(
      rules: ["changed"], suites: ["s"], scope: DocumentScope(paths: [try PathPattern("finance/**")]),
      change: RowChange(verdict: .kept, workClass: WorkClass.none), reason: Self.text)
    let allowance = FunctionAllowance(
      names: [try PathPattern("ACME*")], suites: [], scope: DocumentScope(), reason: Self.text)
    let comparison = changes {
      $0.adjustments = [adjustment]
      $0.allowances = [allowance]
    }
    #expect(
      comparison.added.map(\.id) == ["changed; suites s; paths finance/**; verdict kept, class none", "ACME*"])
    #expect(comparison.added.map(\.kind) == [.override, .function])
  }
}
