/// A mapping of a file, with its place.
struct NodeMap {
  let reader: NodeReader
  let node: YAMLNode
  let entries: [YAMLNode.Entry]
  /// What it is, for messages.
  let what: String

  subscript(name: String) -> YAMLNode? { entries.first { $0.key.scalar == name }?.value }

  func key(_ name: String) -> YAMLNode? { entries.first { $0.key.scalar == name }?.key }

  /// The value, or nil and a diagnostic.
  func require(_ name: String, _ meaning: String) -> YAMLNode? {
    if let value = self[name] { return value }
    reader.report(node, "\(what) lacks “\(name)”: \(meaning)")
    return nil
  }
}
