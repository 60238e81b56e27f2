import InventoryModel
import SafeBindings

/// Progress on standard error: a line that is redrawn on a terminal, a new line every 30 s elsewhere.
///
/// The walk streams, so nobody knows the number of files before its end. With `expected` (the inventory of an earlier
/// scan knows one) the line has a bar.
public final class ProgressLine: ScanObserver {
  private let language: ScanLanguage
  private let isTerminal: Bool
  private let expected: Int?
  private let write: (String) -> Void
  private var shown: Duration = .zero
  private var hasLine = false

  public static let terminalInterval: Duration = .milliseconds(200)
  public static let logInterval: Duration = .seconds(30)
  static let pathWidth = 40
  static let barWidth = 20

  public init(
    language: ScanLanguage, isTerminal: Bool, expected: Int? = nil,
    write: @escaping (String) -> Void = { StandardStream.error.write($0) }
  ) {
    self.language = language
    self.isTerminal = isTerminal
    self.expected = expected
    self.write = write
  }

  public func progress(_ summary: ScanSummary, at path: RawPath?) {
    let interval = isTerminal ? Self.terminalInterval : Self.logInterval
    guard summary.duration - shown >= interval else { return }
    shown = summary.duration
    let text = line(summary, at: path)
    write(isTerminal ? "\r\u{1B}[2K\(text)" : text + "\n")
    hasLine = isTerminal
  }

  public func finished() {
    if hasLine { write("\r\u{1B}[2K") }
    hasLine = false
  }

  func line(_ summary: ScanSummary, at path: RawPath?) -> String {
    let done = summary.recorded + summary.unchanged
    let rate = summary.seconds > 0 ? Double(done) / summary.seconds : 0
    var text = bar(done)
    text += language.pick(
      "\(language.number(done)) \(language.form(done, "file", "files")), \(language.bytes(summary.bytes)), \(language.decimal(rate)) files/s",
      "\(language.number(done)) \(language.form(done, "fichier", "fichiers")), \(language.bytes(summary.bytes)), \(language.decimal(rate)) fichiers/s")
    if let path, isTerminal { text += "  " + VisibleText.escape(path).suffix(Self.pathWidth) }
    return text
  }

  private func bar(_ done: Int) -> String {
    guard let expected, expected > 0, isTerminal else { return "" }
    let filled = min(Self.barWidth, Int(Double(done) / Double(expected) * Double(Self.barWidth)))
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.barWidth - filled)
    return "[\(bar)] "
  }
}
