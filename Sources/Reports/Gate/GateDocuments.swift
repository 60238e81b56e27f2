import AssessmentEngine
import InventoryModel

/// Names enough documents to see why a condition does not hold.
public struct GateDocuments: Sendable {
  /// At most so many of each level and department.
  public static let most = 20

  private var paths: [Level: [String: [RawPath]]] = [:]

  public init() {}

  public mutating func add(_ path: RawPath, level: Level, department: String) {
    if paths[level]?[department]?.count ?? 0 < GateDocuments.most {
      paths[level, default: [:]][department, default: []].append(path)
    }
  }

  /// Documents that stand against the condition, worst level first, at most `most`.
  public func against(_ result: GateVerdict.ConditionResult) -> [(path: RawPath, level: Level)] {
    let condition = result.condition
    let wanted: [Level] = [.blocked, .majorChanges, .notAssessed, .minorChanges, .ready].filter { level in
      var counts = GateMetrics.Counts()
      counts.levels = [level: 1]
      let isCounted = condition.measure.count(in: counts) > 0
      if case .atMost = condition.bound { return isCounted } else { return !isCounted }
    }
    var found: [(path: RawPath, level: Level)] = []
    for level in wanted {
      let byDepartment = paths[level] ?? [:]
      let named = result.department.map { byDepartment[$0] ?? [] } ?? byDepartment.values.flatMap { $0 }.sorted()
      found += named.prefix(GateDocuments.most - found.count).map { ($0, level) }
    }
    return found
  }
}
