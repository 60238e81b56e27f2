/// A format that `-o FORMAT=PATH` can name.
public struct ReportFormat: Sendable {
  public var id: String
  /// What one gets, in one line of English for `--help`.
  public var summary: String
  /// `path` is nil for standard output.
  public var make: @Sendable (_ context: ReportContext, _ path: String?) throws(ReportError) -> any ReportWriter

  /// Every format, in the order of the help text. A new format is its file and one line here.
  public static let all: [ReportFormat] = [.text, .html, .json, .csv, .csvSemicolon]
}
