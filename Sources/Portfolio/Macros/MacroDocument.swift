import AssessmentEngine
import InventoryModel

/// What an estate keeps of one document with macros.
public struct MacroDocument: Sendable {
  /// Index into `Estate.documents`.
  public var document: Int
  public var projects: Int
  public var modules: Int
  /// Sheets of Excel 4 macros.
  public var sheets: Int
  /// Procedures that run without a user who starts them: the first names, and how many.
  public var starters: [String]
  public var starts: Int
  /// Some of its code could not be read.
  public var isUnread: Bool
  public var isLocked: Bool
  /// One a suite; nil where the suite says nothing of its macros.
  public var estimates: [Estimate?]

  public struct Estimate: Hashable, Sendable {
    public var projectClass: MacroClass
    /// Hundredths of hours, every module counted.
    public var effort: Effort
  }

  static let starters = 3

  /// Several modules may have a procedure of one name.
  static func firstNames(_ facts: [Fact]) -> [String] {
    var names: [String] = []
    for fact in facts where names.count < starters && !names.contains(fact.subject) { names.append(fact.subject) }
    return names
  }
}
