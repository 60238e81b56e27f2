import AssessmentEngine
import ConfigurationFiles
import InventoryModel
import Testing

/// The worked example of Documentation/macros.md, by the tables and weights that are shipped.
@Suite("The example of the page on macros")
struct MacroExampleTests {
  private static func call(_ name: String, _ application: String, _ count: Int) -> Fact {
    Fact(
      kind: "macro.api-call", subject: name, count: count,
      attributes: ["application": .string(application), "module": .string("Module1")])
  }

  @Test("gives the hours of its table")
  func example() throws {
    let facts = [
      Fact(
        kind: "macro.project", subject: "xl/vbaProject.bin",
        attributes: ["empty": .boolean(false), "modules": .integer(1)]),
      Fact(
        kind: "macro.module", subject: "Module1",
        attributes: [
          "type": .string("standard"), "lines": .integer(150), "statements": .integer(120), "branches": .integer(18),
          "part": .string("xl/vbaProject.bin"),
        ]),
      Self.call("Find", "excel", 4), Self.call("SpecialCells", "excel", 1), Self.call("MsgBox", "vba", 12),
      Self.call("ScreenUpdating", "excel", 2), Self.call("Frobnicate", "excel", 1),
      Fact(
        kind: "macro.auto-event", subject: "Workbook_Open",
        attributes: ["class": .string("workbook"), "used": .boolean(true), "module": .string("Module1")]),
    ]
    let rules = try ShippedRules.loaded.get().ruleSet
    let suite = try #require(rules.suite("google-workspace"))
    let document = DocumentRecord(
      path: RawPath("a.xlsm"), format: DocumentFormat("xlsm"), state: .assessed,
      facts: facts.sorted(by: Fact.canonicalOrder))
    let estimate = try #require(Judge(rules: rules, suite: suite).assess(document).macros)
    let module = try #require(estimate.modules.first)
    let hours = Dictionary(uniqueKeysWithValues: module.reasons.map { ($0.code, $0.effort.likely) })
    #expect(
      hours == [.code: 300, .branches: 45, .equivalent: 6, .unknown: 10, .workAround: 40, .events: 2])
    #expect(module.effort.likely == 403)
    #expect(estimate.projectClass == .utility)
    #expect(estimate.effort.likely == 453)
  }

  @Test("what a macro uses is known for the common members of Excel, in the suites that have them by name")
  func commonMembers() throws {
    let rules = try ShippedRules.loaded.get().ruleSet
    for id in ["google-workspace", "microsoft-365-web"] {
      let suite = try #require(rules.suite(id))
      let table = try #require(suite.macros?.table)
      for name in ["Value", "Range", "Cells", "Copy", "PasteSpecial", "ScreenUpdating", "PrintOut", "AutoFilter"] {
        #expect(table.member(name, of: "excel", host: "excel") != nil, "\(name) in \(suite.id)")
      }
    }
  }

  /// The recorder writes `Application.CutCopyMode = False` behind each paste.
  @Test("what a recorder writes is recorded, `Application` included")
  func recordedWithApplication() throws {
    let facts = [
      Fact(kind: "macro.project", subject: "p", attributes: ["empty": .boolean(false), "modules": .integer(1)]),
      Fact(
        kind: "macro.module", subject: "Module1",
        attributes: [
          "type": .string("standard"), "lines": .integer(19), "statements": .integer(10), "branches": .integer(0),
          "part": .string("p"),
        ]),
      Self.call("Range", "excel", 4), Self.call("Select", "excel", 4), Self.call("Copy", "excel", 1),
      Self.call("Paste", "excel", 1), Self.call("Application", "excel", 1), Self.call("CutCopyMode", "excel", 1),
    ]
    let rules = try ShippedRules.loaded.get().ruleSet
    for suite in rules.suites where suite.macros != nil && suite.scope == .documents {
      let document = DocumentRecord(
        path: RawPath("a.xlsm"), format: DocumentFormat("xlsm"), state: .assessed,
        facts: facts.sorted(by: Fact.canonicalOrder))
      let estimate = try #require(Judge(rules: rules, suite: suite).assess(document).macros)
      #expect(estimate.projectClass == .recorded, "\(suite.id)")
      #expect(estimate.effort.likely < 50, "\(suite.id)")
    }
  }
}
