/// What a target suite offers in place of something that a macro uses.
public enum Portability: String, Sendable, CaseIterable, Comparable {
  /// It needs no thought: it has no meaning there, or a plain expression of the language does it.
  case automatic
  /// One member there does the same; its name is known.
  case equivalent
  /// No source says.
  case unknown
  /// Several members, another service or a change of the design do it.
  case workAround = "work-around"
  /// Nothing does it: what it is for must be done elsewhere, or not at all.
  case none

  public static func < (a: Portability, b: Portability) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .automatic: 0
    case .equivalent: 1
    case .unknown: 2
    case .workAround: 3
    case .none: 4
    }
  }
}

/// How much one use of something costs to rewrite, beside reading the code: a word of the tables, hours in the weights.
public enum RewriteClass: String, Sendable, CaseIterable {
  case low, medium, high
}
