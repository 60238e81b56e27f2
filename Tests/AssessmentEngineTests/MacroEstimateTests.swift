import InventoryModel
import Testing

@testable import AssessmentEngine

@Suite("What macros cost")
struct MacroEstimateTests {
  typealias M = MacroSamples

  @Test("a document without a project has no estimate")
  func none() {
    #expect(M.estimate([M.module(statements: 5)]) == nil)
    #expect(M.estimate([]) == nil)
  }

  @Test("a suite that says nothing of macros gives no estimate")
  func silentSuite() {
    #expect(M.estimate([M.project(), M.module(statements: 5)], suite: Samples.suite()) == nil)
  }

  @Test("the reasons of a module add up to its hours, and these with the project's to the whole")
  func sums() throws {
    let estimate = try #require(
      M.estimate([
        M.project(), M.module(statements: 100, branches: 10),
        M.call("Find"), M.call("SpecialCells", count: 5), M.call("Shell", "vba"), M.call("Mystery"),
      ]))
    let module = try #require(estimate.modules.first)
    #expect(module.effort == module.reasons.reduce(.zero) { $0 + $1.effort })
    // 200 for 100 statements, 10 for 10 branches, 2 Find, 60 SpecialCells (five times), 300 Shell, 8 Mystery.
    #expect(module.effort.likely == 200 + 10 + 2 + 60 + 300 + 8)
    #expect(module.reasons.map(\.code) == [.code, .branches, .equivalent, .unknown, .workAround, .noCounterpart])
    #expect(estimate.projectClass == .integration)
    #expect(estimate.effort.likely == module.effort.likely + 200)
    #expect(estimate.coverage.unlisted == 1)
    #expect(estimate.coverage.all == 8)
  }

  @Test("each kind of place that is written into code costs once; a password has a rule of its own")
  func hardCoded() throws {
    func place(_ kind: String, _ target: String = "") -> Fact {
      Fact(kind: "macro.hard-coded", subject: kind, attributes: ["module": .string("Module1"), "target": .string(target)])
    }
    let estimate = try #require(
      M.estimate([
        M.project(), M.module(statements: 100), place("drive-path", "C:\\a"), place("drive-path", "C:\\b"), place("url"),
        place("password"),
      ]))
    let reason = try #require(estimate.modules.first?.reasons.first { $0.code == .hardCoded })
    #expect(reason.count == 2)
    #expect(reason.effort.likely == 40)
  }

  @Test("what a recorder writes is a recorded macro, and cheaper")
  func recorded() throws {
    let recorded = try #require(M.estimate([M.project(), M.module(statements: 20), M.call("Value", count: 20)]))
    #expect(recorded.projectClass == .recorded)
    #expect(recorded.effort.likely == 20 + 10)
    let branching = try #require(
      M.estimate([M.project(), M.module(statements: 20, branches: 1), M.call("Value", count: 20)]))
    #expect(branching.projectClass == .utility)
    let unknown = try #require(M.estimate([M.project(), M.module(statements: 20), M.call("Mystery")]))
    #expect(unknown.projectClass == .utility)
    let function = Fact(
      kind: "macro.procedure", subject: "Module1.Net",
      attributes: ["module": .string("Module1"), "type": .string("function"), "lines": .integer(3)])
    let calculating = try #require(M.estimate([M.project(), M.module(statements: 2), function]))
    #expect(calculating.projectClass == .utility)
  }

  @Test("a utility of few statements costs a share of its project, and what it uses by its statements; others do not")
  func small() throws {
    var suite = M.suite()
    suite.macros?.weights.small = MacroWeights.Small(statements: 40, leastPercent: 50, uses: M.hours(6))
    func likely(_ statements: Int, _ calls: [Fact]) throws -> (Int, Int?) {
      let found = try #require(
        M.estimate([M.project(), M.module(statements: statements, branches: 1)] + calls, suite: suite))
      return (found.effort.likely, found.reasons.first { $0.code == .small }?.effort.likely)
    }
    // 200 for 100 statements, 1 for a branch, 50 the project; SpecialCells 40.
    let call = [M.call("SpecialCells")]
    #expect(try likely(4, call) == (8 + 1 + 25 + 24, -25 - 16))
    #expect(try likely(30, call) == (60 + 1 + 38 + 40, -12))
    #expect(try likely(40, call) == (80 + 1 + 50 + 40, nil))
    // Shell makes it an integration: 300, and 200 the project.
    #expect(try likely(4, [M.call("Shell", "vba")]) == (8 + 1 + 200 + 300, nil))
  }

  @Test("a project without a statement costs nothing")
  func empty() throws {
    let estimate = try #require(
      M.estimate([M.project(["empty": .boolean(true), "modules": .integer(1)]), M.module(statements: 0)]))
    #expect(estimate.projectClass == .empty)
    #expect(estimate.effort == .zero)
  }

  @Test("a project that could not be read costs by its size, and nobody knows its class")
  func unread() throws {
    let estimate = try #require(M.estimate([M.project(["unread": .boolean(true), "size": .integer(51_200)])]))
    #expect(estimate.projectClass == .unknown)
    #expect(estimate.isUnread)
    #expect(estimate.effort.likely == 100 + 100 + 5 * 60)
    let sizeless = try #require(M.estimate([M.project(["unread": .boolean(true)])], format: "xls"))
    #expect(sizeless.effort.likely == 200)
  }

  @Test("a module that repeats in the document costs once")
  func repeated() throws {
    let one = [M.project(), M.module("A", statements: 100, digest: "d"), M.call("Find", in: "A")]
    let two = one + [M.module("B", statements: 100, digest: "d"), M.call("Find", in: "B")]
    let (once, twice) = (try #require(M.estimate(one)), try #require(M.estimate(two)))
    #expect(twice.modules.map(\.isRepeated) == [false, true])
    #expect(once.effort == twice.effort)
  }

  @Test("what several modules use is worked out once")
  func shared() throws {
    let facts = ["A", "B", "C"].flatMap { name in
      [M.module(name, statements: 100, branches: 1), M.call("SpecialCells", in: name)]
    }
    let estimate = try #require(M.estimate([M.project()] + facts))
    let shared = try #require(estimate.reasons.first { $0.code == .sharedUses })
    // Three times 40 in the modules; together 40 and a half.
    #expect(shared.effort.likely == -60)
    #expect(
      estimate.effort
        == estimate.modules.reduce(.zero) { $0 + $1.effort } + estimate.reasons.reduce(.zero) { $0 + $1.effort })
  }

  @Test("objects and library functions that serve one purpose are one piece of work")
  func pieces() throws {
    func object(_ name: String) -> Fact {
      Fact(
        kind: "macro.create-object", subject: name, attributes: ["module": .string("Module1"), "way": .string("new")])
    }
    let one = try #require(M.estimate([M.project(), M.module(statements: 0), object("ADODB.Connection")]))
    let two = try #require(
      M.estimate([M.project(), M.module(statements: 0), object("ADODB.Connection"), object("ADODB.Recordset")]))
    #expect(one.effort == two.effort)
    #expect(two.modules[0].uses.map(\.effort.likely) == [200, 0])
  }

  @Test("procedures that nothing starts cost a tenth")
  func unused() {
    func procedure(_ name: String, used: Bool) -> Fact {
      Fact(
        kind: "macro.procedure", subject: "Module1.\(name)",
        attributes: [
          "module": .string("Module1"), "type": .string("sub"), "lines": .integer(50), "used": .boolean(used),
        ])
    }
    let used = [
      M.project(), M.module(statements: 100, branches: 1), procedure("A", used: true), procedure("B", used: true),
    ]
    let unused = [
      M.project(), M.module(statements: 100, branches: 1), procedure("A", used: false), procedure("B", used: false),
    ]
    func code(_ facts: [Fact]) -> Int? {
      M.estimate(facts)?.modules.first?.reasons.first { $0.code == .code }?.effort.likely
    }
    #expect(code(used) == 200)
    #expect(code(unused) == 20)
  }

  @Test("a form with code makes an application; one without is a leftover")
  func forms() throws {
    func form(handlers: Int) -> Fact {
      Fact(
        kind: "macro.user-form", subject: "F", attributes: ["controls": .integer(6), "handlers": .integer(handlers)])
    }
    let facts = [M.project(), M.module("F", statements: 20, branches: 2, type: "form")]
    let answered = try #require(M.estimate(facts + [form(handlers: 3)]))
    #expect(answered.projectClass == .application)
    #expect(answered.modules[0].reasons.first { $0.code == .forms }?.effort.likely == 50 + 6 * 10)
    let leftover = try #require(M.estimate(facts + [form(handlers: 0)]))
    #expect(leftover.projectClass == .utility)
    #expect(!leftover.modules[0].reasons.contains { $0.code == .forms })
  }

  @Test("heads of events that the editor left cost nothing; an event without a row of its own goes by its class")
  func events() {
    func event(_ name: String, used: Bool, class eventClass: String = "workbook") -> Fact {
      Fact(
        kind: "macro.auto-event", subject: name,
        attributes: ["module": .string("Module1"), "class": .string(eventClass), "used": .boolean(used)])
    }
    let facts = [M.project(), M.module(statements: 10, branches: 1)]
    func hours(_ event: Fact) -> Int? {
      M.estimate(facts + [event])?.modules.first?.reasons.first { $0.code == .events }?.effort.likely
    }
    #expect(hours(event("Workbook_Open", used: true)) == 2)
    #expect(hours(event("Workbook_BeforePrint", used: true)) == 50)
    #expect(hours(event("Workbook_Open", used: false)) == nil)
    // Timers are members that the code calls.
    #expect(hours(event("Application.OnTime", used: true, class: "timer")) == nil)
  }

  @Test("an inventory that does not name the module gives it by the place")
  func oldInventory() throws {
    let old = Fact(kind: "macro.api-call", subject: "Find", locations: ["Module2, line 7"])
    let estimate = try #require(
      M.estimate([
        M.project(), M.module("Module1", statements: nil, branches: nil, lines: 100),
        M.module("Module2", statements: nil), old,
      ]))
    #expect(estimate.modules[1].uses.map(\.name) == ["Find"])
    #expect(estimate.modules[1].uses[0].replacement == "Range.createTextFinder")
    #expect(estimate.modules[0].reasons.first?.effort.likely == 100)
  }

  @Test("numbers without sense neither trap nor go below zero")
  func hostileNumbers() throws {
    let estimate = try #require(
      M.estimate([
        M.project(["unread": .boolean(true), "size": .integer(.max)]),
        M.module("A", statements: .max, branches: .max, lines: .max),
        M.module("B", statements: -5, branches: -5, lines: -5),
        M.call("Find", count: .max, in: "A"), M.call("Find", count: .max, in: "B"),
      ]))
    #expect(estimate.effort.likely > 0)
    #expect(estimate.modules.allSatisfy { $0.effort.low >= 0 })
  }

  @Test("beyond a size of the project further code counts less")
  func size() throws {
    var suite = M.suite()
    suite.macros?.weights.sizes = [MacroWeights.Step(from: 500, percent: 40)]
    let small = try #require(M.estimate([M.project(), M.module(statements: 500, branches: 1)], suite: suite))
    #expect(!small.reasons.contains { $0.code == .size })
    let facts = [
      M.project(), M.module("A", statements: 500, branches: 0), M.module("B", statements: 300, branches: 0),
      M.call("Find", in: "A"), M.call("Find", in: "B"),
    ]
    let large = try #require(M.estimate(facts, suite: suite))
    let size = try #require(large.reasons.first { $0.code == .size })
    #expect(size.count == 300)
    // 800 statements cost 1600, of which 300 have 600; three fifths of these are taken back.
    let code = large.modules.flatMap(\.reasons).filter { $0.code == .code }.reduce(0) { $0 + $1.effort.likely }
    #expect(size.effort.likely == -(code * 300 / 800 - (code * 300 / 800 * 40 + 50) / 100))
    #expect(
      large.effort == large.modules.reduce(.zero) { $0 + $1.effort } + large.reasons.reduce(.zero) { $0 + $1.effort })
  }
}
