/// A document inside of another one, as far as it was read: one level down, and no further.
///
/// Its facts are its own. They are never counted among those of the document around it: a rule sees them where its match
/// says `inside: true`.
public struct EmbeddedDocument: Hashable, Sendable {
  /// The part that holds it; where that is a compound file around it, the stream comes behind:
  /// `word/embeddings/oleObject1.bin/Package`.
  public var path: String
  /// The file name that it was put in under, where that is stated; never the folders before it.
  public var name: String?
  /// What it is there for.
  public var use: Use
  public var format: DocumentFormat
  public var state: AssessmentState
  /// Nil exactly when `state` is `assessed`.
  public var reason: Reason?
  /// Bytes.
  public var size: Int64
  /// Lower-case hexadecimal, of all its bytes: a copy that lies on the share has the same.
  public var sha256: String?
  /// In canonical order.
  public var facts: [Fact]
  public var issues: [Issue]

  public enum Use: String, Sendable, CaseIterable {
    /// The numbers behind a chart.
    case chart
    /// What somebody embedded to be seen and opened.
    case object
    /// Text that becomes part of a document when Word opens it (ECMA-376-1:2016 §17.17.2.1).
    case chunk
    /// Nothing says what it is there for.
    case other
  }

  public init(
    path: String, name: String? = nil, use: Use, format: DocumentFormat, state: AssessmentState, reason: Reason? = nil,
    size: Int64 = 0, sha256: String? = nil, facts: [Fact] = [], issues: [Issue] = []
  ) {
    self.path = path
    self.name = name
    self.use = use
    self.format = format
    self.state = state
    self.reason = reason
    self.size = size
    self.sha256 = sha256
    self.facts = facts
    self.issues = issues
  }
}
