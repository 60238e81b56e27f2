extension MacroProjectReader {
  /// What may still be read, for all projects of a file together.
  struct Budget {
    var stored: Int
    var source: Int
    var modules: Int
    var references: Int
    var lines: Int
    var controls: Int
    var compiled: Int

    init(_ limits: MacroLimits) {
      stored = limits.storedBytes
      source = limits.projectBytes
      modules = limits.allModules
      references = limits.allModules
      lines = limits.allLines
      controls = limits.controls
      compiled = limits.compiledBytes
    }

    /// The limits of the next project.
    func lowered(_ limits: MacroLimits) -> MacroLimits {
      var out = limits
      out.moduleBytes = min(limits.moduleBytes, source)
      out.modules = min(limits.modules, modules)
      out.references = min(limits.references, references)
      out.projectLines = min(limits.projectLines, lines)
      return out
    }
  }
}
