import MacroSyntax

/// VBA source: the lexer, the outline of two modules of one project, and what mentions what.
func read(_ bytes: [UInt8]) {
  let half = bytes.firstIndex(of: 0) ?? bytes.count
  let outlines = [Array(bytes[..<half]), Array(bytes[half...])].map { ModuleOutline($0, vocabulary: vocabulary) }
  let mentions = MacroMentions(outlines)
  for (index, outline) in outlines.enumerated() {
    for procedure in outline.procedures {
      precondition(procedure.line > 0 && procedure.lines > 0)
      _ = mentions.contains(procedure.name, ofModule: index)
    }
  }
}

private let vocabulary = MacroVocabulary(
  members: ["Range", "Cells", "Run", "OnTime", "Value", "Open", "Application"],
  plain: ["Shell", "Kill", "MsgBox", "CreateObject", "Range", "Open", "Dir"])
