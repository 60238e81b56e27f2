import InventoryModel

/// What a rule looks for: a small closed algebra over the facts of one document.
public indirect enum Match: Hashable, Sendable {
  case fact(FactPattern)
  /// All must find something; the items of all are reported.
  case all([Match])
  /// One is enough; the items of those that find are reported.
  case any([Match])
  /// Finds (without items) when the inner match finds nothing.
  case not(Match)
  /// The file itself is over a limit of the suite, in bytes.
  case fileSize(over: LimitReference)
  /// The format itself is the finding.
  case format
}

/// Facts of one kind, narrowed.
public struct FactPattern: Hashable, Sendable {
  public var kind: FactKind
  /// Empty: any subject.
  public var subjects: [String]
  /// One of them must match the subject, whatever the case; empty: any subject.
  public var likes: [PathPattern]
  /// None of these subjects.
  public var exceptions: [String]
  /// Leave out what a fact of this kind names too, whatever the case.
  public var notAmong: FactKind?
  /// Attribute → accepted values (as text).
  public var attributes: [String: [String]]
  /// The count, or an integer attribute, to compare.
  public var threshold: Threshold?
  /// Facts of the documents inside of this one, in place of its own.
  public var isInside: Bool
  /// Only subjects whose entry in this table has a verdict worse than kept in the suite judged.
  public var table: String?

  public init(
    kind: FactKind, subjects: [String] = [], attributes: [String: [String]] = [:], threshold: Threshold? = nil,
    table: String? = nil, exceptions: [String] = [], notAmong: FactKind? = nil, isInside: Bool = false,
    likes: [PathPattern] = []
  ) {
    self.kind = kind
    self.subjects = subjects
    self.attributes = attributes
    self.threshold = threshold
    self.table = table
    self.exceptions = exceptions
    self.notAmong = notAmong
    self.isInside = isInside
    self.likes = likes
  }
}

/// `count` (or the attribute named) greater than a number or a limit of the suite.
public struct Threshold: Hashable, Sendable {
  public var attribute: String?
  public var over: LimitReference

  public init(attribute: String? = nil, over: LimitReference) {
    self.attribute = attribute
    self.over = over
  }
}

/// A number as written, or a limit item looked up in the suite judged (no such item: the rule finds nothing there).
public enum LimitReference: Hashable, Sendable {
  case number(Int)
  case item(String)
  /// The first of these that the suite has.
  case items([String])
}

extension Match {
  /// Whether it looks at what is inside of documents.
  var looksInside: Bool {
    switch self {
    case .fact(let pattern): pattern.isInside
    case .all(let parts), .any(let parts): parts.contains(where: \.looksInside)
    case .not(let inner): inner.looksInside
    case .fileSize, .format: false
    }
  }

  /// Every fact kind that it mentions.
  public var kinds: Set<FactKind> {
    switch self {
    case .fact(let pattern): [pattern.kind]
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.kinds) }
    case .not(let inner): inner.kinds
    case .fileSize, .format: []
    }
  }

  /// Whether it finds the same in every suite.
  var isSameEverywhere: Bool {
    switch self {
    case .fact(let pattern):
      guard pattern.table == nil, let over = pattern.threshold?.over else { return pattern.table == nil }
      if case .number = over { return true } else { return false }
    case .all(let parts), .any(let parts): return parts.allSatisfy(\.isSameEverywhere)
    case .not(let inner): return inner.isSameEverywhere
    case .fileSize(let over):
      if case .number = over { return true } else { return false }
    case .format: return true
    }
  }

  /// Every fact kind that it looks at: also those that it only compares with.
  var kindsRead: Set<FactKind> {
    switch self {
    case .fact(let pattern): pattern.notAmong.map { [pattern.kind, $0] } ?? [pattern.kind]
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.kindsRead) }
    case .not(let inner): inner.kindsRead
    case .fileSize, .format: []
    }
  }
}
