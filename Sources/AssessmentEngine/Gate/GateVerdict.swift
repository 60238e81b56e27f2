/// A gate's answer, with every condition's expected and actual value.
public struct GateVerdict: Hashable, Sendable {
  public var conditions: [ConditionResult]
  /// Whether more documents could not be assessed than allowed.
  public var exceedsUnassessed: Bool
  public var unassessed: Int
  public var allowedUnassessed: GateQuantity

  /// All conditions hold.
  public var passed: Bool { conditions.allSatisfy(\.passed) }

  /// 0 passed, 1 refused, 3 more unassessed than allowed; 1 wins over 3.
  public var exitStatus: Int32 { passed ? (exceedsUnassessed ? 3 : 0) : 1 }

  /// One condition on one group of documents.
  public struct ConditionResult: Hashable, Sendable {
    public var condition: GateCondition
    /// Nil: over all documents in scope.
    public var department: String?
    /// Documents counted, of `whole`.
    public var part: Int
    public var whole: Int
    public var passed: Bool

    public init(condition: GateCondition, department: String?, part: Int, whole: Int, passed: Bool) {
      self.condition = condition
      self.department = department
      self.part = part
      self.whole = whole
      self.passed = passed
    }

    /// Such as `at most 0` or `at least 80%`.
    public var expected: String {
      switch condition.bound {
      case .atMost(let quantity): "at most \(quantity)"
      case .atLeast(let quantity): "at least \(quantity)"
      }
    }

    /// Such as `3 of 40 (7.5%)`; the percentage rounded down to hundredths.
    public var actual: String {
      guard whole > 0 else { return "\(part) of \(whole)" }
      return "\(part) of \(whole) (\(GateQuantity.percent(part * 10_000 / whole)))"
    }
  }

  /// **Throws** `GateError.noDocuments` where there is none in scope.
  public init(_ metrics: GateMetrics, policy: GatePolicy, allowedUnassessed: GateQuantity) throws(GateError) {
    guard metrics.total.documents > 0 else { throw .noDocuments }
    var results: [ConditionResult] = []
    for condition in policy.conditions {
      if condition.perDepartment {
        for (name, counts) in metrics.departments.sorted(by: { $0.key < $1.key }) where counts.documents > 0 {
          results.append(condition.result(counts, department: name))
        }
      } else {
        results.append(condition.result(metrics.total, department: nil))
      }
    }
    conditions = results
    unassessed = metrics.total.unassessed
    self.allowedUnassessed = allowedUnassessed
    exceedsUnassessed = allowedUnassessed.isExceeded(by: unassessed, of: metrics.total.documents)
  }
}

extension GateCondition {
  func result(_ counts: GateMetrics.Counts, department: String?) -> GateVerdict.ConditionResult {
    let part = measure.count(in: counts)
    let whole = counts.documents
    let passed =
      switch bound {
      case .atMost(let quantity): !quantity.isExceeded(by: part, of: whole)
      case .atLeast(let quantity): quantity.isReached(by: part, of: whole)
      }
    return GateVerdict.ConditionResult(
      condition: self, department: department, part: part, whole: whole, passed: passed)
  }
}
