import InventoryModel

/// An override of rules' rows that holds for some documents only. What holds for all is part of the suite's rows.
public struct Adjustment: Sendable {
  /// Rule ids.
  public var rules: Set<String>
  /// Suite ids; empty: all.
  public var suites: Set<String>
  public var scope: DocumentScope
  public var change: RowChange
  /// Why, as its writer says.
  public var reason: LocalizedText
  /// The id of the pack that says it.
  public var pack: String

  public init(
    rules: Set<String>, suites: Set<String>, scope: DocumentScope, change: RowChange, reason: LocalizedText,
    pack: String = ""
  ) {
    self.rules = rules
    self.suites = suites
    self.scope = scope
    self.change = change
    self.reason = reason
    self.pack = pack
  }

  public func concerns(suite id: String) -> Bool { suites.isEmpty || suites.contains(id) }
}

extension RuleSet {
  /// What packs change of a rule's row in a suite for some documents only, in the order in which it is changed.
  public func adjustments(of rule: Rule, in suite: Suite) -> [Adjustment] {
    adjustments.filter { $0.rules.contains(rule.id) && $0.concerns(suite: suite.id) }
  }
}

/// Functions of the house's own, such as those of an add-in, that are provided for in a suite: no rule looks at them.
public struct FunctionAllowance: Sendable {
  /// Names with wildcards, for functions' names whatever the case.
  public var names: [PathPattern]
  /// Suite ids; empty: all.
  public var suites: Set<String>
  public var scope: DocumentScope
  public var reason: LocalizedText

  public init(names: [PathPattern], suites: Set<String>, scope: DocumentScope, reason: LocalizedText) {
    self.names = names
    self.suites = suites
    self.scope = scope
    self.reason = reason
  }

  public func concerns(suite id: String) -> Bool { suites.isEmpty || suites.contains(id) }

  public func allows(_ function: String) -> Bool {
    let name = Array(function.utf8)
    return names.contains { $0.matches(name) }
  }
}
