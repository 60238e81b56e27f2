import AssessmentEngine
import InventoryModel
import Portfolio
import Testing

@Suite("An estate")
struct EstateTests {
  static func finding(_ rule: String, _ verdict: Verdict, _ work: WorkClass, hours: Int = 100, role: String? = "r")
    -> Finding
  {
    Finding(
      rule: rule, verdict: verdict, workClass: work, effort: Effort(low: hours / 2, likely: hours, high: hours * 2),
      role: role,
      confidence: .high, sources: [], count: 1, loss: 0, items: [])
  }

  static func assessment(_ level: Level, _ findings: [Finding] = [], suite: String = "s") -> Assessment {
    Assessment(
      suite: suite, score: level == .notAssessed ? nil : 9000, losses: [], level: level, disposition: .convert,
      findings: findings, unmeasured: [], effort: findings.reduce(.zero) { $0 + $1.effort })
  }

  static func record(_ path: String, _ format: String = "xlsx", _ reason: Reason? = nil) -> DocumentRecord {
    DocumentRecord(
      path: RawPath(path), format: DocumentFormat(format), state: reason == nil ? .assessed : .notAssessed,
      reason: reason)
  }

  @Test("Documents that could not be judged stay in the whole of the share that is ready")
  func shares() {
    var estate = Estate(suites: ["s"])
    estate.add(record: Self.record("a"), assessments: [Self.assessment(.ready)], department: "x")
    estate.add(
      record: Self.record("b", "unknown", .malformed), assessments: [Self.assessment(.notAssessed)], department: "x")
    estate.add(
      record: Self.record("c", "xls", .legacyFormat), assessments: [Self.assessment(.notAssessed)], department: "x")
    #expect(estate.total.suites[0].levels.shareReady == Share(part: 1, whole: 3))
    #expect(estate.total.suites[0].levels(of: .spreadsheet).shareReady == Share(part: 1, whole: 2))
  }

  @Test(
    "Foreign and skipped files are counted, and are in no share",
    arguments: [Reason.foreignFormat, .skipped, .unsupported])
  func outOfScope(reason: Reason) {
    var estate = Estate(suites: ["s"])
    estate.add(
      record: Self.record("a", reason == .skipped ? "xlsx" : "pdf", reason),
      assessments: [Self.assessment(.notAssessed)],
      department: "x")
    #expect(estate.coverage.files == 1 && estate.coverage.documents == 0 && estate.coverage.otherFiles == 1)
    #expect(estate.coverage.files(for: reason) == 1 && estate.total.suites[0].levels.total == 0)
    #expect(estate.total.suites[0].levels.shareReady.percent == nil)
  }

  @Test("Departments add up to the whole")
  func sums() {
    var estate = Estate(suites: ["s"])
    for index in 0..<20 {
      estate.add(
        record: Self.record("\(index)"),
        assessments: [Self.assessment(Level.allCases[index % 5], [Self.finding("r", .lost, .manualSmall)])],
        department: "d\(index % 3)")
    }
    for level in Level.allCases {
      #expect(
        estate.departments.map { $0.suites[0].levels[level] }.reduce(0, +) == estate.total.suites[0].levels[level])
    }
    #expect(estate.departments.map { $0.suites[0].effort.likely }.reduce(0, +) == estate.total.suites[0].effort.likely)
    #expect(estate.total.suites[0].effort.likely == 2000)
    #expect(estate.total.suites[0].rolesByWork.first?.effort.likely == 2000)
  }

  @Test("What stops us is ranked by documents stopped; what asks for no person's work stops nothing")
  func stoppers() {
    var estate = Estate(suites: ["s"])
    let a = Self.finding("a", .lost, .manualSmall)
    let b = Self.finding("b", .blocks, .impossible)
    let harmless = Self.finding("c", .lost, .automatic)
    estate.add(record: Self.record("1"), assessments: [Self.assessment(.minorChanges, [a, harmless])], department: "x")
    estate.add(record: Self.record("2"), assessments: [Self.assessment(.blocked, [b, a])], department: "x")
    estate.add(record: Self.record("3"), assessments: [Self.assessment(.ready, [harmless])], department: "x")
    let ranked = estate.total.stoppers
    #expect(ranked.map(\.rule) == ["a", "b"])
    #expect(ranked[0].impacts[0].stopped == 2 && ranked[0].impacts[0].stoppedAlone == 1)
    #expect(ranked[1].impacts[0].blocked == 1 && ranked[1].impacts[0].stoppedAlone == 0)
    #expect(estate.total.impacts.count == 3)
  }

  @Test("A suite without an assessment counts the document as not assessed")
  func missing() {
    var estate = Estate(suites: ["s", "t"])
    estate.add(record: Self.record("1"), assessments: [Self.assessment(.ready)], department: "x")
    #expect(estate.total.suites[1].levels[.notAssessed] == 1)
  }

  @Test("Hours from hostile counts are held at the largest number")
  func saturation() {
    var estate = Estate(suites: ["s"])
    var huge = Self.finding("r", .lost, .manualLarge)
    huge.effort = Effort(low: 1, likely: .max, high: .max)
    for name in ["a", "b"] {
      var assessment = Self.assessment(.majorChanges, [])
      assessment.findings = [huge]
      assessment.effort = huge.effort
      estate.add(record: Self.record(name), assessments: [assessment], department: "x")
    }
    #expect(estate.total.suites[0].effort == Effort(low: 2, likely: .max, high: .max))
  }

  @Test(
    "A share is 100 per cent only when all are meant, and 0 only when none",
    arguments: [(1, 1000, 1), (999, 1000, 99), (0, 5, 0), (5, 5, 100)])
  func percent(part: Int, whole: Int, percent: Int) {
    #expect(Share(part: part, whole: whole).percent == percent)
  }
}
