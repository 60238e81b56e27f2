import InventoryModel
import Testing

@testable import AssessmentEngine

private typealias M = MacroSamples

/// What reading real projects by hand found (Documentation/macro-projects-read.md).
@Suite("Classes of projects that were read")
struct MacroProjectsReadTests {
  private func classOf(_ facts: [Fact]) -> MacroClass? {
    M.estimate([M.project(), M.module(statements: 20), M.call("Value", count: 20)] + facts)?.projectClass
  }

  private func reference(_ name: String) -> Fact {
    Fact(kind: "macro.reference", subject: name, attributes: ["class": .string("project")])
  }

  @Test("a recorded macro stays one where the project refers to the global template, as every text document's does")
  func globalTemplate() {
    #expect(classOf([reference("Normal")]) == .recorded)
    #expect(classOf([reference("Normal"), reference("Outils")]) == .utility)
  }

  @Test("procedures that the ribbon calls make an application, whether told as bindings or as earlier inventories did")
  func ribbon() {
    func binding(_ name: String, by way: String) -> Fact {
      Fact(kind: "macro.binding", subject: name, attributes: ["by": .string(way), "used": .boolean(true)])
    }
    #expect(classOf([binding("A", by: "ribbon"), binding("B", by: "ribbon")]) == .application)
    #expect(classOf([binding("A", by: "shape"), binding("B", by: "shape")]) == .recorded)
    #expect(classOf([Fact(kind: "macro.ribbon-callback", subject: "A", count: 2)]) == .application)
  }
}
