import Yams

/// Turns composed nodes into ours, and refuses all that is not plain.
struct PlainNodes {
  let source: YAMLSource
  private let lines: [[Unicode.Scalar]]

  init(source: YAMLSource, text: String) {
    self.source = source
    lines = PlainNodes.lines(text)
  }

  /// Lines as libYAML counts them: they end with CR, LF, CR LF, NEL, LS or PS.
  private static func lines(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines
  }

  /// Nil, once reported, where the node or one below it is not plain.
  func convert(_ node: Node, depth: Int) -> YAMLNode? {
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    guard depth <= YAMLSource.maximumDepth else {
      return source.refuse(line, column, "nested deeper than \(YAMLSource.maximumDepth) levels")
    }
    switch node {
    case .alias: return source.refuse(line, column, YAMLSource.noAnchors)
    case .scalar(let scalar):
      guard isPlain(scalar.anchor, line, column) else { return nil }
      return YAMLNode(line: line, column: column, value: .scalar(scalar.string))
    case .sequence(let sequence):
      guard isPlain(sequence.anchor, line, column) else { return nil }
      var items: [YAMLNode] = []
      for item in sequence {
        guard let converted = convert(item, depth: depth + 1) else { return nil }
        items.append(converted)
      }
      return YAMLNode(line: line, column: column, value: .sequence(items))
    case .mapping(let mapping):
      guard isPlain(mapping.anchor, line, column) else { return nil }
      return entries(mapping, line, column, depth)
    }
  }

  private func entries(_ mapping: Node.Mapping, _ line: Int, _ column: Int, _ depth: Int) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    var names: Set<String> = []
    for (key, value) in mapping {
      guard let name = convert(key, depth: depth + 1), let converted = convert(value, depth: depth + 1) else { return nil }
      guard let text = name.scalar else { return source.refuse(name.line, name.column, "a key must be a text") }
      guard text != "<<" else { return source.refuse(name.line, name.column, "merge keys (<<) are not allowed here") }
      guard names.insert(text).inserted else {
        return source.refuse(name.line, name.column, "the key “\(text)” stands here twice")
      }
      entries.append(YAMLNode.Entry(key: name, value: converted))
    }
    return YAMLNode(line: line, column: column, value: .mapping(entries))
  }

  /// A node with a tag, an anchor or an alias begins with its sign, which no plain text can. The composer's own tags do
  /// not tell: it fills in those of keys when it compares them.
  private func isPlain(_ anchor: Anchor?, _ line: Int, _ column: Int) -> Bool {
    let sign = sign(line, column)
    if anchor != nil || sign == "&" || sign == "*" {
      return source.refuse(line, column, YAMLSource.noAnchors) != nil
    }
    if sign == "!" { return source.refuse(line, column, "tags (!x and !!x) are not allowed here") != nil }
    return true
  }

  private func sign(_ line: Int, _ column: Int) -> Unicode.Scalar? {
    guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else { return nil }
    return lines[line - 1][column - 1]
  }
}
