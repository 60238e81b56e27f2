import Foundation
import InventoryModel

/// Days as texts: `YYYY-MM-DD`, which sort as they follow one another.
enum CalendarDate {
  static func exists(_ text: String) -> Bool {
    // A day that a month does not have comes back as one of the next month.
    text.utf8.count == 10 && Timestamp(text: text).map { $0.text.hasPrefix(text) } ?? false
  }

  /// The latest day that it is anywhere on Earth.
  static var latestToday: String {
    String(Timestamp(seconds: Int64(Date().timeIntervalSince1970) + 14 * 3600).text.prefix(10))
  }
}
