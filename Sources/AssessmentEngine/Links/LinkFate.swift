/// What becomes of a link when something moves to a suite.
public enum LinkFate: String, Hashable, Sendable, CaseIterable {
  /// It stays as it is, and works.
  case kept
  /// It works, and goes on showing what its target says.
  case updates
  /// It leads nowhere, or shows its last state for ever.
  case breaks
  /// It is lost, and can be made anew by hand.
  case rewrite
  case unknown
}

/// One row of the table of fates: a kind of link in one suite.
public struct LinkFateRow: Hashable, Sendable {
  /// When this document moves, and the target stays.
  public var documentMoves: LinkFate
  /// When the target moves, and this document stays.
  public var targetMoves: LinkFate
  public var bothMove: LinkFate
  /// The work where both move. Hours are never here: the rule has them.
  public var work: WorkClass
  /// The rule whose findings hold the hours of this work; nil where none does.
  public var rule: String?
  public var remedy: LocalizedText
  public var confidence: Confidence
  public var sources: [Source]

  public init(
    documentMoves: LinkFate, targetMoves: LinkFate, bothMove: LinkFate, work: WorkClass, rule: String?,
    remedy: LocalizedText, confidence: Confidence, sources: [Source]
  ) {
    self.documentMoves = documentMoves
    self.targetMoves = targetMoves
    self.bothMove = bothMove
    self.work = work
    self.rule = rule
    self.remedy = remedy
    self.confidence = confidence
    self.sources = sources
  }
}

/// The table of fates, by suite, consumer and the class of the address.
public struct LinkFates: Hashable, Sendable {
  private struct Key: Hashable {
    var suite: String
    var consumer: LinkConsumer
    /// Nil: any.
    var linkClass: String?
  }

  private var rows: [Key: LinkFateRow] = [:]

  public init() {}

  public var isEmpty: Bool { rows.isEmpty }

  /// False where that row is there already. `linkClass` nil: for every class that has no row of its own.
  public mutating func add(
    _ row: LinkFateRow, suite: String, consumer: LinkConsumer, linkClass: String?
  ) -> Bool {
    rows.updateValue(row, forKey: Key(suite: suite, consumer: consumer, linkClass: linkClass)) == nil
  }

  /// Nil: nothing is known of such links.
  public func row(suite: String, consumer: LinkConsumer, linkClass: String) -> LinkFateRow? {
    rows[Key(suite: suite, consumer: consumer, linkClass: linkClass)]
      ?? rows[Key(suite: suite, consumer: consumer, linkClass: nil)]
  }
}
