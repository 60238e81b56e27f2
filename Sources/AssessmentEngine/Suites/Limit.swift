/// A limit of a target, in its unit, with its source.
public struct Limit: Hashable, Sendable {
  public var value: Int
  public var unit: String
  public var confidence: Confidence
  public var sources: [Source]

  public init(value: Int, unit: String, confidence: Confidence, sources: [Source]) {
    self.value = value
    self.unit = unit
    self.confidence = confidence
    self.sources = sources
  }
}

extension Limit {
  /// The value in bytes where the unit is one of size (by 1024), else the value itself.
  public var comparable: Int {
    let factor =
      switch unit {
      case "KB": 1 << 10
      case "MB": 1 << 20
      case "GB": 1 << 30
      case "TB": 1 << 40
      default: 1
      }
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
