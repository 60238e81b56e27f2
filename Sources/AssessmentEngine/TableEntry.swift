/// One row of a table, in one suite's column.
public struct TableEntry: Hashable, Sendable {
  /// As written: `same`, `differs`, `none`, `equivalent:SPLIT`, `yes`, `no`, `partial`, `unknown`.
  public var word: String
  public var verdict: Verdict
  /// The nearest function there, where the table names one.
  public var replacement: String?
  /// The difference in words.
  public var note: String?
  public var sources: [Source]

  public init(word: String, verdict: Verdict, replacement: String? = nil, note: String? = nil, sources: [Source] = []) {
    self.word = word
    self.verdict = verdict
    self.replacement = replacement
    self.note = note
    self.sources = sources
  }
}
