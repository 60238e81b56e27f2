/// Where a statement about a suite comes from.
public struct Source: Hashable, Sendable {
  /// `https://…`, `github:owner/repository@commit:path`, `measured:<script>`, or `general knowledge`.
  public var url: String
  /// The day it was read, `YYYY-MM-DD`.
  public var read: String
  /// The day its text is of, where that is known and before the day it was read: of a dated copy, the copy's day.
  public var published: String?
  public var kind: SourceKind
  /// What the page is called, the same in every language; or the reason that a pack gives, in each. Nil where only the
  /// address is known.
  public var title: LocalizedText?

  public init(
    url: String, read: String, published: String? = nil, kind: SourceKind = .thirdParty,
    title: LocalizedText? = nil
  ) {
    self.url = url
    self.read = read
    self.published = published
    self.kind = kind
    self.title = title
  }

  /// The last day of which the source speaks.
  public var day: String { published ?? read }
}

/// Who says it. In order from the weakest to the strongest.
public enum SourceKind: String, Sendable, CaseIterable, Comparable {
  /// Nothing was looked up, or nothing was found.
  case generalKnowledge = "general-knowledge"
  /// Somebody who does not make the suite.
  case thirdParty = "third-party"
  /// The maker of the suite, or of the format.
  case official
  /// Seen to happen, by a script that anybody can run.
  case measured

  public static func < (a: SourceKind, b: SourceKind) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .generalKnowledge: 0
    case .thirdParty: 1
    case .official: 2
    case .measured: 3
    }
  }
}
