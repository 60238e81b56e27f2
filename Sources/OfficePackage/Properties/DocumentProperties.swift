/// What the document properties say (ECMA-376-2:2021 §8.3 core, ECMA-376-1:2016 §22.2 extended).
public struct DocumentProperties: Sendable {
  public var creator: String?
  public var lastModifiedBy: String?
  /// As written.
  public var created: String?
  public var modified: String?
  public var application: String?
  public var applicationVersion: String?
  /// §22.2.2.21, as the application that saved it counted them.
  public var pages: Int?
  /// Names of custom properties (§22.3).
  public var customNames: [String] = []
  /// Whether there are more custom properties than are kept.
  public var hasMoreNames = false
  /// The start of relative links (§22.2.2.9).
  public var hyperlinkBase: String?
  /// The template that the document was made from, by its name (§22.2.2.28).
  public var template: String?
  /// Bits: 1 password, 2 read-only recommended, 4 read-only enforced, 8 locked for annotations (§22.2.2.6).
  public var security: Int?
  /// Switches of the extended properties that are on.
  public var switches: [String] = []
  public static let switchNames = ["SharedDoc", "LinksUpToDate", "HyperlinksChanged", "ScaleCrop"]
  /// Labels by identifier, from the custom properties.
  public var labels: [String: SensitivityLabel] = [:]
  /// A program that says so in the description, where it has no place of its own.
  public var generator: String?
  /// Whether there are extended properties: some programs write none.
  public var hasExtended = false
  /// The .NET program that the document loads; nil for none.
  public var solution: Solution?

  /// A document-level customisation of Visual Studio Tools for Office, by the custom properties `_AssemblyName` and
  /// `_AssemblyLocation`, in editions before 2007 with a number behind.
  public struct Solution: Sendable {
    public var name = ""
    /// As written.
    public var location = ""
    public var part: String
  }

  public init() {}
}
