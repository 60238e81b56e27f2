/// Markup in several versions, of which a reader takes the first that it knows (ECMA-376-3:2015 §7.5).
public struct Alternative: Sendable {
  /// The namespaces that its choices require, each once, in their order; a prefix where it is not declared.
  public var required: [String] = []
  /// Whether there is something for a reader that knows none of them (§7.7).
  public var hasFallback = false
}
