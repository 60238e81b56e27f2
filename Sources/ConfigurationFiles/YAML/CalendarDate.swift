import Foundation
import InventoryModel

/// Days as texts: `YYYY-MM-DD`, which sort as they follow one another.
enum CalendarDate {
  /// Whether the text names a day of the Gregorian calendar.
  static func exists(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], let year = NodeReader.digits(parts[0]),
      let month = NodeReader.digits(parts[1]), let day = NodeReader.digits(parts[2]), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// The latest day that it is anywhere on Earth.
  static var latestToday: String {
    String(Timestamp(seconds: Int64(Date().timeIntervalSince1970) + 14 * 3600).text.prefix(10))
  }
}
