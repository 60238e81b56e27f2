/// A VBA project: what it is made of and refers to, and the source of its modules ([MS-OVBA]).
///
/// Nothing in it is run, nothing that it names is opened. What could not be read is in `issues`.
public struct MacroProject: Sendable {
  /// The storage in its compound file, as `MacroProjectStorage` names it.
  public var path: String
  /// Bytes of all its streams.
  public var size: Int64
  public var name = ""
  public var codePage = 1252
  /// 0 and 1 Windows of 16 and 32 bits, 2 Macintosh, 3 Windows of 64 bits; nil where it is not told.
  public var systemKind: Int?
  public var modules: [MacroModule] = []
  public var references: [ProjectReference] = []
  public var forms: [MacroForm] = []
  public var protection = MacroProtection()
  public var hasHelpFile = false
  /// A binary document says that its projects are signed; in packages signatures are parts.
  public var isSigned = false
  /// Code compiled for one version of Office beside the source; nil where there is none.
  public var compiled: CompiledCode?
  /// The source could be read, or there is none.
  public var isRead = false
  /// One for each code.
  public var issues: [MacroIssue] = []

  let services: MacroServices

  init(path: String, size: Int64, services: MacroServices) {
    self.path = path
    self.size = size
    self.services = services
  }

  /// A module's source, decoded.
  public func text(of module: MacroModule) -> MacroText { services.text(module.source, codePage: codePage) }
}

extension MacroProject {
  /// The projects in a compound file that is a part of another file, such as `xl/vbaProject.bin`. Nothing but an issue
  /// where it is no compound file or holds no project.
  public static func read(part bytes: [UInt8], _ services: MacroServices, limits: MacroLimits = MacroLimits())
    -> (projects: [MacroProject], container: [CompoundIssue], issues: [MacroIssue])
  {
    guard !bytes.isEmpty else {
      return ([], [], [MacroIssue("vba.malformed", .nothing, at: "", "no VBA project: the part is empty")])
    }
    do throws(CompoundError) {
      let file = try CompoundFile(bytes)
      let projects = try file.readMacroProjects(bytes, services, limits: limits)
      let missing = projects.isEmpty ? [MacroIssue("vba.malformed", .content, at: "", "no VBA project inside")] : []
      return (projects, file.issues, missing)
    } catch {
      return ([], [], [MacroIssue("vba.malformed", .content, at: "", "no VBA project: \(error.description)")])
    }
  }
}
