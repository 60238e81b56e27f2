import AssessmentEngine
import ConfigurationFiles
import InventoryModel
import SafeBindings

/// Departments that packs change something for, and that no document is of: a mistyped name changes nothing, in silence.
struct UnknownDepartments {
  /// A line each, in the order in which the packs name them.
  let lines: [String]

  /// `found`: the departments of the inventory's documents. One that the map names may be empty: it is no mistake.
  init(_ rules: RuleSet, map: DepartmentMap, found: some Sequence<String>) {
    let scopes = rules.adjustments.map(\.scope) + rules.allowances.map(\.scope)
    let known = Set(found).union(map.departments.map(\.name))
    var seen: Set<String> = []
    var lines: [String] = []
    for scope in scopes {
      for name in scope.departments where !known.contains(name) && seen.insert("\(scope.place ?? "") \(name)").inserted {
        let place = scope.place.map { $0 + ": " } ?? ""
        lines.append(
          "\(place)warning: no document is of the department “\(name)”" + NearestWord.hint(name, among: known.sorted()))
      }
    }
    self.lines = lines
  }

  /// On standard error; what the command answers stays the same.
  func warn() { StandardStream.error.write(lines.map { VisibleText.escape($0) + "\n" }.joined()) }
}
