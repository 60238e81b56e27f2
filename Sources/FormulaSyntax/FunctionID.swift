/// The index of a function's canonical name in one `FormulaScanner`. Ids of two scanners have nothing in common.
public struct FunctionID: Hashable, Sendable, Comparable {
  /// 0-based, in order of first appearance, without gaps: fit for indexing an array of counts.
  public let index: Int

  public init(index: Int) { self.index = index }

  public static func < (a: FunctionID, b: FunctionID) -> Bool { a.index < b.index }
}
