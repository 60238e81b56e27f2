/// A number of documents or a share of them, as a policy or a flag writes it: `3`, `80%`, `99.5%`.
public enum GateQuantity: Hashable, Sendable, CustomStringConvertible {
  case count(Int)
  /// Hundredths of a per cent, 0...10000.
  case share(Int)

  /// **Throws** `GateError.quantity` for anything but a whole number from 0 or a percentage of up to two decimals, 0 to 100.
  public init(text: String) throws(GateError) {
    let refused = GateError.quantity(text: text)
    guard text.utf8.last == UInt8(ascii: "%") else {
      guard let count = GateQuantity.digits(Substring(text), most: 12) else { throw refused }
      self = .count(count)
      return
    }
    let parts = text.dropLast().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ GateQuantity.digits($0, most: 3) }) else { throw refused }
    var hundredths = 0
    if parts.count == 2 {
      guard let decimals = GateQuantity.digits(parts[1], most: 2) else { throw refused }
      hundredths = parts[1].utf8.count == 1 ? decimals * 10 : decimals
    }
    let share = whole * 100 + hundredths
    guard share <= 10_000 else { throw refused }
    self = .share(share)
  }

  private static func digits(_ text: Substring, most: Int) -> Int? {
    guard !text.isEmpty, text.utf8.count <= most, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  public var description: String {
    switch self {
    case .count(let count): String(count)
    case .share(let share): GateQuantity.percent(share)
    }
  }

  /// `97.5%` of 9750.
  static func percent(_ share: Int) -> String {
    let (whole, rest) = share.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)%" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// Whether `part` of `whole` is at least this much; exactly, without rounding.
  public func isReached(by part: Int, of whole: Int) -> Bool {
    switch self {
    case .count(let count): part >= count
    case .share(let share): part * 10_000 >= share * whole
    }
  }

  /// Whether `part` of `whole` is more than this.
  public func isExceeded(by part: Int, of whole: Int) -> Bool {
    switch self {
    case .count(let count): part > count
    case .share(let share): part * 10_000 > share * whole
    }
  }
}
