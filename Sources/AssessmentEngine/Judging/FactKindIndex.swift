import InventoryModel

/// What is to be tried on a document, by the kinds of facts that it finds nothing without. Whatever is tried is called by
/// its number.
struct FactKindIndex: Sendable {
  private let kinds: FactKindNumbers
  private var byKind: [[Int]]
  /// The same of what looks at the documents inside.
  private var insideByKind: [[Int]]
  /// What may find something without any fact.
  private var always: [Int] = []

  init(_ kinds: FactKindNumbers) {
    self.kinds = kinds
    byKind = Array(repeating: [], count: kinds.count)
    insideByKind = byKind
  }

  /// `needsFact`: it finds nothing in a document without a fact of one of these kinds, which all have numbers.
  mutating func add(_ number: Int, kinds: Set<FactKind>, needsFact: Bool, looksInside: Bool) {
    guard needsFact else {
      always.append(number)
      return
    }
    for kind in kinds {
      guard let place = self.kinds[kind] else { continue }
      byKind[place].append(number)
      if looksInside { insideByKind[place].append(number) }
    }
  }

  /// The numbers to try, ascending, each once.
  func candidates(for facts: FactIndex) -> [Int] {
    var found = always
    for group in facts.groups where group.number >= 0 { found += byKind[group.number] }
    for inside in facts.inside {
      for group in inside.groups where group.number >= 0 { found += insideByKind[group.number] }
    }
    guard found.count > 1 else { return found }
    found.sort()
    var last = -1
    found.removeAll { number in
      defer { last = number }
      return number == last
    }
    return found
  }
}
