/// Reads `VERSION`: `1.0.0`, or with the day of the pack behind it, `1.0.0 2026-11-22`.
struct VersionFile {
  let text: String
  /// Sources may have been read up to this day even where a machine's clock is behind.
  let day: String?

  init(_ folder: RuleFolder, directory: String, log: DiagnosticLog) {
    let place = directory + "/VERSION"
    let line = folder.file("VERSION").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let words = line.split { $0 == " " || $0 == "\n" || $0 == "\r\n" }.map(String.init)
    text = words.first ?? ""
    day = words.count > 1 ? words[1] : nil
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    if numbers.count != 3 || !numbers.allSatisfy({ NodeReader.digits($0) != nil }) {
      log.report(place, 1, 1, "expected a version such as 1.0.0 in the file VERSION")
    } else if words.count > 2 || !(day.map(CalendarDate.exists) ?? true) {
      log.report(place, 1, 1, "expected a version, and behind it nothing or the pack's day as YYYY-MM-DD")
    }
  }
}
