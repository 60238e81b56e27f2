import InventoryModel
import Testing

@testable import Detectors
@testable import OfficePackage

@Suite("Functions that macros define")
struct UserFunctionTests {
  /// Calls of SUM, of XLOOKUP as Excel's own and as the workbook's, of MARGE and of one that nobody defines.
  private func facts(_ names: [String]?, xlookup: String = "XLOOKUP") -> [Fact] {
    let feed = FormulaFeed()
    feed.formula("SUM(1)+\(xlookup)(1,A1:A2,B1:B2)+Marge(1)+Perdu(2)")
    feed.group.expression(Expression(kind: .definedName, text: Array("sum(A1)+MARGE(2)".utf8), place: .sheet("S")))
    if let names { feed.group.userFunctions(names) }
    return feed.facts()
  }

  private func word(_ facts: [Fact], _ subject: String, _ attribute: String = "class") -> String? {
    facts.first("formula.function", subject)?.attributes[attribute]?.text
  }

  @Test("a function that shadows an old one of Excel's is not called: Excel takes its own, and the fact says so")
  func shadowing() {
    let facts = facts(["Sum", "marge"])
    #expect(word(facts, "SUM") == "builtin")
    #expect(facts.first("formula.function", "SUM")?.attributes["shadows"] == .boolean(true))
    let elsewhere = facts.first("formula.function.elsewhere", "SUM")
    #expect(elsewhere?.attributes["class"] == .string("builtin"))
    #expect(elsewhere?.attributes["shadows"] == .boolean(true))
    #expect(word(facts, "MARGE") == "user-defined")
    #expect(facts.first("formula.function", "MARGE")?.attributes["shadows"] == nil)
    #expect(word(facts, "PERDU") == "unknown")
  }

  @Test("a newer function of Excel's is the workbook's where it is stored without the prefix")
  func newerFunctions() {
    #expect(word(facts(["XLookup"]), "XLOOKUP") == "user-defined")
    #expect(word(facts(["XLookup"], xlookup: "_xlfn.XLOOKUP"), "XLOOKUP") == "builtin")
    #expect(word(facts(["Marge"]), "XLOOKUP") == "builtin")
  }

  @Test("without macros that were read, unknown names stay unknown")
  func noMacros() {
    #expect(word(facts(nil), "MARGE") == "unknown")
    #expect(facts(nil).allSatisfy { $0.attributes["shadows"] == nil })
    #expect(word(facts([]), "MARGE") == "unknown")
  }
}
