import Detectors
import InventoryModel
import Testing

@Suite("Facts of objects")
struct ObjectFactTests {
  @Test("a control of a binary document is no object of another program, and an unknown program is other")
  func classes() {
    let control = ObjectFacts.fact(program: "Forms.TextBox.1", isLinked: false, isControl: true, count: 2)
    #expect(control.attributes["class"] == .string("control"))
    #expect(control.attributes["control"] == .boolean(true))
    #expect(ObjectFacts.fact(program: "", isLinked: false, count: 1).attributes["class"] == .string("other"))
    #expect(ObjectFacts.fact(program: "excel.sheet.8", isLinked: true, count: 1).attributes["class"] == .string("office"))
  }
}
