import AssessmentEngine
import InventoryModel
import Testing

@testable import Portfolio

@Suite("People who use workbooks")
struct PeopleTests {
  static let suite = Suite(
    id: "s", title: LocalizedText(english: "S", french: "S"), losses: [:], readyFrom: 9500, minorChangesFrom: 7500,
    tables: [
      "functions": [
        "SUM": TableEntry(word: "same", verdict: .kept), "CELL": TableEntry(word: "differs", verdict: .degraded),
        "TEXTSPLIT": TableEntry(word: "equivalent:SPLIT", verdict: .degraded, replacement: "SPLIT"),
        "CUBEVALUE": TableEntry(word: "none", verdict: .lost),
      ]
    ], limits: [:])
  static let functions = ["CELL", "CUBEVALUE", "SUM", "TEXTSPLIT"]
  static let end = Timestamp(text: "2026-02-01T12:00:00Z")

  /// One workbook.
  struct Workbook {
    var by: String? = "p"
    var creator: String?
    var level = Level.ready
    var department = "d"
    var functions: [String] = []
    var saved: String? = "2026-01-01T00:00:00Z"
    var reason: Reason?
    var path = "a.xlsx"
    var format = "xlsx"
  }

  static func figures(_ workbooks: [Workbook], functions: [String] = functions) -> PeopleFigures? {
    var estate = Estate(
      suites: ["s"], people: PeopleRollup(window: PeopleWindow(end: end), functions: functions))
    for workbook in workbooks {
      var record = DocumentRecord(
        path: RawPath(workbook.path), format: DocumentFormat(workbook.format),
        state: workbook.reason == nil ? .assessed : .partial, reason: workbook.reason,
        documentModified: workbook.saved.flatMap { Timestamp(text: $0) },
        people: People(creator: workbook.creator, lastModifiedBy: workbook.by))
      record.facts = workbook.functions.map {
        Fact(kind: "formula.function", subject: $0, count: 3, attributes: ["class": .string("builtin")])
      }
      estate.add(
        record: record, assessments: [EstateTests.assessment(workbook.level)], department: workbook.department)
    }
    return PeopleFigures(estate, suites: [suite])
  }

  static func people(_ names: Range<Int>, _ make: (inout Workbook) -> Void = { _ in }) -> [Workbook] {
    names.map { index in
      var workbook = Workbook(by: "p\(index)")
      make(&workbook)
      return workbook
    }
  }

  @Test("An Excel user is the last editor, else the creator; the share of workbooks with neither is told")
  func attribution() throws {
    let some = Self.people(0..<5) + [Workbook(by: "", creator: "p9"), Workbook(by: nil), Workbook(by: nil)]
    let figures = try #require(Self.figures(some))
    #expect(figures.users == 6 && figures.workbooks == 8 && figures.attributed == 6)
  }

  @Test("Who has an obstacle, or a workbook that nobody could judge, is not without obstacle")
  func standings() throws {
    var some = Self.people(0..<10) { $0.level = .minorChanges }
    some += Self.people(0..<5) { $0.level = .blocked }
    some += Self.people(10..<15) { $0.reason = .contentNotRead }
    some += Self.people(15..<20) { $0.level = .notAssessed }
    some += Self.people(20..<25) { $0.level = .majorChanges }
    let standing = try #require(Self.figures(some)?.suites.first)
    #expect(standing.withoutBlocking == .exact(10))
    #expect(standing.withoutMajor == .exact(5))
    #expect(standing.blocked == .exact(5) && standing.unknown == .exact(10))
  }

  @Test("Nothing is told of fewer than five people, and nothing is claimed where nobody is known")
  func few() throws {
    let few = try #require(Self.figures(Self.people(0..<4)))
    #expect(few.users == nil && few.isAnybodyKnown && few.suites.isEmpty && few.buckets.isEmpty && few.median == nil)
    let nobody = try #require(Self.figures([Workbook(by: nil, functions: ["CUBEVALUE"])]))
    #expect(nobody.users == nil && !nobody.isAnybodyKnown && nobody.suites.isEmpty && nobody.attributed == 0)
    #expect(nobody.lacking[0].map(\.name) == ["CUBEVALUE"] && nobody.lacking[0][0].people == .withheld)
  }

  @Test(
    "Workbooks of the last 24 months count, by the time that the document states, else the file's",
    arguments: [
      ("2024-02-01T12:00:00Z", true), ("2024-02-01T11:59:59Z", false), ("2030-01-01T00:00:00Z", true), (nil, true),
    ])
  func window(saved: String?, counts: Bool) throws {
    let figures = try #require(Self.figures([Workbook(saved: saved)]))
    #expect(figures.workbooks == (counts ? 1 : 0) && figures.older == (counts ? 0 : 1))
  }

  @Test("Two years before a leap day is 1 March; without a date every workbook counts")
  func leapDay() {
    #expect(PeopleWindow(end: Timestamp(text: "2024-02-29T00:00:00Z")).start?.text == "2022-03-01T00:00:00Z")
    #expect(PeopleWindow(end: nil).contains(Timestamp(text: "1980-01-01")))
  }

  @Test("Workbooks are what is read as one, or is named like one and could not be read")
  func workbooks() throws {
    let some = [
      Workbook(format: "xlsm"), Workbook(format: "docx"), Workbook(reason: .encrypted, format: "ooxml-encrypted"),
      Workbook(reason: .encrypted, path: "a.docx", format: "ooxml-encrypted"),
      Workbook(reason: .malformed, format: "unknown"),
    ]
    #expect(try #require(Self.figures(some)).workbooks == 3)
  }

  @Test("A function is counted once a person, and told with its workbooks, calls and departments")
  func functions() throws {
    var some = Self.people(0..<6) { $0.functions = ["CUBEVALUE", "SUM", "TEXTSPLIT", "LAMBDA.OF.NOBODY"] }
    some += Self.people(0..<6) { $0.department = "e"; $0.functions = ["CUBEVALUE", "CELL"] }
    let figures = try #require(Self.figures(some))
    #expect(figures.median == 4)
    let lacking = try #require(figures.lacking.first)
    #expect(lacking.map(\.name) == ["CUBEVALUE", "TEXTSPLIT"])
    #expect(lacking.map(\.replacement) == [nil, "SPLIT"])
    #expect(lacking[0].people == .exact(6) && lacking[0].workbooks == 12 && lacking[0].calls == 36)
    #expect(lacking[0].departments == 2 && lacking[1].departments == 1)
    #expect(figures.suites[0].withoutLacking == .exact(0))
  }

  @Test("Functions in cells and elsewhere are one function, in one workbook; what is not built in is none")
  func places() throws {
    var estate = Estate(suites: [], people: PeopleRollup(window: PeopleWindow(end: nil), functions: Self.functions))
    var record = DocumentRecord(path: RawPath("a"), format: DocumentFormat("xlsx"), state: .assessed)
    record.facts = [
      Fact(kind: "formula.function", subject: "CUBEVALUE", attributes: ["class": .string("builtin")]),
      Fact(kind: "formula.function.elsewhere", subject: "CUBEVALUE", attributes: ["class": .string("builtin")]),
      Fact(kind: "formula.function", subject: "TEXTSPLIT", attributes: ["class": .string("user-defined")]),
    ]
    estate.add(record: record, assessments: [], department: "d")
    let lacking = try #require(PeopleFigures(estate, suites: [Self.suite])?.lacking.first)
    #expect(lacking.map(\.name) == ["CUBEVALUE"] && lacking[0].workbooks == 1 && lacking[0].calls == 2)
  }

  @Test("A person is counted in one department only: where most of their workbooks lie, else the first by name")
  func home() throws {
    var some = Self.people(0..<5) { $0.department = "b" } + Self.people(0..<5) { $0.department = "a" }
    some += Self.people(5..<10) { $0.department = "c" } + Self.people(5..<10) { $0.department = "c" }
    some += Self.people(5..<10) { $0.department = "a" }
    let departments = try #require(Self.figures(some)).departments
    #expect(departments.map(\.name) == ["a", "c"] && departments.map(\.users) == [5, 5])
  }

  @Test("The figures do not depend on the order of the documents")
  func order() {
    var some = Self.people(0..<30) { $0.functions = ["SUM"] }
    for index in some.indices { some[index].department = ["z", "a", "m", "b"][index % 4] }
    some += Self.people(3..<9) { $0.level = .blocked; $0.department = "q"; $0.functions = ["CUBEVALUE"] }
    #expect(Self.figures(some) == Self.figures(some.reversed()))
  }
}
