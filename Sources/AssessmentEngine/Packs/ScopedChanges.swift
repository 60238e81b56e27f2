import InventoryModel

/// What a pack changes for single documents, for one suite.
struct ScopedChanges: Sendable {
  private let adjustments: [Adjustment]
  private let allowances: [FunctionAllowance]
  private let departments: DepartmentMap
  let today: String?

  /// Kinds of facts whose subject is a function that a document calls.
  private static let functionKinds: Set<FactKind> = ["formula.function", "formula.function.elsewhere"]

  init(_ rules: RuleSet, suite: Suite, departments: DepartmentMap, today: String?) {
    adjustments = rules.adjustments.filter { $0.concerns(suite: suite.id) }
    allowances = rules.allowances.filter { $0.concerns(suite: suite.id) }
    self.departments = departments
    self.today = today
  }

  /// The changes that hold for a document, in the order in which they are made.
  func changes(for document: DocumentRecord) -> [Adjustment] {
    guard !adjustments.isEmpty else { return [] }
    return adjustments.filter { $0.scope.holds(document.path, departments: departments) }
  }

  /// The document without the functions that are provided for; nil where none are.
  func withoutAllowedFunctions(_ document: DocumentRecord) -> DocumentRecord? {
    guard !allowances.isEmpty else { return nil }
    let mine = allowances.filter { $0.scope.holds(document.path, departments: departments) }
    guard !mine.isEmpty else { return nil }
    func isAllowed(_ fact: Fact) -> Bool {
      ScopedChanges.functionKinds.contains(fact.kind) && mine.contains { $0.allows(fact.subject) }
    }
    var document = document
    document.facts.removeAll(where: isAllowed)
    for index in document.embedded.indices { document.embedded[index].facts.removeAll(where: isAllowed) }
    return document
  }
}

extension ResolvedRule {
  /// The rule as it stands where these changes hold.
  func changed(by changes: [Adjustment], today: String?) -> ResolvedRule {
    var row = self.row
    for change in changes where change.rules.contains(id) { row = row.changed(by: change.change) }
    return row == self.row ? self : ResolvedRule(self, row: row, today: today)
  }
}
