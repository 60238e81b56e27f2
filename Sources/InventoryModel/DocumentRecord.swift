/// Who made and who last saved the document: pseudonyms under the estate's key, clear names, or nothing,
/// as `--identities` says.
public struct People: Hashable, Sendable {
  public var creator: String?
  public var lastModifiedBy: String?

  public init(creator: String? = nil, lastModifiedBy: String? = nil) {
    self.creator = creator
    self.lastModifiedBy = lastModifiedBy
  }
}

/// Everything that Assay knows of one file. One file seen is one record.
public struct DocumentRecord: Equatable, Sendable {
  /// Below the scanned root; with several roots their name comes first.
  public var path: RawPath
  public var format: DocumentFormat
  public var state: AssessmentState
  /// Nil exactly when `state` is `assessed`.
  public var reason: Reason?
  /// Bytes.
  public var size: Int64
  /// Lower-case hexadecimal, of the whole file; nil where it was not read whole.
  public var sha256: String?
  /// The file's modification time, to the second.
  public var modified: Timestamp?
  /// From the document properties (ECMA-376-2 §11), as far as they are valid dates.
  public var documentCreated: Timestamp?
  public var documentModified: Timestamp?
  public var people: People
  /// Name and version of the program that saved it, from the document properties.
  public var application: String?
  /// In canonical order.
  public var facts: [Fact]
  public var issues: [Issue]
  /// Documents inside of it, in the order of their paths; their facts are not among its own.
  public var embedded: [EmbeddedDocument]

  public init(
    path: RawPath, format: DocumentFormat = .unknown, state: AssessmentState, reason: Reason? = nil, size: Int64 = 0,
    sha256: String? = nil, modified: Timestamp? = nil, documentCreated: Timestamp? = nil,
    documentModified: Timestamp? = nil, people: People = People(), application: String? = nil, facts: [Fact] = [],
    issues: [Issue] = [], embedded: [EmbeddedDocument] = []
  ) {
    self.path = path
    self.format = format
    self.state = state
    self.reason = reason
    self.size = size
    self.sha256 = sha256
    self.modified = modified
    self.documentCreated = documentCreated
    self.documentModified = documentModified
    self.people = people
    self.application = application
    self.facts = facts
    self.issues = issues
    self.embedded = embedded
  }

  /// Whether this record counts as an Office document that could not be assessed (exit status 3).
  ///
  /// Of an archive that was cut near its beginning only the name can tell that it was a document.
  public var countsAsUnassessed: Bool {
    guard let reason, reason.countsAsUnassessed else { return false }
    if format == DocumentFormat("zip") { return DocumentFormat(path.fileExtension).isOffice }
    if format == .suspectedEncrypted { return path.promisedFormat != nil }
    return format.isOffice || format == .unknown
  }
}
