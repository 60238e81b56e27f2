/// What a module of VBA source declares and calls. Names and lines, never the text.
///
/// Lines are those of the editor: 1-based, without the `Attribute` lines, which it hides.
public struct ModuleOutline: Sendable {
  public struct Procedure: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case sub, function
      case propertyGet = "property-get"
      case propertyLet = "property-let"
      case propertySet = "property-set"
    }

    public var name: String
    public var kind: Kind
    public var isPublic: Bool
    /// The list of macros that a user can start leaves those with arguments out.
    public var hasArguments = false
    public var line: Int
    /// From its head to its end.
    public var lines: Int
    /// Statements between the two.
    public var statements: Int
    /// The macro recorder wrote it: its comment still stands there.
    public var isRecorded = false
  }

  /// `Declare`: a procedure of a library outside ([MS-VBAL] 5.2.3.5).
  public struct Declaration: Hashable, Sendable {
    public var name: String
    public var library: String
    /// What the library calls it; nil where it is the same.
    public var alias: String?
    /// Marked as fit for 64 bits.
    public var isPointerSafe: Bool
    public var line: Int
  }

  /// A key that starts a procedure, from `VB_Invoke_Func`.
  public struct Shortcut: Hashable, Sendable {
    public var procedure: String
    /// A letter: with Control; a capital: with Control and Shift.
    public var key: String
  }

  /// An object that code makes or gets by its class's name.
  public struct Creation: Hashable, Sendable {
    public enum Way: String, Hashable, Sendable, CaseIterable {
      case createObject = "create-object"
      case getObject = "get-object"
      /// `New Library.Class`
      case new
    }

    public var way: Way
    /// `Scripting.Dictionary`; nil where it is computed.
    public var name: String?
    public var line: Int
  }

  /// An add-in that code names.
  public struct AddIn: Hashable, Sendable {
    public enum Way: String, Hashable, Sendable, CaseIterable {
      /// `COMAddIns("…")`
      case com
      /// `AddIns("…")`
      case title
      /// `RegisterXLL "…"`, or a text that is, or begins with, the name of an add-in's file.
      case file
    }

    public var way: Way
    public var name: String
    public var line: Int
  }

  /// A member, function or statement, and whose it is.
  public struct UsedName: Hashable, Sendable {
    public var name: String
    public var application: MacroApplication
    public var form: Use.Form?
  }

  /// How often a name is used, and where first.
  public struct Use: Hashable, Sendable {
    /// What a name does not say.
    public enum Form: String, Hashable, Sendable, CaseIterable {
      /// `On Error Resume Next`, `On Error GoTo label`, `On Error GoTo 0`.
      case resumeNext = "resume-next"
      case handler, off
      /// What is started or worked out is put together while the code runs.
      case computed
      /// `[A1]`
      case brackets
      /// The constant that `#If` asks for; the project's own, or none, is the last.
      case vba6, vba7, win32, win64, mac, own
    }

    public var count: Int
    public var line: Int
  }

  /// A text in the code that names a place: what it leads to is expected to stay where it is.
  public struct HardCoded: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case drivePath = "drive-path"
      case uncPath = "unc-path"
      case url, server
      case connectionString = "connection-string"
      /// With the domain alone.
      case eMail = "e-mail"
      case registryKey = "registry-key"
      case ipAddress = "ip-address"
      /// Without the password.
      case password
    }

    public var kind: Kind
    /// Its beginning, as written: secrets are not masked yet.
    public var target: String
    public var line: Int
  }

  public internal(set) var procedures: [Procedure] = []
  public internal(set) var declarations: [Declaration] = []
  public internal(set) var shortcuts: [Shortcut] = []
  public internal(set) var creations: [Creation] = []
  public internal(set) var addIns: [AddIn] = []
  public internal(set) var uses: [UsedName: Use] = [:]
  public internal(set) var hardCoded: [HardCoded] = []
  /// `WithEvents` variables in lower case, and their types.
  public internal(set) var eventSources: [String: String] = [:]
  /// Controls that stand on a document, from `VB_Control`, in lower case.
  public internal(set) var controls: Set<String> = []
  /// Statements but for options, attributes, and procedures' heads and ends.
  public internal(set) var statements = 0
  /// Statements that decide what runs next or how often: `If`, `ElseIf`, `Select`, `For`, `Do`, `While`.
  public internal(set) var branches = 0
  /// `Option Private Module`: nothing in it shows outside of its project.
  public internal(set) var isPrivateModule = false
  /// Every name in the code and every text that could be a procedure's, by who it is that mentions it.
  var mentions: [MacroWord: MacroMention] = [:]
  /// A procedure is started by a name that is put together while the code runs.
  public internal(set) var hasComputedCalls = false
  /// More of something was there than is kept.
  public internal(set) var isOverLimit = false

  init() {}
}
