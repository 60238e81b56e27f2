import InventoryModel

/// Gathers everything that is wrong over all files of one load.
///
/// **Limits**: a thousand complaints, of 600 characters each. What comes after them is counted; the search for the
/// nearest word, which their text costs, is not made.
final class DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []
  private var omitted = 0
  /// A pack names a base that is not there: what names it knows is not known, and is not complained of.
  var lacksBase = false

  static let most = 1_000
  private static let longest = 600

  func report(_ file: String, _ line: Int, _ column: Int, _ message: @autoclosure () -> String) {
    guard diagnostics.count < Self.most else {
      omitted += 1
      return
    }
    let whole = message()
    // What is quoted must not look like a complaint of its own.
    let text = VisibleText.escape(String(whole.prefix(Self.longest)))
    let ending = whole.count > Self.longest ? "…" : ""
    diagnostics.append(Diagnostic(file: file, line: line, column: column, message: text + ending))
  }

  /// **Throws** `invalid` with everything reported, where anything was.
  func throwIfAny() throws(ConfigurationError) {
    guard let last = diagnostics.last else { return }
    var all = diagnostics.sorted()
    if omitted > 0 {
      let message = "\(omitted) more complaints are not shown: mend these first"
      all.append(Diagnostic(file: last.file, line: last.line, column: last.column, message: message))
    }
    throw .invalid(all)
  }
}
