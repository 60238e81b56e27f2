import AssessmentEngine
import ExampleDocuments
import InventoryModel
import Testing

@Suite("The shipped rules, for all suites at once")
struct PanelExampleTests {
  @Test("Documents judged together, by the facts that judging asks for alone, are judged as each suite does by itself")
  func same() throws {
    let loaded = try ShippedRules.loaded.get()
    let rules = loaded.ruleSet
    let panel = JudgePanel(rules: rules, suites: rules.suites, today: "2026-11-22")
    let judges = rules.suites.map { Judge(rules: rules, suite: $0, today: "2026-11-22") }
    let runner = ExampleRunner(ruleSet: rules)
    var left = 0
    for example in loaded.examples {
      let document = try runner.document(example)
      var bare = document
      bare.issues = []
      bare.facts.removeAll { !panel.kinds.contains($0.kind) }
      for index in bare.embedded.indices { bare.embedded[index].facts.removeAll { !panel.kinds.contains($0.kind) } }
      left += document.facts.count - bare.facts.count
      let expected = judges.map { $0.assess(document) }
      #expect(panel.assess(document) == expected, "\(example.rule): \(example.name)")
      #expect(panel.assess(bare) == expected, "\(example.rule): \(example.name)")
    }
    // Something was left out at all.
    #expect(left > 100)
  }
}
