/// A text that M puts together: `Folder & "\2025.csv"`.
struct QueryText: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case literal(String)
    /// The value of a variable or of another query.
    case name(String)
    case computed
  }

  var pieces: [Piece] = []

  /// Whether it is literals and names only.
  var isPlain: Bool { !pieces.isEmpty && !pieces.contains(.computed) }
}

/// A function that gets data, as a query calls it.
public struct QueryCall: Hashable, Sendable {
  public var function: String
  /// The first two arguments, as far as they are known: `…` stands for what is computed; empty for an argument that is
  /// not there.
  public var first: String
  public var second: String
}

/// A member of a section document: a query, a function or a parameter.
public struct Query: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case query, function, parameter
  }

  public var name: String
  public var kind = Kind.query
  /// Other members that it refers to, sorted.
  public var references: [String] = []
  public var calls: [QueryCall] = []
}
