/// What one rule set says otherwise than another.
public struct RuleSetComparison: Hashable, Sendable {
  /// What there is in one of the two only, by kind and id.
  public var added: [ComparedThing]
  public var removed: [ComparedThing]
  /// Single statements, in the order of kinds, ids, suites and keys.
  public var changes: [StatementChange]
  /// Words of tables, summed up.
  public var tables: [TableChange]

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changes.isEmpty && tables.isEmpty }
}

/// Something that has an id of its own.
public struct ComparedThing: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    case rule, suite, role, training, application, group, override, function

    public static func < (a: Kind, b: Kind) -> Bool { a.rank < b.rank }

    private var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  public var kind: Kind
  public var id: String

  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

/// One key whose value is not the same.
public struct StatementChange: Hashable, Sendable {
  public var thing: ComparedThing
  /// The suite whose row of a rule it is; nil for what is not about one suite.
  public var suite: String?
  /// As files write it, with dots: `verdict`, `title.fr`, `limits.google-sheets/max-cells-per-spreadsheet`.
  public var key: String
  /// Nil where the key was not there.
  public var old: StatedValue?
  /// Nil where the key is there no more.
  public var new: StatedValue?

  /// As files write them.
  public var before: String? { old?.notation }
  public var after: String? { new?.notation }

  public init(_ thing: ComparedThing, suite: String? = nil, key: String, old: StatedValue?, new: StatedValue?) {
    self.thing = thing
    self.suite = suite
    self.key = key
    self.old = old
    self.new = new
  }
}

/// What is otherwise in one table of one suite.
public struct TableChange: Hashable, Sendable {
  public var suite: String
  public var table: String
  public var added: Int
  public var removed: Int
  /// Subjects with another word.
  public var changed: Int
  /// Subjects with the same word, but another note, replacement or source.
  public var notes: Int
  /// The first few, by subject.
  public var examples: [Example]

  public struct Example: Hashable, Sendable {
    public var subject: String
    public var before: String?
    public var after: String?
  }

  /// At most so many examples.
  public static let shown = 5
}
