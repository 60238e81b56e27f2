import AssessmentEngine
import InventoryModel

/// A link of a document that names a file: one for a consumer and a target, wherever in the document it stands.
public struct FileLink: Hashable, Sendable {
  /// The kind of the fact that told it.
  public var kind: FactKind
  /// The relationship's kind, the field, the kind of connection; empty where there is none.
  public var form: String
  public var consumer: LinkConsumer
  /// The class of the fact (`relative`, `unc`, `template` …).
  public var linkClass: String
  /// As written, secrets masked.
  public var target: String
  /// The first place; a part where no better one is known.
  public var place: String
  public var count: Int
  /// Whether anything reads it; a remembered link that nothing reads loses nothing.
  public var isUsed = true
  /// Whether only its beginning is known, the rest being worked out by a formula or a program.
  public var isComputed = false
  /// Whether the program looks for it in folders of its own, not in the document's.
  public var isOfProgram = false

  init(_ fact: Fact, form: String = "", consumer: LinkConsumer, linkClass: String? = nil, target: String? = nil) {
    kind = fact.kind
    self.form = form
    self.consumer = consumer
    self.linkClass = linkClass ?? fact.text("class")
    self.target = target ?? fact.subject
    place = fact.locations.first ?? ""
    count = fact.count
  }
}

extension Fact {
  func text(_ attribute: String) -> String {
    if case .string(let text)? = attributes[attribute] { text } else { "" }
  }
}
