import InventoryModel

/// The months whose workbooks say what people do today.
///
/// **Shape** from `start` to `end`, both included; later times count as well: a clock that runs ahead makes no workbook
/// old. No time is asked of the machine: `end` is the state that is reported.
public struct PeopleWindow: Hashable, Sendable {
  public static let months = 24

  /// Nil where the inventory does not say when it was made: every workbook counts then.
  public var end: Timestamp?
  public var start: Timestamp?

  public init(end: Timestamp?) {
    self.end = end
    start = end.flatMap(PeopleWindow.twoYearsBefore)
  }

  /// A workbook without any time counts: nobody knows that it is old.
  public func contains(_ time: Timestamp?) -> Bool {
    guard let time, let start else { return true }
    return time >= start
  }

  /// The same day two years before; 29 February becomes 1 March.
  private static func twoYearsBefore(_ end: Timestamp) -> Timestamp? {
    let text = end.text
    guard let year = Int(text.prefix(4)), year > 2 else { return nil }
    let digits = String(year - 2)
    let rest = text.dropFirst(4)
    let day = rest.hasPrefix("-02-29") ? "-03-01" + rest.dropFirst(6) : String(rest)
    return Timestamp(text: String(repeating: "0", count: 4 - digits.count) + digits + day)
  }
}
