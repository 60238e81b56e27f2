import AssessmentEngine
import InventoryModel
import Testing

@Suite("Gates")
struct GateTests {
  /// 8 ready and 1 blocked in finance, 1 ready and 1 not assessed (damaged) in sales, 1 PDF.
  static let metrics: GateMetrics = {
    var metrics = GateMetrics()
    for _ in 0..<8 { metrics.add(Samples.document(), level: .ready, department: "finance") }
    metrics.add(Samples.document(), level: .blocked, department: "finance")
    metrics.add(Samples.document(), level: .ready, department: "sales")
    metrics.add(
      Samples.document(state: .notAssessed, reason: .malformed), level: .notAssessed, department: "sales")
    metrics.add(
      Samples.document(format: "pdf", state: .notAssessed, reason: .foreignFormat), level: .notAssessed,
      department: "sales")
    return metrics
  }()

  static func verdict(_ conditions: [GateCondition], unassessed: GateQuantity = .count(1)) throws -> GateVerdict {
    let policy = GatePolicy(question: Samples.text, conditions: conditions)
    return try GateVerdict(metrics, policy: policy, allowedUnassessed: unassessed)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var condition: GateCondition
    var passed: Bool
    var actual: String
    var testDescription: String { "\(condition.measure.name) \(condition.bound)" }
  }

  static let cases: [Case] = [
    Case(
      condition: GateCondition(measure: .level(.blocked), bound: .atMost(.count(0))), passed: false,
      actual: "1 of 11 (9.09%)"),
    Case(
      condition: GateCondition(measure: .level(.blocked), bound: .atMost(.count(1))), passed: true,
      actual: "1 of 11 (9.09%)"),
    Case(
      condition: GateCondition(measure: .level(.blocked), bound: .atMost(.share(909))), passed: false,
      actual: "1 of 11 (9.09%)"),
    Case(
      condition: GateCondition(measure: .level(.blocked), bound: .atMost(.share(910))), passed: true,
      actual: "1 of 11 (9.09%)"),
    Case(
      condition: GateCondition(measure: .readyShare, bound: .atLeast(.share(8181))), passed: true,
      actual: "9 of 11 (81.81%)"),
    Case(
      condition: GateCondition(measure: .readyShare, bound: .atLeast(.share(8182))), passed: false,
      actual: "9 of 11 (81.81%)"),
    Case(
      condition: GateCondition(measure: .assessedShare, bound: .atLeast(.share(9500))), passed: false,
      actual: "10 of 11 (90.9%)"),
    Case(
      condition: GateCondition(measure: .level(.ready), bound: .atLeast(.count(9))), passed: true,
      actual: "9 of 11 (81.81%)"),
  ]

  @Test("A condition compares exactly", arguments: cases)
  func condition(_ one: Case) throws {
    let result = try #require(try Self.verdict([one.condition]).conditions.first)
    #expect(result.passed == one.passed)
    #expect(result.actual == one.actual)
  }

  @Test("A condition per department must hold in each")
  func perDepartment() throws {
    let condition = GateCondition(measure: .readyShare, bound: .atLeast(.share(8000)), perDepartment: true)
    let verdict = try Self.verdict([condition])
    #expect(verdict.conditions.map(\.department) == ["finance", "sales"])
    #expect(verdict.conditions.map(\.passed) == [true, false])
    #expect(!verdict.passed)
  }

  @Test("A refusal wins over too many unassessed", arguments: [(1, 1, Int32(0)), (1, 0, 3), (0, 1, 1), (0, 0, 1)])
  func exitStatus(blockedAllowed: Int, unassessedAllowed: Int, status: Int32) throws {
    let condition = GateCondition(measure: .level(.blocked), bound: .atMost(.count(blockedAllowed)))
    let verdict = try Self.verdict([condition], unassessed: .count(unassessedAllowed))
    #expect(verdict.exitStatus == status)
    #expect(verdict.unassessed == 1)
  }

  @Test("A gate over no document does not open")
  func noDocuments() {
    var metrics = GateMetrics()
    metrics.add(
      Samples.document(format: "pdf", state: .notAssessed, reason: .foreignFormat), level: .notAssessed, department: "x")
    #expect(throws: GateError.noDocuments) {
      try GateVerdict(metrics, policy: .standard, allowedUnassessed: .count(0))
    }
  }

  @Test(
    "Quantities are whole numbers or percentages",
    arguments: [("0", GateQuantity.count(0)), ("80%", .share(8000)), ("99.5%", .share(9950)), ("0.25%", .share(25))])
  func quantity(text: String, quantity: GateQuantity) throws {
    #expect(try GateQuantity(text: text) == quantity)
    #expect(quantity.description == text)
  }

  @Test("Anything else is refused", arguments: ["", "-1", "1.5", "101%", "nan", "NaN%", "inf", "1e3", "1.234%", "%", ".5%"])
  func refusedQuantity(text: String) {
    #expect(throws: GateError.quantity(text: text)) { try GateQuantity(text: text) }
  }
}
