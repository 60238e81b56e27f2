/// How far a document was read. Every file seen ends in exactly one state.
public enum AssessmentState: String, Sendable, CaseIterable {
  /// Everything in scope was read.
  case assessed
  /// Some facts, and a reason why not all.
  case partial
  /// No facts but those that say what the file is (its version, a suspicion), and a reason.
  case notAssessed = "not-assessed"
}

/// Why a document is not `assessed`: a closed list, the same in every output.
public enum Reason: String, Sendable, CaseIterable {
  /// Damaged: the container or a part of it does not follow its format. Readers see "damaged".
  case malformed
  case encrypted
  /// The content is of no kind that Assay can name.
  case unsupported
  /// A budget was used up: size, parts, depth, attributes, names.
  case limit
  case timeout
  /// The worker process ended while it read this file.
  case crashed
  case outOfMemory = "oom"
  /// The system refused to open or read it.
  case unreadable
  case vanished
  /// It changed while it was read.
  case changed
  /// Left out on purpose: lock files, links, devices, what `--exclude` names.
  case skipped
  /// A package of which only parts and relationships are read so far.
  case contentNotRead = "content-not-read"
  /// An Office 97-2003 or older binary document.
  case legacyFormat = "legacy-format"
  /// A document of another product, or no document at all; `format` names it.
  case foreignFormat = "foreign-format"
  /// It looks as if somebody had encrypted it: a document by its name, noise by its content.
  case suspectedEncrypted = "suspected-encrypted"

  /// Whether an Office document that ended so counts against `--max-unassessed` (exit status 3).
  public var countsAsUnassessed: Bool {
    switch self {
    case .malformed, .limit, .timeout, .crashed, .outOfMemory, .unreadable, .vanished, .changed, .suspectedEncrypted: true
    case .encrypted, .unsupported, .skipped, .contentNotRead, .legacyFormat, .foreignFormat: false
    }
  }
}
