/// Something that a module uses and does not define itself, with what a suite offers in its place.
public struct MacroUse: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A member of an object model, or a function or statement of the language.
    case member
    /// An object of another program, by its ProgID.
    case object
    /// A function of a library outside (Declare).
    case declare
    /// A procedure that answers an event.
    case event
  }

  public var kind: Kind
  /// `excel`, `word`, `vba`, `adodb`, … or the library of a declared function; `unknown` where nobody can tell.
  public var application: String
  public var name: String
  /// Uses in the module.
  public var count: Int
  public var portability: Portability
  /// What the suite offers: a member, a service.
  public var replacement: String?
  /// What a person should know before rewriting it.
  public var note: LocalizedText?
  /// What it is about, by the table: `cells`, `database`, …; empty where no row knows it.
  public var category: String
  /// How much one use asks, by the table.
  public var rewrite: RewriteClass
  public var confidence: Confidence
  public var sources: [Source]
  /// Hundredths of hours that it adds to its module.
  public var effort: Effort

  public init(
    kind: Kind, application: String, name: String, count: Int, portability: Portability, replacement: String? = nil,
    note: LocalizedText? = nil, category: String = "", rewrite: RewriteClass = .medium, confidence: Confidence = .low,
    sources: [Source] = [],
    effort: Effort = .zero
  ) {
    self.kind = kind
    self.application = application
    self.name = name
    self.count = count
    self.portability = portability
    self.replacement = replacement
    self.note = note
    self.category = category
    self.rewrite = rewrite
    self.confidence = confidence
    self.sources = sources
    self.effort = effort
  }

  /// Whether a row of the tables speaks of it (which may say that nobody knows).
  public var isListed: Bool { !category.isEmpty }
}
