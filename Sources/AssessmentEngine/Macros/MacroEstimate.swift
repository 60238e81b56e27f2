/// What moving the macros of one document costs in one suite, and why.
public struct MacroEstimate: Hashable, Sendable {
  /// In the order of their places and names.
  public var modules: [ModuleEstimate]
  public var projectClass: MacroClass
  /// What is not of one module: the project as such, code that was not read, what is taken back.
  public var reasons: [MacroReason]
  /// Hundredths of hours: the modules' and the reasons' together, never below zero.
  public var effort: Effort
  /// Some code could not be read: the hours are by size.
  public var isUnread: Bool

  public init(
    modules: [ModuleEstimate], projectClass: MacroClass, reasons: [MacroReason], isUnread: Bool = false
  ) {
    self.modules = modules
    self.projectClass = projectClass
    self.reasons = reasons
    self.isUnread = isUnread
    effort = modules.reduce(.zero) { $0 + $1.effort } + reasons.reduce(.zero) { $0 + $1.effort }
  }
}

extension MacroEstimate {
  /// Uses of what no row of the tables knows, and all uses: of modules that do not repeat another.
  public var coverage: (unlisted: Int, all: Int) {
    var (unlisted, all) = (0, 0)
    for module in modules where !module.isRepeated {
      for use in module.uses {
        all = all.addingClamped(use.count)
        if !use.isListed { unlisted = unlisted.addingClamped(use.count) }
      }
    }
    return (unlisted, all)
  }

  /// In one line: what kind of program, and how large.
  public var summary: LocalizedText {
    let own = modules.filter { !$0.isRepeated && $0.macroClass != .empty }
    let statements = own.reduce(0) { $0.addingClamped($1.statements ?? $1.lines) }
    let isCounted = own.allSatisfy { $0.statements != nil }
    let (kind, size) = (projectClass.title, own.count)
    guard size > 0 else { return kind }
    return LocalizedText(
      english: "\(kind.english): \(size) \(size == 1 ? "module" : "modules"), \(statements) "
        + (isCounted ? "statements" : "lines"),
      french: "\(kind.french) : \(size) \(size == 1 ? "module" : "modules"), \(statements) "
        + (isCounted ? "instructions" : "lignes"))
  }
}
