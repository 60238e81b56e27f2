import InventoryModel

/// What is to be tried on a document, by the kinds of facts that it finds nothing without. Whatever is tried is called by
/// its number.
struct FactKindIndex: Sendable {
  private var byKind: [FactKind: [Int]] = [:]
  /// The same of what looks at the documents inside.
  private var insideByKind: [FactKind: [Int]] = [:]
  /// What may find something without any fact.
  private var always: [Int] = []

  /// `needsFact`: it finds nothing in a document without a fact of one of these kinds.
  mutating func add(_ number: Int, kinds: Set<FactKind>, needsFact: Bool, looksInside: Bool) {
    guard needsFact else {
      always.append(number)
      return
    }
    for kind in kinds {
      byKind[kind, default: []].append(number)
      if looksInside { insideByKind[kind, default: []].append(number) }
    }
  }

  /// The numbers to try, ascending, each once.
  func candidates(for facts: FactIndex) -> [Int] {
    var found = always
    for group in facts.groups {
      if let numbers = byKind[group.kind] { found += numbers }
    }
    for inside in facts.inside {
      for group in inside.groups {
        if let numbers = insideByKind[group.kind] { found += numbers }
      }
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
