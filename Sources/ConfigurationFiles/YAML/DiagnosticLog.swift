/// Gathers everything that is wrong over all files of one load.
final class DiagnosticLog {
  private(set) var diagnostics: [Diagnostic] = []

  func report(_ file: String, _ line: Int, _ column: Int, _ message: String) {
    diagnostics.append(Diagnostic(file: file, line: line, column: column, message: message))
  }

  /// **Throws** `invalid` with everything reported, where anything was.
  func throwIfAny() throws(ConfigurationError) {
    if !diagnostics.isEmpty { throw .invalid(diagnostics.sorted()) }
  }
}
