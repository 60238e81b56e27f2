import InventoryModel

/// What was read and what was not: every file seen is in exactly one of `assessed`, `partial`, `notAssessed`.
public struct Coverage: Hashable, Sendable {
  /// All files seen.
  public private(set) var files = 0
  /// Files that readiness is about: Office documents, and files that could not be read and may be some.
  public private(set) var documents = 0
  /// Documents read completely.
  public private(set) var assessed = 0
  /// Documents of which some facts are known.
  public private(set) var partial = 0
  /// Documents of which nothing is known.
  public private(set) var notAssessed = 0
  /// Files that are no Office documents, or were left out on purpose.
  public var otherFiles: Int { files - documents }
  /// Files by reason, over all files.
  public private(set) var reasons: [Reason: Int] = [:]
  /// Documents by reason.
  public private(set) var documentReasons: [Reason: Int] = [:]
  /// Files by format, over all files.
  public private(set) var formats: [String: Int] = [:]
  /// Documents that count against `--max-unassessed`.
  public private(set) var unassessed = 0

  public init() {}

  public var shareAssessed: Share { Share(part: assessed, whole: documents) }
  public func files(for reason: Reason) -> Int { reasons[reason] ?? 0 }
  public var encrypted: Int { files(for: .encrypted) }
  public var damaged: Int { files(for: .malformed) }
  public var legacy: Int { files(for: .legacyFormat) }
  public var foreign: Int { files(for: .foreignFormat) }
  public var skipped: Int { files(for: .skipped) }

  mutating func add(_ record: DocumentRecord) {
    files += 1
    formats[record.format.rawValue, default: 0] += 1
    if let reason = record.reason { reasons[reason, default: 0] += 1 }
    if record.countsAsUnassessed { unassessed += 1 }
    guard record.isInScope else { return }
    documents += 1
    if let reason = record.reason { documentReasons[reason, default: 0] += 1 }
    switch record.state {
    case .assessed: assessed += 1
    case .partial: partial += 1
    case .notAssessed: notAssessed += 1
    }
  }
}

extension DocumentRecord {
  /// Whether readiness is about this file: an Office document, or a file that could not be read and may be one.
  /// What was left out on purpose, foreign formats and files that hold nothing known are counted apart.
  public var isInScope: Bool {
    guard reason != .skipped else { return false }
    return format.isOffice || countsAsUnassessed
  }
}
