import CompoundDocuments

/// A whole file with macros: a binary document, or the part of a package.
func read(_ bytes: [UInt8]) {
  for project in MacroProject.read(part: bytes, services).projects { use(project) }
  do throws(CompoundError) {
    for project in try CompoundMacros(bytes, services).projects { use(project) }
  } catch {
    _ = error.description
  }
}
