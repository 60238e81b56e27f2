/// Which version of its format a binary document is, and what it is used as.
public struct FormatVersion: Hashable, Sendable {
  /// What a document is beside an ordinary one of its kind.
  public enum Use: String, Hashable, Sendable, CaseIterable {
    case template
    case addIn = "add-in"
    /// Holds another document of AutoText entries.
    case glossary
  }

  /// `BIFF5`, `FIB 193`: as the format counts itself.
  public var name: String
  /// `Excel 5.0 or 95`: whose format it was first.
  public var product: String
  public var use: Use?

  public init(_ name: String, _ product: String, use: Use? = nil) {
    self.name = name
    self.product = product
    self.use = use
  }

  /// As a reader sees it: `BIFF5 (Excel 5.0 or 95)`.
  public var text: String { name.isEmpty ? product : "\(name) (\(product))" }
}
