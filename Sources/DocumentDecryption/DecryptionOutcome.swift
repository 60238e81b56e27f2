/// What came of trying the default password.
public enum DecryptionOutcome<Content: Sendable>: Sendable {
  case opened(Content)
  /// Another password is needed.
  case otherPassword
  /// A scheme, cipher or hash that is not tried, named as in the file: nothing is known of its password.
  case notTried(String)
  /// What describes the encryption cannot be used: what is wrong with it.
  case malformed(String)
  /// More work or memory than is allowed: what, and the limit.
  case limit(String, Int64)

  /// The same of other content.
  func map<Other>(_ transform: (Content) -> Other) -> DecryptionOutcome<Other> {
    switch self {
    case .opened(let content): .opened(transform(content))
    case .otherPassword: .otherPassword
    case .notTried(let what): .notTried(what)
    case .malformed(let what): .malformed(what)
    case .limit(let what, let limit): .limit(what, limit)
    }
  }
}

/// What readers are told where nothing was opened, and not simply for another password.
public enum DecryptionTrouble: Hashable, Sendable {
  case malformed(String)
  case limit(String, Int64)
}

extension DecryptionOutcome {
  public var trouble: DecryptionTrouble? {
    switch self {
    case .opened, .otherPassword, .notTried: nil
    case .malformed(let what): .malformed(what)
    case .limit(let what, let limit): .limit(what, limit)
    }
  }
}
