import AssessmentEngine
import InventoryModel
import Testing

@testable import Portfolio

/// One piece of work: the hours of a distinct module are counted once over the estate.
@Suite("Identical modules of an estate")
struct MacroRollupTests {
  struct Given {
    var path: String
    var department = "x"
    var modules: [ModuleEstimate]
    var reasons: [MacroReason] = []
    var rule = "workbook-macros"
    var role = "r"
    /// Whether a finding has the hours.
    var isCounted = true
  }

  static func reason(_ hours: Int, _ code: MacroReason.Code = .code) -> MacroReason {
    MacroReason(
      code: code, count: 1, text: LocalizedText(english: "", french: ""),
      effort: Effort(low: hours / 2, likely: hours, high: hours * 2))
  }

  static func module(
    _ name: String, _ digest: String, hours: Int = 400, normalized: String? = nil, _ macroClass: MacroClass = .utility,
    isRepeated: Bool = false, uses: [MacroUse] = []
  ) -> ModuleEstimate {
    ModuleEstimate(
      name: name, place: "xl/vbaProject.bin", type: "standard", lines: 10, digest: digest,
      normalizedDigest: normalized ?? digest, macroClass: macroClass, isRepeated: isRepeated,
      reasons: hours == 0 ? [] : [reason(hours)], uses: uses)
  }

  static func estate(_ documents: [Given]) -> Estate {
    var estate = Estate(suites: ["s"])
    for given in documents {
      let macros = MacroEstimate(modules: given.modules, projectClass: .utility, reasons: given.reasons)
      var record = EstateTests.record(given.path, "xlsm")
      record.facts = [Fact(kind: "macro.project", subject: "xl/vbaProject.bin")]
      let item = FindingItem(
        kind: "macro.project", subject: "xl/vbaProject.bin", count: 1, locations: [], verdict: .lost)
      var finding = EstateTests.finding(given.rule, .lost, .manualLarge, role: given.role)
      finding.items = [item]
      finding.effort = given.isCounted ? macros.effort : .zero
      var assessment = EstateTests.assessment(.majorChanges, [finding])
      assessment.macros = macros
      estate.add(record: record, assessments: [assessment], department: given.department)
    }
    return estate
  }

  private func once(_ estate: Estate) -> Estate { estate.countingModulesOnce(MacroFigures(estate)) }

  @Test("A sheet of Excel 4 macros without a formula is no macro; one that was not read may be one")
  func emptySheets() {
    var rollup = MacroRollup(suites: 1)
    for attributes: [String: AttributeValue] in [
      ["empty": .boolean(true)], ["empty": .boolean(true), "unread": .boolean(true)], ["empty": .boolean(false)], [:],
    ] {
      var record = EstateTests.record("old.xlsm", "xlsm")
      record.facts = [Fact(kind: "macro.xlm-sheet", subject: "Macro1", attributes: attributes)]
      rollup.add(record, [nil], document: rollup.documents.count, department: 0)
    }
    #expect(rollup.documents.map(\.sheets) == [1, 1, 1])
  }

  @Test("A module of three documents is done once; the sums over the documents stay what they were")
  func threeCopies() throws {
    let project = [Self.reason(100, .project)]
    let estate = Self.estate(
      ["a", "b", "c"].map {
        Given(path: $0, modules: [Self.module("M", "1"), Self.module("Own", "own-\($0)", hours: 50)], reasons: project)
      })
    #expect(estate.total.suites[0].effort.likely == 3 * 550 && estate.total.suites[0].repeated == .zero)
    let rollup = once(estate).total.suites[0]
    #expect(rollup.effort == Effort(low: 425, likely: 850, high: 1700))
    #expect(rollup.repeated == Effort(low: 400, likely: 800, high: 1600))
    #expect(rollup.roles["r"]?.likely == 850 && rollup.rules["workbook-macros"]?.effort.likely == 850)
    #expect(rollup.levels == estate.total.suites[0].levels && rollup.rules["workbook-macros"]?.documents == 3)
    let figures = MacroFigures(estate)
    let first = try #require(figures.modules.first)
    #expect(first.name == "M" && first.copies == 3 && first.documents == 3 && first.examples == [0, 1, 2])
    #expect(figures.modules.count == 4 && figures.rollup.modules == 6)
    #expect(first.effort(suite: 0).once.likely == 400 && first.effort(suite: 0).summed.likely == 1200)
  }

  @Test("A department counts what it has once; what two departments have is work of both, and once in the total")
  func departments() {
    let estate = once(
      Self.estate([
        Given(path: "a", department: "x", modules: [Self.module("M", "1")]),
        Given(path: "b", department: "x", modules: [Self.module("M", "1")]),
        Given(path: "c", department: "y", modules: [Self.module("M", "1")]),
      ]))
    #expect(estate.departmentsByName.map { $0.suites[0].effort.likely } == [400, 400])
    #expect(estate.departmentsByName.map { $0.suites[0].repeated.likely } == [400, 0])
    #expect(estate.total.suites[0].effort.likely == 400 && estate.total.suites[0].repeated.likely == 800)
  }

  @Test("Sources that differ in white space and case are one module of two spellings")
  func normalized() {
    let figures = MacroFigures(
      Self.estate([
        Given(path: "a", modules: [Self.module("M", "1", normalized: "n")]),
        Given(path: "b", modules: [Self.module("N", "2", normalized: "n")]),
        Given(path: "c", modules: [Self.module("M", "1", normalized: "n")]),
      ]))
    #expect(figures.modules.map(\.name) == ["M"] && figures.modules.first?.variants.count == 2)
    #expect(figures.savings[0].effort.likely == 800)
  }

  @Test("Where copies cost differently the dearest is kept, under its rule and role, in whatever order they come")
  func order() {
    let given = [
      Given(path: "a", modules: [Self.module("M", "1", hours: 100)], rule: "document-macros", role: "q"),
      Given(path: "b", modules: [Self.module("M", "1", hours: 300)]),
      Given(path: "c", modules: [Self.module("M", "1", hours: 200)]),
    ]
    let orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2]].map { order in once(Self.estate(order.map { given[$0] })).total.suites[0] }
    for rollup in orders {
      #expect(rollup.effort.likely == 300 && rollup.roles["r"]?.likely == 300)
      #expect(rollup.roles["q"]?.likely == 0 && rollup.rules["document-macros"]?.effort.likely == 0)
    }
  }

  @Test("What a document takes back for shared uses is taken off its modules, so that nothing falls away twice")
  func takenBack() {
    let estate = Self.estate(
      ["a", "b"].map {
        Given(
          path: $0, modules: [Self.module("M", "1", hours: 300), Self.module("N", "2", hours: 100)],
          reasons: [Self.reason(50, .project), Self.reason(-80, .sharedUses)])
      })
    #expect(estate.total.suites[0].effort.likely == 2 * 370)
    // One of each module, less what is taken back; the project of each document.
    #expect(once(estate).total.suites[0].effort.likely == 370 + 50)
  }

  @Test("A copy within a document costs nothing there, and nothing falls away")
  func repeated() {
    let estate = Self.estate([
      Given(path: "a", modules: [Self.module("M", "1"), Self.module("N", "1", hours: 0, isRepeated: true)])
    ])
    let figures = MacroFigures(estate)
    #expect(figures.modules.first?.copies == 2 && figures.modules.first?.documents == 1)
    #expect(figures.savings[0].effort == .zero && once(estate).total.suites[0].effort.likely == 400)
  }

  @Test("Modules that were not read, or whose digest is not known, are compared with none and counted in full")
  func uncompared() {
    let estate = Self.estate(
      ["a", "b"].map {
        Given(path: $0, modules: [
            Self.module("M", "1", .unknown), Self.module("N", ""), Self.module("E", "e", hours: 0, .empty),
          ])
      })
    let figures = MacroFigures(estate)
    #expect(figures.rollup.uncompared == 4 && figures.rollup.emptyModules == 2 && figures.modules.isEmpty)
    #expect(once(estate).total.suites[0].effort == estate.total.suites[0].effort)
  }

  @Test("Where a rule caps the hours of a document, no more falls away than it counts")
  func capped() {
    var estate = Estate(suites: ["s"])
    for path in ["a", "b"] {
      let macros = MacroEstimate(modules: [Self.module("M", "1")], projectClass: .utility, reasons: [])
      var record = EstateTests.record(path, "xlsm")
      record.facts = [Fact(kind: "macro.project", subject: "p")]
      var finding = EstateTests.finding("workbook-macros", .lost, .manualLarge)
      finding.items = [FindingItem(kind: "macro.project", subject: "p", count: 1, locations: [], verdict: .lost)]
      finding.effort = Effort(low: 200, likely: 400, high: 500)
      var assessment = EstateTests.assessment(.majorChanges, [finding])
      assessment.macros = macros
      estate.add(record: record, assessments: [assessment], department: "x")
    }
    #expect(once(estate).total.suites[0].effort == Effort(low: 200, likely: 400, high: 500))
  }

  @Test("Hours that no finding has are not taken off the sums")
  func notCounted() {
    let estate = Self.estate(["a", "b"].map { Given(path: $0, modules: [Self.module("M", "1")], isCounted: false) })
    #expect(MacroFigures(estate).savings[0].effort.likely == 400)
    #expect(estate.total.suites[0].effort == .zero && once(estate).total.suites[0].effort == .zero)
  }

  @Test("Uses are counted in distinct modules, documents in all; both with what the suite offers")
  func uses() {
    let use = MacroUse(
      kind: .member, application: "excel", name: "Range", count: 7, portability: .equivalent, replacement: "getRange")
    let figures = MacroFigures(
      Self.estate(["a", "b"].map { Given(path: $0, modules: [Self.module("M", "1", uses: [use])]) }))
    let thing = figures.rollup.things.first
    #expect(thing?.modules == 1 && thing?.uses == 7 && thing?.documents == 2)
    #expect(thing?.offers.first??.replacement == "getRange")
    #expect(figures.portability(suite: 0).map { [$0.things, $0.uses] } == [[1, 7]])
    #expect(figures.classes(suite: 0).map(\.documents) == [2])
  }

  @Test("Beyond the bound modules are counted and not told apart")
  func bound() {
    let count = MacroRollup.moduleLimit + 3
    let modules = (0..<count).map { Self.module("M", String($0), hours: 1) }
    let figures = MacroFigures(Self.estate([Given(path: "a", modules: modules)]))
    #expect(figures.modules.count == MacroRollup.moduleLimit && figures.rollup.uncompared == 3)
    #expect(figures.rollup.modules == count)
  }
}
