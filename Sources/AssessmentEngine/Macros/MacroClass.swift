/// What kind of program a module, or a whole project, is.
public enum MacroClass: String, Sendable, CaseIterable {
  /// No statement in it.
  case empty
  /// What the recorder writes: few statements in a row on cells and windows, no decision.
  case recorded
  /// Code that works on the document itself.
  case utility
  /// Code that talks to databases, files, mail, the web or other programs.
  case integration
  /// A program that has a document: forms, its own commands, many events, or its size.
  case application
  /// It could not be read.
  case unknown
}

extension MacroClass: Comparable {
  public static func < (a: MacroClass, b: MacroClass) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .empty: 0
    case .recorded: 1
    case .utility: 2
    case .integration: 3
    case .application: 4
    case .unknown: 5
    }
  }
}
