/// What a rule says of one class of macro projects, where it differs from the row: a recorded macro is converted where
/// an application is rebuilt. Nil: as the row says.
public struct MacroClassVerdict: Hashable, Sendable {
  public var workClass: WorkClass?
  public var role: String?
  public var disposition: Disposition?
  /// Hundredths of a point for the first occurrence.
  public var loss: Int?

  public init(
    workClass: WorkClass? = nil, role: String? = nil, disposition: Disposition? = nil, loss: Int? = nil
  ) {
    self.workClass = workClass
    self.role = role
    self.disposition = disposition
    self.loss = loss
  }
}
