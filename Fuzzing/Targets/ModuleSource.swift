import MacroSyntax

/// VBA source: the lexer, what two modules of one project declare, their outlines, and what mentions what.
func read(_ bytes: [UInt8]) {
  let half = bytes.firstIndex(of: 0) ?? bytes.count
  let sources = [
    MacroSource(name: "First", kind: .standard, text: Array(bytes[..<half])),
    MacroSource(name: "Second", kind: .form, text: Array(bytes[half...]), controls: ["Button"]),
  ]
  let scope = MacroScope(host: .excel, modules: sources, libraries: ["ADODB", "Scripting"], name: "Project")
  let outlines = sources.enumerated().map { ModuleOutline($1.text, in: scope, module: $0) }
  let mentions = MacroMentions(outlines)
  for (index, outline) in outlines.enumerated() {
    precondition(outline.uses.values.allSatisfy { $0.count > 0 && $0.line > 0 })
    for procedure in outline.procedures {
      precondition(procedure.line > 0 && procedure.lines > 0)
      _ = mentions.contains(procedure.name, ofModule: index)
    }
    _ = NormalizedSource.bytes(of: sources[index].text)
  }
}
