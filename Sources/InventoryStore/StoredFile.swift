import InventoryModel

/// What an inventory says of a file, without its facts: enough to decide whether to read it again, and to count it.
public struct StoredFile: Hashable, Sendable {
  public var stamp: FileStamp
  public var state: AssessmentState
  /// Nil exactly when `state` is `assessed`.
  public var reason: Reason?
  public var format: DocumentFormat
}
