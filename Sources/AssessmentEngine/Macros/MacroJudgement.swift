/// How a suite judges macros: what it offers, what the work costs, and what kinds of programs there are.
public struct MacroJudgement: Sendable {
  public var table: MacroAPITable
  public var weights: MacroWeights
  public var criteria: MacroCriteria
  /// What calls are about: id → what a reader calls it.
  public var categories: [String: LocalizedText]

  public init(
    table: MacroAPITable, weights: MacroWeights, criteria: MacroCriteria,
    categories: [String: LocalizedText] = [:]
  ) {
    self.table = table
    self.weights = weights
    self.criteria = criteria
    self.categories = categories
  }
}
