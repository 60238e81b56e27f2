import AssessmentEngine

extension Match {
  /// How many matches it is made of, itself included.
  var partCount: Int {
    switch self {
    case .fact, .fileSize, .format: 1
    case .all(let parts), .any(let parts): parts.reduce(1) { $0 + $1.partCount }
    case .not(let inner): 1 + inner.partCount
    }
  }

  /// Whether it finds something in a document without any facts.
  var holdsOfNothing: Bool {
    switch self {
    case .fact, .fileSize: false
    case .format: true
    case .all(let parts): parts.allSatisfy(\.holdsOfNothing)
    case .any(let parts): parts.contains(where: \.holdsOfNothing)
    case .not(let inner): !inner.holdsOfNothing
    }
  }

  /// Whether the other certainly finds something wherever this does; false where that is not plain to see.
  func implies(_ other: Match) -> Bool {
    switch (self, other) {
    case (.fact(let a), .fact(let b)): a.isPart(of: b)
    case (.fileSize(over: .number(let a)), .fileSize(over: .number(let b))): a >= b
    default: self == other
    }
  }
}

extension FactPattern {
  /// Whether each fact that it takes is one that the other takes too.
  fileprivate func isPart(of other: FactPattern) -> Bool {
    guard kind == other.kind, isInside == other.isInside else { return false }
    // Long lists are only the same or not: each part of a match may be compared with each.
    if subjects.count + exceptions.count > MatchAnalysis.mostParts { return self == other }
    guard other.subjects.isEmpty || !subjects.isEmpty && Set(subjects).isSubset(of: other.subjects) else { return false }
    guard other.likes.isEmpty || !likes.isEmpty && Set(likes).isSubset(of: other.likes) else { return false }
    let barred = Set(other.exceptions).subtracting(exceptions)
    guard subjects.isEmpty ? barred.isEmpty : barred.isDisjoint(with: subjects) else { return false }
    guard other.notAmong == nil || notAmong == other.notAmong, other.table == nil || table == other.table else {
      return false
    }
    for (name, values) in other.attributes {
      guard let own = attributes[name], Set(own).isSubset(of: values) else { return false }
    }
    guard let bound = other.threshold else { return true }
    guard let own = threshold, own.attribute == bound.attribute else { return false }
    if case (.number(let a), .number(let b)) = (own.over, bound.over) { return a >= b }
    return own == bound
  }
}
