/// A library or project that a VBA project uses ([MS-OVBA] 2.3.4.2.2).
public struct ProjectReference: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A type library (2.3.4.2.2.5).
    case library = "type-library"
    /// A type library of controls, with its twiddled copy (2.3.4.2.2.3).
    case control
    /// Another VBA project: an add-in, a template (2.3.4.2.2.6).
    case project
  }

  public var kind: Kind
  /// The name that code uses, such as `ADODB`; may be empty.
  public var name = ""
  /// `{00020813-0000-0000-C000-000000000046}`, upper case; nil where there is none.
  public var classID: String?
  /// Major and minor version as written, hexadecimal for libraries.
  public var version: String?
  /// Of the library or project, as stored.
  public var path = ""
  /// What the library calls itself.
  public var title = ""

  /// Neither a path nor a class is left: Office shows it as missing.
  public var isBroken: Bool {
    path.isEmpty && (kind == .project || title.isEmpty)
      && (classID.map { $0 == "{00000000-0000-0000-0000-000000000000}" } ?? true)
  }

  /// The last component of the path: `MSADO15.DLL`.
  public var fileName: String {
    String(path.split(whereSeparator: { $0 == "\\" || $0 == "/" || $0 == ":" }).last ?? "")
  }

  init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// `*\G{class}#major.minor#language#path#title` (2.1.1.8), or `*\Apath` of a project (2.1.1.12).
  mutating func read(_ libid: String) {
    guard libid.hasPrefix("*\\") else { return }
    let text = libid.unicodeScalars.dropFirst(3)
    if kind == .project {
      path = String(String.UnicodeScalarView(text))
      return
    }
    let fields = text.split(separator: "#", maxSplits: 4, omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
    if fields.count > 0, fields[0].utf8.count <= 40 { classID = fields[0].uppercased() }
    if fields.count > 1, fields[1].utf8.count <= 16 { version = fields[1] }
    if fields.count > 3 { path = fields[3] }
    if fields.count > 4 { title = fields[4] }
  }
}
