import AssessmentEngine
import InventoryModel
import Testing

@testable import Portfolio

@Suite("How well levels are known, natures and training, over documents")
struct GroundsTests {
  private func assessment(
    _ level: Level, weak: [String] = [], stale: [String] = [], nature: DocumentNature.Kind? = nil, rules: [String] = [],
    verdict: Verdict = .lost
  ) -> Assessment {
    let findings = rules.map { rule in
      Finding(
        rule: rule, verdict: verdict, workClass: .manualSmall, effort: Effort(low: 10, likely: 20, high: 30), role: nil,
        confidence: .low, sources: [], count: 1, loss: 0, items: [])
    }
    return Assessment(
      suite: "s", score: nil, losses: [], level: level, disposition: .convert, findings: findings, unmeasured: [],
      effort: findings.reduce(.zero) { $0 + $1.effort },
      grounds: LevelGrounds(kind: .official, oldest: nil, weak: weak, stale: stale),
      nature: nature.map { DocumentNature(kind: $0, points: 1, reasons: []) })
  }

  private func estate(_ assessments: [Assessment]) -> Estate {
    var estate = Estate(suites: ["s"], topics: ["a": "forms", "b": "forms", "c": "notes"])
    for (index, assessment) in assessments.enumerated() {
      let record = DocumentRecord(path: RawPath("d\(index)/x.xlsx"), format: DocumentFormat("xlsx"), state: .assessed)
      estate.add(record: record, assessments: [assessment], department: "d\(index % 2)")
    }
    return estate
  }

  @Test("A level on weak and old facts counts once, and what was not judged is in no share")
  func grounds() {
    let estate = estate([
      assessment(.ready), assessment(.ready, weak: ["a"]), assessment(.blocked, weak: ["a"], stale: ["b"]),
      assessment(.minorChanges, stale: ["b"]), assessment(.notAssessed, weak: ["a"]), assessment(.notApplicable),
    ])
    let counts = estate.total.suites[0].grounds
    #expect(counts.judged == 4 && counts.weak == 2 && counts.stale == 2 && counts.doubtful == 3)
    #expect(counts.shareDoubtful == Share(part: 3, whole: 4))
    #expect(estate.documents.map { $0.results[0].isWeak } == [false, true, true, false, true, false])
    #expect(estate.departmentsByName.map { $0.suites[0].grounds.judged } == [2, 2])
  }

  @Test("A topic counts once a document, and not for what is kept")
  func training() {
    let estate = estate([
      assessment(.ready, rules: ["a", "b"]), assessment(.ready, rules: ["c"]),
      assessment(.ready, rules: ["c"], verdict: .kept), assessment(.ready, rules: ["a", "unknown"]),
    ])
    #expect(estate.total.suites[0].training == ["forms": 2, "notes": 1])
    #expect(estate.total.suites[0].trainingByDocuments.map(\.topic) == ["forms", "notes"])
    #expect(estate.departmentsByName.map { $0.suites[0].training } == [["forms": 1], ["forms": 1, "notes": 1]])
  }

  @Test("Applications are summed by themselves; other workbooks are counted by nature only")
  func natures() {
    let estate = estate([
      assessment(.majorChanges, weak: ["a"], nature: .application, rules: ["a"]),
      assessment(.ready, nature: .officeDocument, rules: ["a"]), assessment(.notAssessed, nature: .unknown),
      assessment(.ready),
    ])
    #expect(estate.total.natures == [.application: 1, .officeDocument: 1, .unknown: 1])
    let rollup = estate.applications(suite: 0)
    #expect(rollup.levels.total == 1 && rollup.levels.majorChanges == 1 && rollup.effort.likely == 20)
    #expect(rollup.doubtful == Share(part: 1, whole: 1))
    #expect(estate.documents.map { $0.application != nil } == [true, false, false, false])
  }
}
