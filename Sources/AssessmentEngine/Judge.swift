import InventoryModel

/// Judges documents for one suite. Pure: the same facts and rules give the same assessment.
public struct Judge: Sendable {
  public let rules: RuleSet
  public let suite: Suite

  public init(rules: RuleSet, suite: Suite) {
    self.rules = rules
    self.suite = suite
  }

  public func assess(_ document: DocumentRecord) -> Assessment {
    fatalError("not written yet")
  }
}
