import AssessmentEngine
import InventoryModel
import Testing

@Suite("What a pack changes")
struct PackChangeTests {
  private func override(_ set: String, _ rest: String = "") -> String {
    "overrides:\n  - rules: good\n    because: The house says so.\n\(rest)    set: { \(set) }\n"
  }

  @Test("Nothing, where it says nothing")
  func nothing() throws {
    let pack = try HousePack()
    let assessment = try pack.assess()
    #expect(assessment.findings.map(\.verdict) == [.lost])
    #expect(assessment.score == 9200)
    #expect(assessment.level == .minorChanges)
  }

  @Test("A verdict: what is kept costs nothing and asks for nobody, and the house is its source")
  func verdict() throws {
    let pack = try HousePack(override("verdict: kept"))
    let assessment = try pack.assess()
    #expect(assessment.level == .ready)
    #expect(assessment.score == 10_000)
    let finding = try #require(assessment.findings.first)
    #expect(finding.verdict == .kept)
    #expect(finding.workClass == WorkClass.none)
    #expect(finding.sources.map(\.url) == ["pack:house"])
    #expect(finding.confidence == .medium)
  }

  @Test("A reason in two languages is the source's title in both; one text is the same in both")
  func reasons() throws {
    let both = "overrides: [{ rules: good, because: { en: Ours, fr: Le nôtre }, set: { verdict: kept } }]\n"
    let told = try HousePack(both).assess().findings.first?.sources.first?.title
    #expect(told == LocalizedText(english: "Ours", french: "Le nôtre"))
    let one = try HousePack(override("verdict: kept")).assess().findings.first?.sources.first?.title
    #expect(one == LocalizedText(name: "The house says so."))
  }

  @Test("A class, a loss, an effort, each by itself")
  func rows() throws {
    #expect(try HousePack(override("class: manual-large")).assess().level == .majorChanges)
    #expect(try HousePack(override("class: automatic")).assess().level == .ready)
    #expect(try HousePack(override("loss: 17")).assess().score == 9983)
    let effort = try HousePack(override("effort: { low: 1, likely: 2, high: 3 }")).assess()
    #expect(effort.effort == Effort(low: 100, likely: 200, high: 300))
    #expect(effort.findings.first?.verdict == .lost)
    #expect(effort.level == .majorChanges)
  }

  @Test("A weight, a threshold and a limit of a suite, each by itself")
  func suites() throws {
    let weight = try HousePack("suites: { suite: { losses: { lost: 100 } } }\n")
    #expect(try weight.assess().score == 9900)
    let threshold = try HousePack("suites: { suite: { levels: { minor-changes: 9400, ready: 9500 } } }\n")
    #expect(try threshold.assess().level == .majorChanges)
    let hours = try HousePack("suites: { suite: { levels: { minor-hours: 0.25 } } }\n")
    #expect(try hours.assess().level == .majorChanges)

    let limited = RulePack.rule.replacing("{ fact: a.thing }\nwhy", with: "{ fact: a.thing, over: max-cells }\nwhy")
    for (value, isFound) in [("5", true), ("6", false)] {
      let limit = try HousePack("suites: { suite: { limits: { max-cells: \(value) } } }\n")
      try limit.base.write("Area/good.yaml", limited)
      var fact = Fact(kind: "a.thing")
      fact.count = 6
      #expect(try limit.assess(facts: [fact]).findings.isEmpty != isFound)
      fact.count = 1001
      #expect(try limit.assess(facts: [fact]).findings.count == 1)
    }
  }

  @Test("The later of two overrides holds, and keeps what it does not name")
  func order() throws {
    let first = "  - { rules: good, because: x, set: { verdict: degraded, loss: 50 } }\n"
    let second = "  - { rules: [good], because: y, set: { loss: 60 } }\n"
    let assessment = try HousePack("overrides:\n" + first + second).assess()
    #expect(assessment.findings.first?.verdict == .degraded)
    #expect(assessment.score == 9940)
  }

  @Test("Only below a path, only in a department, or only where both hold")
  func scopes() throws {
    let path = try HousePack(override("verdict: kept", "    paths: [\"finance/**\"]\n"))
    #expect(try path.assess("finance/x/a.xlsx").level == .ready)
    #expect(try path.assess("legal/a.xlsx").level == .minorChanges)

    let department = try HousePack(override("verdict: kept", "    departments: finance\n"))
    #expect(try department.assess("finance/a.xlsx").level == .ready)
    #expect(try department.assess("legal/a.xlsx").level == .minorChanges)

    let both = try HousePack(override("verdict: kept", "    departments: [finance, legal]\n    paths: \"**/old/**\"\n"))
    #expect(try both.assess("finance/old/a.xlsx").level == .ready)
    #expect(try both.assess("finance/new/a.xlsx").level == .minorChanges)
    #expect(try both.assess("sales/old/a.xlsx").level == .minorChanges)
  }

  @Test("Departments are those of the map that the report is given")
  func departments() throws {
    let pack = try HousePack(override("verdict: kept", "    departments: Treasury\n"))
    let map = DepartmentMap(assignments: [DepartmentMap.Assignment(pattern: try PathPattern("money/**"), department: "Treasury")])
    #expect(try pack.assess("money/a.xlsx", departments: map).level == .ready)
    #expect(try pack.assess("money/a.xlsx").level == .minorChanges)
  }

  @Test("Functions of the house are provided for by name, with wildcards and whatever the case")
  func functions() throws {
    let pack = try HousePack(
      "functions:\n  - { names: [ACME.*, RATE?], paths: \"finance/**\", because: Our add-in has a service. }\n")
    try pack.base.write(
      "Area/calls.yaml",
      RulePack.rule.replacing("id: good", with: "id: calls").replacing("a.thing", with: "formula.function"))
    func found(_ subject: String, _ path: String = "finance/a.xlsx") throws -> Bool {
      var fact = Fact(kind: "formula.function")
      fact.subject = subject
      return try !pack.assess(path, facts: [fact]).findings.isEmpty
    }
    #expect(try !found("ACME.SPOT"))
    #expect(try !found("acme.spot"))
    #expect(try !found("RATE1"))
    #expect(try found("RATE"))
    #expect(try found("RATE12"))
    #expect(try found("SPOT"))
    #expect(try found("ACME.SPOT", "legal/a.xlsx"))
  }
}
