/// What a rule says of one word of its table, where it differs from the row: `none` may need a rewrite where `differs`
/// only needs a look.
public struct WordVerdict: Hashable, Sendable {
  public var workClass: WorkClass
  public var effort: Effort
  public var per: SuiteVerdict.EffortUnit
  public var role: String?
  /// Hundredths of a point for the first occurrence, instead of the suite's.
  public var loss: Int?

  public init(
    workClass: WorkClass, effort: Effort, per: SuiteVerdict.EffortUnit, role: String? = nil, loss: Int? = nil
  ) {
    self.workClass = workClass
    self.effort = effort
    self.per = per
    self.role = role
    self.loss = loss
  }
}
