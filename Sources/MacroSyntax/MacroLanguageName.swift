/// A statement or function of the language whose use means work elsewhere; the many others, such as `Left` or `DateAdd`,
/// have their like in every language.
///
/// **Source** [MS-VBAL] 5.4 and 6.1.
struct MacroLanguageName: Sendable {
  enum Place: Sendable {
    /// Counts wherever it stands.
    case anywhere
    /// Counts only where a statement starts.
    case statement
    /// A statement about an open file, which a number or a `#` tells from a name (5.4.5).
    case file
  }

  var word: String
  /// As facts spell it.
  var spelling: String
  var place: Place

  static let all: [MacroLanguageName] =
    anywhere.map { MacroLanguageName(word: $0, spelling: $0, place: .anywhere) }
    + statements.map { MacroLanguageName(word: $0, spelling: $0, place: .statement) }
    + [
      ("Print", "Print #"), ("Write", "Write #"), ("Input", "Input #"), ("Line", "Line Input #"), ("Get", "Get #"),
      ("Put", "Put #"), ("Seek", "Seek #"), ("Lock", "Lock #"), ("Unlock", "Unlock #"), ("Close", "Close"),
      ("Name", "Name"), ("Open", "Open"),
    ].map { MacroLanguageName(word: $0.0, spelling: $0.1, place: .file) }

  private static let anywhere = [
    "MsgBox", "InputBox", "DoEvents", "Dir", "FileLen", "FileDateTime", "GetAttr", "Environ", "Shell", "GetSetting",
    "GetAllSettings", "CallByName", "CurDir", "Command", "Rnd", "Timer", "IMEStatus", "MacScript", "AppleScriptTask",
  ]

  private static let statements = [
    "Kill", "FileCopy", "MkDir", "RmDir", "ChDir", "ChDrive", "SetAttr", "SaveSetting", "DeleteSetting", "AppActivate",
    "SendKeys", "Randomize", "Beep", "GoTo", "GoSub", "Load", "Unload", "SavePicture", "RaiseEvent", "Implements",
  ]
}
