/// What moving one module costs in one suite, and why.
public struct ModuleEstimate: Hashable, Sendable {
  public var name: String
  /// The part or storage of its project.
  public var place: String
  /// `standard`, `document`, `class`, `form` or `unknown`.
  public var type: String
  public var lines: Int
  /// Nil where the inventory does not say.
  public var statements: Int?
  public var branches: Int?
  /// SHA-256 of the source as the project holds it; empty where the inventory does not say.
  public var digest: String
  /// The same after white space and case are made equal; empty where the inventory does not say.
  public var normalizedDigest: String
  public var macroClass: MacroClass
  /// The same code as an earlier module of this document: its effort is zero.
  public var isRepeated: Bool
  /// Hundredths of hours: the sum of the reasons.
  public var effort: Effort
  public var reasons: [MacroReason]
  /// Most expensive first, then by name.
  public var uses: [MacroUse]

  public init(
    name: String, place: String, type: String, lines: Int, statements: Int? = nil, branches: Int? = nil,
    digest: String = "", normalizedDigest: String = "", macroClass: MacroClass, isRepeated: Bool = false,
    reasons: [MacroReason] = [], uses: [MacroUse] = []
  ) {
    self.name = name
    self.place = place
    self.type = type
    self.lines = lines
    self.statements = statements
    self.branches = branches
    self.digest = digest
    self.normalizedDigest = normalizedDigest
    self.macroClass = macroClass
    self.isRepeated = isRepeated
    self.reasons = reasons
    self.uses = uses
    effort = reasons.reduce(.zero) { $0 + $1.effort }
  }
}
