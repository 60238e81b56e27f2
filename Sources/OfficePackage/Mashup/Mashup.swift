/// The queries of a workbook as Power Query stores them ([MS-QDEFF] 2.2): M text and what is said about it. No value
/// that a query loaded is in it, and no credential.
public struct Mashup: Sendable {
  /// Why it was not read, or not whole.
  public enum Problem: Hashable, Sendable {
    /// Not base64, or shorter than its own lengths say.
    case container(String)
    /// The archive of the package parts, or what stands in it.
    case package(String)
    /// A budget: what, and the limit in bytes or in number.
    case limit(String, Int)

    public var code: String {
      switch self {
      case .container: "mashup.container"
      case .package: "mashup.package"
      case .limit: "mashup.limit"
      }
    }

    public var message: String {
      switch self {
      case .container(let what): what
      case .package(let what): "package parts: \(what)"
      case .limit(let what, let limit): "\(what): more than \(limit); the rest is not read"
      }
    }
  }

  /// What the metadata say of one query ([MS-QDEFF] 2.5.2).
  public struct Item: Sendable {
    public var name: String
    /// Values of the entries that say where the query loads to, by type; without the letter of their type.
    public var entries: [String: String] = [:]
  }

  public var part: String
  public var problems: [Problem] = []
  /// The application's version (Config/Package.xml).
  public var version = ""
  /// The section document, UTF-8; nil where the package has none.
  public var section: [UInt8]?
  /// Nil where the metadata could not be read.
  public var items: [Item]?
  /// Whether the privacy levels of sources are heeded ([MS-QDEFF] 2.4); nil where it is not told.
  public var usesFirewall: Bool?

  public init(part: String, problems: [Problem] = []) {
    self.part = part
    self.problems = problems
  }
}
