import AssessmentEngine
import ConfigurationFiles
import InventoryModel
import SafeBindings

/// Departments and paths that packs change something for, and that no document is of: a mistyped one changes nothing,
/// in silence.
struct IdleScopes {
  private let scopes: [DocumentScope]
  /// Patterns that no document was seen below yet, with the place of each.
  private var idle: [(pattern: PathPattern, place: String?)] = []
  private var found: Set<String> = []

  init(_ rules: RuleSet) {
    scopes = rules.adjustments.map(\.scope) + rules.allowances.map(\.scope)
    var seen: Set<String> = []
    for scope in scopes {
      for pattern in scope.paths where seen.insert("\(scope.pathsPlace ?? "") \(pattern.text)").inserted {
        idle.append((pattern, scope.pathsPlace))
      }
    }
  }

  mutating func see(_ path: RawPath, department: String) {
    found.insert(department)
    if !idle.isEmpty { idle.removeAll { $0.pattern.matches(path) } }
  }

  /// A line each, in the order in which the packs name them. A department that the map names may be empty: it is no mistake.
  func lines(map: DepartmentMap) -> [String] {
    let known = found.union(map.departments.map(\.name))
    var seen: Set<String> = []
    var lines: [String] = []
    for scope in scopes {
      for name in scope.departments where !known.contains(name) && seen.insert("\(scope.place ?? "") \(name)").inserted {
        let hint = NearestWord.hint(name, among: known.sorted())
        lines.append(IdleScopes.prefix(scope.place) + "warning: no document is of the department “\(name)”" + hint)
      }
    }
    return lines + idle.map { "\(IdleScopes.prefix($0.place))warning: no document has a path that “\($0.pattern.text)” matches" }
  }

  /// On standard error; what the command answers stays the same.
  func warn(map: DepartmentMap) {
    StandardStream.error.write(lines(map: map).map { VisibleText.escape($0) + "\n" }.joined())
  }

  private static func prefix(_ place: String?) -> String { place.map { $0 + ": " } ?? "" }
}
