import CompoundDocuments
import ContentDigest
import MacroSyntax

/// The macros of one part of a package, or of one storage of a binary document: what was read, and what the code says.
public struct FoundMacros: Sendable {
  /// A project with the outline of each module's code.
  struct Project: Sendable {
    var project: MacroProject
    var outlines: [ModuleOutline]
    /// Of each module, the digest of its source as it compares.
    var normalized: [String]

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
      let texts = project.modules.map { project.text(of: $0) }
      if let lossy = texts.firstIndex(where: \.isLossy) {
        all.append(
          MacroIssue(
            "vba.code-page", .nothing, at: "module \(project.modules[lossy].name)",
            "bytes that code page \(project.codePage) does not know"))
      }
      let scope = FoundMacros.scope(project, texts, format)
      let outlines = texts.enumerated().map { ModuleOutline($1.utf8, in: scope, module: $0) }
      let normalized = texts.map { SHA256Digest.hexadecimal(of: NormalizedSource.bytes(of: $0.utf8)) }
      if let suspect = FoundMacros.suspect(project, outlines) { all.append(suspect) }
      return Project(project: project, outlines: outlines, normalized: normalized)
    }
    self.issues = all
  }

  private static func scope(_ project: MacroProject, _ texts: [MacroText], _ format: String) -> MacroScope {
    let forms = Dictionary(project.forms.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let sources = zip(project.modules, texts).map { module, text in
      let kind: MacroSource.Kind =
        switch module.kind {
        case .class: .class
        case .document: .document
        case .form: .form
        case .standard, .unknown: .standard
        }
      let controls = module.kind == .form ? (forms[module.name]?.controls ?? []).map(\.name) : []
      return MacroSource(name: module.name, kind: kind, text: text.utf8, controls: controls)
    }
    let libraries = project.references.map(\.name)
    var host = MacroApplication(host: format)
    // A project on its own, outside of a document: its host's library stands among the first.
    if host == .unknown {
      let hosts: Set<MacroApplication> = [.excel, .word, .powerpoint, .outlook, .access, .visio, .project]
      host = libraries.lazy.compactMap { MacroApplication(library: $0) }.first(where: hosts.contains) ?? .unknown
    }
    return MacroScope(host: host, modules: sources, libraries: libraries, name: project.name)
  }

  /// Some programs leave an empty part where a project was: there is no code in it.
  var isWithoutBytes: Bool { size == 0 && projects.isEmpty }

  /// A module none of whose procedures the compiled code knows by name: another source was compiled. A hint, no more:
  /// nothing is judged by it.
  private static func suspect(_ project: MacroProject, _ outlines: [ModuleOutline]) -> MacroIssue? {
    guard let compiled = project.compiled else { return nil }
    // Each search goes through the compiled code; the first name that is known ends it.
    var searches = 100
    for (module, outline) in zip(project.modules, outlines) where module.isCompiled && !outline.procedures.isEmpty {
      let names = outline.procedures.prefix(8).map(\.name)
      searches -= names.count
      guard searches >= 0 else { return nil }
      if !names.contains(where: { compiled.mentions($0) }) {
        return MacroIssue(
          "vba.stomp-suspect", .nothing, at: "module \(module.name)",
          "the compiled code knows no procedure of its source, such as \(names[0])")
      }
    }
    return nil
  }
}
