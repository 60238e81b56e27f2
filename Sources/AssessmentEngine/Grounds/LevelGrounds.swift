/// How well a document's level is known: by the verdicts that decide it.
public struct LevelGrounds: Hashable, Sendable {
  /// The weakest kind of source that the level hangs on.
  public var kind: SourceKind
  /// The oldest day of which these sources speak, `YYYY-MM-DD`; nil where they name none.
  public var oldest: String?
  /// Rules whose verdicts decide the level and are known badly: general knowledge, or of low confidence. By id.
  public var weak: [String]
  /// Rules whose verdicts decide the level and rest on sources older than `Staleness.days`. By id.
  public var stale: [String]

  public init(kind: SourceKind, oldest: String?, weak: [String], stale: [String]) {
    self.kind = kind
    self.oldest = oldest
    self.weak = weak
    self.stale = stale
  }

  public var isWeak: Bool { !weak.isEmpty }
  public var isStale: Bool { !stale.isEmpty }
}
