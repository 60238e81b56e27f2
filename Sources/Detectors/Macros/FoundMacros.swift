import CompoundDocuments
import MacroSyntax

/// The macros of one part of a package, or of one storage of a binary document: what was read, and what the code says.
public struct FoundMacros: Sendable {
  /// A project with the outline of each module's code.
  struct Project: Sendable {
    var project: MacroProject
    var outlines: [ModuleOutline]

    /// Modules with their outlines.
    var modules: Zip2Sequence<[MacroModule], [ModuleOutline]> { zip(project.modules, outlines) }
  }

  /// Of the document, such as `xlsm` or `xls`.
  let format: String
  /// The part's name, or the storage's path.
  public let place: String
  /// Bytes; nil where that cannot be said.
  public let size: Int?
  public let isSigned: Bool
  let projects: [Project]
  /// What is wrong with the projects, or with the part as a whole.
  public let issues: [MacroIssue]

  public init(
    in format: String, place: String, size: Int?, projects: [MacroProject], issues: [MacroIssue] = [],
    isSigned: Bool = false
  ) {
    self.format = format
    self.place = place
    self.size = size
    self.isSigned = isSigned
    var all = issues
    self.projects = projects.map { project in
      all += project.issues
      let lossy = project.modules.first { project.text(of: $0).isLossy }
      if let lossy {
        all.append(
          MacroIssue(
            "vba.code-page", .nothing, at: "module \(lossy.name)",
            "bytes that code page \(project.codePage) does not know"))
      }
      let outlines = project.modules.map { ModuleOutline(project.text(of: $0).utf8, vocabulary: MacroNames.vocabulary) }
      if let suspect = FoundMacros.suspect(project, outlines) { all.append(suspect) }
      return Project(project: project, outlines: outlines)
    }
    self.issues = all
  }

  /// A procedure of the source whose name the compiled code does not know: another source was compiled. A hint, no more:
  /// nothing is judged by it.
  private static func suspect(_ project: MacroProject, _ outlines: [ModuleOutline]) -> MacroIssue? {
    guard !project.compiledNames.isEmpty else { return nil }
    for (module, outline) in zip(project.modules, outlines) where module.isCompiled {
      for procedure in outline.procedures {
        let name = procedure.name.lowercased()
        guard name.utf8.count >= 2, name.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
        if !project.compiledNames.contains(name) {
          return MacroIssue(
            "vba.stomp-suspect", .nothing, at: "module \(module.name)",
            "the compiled code does not know the procedure \(procedure.name) of its source")
        }
      }
    }
    return nil
  }
}
