/// A named part of an estimate. The reasons of a module add up to its effort, exactly.
public struct MacroReason: Hashable, Sendable {
  public enum Code: String, Sendable, CaseIterable {
    /// Reading the code and writing it anew, by its statements.
    case code
    /// Decisions and loops, by their number.
    case branches
    /// Members with a counterpart, without one that is known, with a way around, without any.
    case equivalent, unknown
    case workAround = "work-around"
    case noCounterpart = "no-counterpart"
    case objects, declares, events, forms
    /// Paths, servers and addresses written into the code.
    case hardCoded = "hard-coded"
    /// Code that could not be read, by its size.
    case unread
    /// What a project of its class costs beside its code: finding out what it is for, testing, handing over.
    case project
    /// References that are broken where the project was saved.
    case references
    /// Taken back: what several modules use is understood once.
    case sharedUses = "shared-uses"
    /// Taken back: large programs repeat themselves.
    case size
    /// Taken back: a few statements are soon understood, rewritten and tested.
    case small
  }

  public var code: Code
  /// What it counts: statements, distinct names, controls …
  public var count: Int
  /// Such as “214 statements to read and rewrite”.
  public var text: LocalizedText
  /// Hundredths of hours; negative where something is taken back.
  public var effort: Effort

  public init(code: Code, count: Int, text: LocalizedText, effort: Effort) {
    self.code = code
    self.count = count
    self.text = text
    self.effort = effort
  }
}
