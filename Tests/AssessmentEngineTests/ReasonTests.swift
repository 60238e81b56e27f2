import AssessmentEngine
import InventoryModel
import Testing

@Suite("A judgement says why")
struct ReasonTests {
  private func assess(_ rows: [(FactKind, SuiteVerdict)], state: AssessmentState = .assessed, reason: Reason? = nil) -> Assessment {
    Samples.judge(rows.map { Samples.onFact($0.0, $0.1) })
      .assess(Samples.document(rows.map { Fact(kind: $0.0) }, state: state, reason: reason))
  }

  @Test("A blocked document names what blocks it, and the obstacle that its disposition hangs on")
  func blocked() {
    let assessment = assess([
      ("a.kept", Samples.row(.kept, .none)), ("a.stop", Samples.row(.blocks, .manualSmall, hours: 10)),
      ("a.work", Samples.row(.lost, .manualSmall, hours: 10)),
    ])
    #expect(assessment.level == .blocked)
    #expect(assessment.levelReasons == [.blocks(rule: "a-stop")])
    #expect(assessment.disposition == .convert)
    #expect(assessment.dispositionReason == .obstacle(rule: "a-stop"))
  }

  @Test("Major changes name redesigns, and hours with the most that were allowed")
  func major() {
    let assessment = assess([
      ("a.large", Samples.row(.lost, .manualLarge, hours: 300)), ("a.small", Samples.row(.degraded, .manualSmall, hours: 20)),
    ])
    #expect(assessment.levelReasons == [.redesign(rule: "a-large"), .hours(320, atMost: 100)])
  }

  @Test("Minor changes name each work and each unknown, and the disposition that nothing is against it")
  func minor() {
    let assessment = assess([
      ("a.open", Samples.row(.unknown, .manualSmall, hours: 10)), ("a.small", Samples.row(.degraded, .manualSmall, hours: 20)),
    ])
    #expect(assessment.levelReasons == [.work(rule: "a-small"), .unknown(rule: "a-open")])
    #expect(assessment.dispositionReason == .nothingAgainst)
  }

  @Test("Ready says whether a tool has something to do")
  func ready() {
    #expect(assess([("a.b", Samples.row(.lost, .automatic))]).levelReasons == [.automatic])
    #expect(assess([("a.b", Samples.row(.lost, .none))]).levelReasons == [.nothing])
    #expect(assess([]).levelReasons == [.nothing])
  }

  @Test("What was not read, or in part only, says so")
  func notRead() {
    #expect(assess([], state: .partial, reason: .contentNotRead).levelReasons == [.readInPart])
    #expect(assess([], state: .notAssessed, reason: .malformed).levelReasons == [.notRead])
  }

  @Test("Hours are told by role, and sum to the document's")
  func roles() {
    var first = Samples.row(.lost, .manualSmall, hours: 20)
    first.role = "b"
    var second = Samples.row(.lost, .manualSmall, hours: 30)
    second.role = "a"
    let assessment = assess([("a.b", first), ("a.c", second), ("a.d", first)])
    #expect(assessment.roles.map(\.role) == ["a", "b"])
    #expect(assessment.roles.map(\.effort.likely) == [30, 40])
    #expect(assessment.roles.reduce(.zero) { $0 + $1.effort } == assessment.effort)
  }

  @Test("Effort per formula counts distinct formulas, whatever the number of cells")
  func formulas() {
    let row = Samples.row(.lost, .manualSmall, hours: 10, per: .formula)
    let judge = Samples.judge([Samples.onFact("formula.function", row)])
    let facts = [
      Fact(kind: "formula.function", subject: "A", count: 900, attributes: ["distinct": .integer(3)]),
      Fact(kind: "formula.function", subject: "B", count: 5),
    ]
    // What does not tell its formulas counts once.
    #expect(judge.assess(Samples.document(facts)).effort.likely == 40)
  }
}

@Suite("Files that are not what they should be")
struct IrregularFileTests {
  private func level(_ path: String, _ issues: [InventoryModel.Issue] = [], format: String = "xlsx") -> (Level, [LevelReason]) {
    var document = Samples.document(format: format, path: path)
    document.issues = issues
    let assessment = Samples.judge([]).assess(document)
    return (assessment.level, assessment.levelReasons)
  }

  private func issue(_ code: String) -> InventoryModel.Issue { InventoryModel.Issue(code: code, place: "", message: "") }

  @Test("An extension of another format, or a deviation from the format, asks for a look: another program may refuse it")
  func minor() {
    #expect(level("a/b.xlsm") == (.minorChanges, [.irregular(code: "file.extension")]))
    #expect(level("a/b.dontuse") == (.minorChanges, [.irregular(code: "file.extension")]))
    #expect(level("b.xlsx", [issue("zip.ratio"), issue("opc.part-name")]) == (.minorChanges, [.irregular(code: "opc.part-name")]))
  }

  @Test("Letters of either case, no extension, what only compresses well, and other formats are as they are")
  func sound() {
    #expect(level("a.b/c.XLSX").0 == .ready)
    #expect(level("a.b/c").0 == .ready)
    #expect(level("c.xlsx", [issue("zip.ratio")]).0 == .ready)
    #expect(level("c.bin", format: "csv").0 == .ready)
  }
}
