import AssessmentEngine
import ConfigurationFiles
import Detectors
import ExampleDocuments
import Foundation
import InventoryModel
import Testing

/// A rule that nobody has filled in yet.
@Suite("New rules")
struct RuleTemplateTests {
  private func template(_ id: String, _ kind: FactKindDefinition?) throws -> RuleTemplate {
    RuleTemplate(
      id: id, title: LocalizedText(english: "A \"thing\": new \\ #1", french: "Une « chose » : l’an neuf"), kind: kind,
      loaded: try ShippedRules.loaded.get(), day: "2026-11-22")
  }

  @Test("for every kind of fact, a new rule is sound as it stands, and its examples hold")
  func everyKind() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/rule-template-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/New", withIntermediateDirectories: true)
    let pack = "id: all-kinds\nversion: 1.0.0\nextends: \(ShippedRules.folder)\n"
    try Data(pack.utf8).write(to: URL(fileURLWithPath: folder + "/pack.yaml"))
    let kinds: [FactKindDefinition?] = [nil] + DetectorCatalog.factKinds
    for (number, kind) in kinds.enumerated() {
      let text = try template("new-\(number)", kind).text
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/New/new-\(number).yaml"))
    }
    let loaded = try RuleSetLoader.read(directory: folder, knownFacts: DetectorCatalog.factKinds)
    #expect(loaded.own.count == kinds.count && kinds.count > 100)
    let runner = ExampleRunner(ruleSet: loaded.ruleSet)
    let failures = try loaded.ownExamples.compactMap { try runner.run($0).failure }
    #expect(failures == [])
    let rule = try #require(loaded.ruleSet.rule("new-0"))
    #expect(rule.title.english == "A \"thing\": new \\ #1")
    let destinations = loaded.ruleSet.suites.filter { !$0.isForApplications }.map(\.id)
    #expect(rule.verdicts.keys.sorted() == destinations.sorted())
    for row in rule.verdicts.values {
      #expect(row.outcome == .verdict(.unknown) && row.confidence == .low && row.grounds.kind == .generalKnowledge)
    }
  }

  @Test("its keys stand in the order of the documentation")
  func order() throws {
    let text = try template("new", DetectorCatalog.factKinds.first).text
    let keys = text.split(separator: "\n").compactMap { line -> String? in
      guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else { return nil }
      return String(line[..<colon])
    }
    let expected = [
      "id", "title", "formats", "match", "why", "remedy", "training", "round-trip", "verdicts", "examples",
    ]
    #expect(keys == expected)
  }

  @Test("names of folders that the loader reads otherwise are no areas", arguments: ["Targets", "Groups", "Data", "Schemas", "a/b", "..", ""])
  func noArea(name: String) { #expect(!RuleTemplate.isArea(name)) }
}
