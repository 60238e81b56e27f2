import InventoryModel

/// How well a statement is known: by its best source, and by how old that is.
public struct Grounds: Hashable, Sendable {
  /// The best among its sources; general knowledge where it names none.
  public var kind: SourceKind
  /// The newest day of which the best sources speak, `YYYY-MM-DD`; nil without a source.
  public var day: String?
  public var confidence: Confidence

  public init(kind: SourceKind, day: String?, confidence: Confidence) {
    self.kind = kind
    self.day = day
    self.confidence = confidence
  }

  public init(_ sources: [Source], confidence: Confidence) {
    let best = sources.map(\.kind).max() ?? .generalKnowledge
    let day = sources.lazy.filter { $0.kind == best }.map(\.day).max()
    self.init(kind: best, day: day, confidence: confidence)
  }

  /// Whether a decision should not rest on it alone.
  public var isWeak: Bool { kind == .generalKnowledge || confidence == .low }

  /// Whether it is older than `Staleness.days` on a day.
  public func isStale(on today: String?) -> Bool {
    guard kind != .generalKnowledge, let day, let today else { return false }
    return Staleness.isStale(day, on: today)
  }
}

/// When a source has grown old.
public enum Staleness {
  /// A source that speaks of a day so many days ago is not stale yet.
  public static let days: Int64 = 180

  /// Both `YYYY-MM-DD`; what is no day is not stale.
  public static func isStale(_ day: String, on today: String) -> Bool {
    age(of: day, on: today).map { $0 > days } ?? false
  }

  /// In days; negative for a day to come; nil where a text is no day.
  public static func age(of day: String, on today: String) -> Int64? {
    guard let from = Timestamp(text: day + "T00:00:00Z"), let to = Timestamp(text: today.prefix(10) + "T00:00:00Z") else {
      return nil
    }
    return (to.seconds - from.seconds) / 86_400
  }
}
