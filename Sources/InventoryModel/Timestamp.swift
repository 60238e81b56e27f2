/// A point in time, in nanoseconds since 1970-01-01T00:00:00Z; negative before.
///
/// File systems hold times in 1601 and in the far future: the signed nanoseconds cover the years 1678 to 2262,
/// and `init(seconds:nanoseconds:)` holds at these ends.
public struct Timestamp: Hashable, Sendable, Comparable {
  public var nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  public init(seconds: Int64, nanoseconds: Int64 = 0) {
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carried) = whole.addingReportingOverflow(nanoseconds)
    self.nanoseconds = overflow || carried ? (seconds < 0 ? .min : .max) : sum
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.nanoseconds < b.nanoseconds }

  /// Whole seconds, rounded down.
  public var seconds: Int64 {
    nanoseconds >= 0 ? nanoseconds / 1_000_000_000 : -((-(nanoseconds + 1)) / 1_000_000_000) - 1
  }

  /// The second it falls in: what a record keeps, so that it is the same after a way through JSON.
  public var wholeSeconds: Timestamp { Timestamp(seconds: seconds) }

  /// UTC, to the second: `2026-11-22T04:06:00Z` (RFC 3339).
  public var text: String {
    let (days, second) = Timestamp.floorDivide(seconds, 86_400)
    let (year, month, day) = Timestamp.civil(days)
    let pad = { (value: Int64, width: Int) in
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T"
      + "\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))Z"
  }

  /// Reads a W3CDTF or RFC 3339 date and time, as `dcterms:created` holds it: `2026-11-22`, `2026-11-22T04:06Z`,
  /// `2026-11-22T04:06:00.5+01:00`. Without a zone it is UTC. Nil for anything that is no date.
  public init?(text: String) {
    var digits = Substring(text.trimmingPrefix(while: \.isWhitespace))
    while digits.last?.isWhitespace == true { digits.removeLast() }
    func number(_ count: Int) -> Int64? {
      let part = digits.prefix(count)
      guard part.utf8.count == count, part.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
      digits.removeFirst(count)
      return Int64(part)
    }
    func skip(_ mark: Character) -> Bool {
      guard digits.first == mark else { return false }
      digits.removeFirst()
      return true
    }
    guard let year = number(4), year >= 1, skip("-"), let month = number(2), (1...12).contains(month), skip("-"),
      let day = number(2), day >= 1, day <= Timestamp.days(year, month == 12 ? 13 : month + 1, 1) - Timestamp.days(year, month, 1)
    else { return nil }
    var second: Int64 = 0
    var offset: Int64 = 0
    if skip("T") || skip(" ") {
      guard let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60 else { return nil }
      second = hour * 3600 + minute * 60
      if skip(":") {
        guard let value = number(2), value < 61 else { return nil }
        second += value
        if skip(".") { while digits.first?.isASCII == true, digits.first?.isNumber == true { digits.removeFirst() } }
      }
      let east = digits.first == "+"
      if skip("+") || skip("-") {
        guard let hours = number(2), hours < 24 else { return nil }
        _ = skip(":")
        let minutes = number(2) ?? 0
        offset = (hours * 3600 + minutes * 60) * (east ? 1 : -1)
      } else {
        _ = skip("Z") || skip("z")
      }
    }
    guard digits.isEmpty else { return nil }
    self.init(seconds: Timestamp.days(year, month, day) * 86_400 + second - offset)
  }

  /// Days since 1970-01-01 of a date of the proleptic Gregorian calendar.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(y, 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = floorDivide(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return remainder < 0 ? (quotient - 1, remainder + b) : (quotient, remainder)
  }
}
