import InventoryModel

/// Items of one finding that share verdict, work class and effort: all, or those under one word of a table.
struct FindingGroup {
  let verdict: Verdict
  let word: String
  let workClass: WorkClass
  let role: String?
  let disposition: Disposition?
  private(set) var count = 0
  /// Distinct formulas, summed over what is found; what does not tell them counts once.
  private var formulas = 0
  private var first: Subject?
  /// Those behind the first.
  private var others: Set<Subject> = []
  private let unitEffort: Effort
  private let unit: SuiteVerdict.EffortUnit
  private let firstLoss: Int?

  /// Facts may come once a module, a sheet or a part: what they are about counts once.
  private struct Subject: Hashable {
    var kind: FactKind
    var name: String
  }

  /// Distinct things found.
  var subjects: Int { others.count + (first == nil ? 0 : 1) }

  /// `macros`: the document's estimate, where the row takes its hours from it.
  init(verdict: Verdict, word: String, row: SuiteVerdict, macros: MacroEstimate? = nil) {
    self.verdict = verdict
    self.word = word
    let own = row.words[word]
    if let macros, let hours = row.macros {
      let own = hours.classes[macros.projectClass]
      let stated = own?.workClass ?? row.workClass
      let isSmall = stated == .manualLarge && hours.smallUpTo.map { macros.effort.likely <= $0 } ?? false
      workClass = verdict == .kept ? .none : isSmall ? .manualSmall : stated
      unitEffort = macros.effort
      unit = .document
      role = own?.role ?? row.role
      firstLoss = own?.loss ?? row.loss
      disposition = own?.disposition ?? row.disposition
      return
    }
    workClass = verdict == .kept ? .none : own?.workClass ?? row.workClass
    unitEffort = own?.effort ?? row.effort
    unit = own?.per ?? row.per
    role = own?.role ?? row.role
    firstLoss = own?.loss ?? row.loss
    disposition = row.disposition
  }

  mutating func add(_ item: FindingItem) {
    let subject = Subject(kind: item.kind, name: item.subject)
    if first == nil { first = subject } else if first != subject { others.insert(subject) }
    count = count.addingClamped(item.count)
    formulas = formulas.addingClamped(item.formulas ?? 1)
  }

  static func add(_ item: FindingItem, word: String, row: SuiteVerdict, to groups: inout [FindingGroup]) {
    let index =
      groups.firstIndex { $0.word == word }
      ?? {
        groups.append(FindingGroup(verdict: item.verdict, word: word, row: row))
        return groups.count - 1
      }()
    groups[index].add(item)
  }

  /// Nobody spends time on what is kept or comes by itself.
  var effort: Effort {
    guard workClass.isWork else { return .zero }
    return switch unit {
    case .document: unitEffort
    case .subject: unitEffort.times(max(subjects, 1))
    case .formula: unitEffort.times(max(formulas, 1))
    case .occurrence: unitEffort.times(max(count, 1))
    }
  }

  /// Hundredths of a point. What is kept, what nobody would do anything about and what converts by itself cost nothing.
  func loss(suite: Suite, bySubjects: Bool) -> Int {
    guard verdict != .kept, workClass.isWork else { return 0 }
    let number = max(bySubjects ? subjects : count, 1)
    return Saturation.loss(first: firstLoss ?? suite.losses[verdict] ?? 0, count: number)
  }
}
