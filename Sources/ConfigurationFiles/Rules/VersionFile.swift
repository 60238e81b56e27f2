/// Reads `VERSION`: `1.0.0`, or with the day of the pack behind it, `1.0.0 2026-11-22`.
struct VersionFile {
  let text: String
  /// Sources may have been read up to this day even where a machine's clock is behind.
  let day: String?

  init(_ folder: RuleFolder, directory: String, log: DiagnosticLog) {
    let place = directory + "/VERSION"
    let line = folder.file("VERSION").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let version = VersionText(line)
    text = version?.numbers ?? ""
    day = version?.day
    if version == nil { log.report(place, 1, 1, VersionText.expected) }
  }
}
