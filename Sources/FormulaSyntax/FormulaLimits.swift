/// Budgets of one `FormulaScanner`. What is beyond them sets `FormulaTraits.overLimit`.
public struct FormulaLimits: Hashable, Sendable {
  /// Bytes of one formula that are read. Excel itself writes at most 8,192 characters.
  public var formula = 1 << 20
  /// Bytes of one name. Excel allows 255 characters.
  public var name = 1024
  /// Bytes of what stands before `!`. Excel allows paths of 218 characters.
  public var qualifier = 4096
  /// Distinct spellings that are kept, of functions, of names and of qualifiers.
  public var names = 65_536
  /// Bytes of all names, and of all qualifiers, that are kept.
  public var spellings = 4 << 20

  public init() {}
}
