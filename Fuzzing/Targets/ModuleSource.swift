import MacroSyntax

/// VBA source: the lexer, what two modules declare, their outlines, what mentions what, and the form that compares.
func read(_ bytes: [UInt8]) {
  let half = bytes.firstIndex(of: 0) ?? bytes.count
  let kinds: [MacroSource.Kind] = [.document, .standard, .form, .class]
  let second = kinds[bytes.count % kinds.count]
  let modules = [
    MacroSource(name: "Module1", kind: .standard, text: Array(bytes[..<half])),
    MacroSource(name: "Sheet1", kind: second, text: Array(bytes[half...]), controls: ["Button1", "TextBox1"]),
  ]
  let hosts: [MacroApplication] = [.excel, .word, .powerpoint, .unknown]
  let scope = MacroScope(
    host: hosts[half % hosts.count], modules: modules, libraries: ["ADODB", "Scripting", "MSForms"], name: "VBAProject")
  let outlines = modules.enumerated().map { ModuleOutline($1.text, in: scope, module: $0) }
  let mentions = MacroMentions(outlines)
  for (index, outline) in outlines.enumerated() {
    for procedure in outline.procedures {
      precondition(procedure.line > 0 && procedure.lines > 0)
      _ = mentions.contains(procedure.name, ofModule: index)
    }
    let normalized = NormalizedSource.bytes(of: modules[index].text)
    precondition(normalized.count <= 3 * modules[index].text.count + 1)
    // What is normal stays as it is, unless a byte is no UTF-8 or a letter changes its length.
    if !normalized.contains(where: { $0 >= 0x80 }) { precondition(NormalizedSource.bytes(of: normalized) == normalized) }
  }
}
