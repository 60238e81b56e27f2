import FormulaSyntax
import InventoryModel
import OfficePackage
import Testing

@testable import Detectors

@Suite("Shared formulas in bundles")
struct FormulaBundleTests {
  /// Notes what comes.
  private final class Listener: Detector {
    static let factKinds: [FactKindDefinition] = []
    static let interests: DetectorInterests = .formulas
    private(set) var events = 0
    private(set) var cells = 0
    private(set) var largest = 0
    private(set) var shapes: Set<UInt64> = []

    init(_ setting: DetectorSetting) {}
    init() {}

    func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
      events += 1
      cells += formula.cells
      largest = max(largest, formula.cells)
      shapes.insert(analysis.shape)
    }

    func facts() -> [Fact] { [] }
  }

  private func formula(_ group: Int, _ text: [UInt8], row: Int, isChild: Bool, sheet: String = "S") -> CellFormula {
    CellFormula(
      sheet: sheet, row: row, column: 2, kind: .shared(group: group), text: text, isChild: isChild,
      origin: isChild ? CellPosition(row: 1, column: 2) : nil)
  }

  @Test("a million children of one master are a dozen events, and all their cells")
  func oneGroup() {
    let desk = FormulaDesk(locations: 10)
    let listener = Listener()
    let text = Array("SUM(A1,1)".utf8)
    desk.take(formula(0, text, row: 1, isChild: false), for: [listener])
    for row in 2...1_000_000 { desk.take(formula(0, text, row: row, isChild: true), for: [listener]) }
    desk.settle(for: [listener])
    #expect(listener.events == 12, "the master, ten children that add places, and the rest")
    #expect(listener.cells == 1_000_000)
    #expect(listener.largest == 999_989)
    #expect(listener.shapes.count == 1)
    #expect(desk.distinct.count == 1)
  }

  @Test("more groups than are kept lose no cell, whatever order their children come in")
  func manyGroups() {
    let desk = FormulaDesk(locations: 1)
    let listener = Listener()
    let groups = 70_000
    for round in 0..<4 {
      for group in 0..<groups {
        let text = Array("SUM(A1,\(group))".utf8)
        desk.take(formula(group, text, row: round + 1, isChild: round > 0), for: [listener])
      }
    }
    desk.settle(for: [listener])
    #expect(listener.cells == 4 * groups)
    #expect(listener.shapes.count == groups)
    #expect(desk.distinct.count == groups)
  }

  @Test("a group's number means another formula on another sheet, and after a new master")
  func reusedNumbers() {
    let desk = FormulaDesk(locations: 0)
    let listener = Listener()
    for sheet in ["S", "T"] {
      for text in ["SUM(A1)", "MAX(A1)"] {
        let bytes = Array("\(text)+\(sheet)!A1".utf8)
        for row in 1...5 {
          desk.take(formula(7, bytes, row: row, isChild: row > 1, sheet: sheet), for: [listener])
        }
      }
    }
    desk.settle(for: [listener])
    #expect(listener.cells == 20)
    #expect(listener.events == 8, "master and bundle of each")
    #expect(listener.shapes.count == 4)
  }
}
