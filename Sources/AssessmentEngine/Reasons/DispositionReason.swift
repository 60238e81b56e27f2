/// Why a document has its disposition.
public enum DispositionReason: Hashable, Sendable {
  /// It was not read, so nothing is known.
  case notAssessed
  /// The suite is no destination for it.
  case noApplication
  /// What is behind a password or a rights service is not known.
  case encrypted
  /// A rule's row says what to do with such a document.
  case stated(rule: String)
  /// What blocks can be removed: by a redesign, or quickly.
  case obstacle(rule: String)
  /// Lost, and no work brings it back.
  case lostForGood(rule: String)
  /// Macros that only a large rewrite brings over.
  case macros(rule: String)
  /// It is an application rather than an Office document: its points, and the threshold.
  case application(points: Int)
  /// Likely hours over those that converting is worth; hundredths.
  case hours(Int, over: Int)
  case nothingAgainst
}

extension DispositionReason {
  /// The word in machine formats.
  public var code: String {
    switch self {
    case .notAssessed: "not-assessed"
    case .noApplication: "no-application"
    case .encrypted: "encrypted"
    case .stated: "stated"
    case .obstacle: "obstacle"
    case .lostForGood: "lost-for-good"
    case .macros: "macros"
    case .application: "application"
    case .hours: "hours"
    case .nothingAgainst: "nothing-against"
    }
  }

  public var rule: String? {
    switch self {
    case .stated(let rule), .obstacle(let rule), .lostForGood(let rule), .macros(let rule): rule
    case .notAssessed, .noApplication, .encrypted, .application, .hours, .nothingAgainst: nil
    }
  }
}
