/// Whether anything is done about what is found, by a person or by a tool. Where nothing is, words on what to do are a
/// hint for whoever wants more, and no task: every reader's page asks here.
extension SuiteVerdict {
  public var isTask: Bool {
    workClass != .none || words.values.contains { $0.workClass != .none }
      || macros?.classes.values.contains { ($0.workClass ?? workClass) != .none } ?? false
  }
}

extension Finding {
  public var isTask: Bool { workClass != .none }
}

extension Rule {
  /// Whether it is one in any of these suites.
  public func isTask(in suites: [Suite]) -> Bool {
    suites.contains { $0.isConcerned(by: self) && $0.verdict(of: self).isTask }
  }
}
