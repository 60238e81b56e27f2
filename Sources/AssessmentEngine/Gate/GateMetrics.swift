import InventoryModel

/// What a gate looks at: numbers of documents, over all in scope and by department.
public struct GateMetrics: Hashable, Sendable {
  public private(set) var total = Counts()
  public private(set) var departments: [String: Counts] = [:]

  /// Numbers of one group of documents.
  public struct Counts: Hashable, Sendable {
    /// Office documents judged, by level. Absent: none.
    public var levels: [Level: Int] = [:]
    /// Office documents that could not be assessed, and count so for the exit status.
    public var unassessed = 0
    /// Files in scope that are no Office documents: foreign and skipped ones. In no share.
    public var others = 0

    public init() {}

    /// Office documents.
    public var documents: Int { levels.values.reduce(0, +) }

    public subscript(level: Level) -> Int { levels[level] ?? 0 }
  }

  public init() {}

  /// Counts one document.
  public mutating func add(_ document: DocumentRecord, level: Level, department: String) {
    let isDocument = GateMetrics.isDocument(document)
    func count(_ counts: inout Counts) {
      if isDocument { counts.levels[level, default: 0] += 1 } else { counts.others += 1 }
      if document.countsAsUnassessed { counts.unassessed += 1 }
    }
    count(&total)
    count(&departments[department, default: Counts()])
  }

  /// Whether a gate judges the file: it is of an Office format and not left out on purpose, or it could not be read so far
  /// as to tell.
  public static func isDocument(_ document: DocumentRecord) -> Bool {
    document.countsAsUnassessed || (document.format.isOffice && document.reason != .skipped)
  }
}
