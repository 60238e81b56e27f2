import AssessmentEngine
import ConfigurationFiles
import Detectors
import Foundation
import InventoryModel
import Testing

/// What is asked of the shipped rules beyond what the loader asks of every rule.
@Suite("The shipped rules are complete")
struct RuleCompletenessTests {
  private let loaded: LoadedRules

  init() throws {
    loaded = try ShippedRules.loaded.get()
  }

  /// Suites that every document may move to.
  private var suites: [Suite] { loaded.ruleSet.suites.filter { $0.scope == .documents } }

  @Test("There are four suites and a destination for applications")
  func fiveSuites() {
    #expect(suites.map(\.id) == ["collabora-online", "google-workspace", "microsoft-365-web", "onlyoffice"])
    #expect(loaded.ruleSet.suites.filter { $0.scope == .applications }.map(\.id) == ["light-web-app"])
    #expect(loaded.ruleSet.rules.count >= 120)
  }

  @Test("Every rule says what becomes of it in every suite: the verdict, and in words what it means")
  func everySuite() {
    for rule in loaded.ruleSet.rules {
      for suite in suites {
        guard let row = rule.verdicts[suite.id] else {
          Issue.record("\(rule.id) says nothing of \(suite.id)")
          continue
        }
        if case .verdict(let verdict) = row.outcome, verdict == .kept || verdict == .unknown { continue }
        #expect(row.effect != nil, "\(rule.id) does not say in words what becomes of it in \(suite.id)")
      }
    }
  }

  @Test("Every statement has a source of the registry, and what rests on general knowledge alone has low confidence")
  func sources() {
    let known = Set(loaded.sources.values)
    for rule in loaded.ruleSet.rules {
      for (suite, row) in rule.verdicts {
        #expect(!row.sources.isEmpty, "\(rule.id) in \(suite) has no source")
        #expect(row.sources.allSatisfy(known.contains), "\(rule.id) in \(suite) has a source that the registry lacks")
        if row.grounds.kind == .generalKnowledge { #expect(row.confidence == .low, "\(rule.id) in \(suite)") }
      }
    }
  }

  @Test("Every source of the registry is one that something rests on, and stands once")
  func usedSources() {
    var used: Set<Source> = []
    for rule in loaded.ruleSet.rules {
      for row in rule.verdicts.values { used.formUnion(row.sources + row.modes.values.flatMap(\.sources)) }
    }
    for suite in loaded.ruleSet.suites { used.formUnion(suite.modes.flatMap(\.sources)) }
    for group in loaded.ruleSet.groups {
      used.formUnion(group.statements.values.flatMap { $0.flatMap(\.sources) })
      used.formUnion(group.members.flatMap { $0.effects.values.flatMap(\.sources) })
    }
    used.formUnion(loaded.ruleSet.applications?.signals.flatMap(\.sources) ?? [])
    for (id, source) in loaded.sources.sorted(by: { $0.key < $1.key }) {
      #expect(used.contains(source) || tables.contains { $0.contains(id) }, "nothing rests on \(id)")
    }
    let addresses = Dictionary(grouping: loaded.sources.values.filter { $0.kind != .generalKnowledge }) {
      $0.url + " " + $0.day
    }
    for (address, several) in addresses where several.count > 1 { Issue.record("\(address) stands in the registry twice") }
  }

  /// The suites' files, which name sources of tables.
  private var tables: [String] {
    suites.map(\.id).compactMap { id in
      do { return try String(contentsOfFile: ShippedRules.folder + "/Targets/\(id).yaml", encoding: .utf8) } catch {
        Issue.record("\(error)")
        return nil
      }
    }
  }

  @Test("Every topic that people learn is asked for by a rule")
  func training() {
    let asked = Set(loaded.ruleSet.rules.compactMap(\.training))
    for topic in loaded.ruleSet.training.keys.sorted() { #expect(asked.contains(topic), "no rule asks for \(topic)") }
  }

  @Test("Every kind of fact is judged by a rule, belongs to a group, or is described with the reason why neither")
  func everyFact() throws {
    let judged = loaded.ruleSet.rules.reduce(into: Set<FactKind>()) { $0.formUnion($1.match.kinds) }
    let grouped = loaded.ruleSet.groups.flatMap(\.members).reduce(into: Set<FactKind>()) { $0.formUnion($1.match.kinds) }
    let text = try String(contentsOfFile: ShippedRules.folder + "/Data/described_facts.tsv", encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.allSatisfy { $0.count == 3 && $0.allSatisfy { !$0.isEmpty } })
    let described = Set(rows.map { FactKind(String($0[0])) })
    let known = Set(DetectorCatalog.factKinds.map(\.kind))
    for kind in known.sorted() where !judged.contains(kind) && !grouped.contains(kind) && !described.contains(kind) {
      Issue.record("\(kind.rawValue) is judged by no rule, and described_facts.tsv does not say why")
    }
    for kind in described.sorted() where judged.contains(kind) || !known.contains(kind) {
      Issue.record("\(kind.rawValue) of described_facts.tsv is judged by a rule, or is no kind of fact")
    }
  }

  @Test("The two languages of a text differ only where a name is the same in both")
  func twoLanguages() {
    for rule in loaded.ruleSet.rules {
      for text in [rule.why, rule.remedy] + rule.verdicts.values.flatMap({ [$0.effect, $0.remedy].compactMap { $0 } }) {
        #expect(text.english != text.french, "\(rule.id): “\(text.english)” is not translated")
        // A translation that is much shorter says less.
        let ratio = Double(text.french.count) / Double(text.english.count)
        #expect((0.6...2.5).contains(ratio), "\(rule.id): “\(text.english)” and “\(text.french)” cannot say the same")
      }
    }
  }
}
