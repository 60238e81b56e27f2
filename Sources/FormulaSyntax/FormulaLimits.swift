/// Budgets of one `FormulaScanner`. What is beyond them sets `FormulaTraits.overLimit`.
public struct FormulaLimits: Hashable, Sendable {
  /// Bytes of one formula that are read. Excel itself writes at most 8,192 characters.
  public var formula = 1 << 20
  /// Bytes of one name. Excel allows 255 characters.
  public var name = 1024
  /// Distinct spellings that are kept.
  public var names = 65_536

  public init() {}
}
