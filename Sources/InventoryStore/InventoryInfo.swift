import InventoryModel

/// What an inventory holds, in numbers.
public struct InventoryInfo: Equatable, Sendable {
  /// MODEL.REVISION.ADDITION of the inventory's schema.
  public var schema: String
  public var roots: [ScanRoot]
  /// In the order in which they were started.
  public var runs: [InventoryRun]
  public var documents: Int
  /// Bytes of all files.
  public var size: Int64
  public var facts: Int
  public var issues: Int
  public var states: [AssessmentState: Int]
  public var reasons: [Reason: Int]
  public var formats: [DocumentFormat: Int]

  /// Whether the last run over every root came to its end.
  public var isComplete: Bool {
    roots.allSatisfy { root in runs.last { $0.roots.contains(root) }?.isComplete ?? false }
  }
}
