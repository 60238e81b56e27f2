/// A limit of a target, in its unit, with its source.
public struct Limit: Hashable, Sendable {
  public var value: Int
  public var unit: String
  public var confidence: Confidence
  public var sources: [Source]
  /// What a pack put another value in place of; nil where none did.
  public var replaced: Replaced?

  /// The value that the words of rules were written for, and the pack that set another one.
  public struct Replaced: Hashable, Sendable {
    /// In the limit's unit.
    public var value: Int
    /// Its id.
    public var pack: String
  }

  public init(value: Int, unit: String, confidence: Confidence, sources: [Source]) {
    self.value = value
    self.unit = unit
    self.confidence = confidence
    self.sources = sources
  }
}

extension Limit {
  /// The value from now on. What the first of several packs found stays what it is told beside.
  public mutating func replace(by value: Int, pack: String) {
    let before = replaced?.value ?? self.value
    self.value = value
    replaced = value == before ? nil : Replaced(value: before, pack: pack)
  }

  /// The value in bytes where the unit is one of size (by 1024), else the value itself.
  public var comparable: Int { comparable(value) }

  /// The same of another value in its unit.
  func comparable(_ value: Int) -> Int {
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
