import DocumentReading

/// `--identities`: what becomes of the names of people.
public enum IdentityChoice: String, Sendable, CaseIterable {
  case pseudonym, clear, none

  /// For a scan: a key that is not there yet is made.
  ///
  /// **Throws** as `EstateKey` does.
  public func policy(keyPath: String) throws(ScanError) -> IdentityPolicy {
    switch self {
    case .pseudonym: .pseudonym(key: try EstateKey.loadOrCreate(path: keyPath))
    case .clear: .clear
    case .none: .none
    }
  }

  /// For `assay worker`: many of them run at once, so none makes a key. Without one people are left out.
  public func policy(existingKey keyPath: String?) throws(ScanError) -> IdentityPolicy {
    switch self {
    case .pseudonym:
      if let keyPath { .pseudonym(key: try EstateKey.load(path: keyPath)) } else { .none }
    case .clear: .clear
    case .none: .none
    }
  }
}
