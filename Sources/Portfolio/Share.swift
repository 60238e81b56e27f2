/// A part of a whole, kept as two counts so that no rounding is lost before it is shown.
public struct Share: Hashable, Sendable {
  public var part: Int
  public var whole: Int

  public init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Whole per cent, rounded down, but 1 for any part above nothing: 100 only when all are meant, 0 only when none.
  /// Nil where there is no whole.
  public var percent: Int? {
    guard whole > 0 else { return nil }
    let (product, overflow) = part.multipliedReportingOverflow(by: 100)
    let floored = overflow ? part / (whole / 100) : product / whole
    return part > 0 ? max(1, floored) : 0
  }
}
