/// One row of a table, in one suite's column.
public struct TableEntry: Hashable, Sendable {
  /// As written: `same`, `differs`, `none`, `equivalent:SPLIT`, `yes`, `no`, `partial`, `unknown`.
  public var word: String
  public var verdict: Verdict
  /// The nearest function there, where the table names one.
  public var replacement: String?
  /// The difference in words.
  public var note: LocalizedText?
  public var sources: [Source]

  public init(
    word: String, verdict: Verdict, replacement: String? = nil, note: LocalizedText? = nil, sources: [Source] = []
  ) {
    self.word = word
    self.verdict = verdict
    self.replacement = replacement
    self.note = note
    self.sources = sources
  }
}

extension TableEntry {
  /// What a reader is told: the note, else what the word means.
  public var detail: LocalizedText { note ?? meaning }

  private var meaning: LocalizedText {
    switch headWord {
    case "full", "same", "yes", "kept": LocalizedText(english: "works the same", french: "fonctionne de même")
    case "differs": LocalizedText(english: "differs", french: "diffère")
    case "equivalent": LocalizedText(english: "another one does it", french: "une autre la remplace")
    case "partial", "degraded": LocalizedText(english: "works in part", french: "fonctionne en partie")
    case "view-only": LocalizedText(english: "can be viewed only", french: "en consultation seulement")
    case "none", "no", "lost": LocalizedText(english: "does not exist", french: "n’existe pas")
    case "blocks-editing": LocalizedText(english: "prevents editing", french: "empêche la modification")
    case "blocks": LocalizedText(english: "prevents opening", french: "empêche l’ouverture")
    default: LocalizedText(english: "not known", french: "non connu")
    }
  }
}
