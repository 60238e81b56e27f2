/// The VBA projects of a binary document, wherever it keeps them.
public struct CompoundMacros: Sendable {
  public var projects: [MacroProject] = []
  /// What is wrong with no project in particular.
  public var issues: [MacroIssue] = []

  /// **Throws** when the directory cannot be read, or the system does not give the bytes.
  public init<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ services: MacroServices, limits: MacroLimits = MacroLimits()
  ) throws(CompoundError) {
    let file = try CompoundFile(source)
    projects = try file.readMacroProjects(source, services, limits: limits)
    if !projects.isEmpty, try file.hasMacroSignature(source) {
      for index in projects.indices { projects[index].isSigned = true }
    }
    guard CompoundKind.recognise(file) == .presentation, let entry = file.entry("PowerPoint Document") else { return }
    let stream = file.stream(entry)
    guard try BinaryPresentation.hasMacros(source, stream) else { return }
    var user: [UInt8] = []
    if let current = file.entry("Current User") { user = try file.stream(current).bytes(at: 0, count: 20, from: source) }
    guard let bytes = try PresentationMacros(stream, services).storage(source, currentUser: user) else {
      issues.append(MacroIssue("vba.malformed", .content, at: entry.name, "its VBA project is not found"))
      projects.append(MacroProject(path: entry.name, size: 0, services: services))
      return
    }
    let inner = MacroProject.read(part: bytes, services, limits: limits)
    issues += inner.issues
    for project in inner.projects {
      var project = project
      project.path = entry.name
      projects.append(project)
    }
  }
}
