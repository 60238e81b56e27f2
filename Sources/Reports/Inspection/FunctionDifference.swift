import AssessmentEngine
import InventoryModel

/// A function that a suite has under its name, but that computes or accepts something else; with the arguments seen here
/// that decide it.
struct FunctionDifference {
  var function: String
  var count = 0
  var locations: [String] = []
  /// What differs, one a suite; nil where nothing is known to.
  var said: [LocalizedText?]
  /// Facts of the kind `formula.argument`.
  var arguments: [Fact] = []

  /// Patterns that are worth a look where no table says that the function differs.
  private static let telling: Set<AttributeValue> = [.string("approximate"), .string("binary-search")]

  /// By the function's name.
  static func all(of record: DocumentRecord, suites: [Suite]) -> [FunctionDifference] {
    var found: [String: FunctionDifference] = [:]
    let nothing = [LocalizedText?](repeating: nil, count: suites.count)
    for fact in record.facts where fact.kind == "formula.argument" {
      found[fact.subject, default: FunctionDifference(function: fact.subject, said: nothing)].arguments.append(fact)
    }
    for fact in record.facts where fact.kind.isFunctionCall && fact.attributes["class"] == .string("builtin") {
      let said = suites.map { suite in
        suite.standing(ofFunction: fact.subject) == .differs
          ? suite.tables[Suite.functionTable]?[fact.subject]?.detail : nil
      }
      guard found[fact.subject] != nil || said.contains(where: { $0 != nil }) else { continue }
      var difference = found[fact.subject] ?? FunctionDifference(function: fact.subject, said: said)
      difference.said = said
      let (sum, overflow) = difference.count.addingReportingOverflow(fact.count)
      difference.count = overflow ? .max : sum
      difference.locations += fact.locations.filter { !difference.locations.contains($0) }
      found[fact.subject] = difference
    }
    let told = found.values.filter { difference in
      difference.said.contains { $0 != nil }
        || difference.arguments.contains { $0.attributes["pattern"].map(telling.contains) ?? false }
    }
    return told.sorted { $0.function < $1.function }
  }
}
