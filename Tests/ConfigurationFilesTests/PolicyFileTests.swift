import AssessmentEngine
import ConfigurationFiles
import Foundation
import InventoryModel
import Testing

@Suite("Gate policies and department maps")
struct PolicyFileTests {
  static let policy = """
    schema: assay.gate/1
    question: { en: "May finance move?", fr: "La finance peut-elle migrer ?" }
    target: google-workspace
    scope: { paths: ["finance/**"], exclude: ["**/old/**"], departments: [finance] }
    go: [ready]
    conditions:
      - blocked: { at-most: 0 }
      - ready-share: { at-least: 80%, per: department }

    """

  private func load(_ text: String) throws -> GatePolicy {
    let pack = try RulePack()
    try pack.write("gate.yaml", text)
    return try GatePolicyFile.load(path: pack.directory + "/gate.yaml", suites: ["google-workspace"])
  }

  @Test("A policy arrives as written")
  func policy() throws {
    let policy = try load(Self.policy)
    #expect(policy.question.french == "La finance peut-elle migrer ?")
    #expect(policy.target == "google-workspace")
    #expect(policy.go == [.ready])
    #expect(
      policy.conditions == [
        GateCondition(measure: .level(.blocked), bound: .atMost(.count(0))),
        GateCondition(measure: .readyShare, bound: .atLeast(.share(8000)), perDepartment: true),
      ])
    #expect(policy.scope.contains(RawPath("finance/a.xlsx"), department: "finance"))
    #expect(!policy.scope.contains(RawPath("finance/old/a.xlsx"), department: "finance"))
    #expect(!policy.scope.contains(RawPath("sales/a.xlsx"), department: "finance"))
    #expect(!policy.scope.contains(RawPath("finance/a.xlsx"), department: "sales"))
  }

  @Test(
    "What is wrong in a policy is said at its place",
    arguments: [
      ("- blocked:", "- bloked:", "/gate.yaml:7:5: unknown measure “bloked”; did you mean “blocked”?"),
      ("at-most: 0", "at-most: -1", "/gate.yaml:7:25: "),
      ("at-most: 0", "at-moost: 0", "/gate.yaml:7:16: unknown key “at-moost”"),
      ("80%", "80", "/gate.yaml:8:30: ready-share is a share"),
      ("per: department", "per: person", "/gate.yaml:8:40: expected per: department"),
      ("go: [ready]", "go: [not-assessed]", "/gate.yaml:5:6: documents that were not assessed never go"),
      ("target: google-workspace", "target: gogle-workspace", "/gate.yaml:3:9: no suite “gogle-workspace”"),
      ("assay.gate/1", "assay.gate/2", "/gate.yaml:1:9: expected the schema assay.gate/1"),
      ("\"finance/**\"", "\"\"", "/gate.yaml:4:18: "),
    ])
  func wrong(old: String, new: String, says: String) throws {
    do {
      _ = try load(Self.policy.replacing(old, with: new))
      Issue.record("expected a complaint")
    } catch {
      #expect("\(error)".contains(says), "\(error)")
    }
  }

  @Test("A policy without conditions would always open: refused")
  func noConditions() {
    #expect(throws: ConfigurationError.self) {
      try load("schema: assay.gate/1\nquestion: { en: a, fr: b }\nconditions: []\n")
    }
  }

  @Test("A department map gives names, owners, people")
  func departments() throws {
    let pack = try RulePack()
    try pack.write(
      "departments.yaml",
      """
      schema: assay.departments/1
      departments:
        - { name: Finance, owner: Mme Durand, people: 42, paths: ["compta/**"] }
        - { name: Ventes, paths: ["ventes/**", "crm/**"] }
      otherwise: Autres

      """)
    let map = try DepartmentMapFile.load(path: pack.directory + "/departments.yaml")
    #expect(map.department(of: RawPath("compta/a.xlsx")) == "Finance")
    #expect(map.department(of: RawPath("crm/a.xlsx")) == "Ventes")
    #expect(map.department(of: RawPath("x/a.xlsx")) == "Autres")
    #expect(map.department(named: "Finance")?.headCount == 42)
    #expect(map.department(named: "Finance")?.owner == "Mme Durand")
  }

  @Test("A file that is not there is said to be unreadable")
  func missing() {
    #expect(throws: ConfigurationError.self) { try GatePolicyFile.load(path: "/nowhere/gate.yaml") }
  }
}
