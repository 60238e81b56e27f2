/// One row of the tables of what macros use, in one suite's columns.
public struct MacroAPI: Hashable, Sendable {
  public var kind: MacroUse.Kind
  /// Lower case; `*` for any.
  public var application: String
  /// As written; a `*` at its end stands for anything, a name in brackets for a class of events.
  public var name: String
  /// What it is about: `cells`, `database`, …
  public var category: String
  public var portability: Portability
  public var replacement: String?
  public var rewrite: RewriteClass
  public var note: LocalizedText?
  public var confidence: Confidence
  public var sources: [Source]

  public init(
    kind: MacroUse.Kind, application: String, name: String, category: String, portability: Portability,
    replacement: String? = nil, rewrite: RewriteClass = .low, note: LocalizedText? = nil,
    confidence: Confidence = .low, sources: [Source] = []
  ) {
    self.kind = kind
    self.application = application
    self.name = name
    self.category = category
    self.portability = portability
    self.replacement = replacement
    self.rewrite = rewrite
    self.note = note
    self.confidence = confidence
    self.sources = sources
  }
}
