import AssessmentEngine
import InventoryModel

/// One thing that was found, with what each suite makes of it.
struct FindingRow {
  var item: FindingItem
  /// One a suite; nil where the suite's judgement does not name it.
  var said: [FindingItem?]

  /// The items of one rule's findings, one a suite, side by side: worst first, else in the order they were found.
  ///
  /// What a table says of a function stands beside it, also where the rule did not ask the table.
  static func merged(_ found: [Finding?], suites: [Suite]) -> [FindingRow] {
    struct Key: Hashable {
      var kind: FactKind
      var subject: String
    }
    var order: [Key: Int] = [:]
    var rows: [FindingRow] = []
    for (suite, finding) in found.enumerated() {
      for var item in finding?.items ?? [] {
        if item.detail == nil, item.kind.namesFunction, suites[suite].standing(ofFunction: item.subject) == .differs {
          item.detail = suites[suite].tables[Suite.functionTable]?[item.subject]?.detail
        }
        let key = Key(kind: item.kind, subject: item.subject)
        if let index = order[key] {
          if rows[index].said[suite] == nil { rows[index].said[suite] = item }
        } else {
          order[key] = rows.count
          var said = [FindingItem?](repeating: nil, count: found.count)
          said[suite] = item
          rows.append(FindingRow(item: item, said: said))
        }
      }
    }
    return rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.worst, b.element.worst)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  private var worst: Verdict { said.compactMap { $0?.verdict }.max() ?? .kept }

  /// Whether all that the rule has to say of it is what the table says of a function that differs: such rows are told
  /// apart, under "same name, other result".
  func isDifference(for suites: [Suite], rule: Rule?) -> Bool {
    guard item.kind.isFunctionCall, let rule, suites.contains(where: { $0.asksFunctionTable(rule) }) else {
      return false
    }
    let told = zip(said, suites).filter { ($0.0?.verdict ?? .kept) != .kept }
    return !told.isEmpty && told.allSatisfy { $0.1.standing(ofFunction: item.subject) == .differs }
  }
}

extension Suite {
  fileprivate func asksFunctionTable(_ rule: Rule) -> Bool {
    if case .table(Suite.functionTable) = verdict(of: rule).outcome { true } else { false }
  }
}

extension Finding {
  /// Whether it costs points or a person's time. What is left as it is, or changes without anybody's doing, does not.
  fileprivate var asksForWork: Bool { loss > 0 || verdict == .blocks || verdict != .kept && workClass.isWork }
}

extension JudgedDocument {
  /// Rules that found something for any suite: those that ask for work before those that only say what changes, then the
  /// worst verdict first, then by what they take off, then by id.
  var rulesBySeverity: [String] {
    var worst: [String: (asks: Bool, verdict: Verdict, loss: Int)] = [:]
    for finding in assessments.flatMap(\.findings) {
      let known = worst[finding.rule] ?? (false, .kept, 0)
      worst[finding.rule] = (
        known.asks || finding.asksForWork, max(known.verdict, finding.verdict), max(known.loss, finding.loss)
      )
    }
    return worst.sorted { a, b in
      if a.value.asks != b.value.asks { return a.value.asks }
      if a.value.verdict != b.value.verdict { return a.value.verdict > b.value.verdict }
      return a.value.loss != b.value.loss ? a.value.loss > b.value.loss : a.key < b.key
    }.map(\.key)
  }

  /// Whether anybody has to do something about what a rule found, for any suite.
  func asksForWork(_ rule: String) -> Bool { findings(of: rule).contains { $0?.asksForWork ?? false } }

  /// One a suite.
  func findings(of rule: String) -> [Finding?] { assessments.map { $0.findings.first { $0.rule == rule } } }

  /// A rule that found nothing for a suite leaves what it looks for as it is, unless it could not be measured.
  func verdict(ofUnfound rule: String, suite: Int) -> Verdict {
    assessments[suite].unmeasured.contains(rule) ? .unknown : .kept
  }
}
