/// A version, `1.0.0`, or one with its day, `1.0.0 2026-11-22`.
struct VersionText {
  let numbers: String
  let day: String?

  static let expected = "expected a version such as 1.0.0, and behind it nothing or its day as YYYY-MM-DD"

  init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" }.map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    let numbers = first.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ NodeReader.digits($0) != nil }) else { return nil }
    if words.count == 2, !CalendarDate.exists(words[1]) { return nil }
    self.numbers = first
    day = words.count == 2 ? words[1] : nil
  }
}
