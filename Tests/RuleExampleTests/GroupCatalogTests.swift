import AssessmentEngine
import ConfigurationFiles
import InventoryModel
import Testing

@testable import Detectors

@Suite("Groups of facts that are shipped")
struct GroupCatalogTests {
  private static let rules = Result {
    try RuleSetLoader.load(directory: ShippedRules.folder, knownFacts: DetectorCatalog.factKinds)
  }

  @Test("What the issue asks for is there: one group each, over all families")
  func groups() throws {
    let groups = try Self.rules.get().groups
    #expect(groups.map(\.id) == ["browser-only", "co-authoring", "offline", "sensitive"])
    for group in groups {
      let families = Set(group.members.flatMap { Self.formats($0) }.map { DocumentFormat($0).family })
      #expect(families.isSuperset(of: [.spreadsheet, .document, .presentation]), "\(group.id)")
    }
  }

  @Test("Every member names facts that a detector gives, of formats that it concerns, and states every suite")
  func members() throws {
    let rules = try Self.rules.get()
    let known = Dictionary(DetectorCatalog.factKinds.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    for group in rules.groups {
      for member in group.members {
        for kind in member.match.kinds {
          let definition = try #require(known[kind], "\(group.id)/\(member.id): \(kind)")
          if !member.formats.isEmpty {
            #expect(!Set(definition.formats).isDisjoint(with: member.formats), "\(group.id)/\(member.id): \(kind)")
          }
        }
        #expect(!member.match.kinds.isEmpty || !member.formats.isEmpty, "\(group.id)/\(member.id) finds everything")
        for suite in rules.suites where suite.scope == .documents {
          let effect = try #require(member.effects[suite.id], "\(group.id)/\(member.id) says nothing of \(suite.id)")
          #expect(effect.effects.count == group.scopes && !effect.sources.isEmpty)
          if effect.sources.allSatisfy({ $0.url == "general knowledge" }) { #expect(effect.confidence == .low) }
        }
      }
    }
  }

  @Test("Every member is found by a document that has its facts, and a plain document has none")
  func found() throws {
    let rules = try Self.rules.get()
    let suite = try #require(rules.suites.first)
    let judge = Judge(rules: rules, suite: suite)
    for group in rules.groups {
      for member in group.members {
        let format = member.formats.first ?? "xlsx"
        let facts = Self.facts(member.match)
        let own = judge.assess(Self.document(format, facts)).groups.first { $0.group == group.id }
        #expect(own?.members.contains { $0.member == member.id } == true, "\(group.id)/\(member.id)")
      }
    }
    for format in ["xlsx", "docx", "pptx"] {
      #expect(judge.assess(Self.document(format, [])).groups.allSatisfy { $0.members.isEmpty && $0.isMeasured })
    }
  }

  private static func document(_ format: String, _ facts: [Fact]) -> DocumentRecord {
    DocumentRecord(
      path: RawPath("a"), format: DocumentFormat(format), state: .assessed,
      facts: facts.sorted(by: Fact.canonicalOrder))
  }

  private static func formats(_ member: GroupMember) -> [String] {
    let known = Dictionary(DetectorCatalog.factKinds.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    return member.formats + member.match.kinds.flatMap { known[$0]?.formats ?? [] }
  }

  /// Facts that the first alternative of a match is found by.
  private static func facts(_ match: Match) -> [Fact] {
    switch match {
    case .fact(let pattern):
      [
        Fact(
          kind: pattern.kind, subject: pattern.subjects.first ?? "x", count: 1,
          attributes: pattern.attributes.compactMapValues { $0.first.map { .string($0) } })
      ]
    case .all(let parts): parts.flatMap { facts($0) }
    case .any(let parts): parts.first.map { facts($0) } ?? []
    case .not, .fileSize, .format: []
    }
  }
}
