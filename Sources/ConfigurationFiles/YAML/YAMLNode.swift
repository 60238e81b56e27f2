/// A value of a YAML file and its place; the shape that the readers of our files see.
struct YAMLNode: Sendable {
  /// 1-based.
  var line: Int
  /// 1-based, in Unicode scalars.
  var column: Int
  var value: Value

  indirect enum Value: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    var key: YAMLNode
    var value: YAMLNode
  }

  var scalar: String? {
    if case .scalar(let text) = value { text } else { nil }
  }

  /// What it is, for messages.
  var shape: String {
    switch value {
    case .scalar(let text): text.isEmpty ? "nothing" : "“\(text.prefix(40))”"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
