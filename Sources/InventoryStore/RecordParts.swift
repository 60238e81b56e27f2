import InventoryModel

/// What of each record is read. Whoever judges needs no more than the facts that rules ask for, and what is not asked for
/// need not be decoded.
public struct RecordParts: Sendable {
  /// Facts of other kinds are left out, of the document and of the documents inside. Nil: facts of all kinds.
  public var kinds: Set<FactKind>?
  public var includesIssues: Bool

  public init(kinds: Set<FactKind>?, includesIssues: Bool = false) {
    self.kinds = kinds
    self.includesIssues = includesIssues
  }

  /// Records as they were written.
  public static let all = RecordParts(kinds: nil, includesIssues: true)
}
