import CompoundDocuments

/// Stand-ins for the libraries behind the readers' one door, which are not what is tested here: one code page, and a
/// zlib stream that is its own content.
let services = MacroServices(
  decode: { codePage, bytes in
    guard codePage == 1252 else { return nil }
    return MacroText(utf8: Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8))
  },
  inflate: { bytes, limit in Array(bytes.prefix(limit)) })

/// What detectors ask a project for.
func use(_ project: MacroProject) {
  for module in project.modules {
    _ = module.lines
    precondition(module.source.count <= MacroLimits().moduleBytes)
    // Long sources have a target of their own.
    if module.source.count < 100_000 { _ = project.text(of: module).string }
    _ = project.compiled?.mentions(module.name)
  }
  for reference in project.references { _ = (reference.isBroken, reference.fileName) }
}
