/// Whose object model a name of VBA code belongs to.
public enum MacroApplication: String, Hashable, Sendable, CaseIterable {
  case excel, word, powerpoint, outlook, access, visio, project, publisher, onenote
  /// What all programs of Office share: command bars, file dialogs, document properties, drawings.
  case office
  /// The language and its library.
  case vba
  /// The editor: code that reads or writes code.
  case vbide
  case msforms
  case adodb, adox, adomd, dao
  case scripting, regexp, shell, wmi
  case xml, http, html
  case cdo, mapi, notes
  case dotnet, acrobat, sap, autocad, script
  /// A library that is none of these.
  case other
  case unknown

  /// By what a ProgID starts with, or what code calls the library; lower case.
  private static let byName: [String: MacroApplication] = [
    "excel": .excel, "word": .word, "powerpoint": .powerpoint, "outlook": .outlook, "access": .access,
    "visio": .visio, "msproject": .project, "publisher": .publisher, "onenote": .onenote,
    "office": .office, "vba": .vba, "vbide": .vbide, "msforms": .msforms, "forms": .msforms,
    "adodb": .adodb, "adox": .adox, "adomd": .adomd, "dao": .dao, "scripting": .scripting,
    "vbscript": .regexp, "vbscript_regexp": .regexp, "vbscript_regexp_10": .regexp, "vbscript_regexp_55": .regexp,
    "wscript": .shell, "shell": .shell, "shell32": .shell, "iwshruntimelibrary": .shell,
    "wbemscripting": .wmi, "winmgmts:": .wmi, "msxml": .xml, "msxml2": .xml, "msxml3": .xml, "winhttp": .http,
    "htmlfile": .html, "htmldocument": .html, "mshtml": .html, "internetexplorer": .html, "shdocvw": .html,
    "cdo": .cdo, "mapi": .mapi, "redemption": .mapi, "lotus": .notes, "notes": .notes, "domino": .notes,
    "system": .dotnet, "mscorlib": .dotnet, "acroexch": .acrobat, "acrobat": .acrobat, "afformaut": .acrobat,
    "sap": .sap, "sapgui": .sap, "saprotwr": .sap, "sapfewse": .sap, "autocad": .autocad, "msscriptcontrol": .script,
    "scriptcontrol": .script,
  ]

  static var libraryNames: [String] { Array(byName.keys) }

  /// The library that code names in front of a class, such as `ADODB`; nil for one that is not known.
  public init?(library name: String) {
    guard let known = Self.byName[name.lowercased()] else { return nil }
    self = known
  }

  /// `Scripting.Dictionary`, `winmgmts:\\.\root\cimv2`; `.other` for one that is not known, `.unknown` for a file.
  init(progID: String) {
    let lower = progID.lowercased()
    if lower.hasPrefix("winmgmts:") {
      self = .wmi
    } else if lower == "new:" {
      // By its class: nearly always the clipboard's data object.
      self = .msforms
    } else if lower == "ldap:" || lower == "winnt:" {
      self = .other
    } else if lower == "microsoft.xmlhttp" || lower.hasPrefix("microsoft.xmldom") {
      self = .xml
    } else if lower.contains("\\") || lower.contains("/") || lower.contains(":") {
      self = .unknown
    } else {
      let library = lower.prefix { $0 != "." }
      self = Self.byName[String(library)] ?? .other
    }
  }

  /// The application whose code a document of this format holds, by what the formats' names begin with.
  public init(host format: String) {
    if format.hasPrefix("xl") {
      self = .excel
    } else if format.hasPrefix("do") {
      self = .word
    } else if ["pp", "po", "sld"].contains(where: format.hasPrefix) {
      self = .powerpoint
    } else {
      self = .unknown
    }
  }

  /// Its place in a set.
  var bit: UInt64 { 1 << UInt64(index) }

  private var index: Int { Self.indices[self] ?? 0 }

  private static let indices = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}

/// Some of the applications.
struct MacroApplicationSet: Hashable, Sendable {
  private(set) var bits: UInt64 = 0

  init(_ members: [MacroApplication] = []) {
    for member in members { insert(member) }
  }

  private init(bits: UInt64) { self.bits = bits }

  mutating func insert(_ member: MacroApplication) { bits |= member.bit }
  mutating func formUnion(_ other: MacroApplicationSet) { bits |= other.bits }
  func intersection(_ other: MacroApplicationSet) -> MacroApplicationSet {
    MacroApplicationSet(bits: bits & other.bits)
  }
  func contains(_ member: MacroApplication) -> Bool { bits & member.bit != 0 }
  var isEmpty: Bool { bits == 0 }
  /// The member where there is just one.
  var only: MacroApplication? {
    guard bits.nonzeroBitCount == 1 else { return nil }
    return MacroApplication.allCases[bits.trailingZeroBitCount]
  }
}
