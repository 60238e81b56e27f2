import Yams

/// Reads one YAML document, the plain part of the language only: no anchors, aliases, tags, merge keys, duplicate keys.
///
/// **Limits**: 1 MiB, 32 levels.
struct YAMLSource {
  static let maximumBytes = 1 << 20
  static let maximumDepth = 32

  let file: String
  let log: DiagnosticLog

  /// Nil, with diagnostics in the log, for text that is not plain YAML or empty.
  func read(_ bytes: [UInt8]) -> YAMLNode? {
    guard bytes.count <= YAMLSource.maximumBytes else {
      return refuse(1, 1, "the file has \(bytes.count) bytes; at most \(YAMLSource.maximumBytes) are read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refuse(1, 1, "the file is not UTF-8 text")
    }
    if let place = AliasSigns.first(in: text) {
      return refuse(place.line, place.column, YAMLSource.noAnchors)
    }
    do {
      let parser = try Parser(yaml: text)
      guard let root = try parser.singleRoot() else { return refuse(1, 1, "the file is empty") }
      // The parser owns the anchors that its nodes refer to weakly: it must outlive the walk over them.
      return withExtendedLifetime(parser) { convert(root, depth: 1) }
    } catch let error as YamlError {
      return refuse(error)
    } catch {
      return refuse(1, 1, "\(error)")
    }
  }

  private static let noAnchors = "anchors and aliases (& and *) are not allowed here; write the value out"

  private func refuse(_ line: Int, _ column: Int, _ message: String) -> YAMLNode? {
    log.report(file, line, column, message)
    return nil
  }

  private func refuse(_ error: YamlError) -> YAMLNode? {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let cause = context.map { " (\($0.text) at line \($0.mark.line))" } ?? ""
      return refuse(mark.line, mark.column, "not YAML: \(problem)\(cause)")
    case .duplicatedKeysInMapping(let names, let context):
      return refuse(context.mark.line, context.mark.column, "the key “\(names.first ?? "")” stands here twice")
    case .reader(let problem, _, _, _): return refuse(1, 1, "not YAML: \(problem)")
    default: return refuse(1, 1, "not YAML: \(error)")
    }
  }

  /// Nil, once reported, where the node or one below it is not plain.
  private func convert(_ node: Node, depth: Int) -> YAMLNode? {
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    guard depth <= YAMLSource.maximumDepth else {
      return refuse(line, column, "nested deeper than \(YAMLSource.maximumDepth) levels")
    }
    switch node {
    case .alias: return refuse(line, column, YAMLSource.noAnchors)
    case .scalar(let scalar):
      guard isPlain(scalar.anchor, scalar.tag, line, column) else { return nil }
      return YAMLNode(line: line, column: column, value: .scalar(scalar.string))
    case .sequence(let sequence):
      guard isPlain(sequence.anchor, sequence.tag, line, column) else { return nil }
      var items: [YAMLNode] = []
      for item in sequence {
        guard let converted = convert(item, depth: depth + 1) else { return nil }
        items.append(converted)
      }
      return YAMLNode(line: line, column: column, value: .sequence(items))
    case .mapping(let mapping):
      guard isPlain(mapping.anchor, mapping.tag, line, column) else { return nil }
      return entries(mapping, line, column, depth)
    }
  }

  private func entries(_ mapping: Node.Mapping, _ line: Int, _ column: Int, _ depth: Int) -> YAMLNode? {
    var entries: [YAMLNode.Entry] = []
    var names: Set<String> = []
    for (key, value) in mapping {
      guard let name = convert(key, depth: depth + 1), let converted = convert(value, depth: depth + 1) else { return nil }
      guard let text = name.scalar else { return refuse(name.line, name.column, "a key must be a text") }
      guard text != "<<" else { return refuse(name.line, name.column, "merge keys (<<) are not allowed here") }
      guard names.insert(text).inserted else {
        return refuse(name.line, name.column, "the key “\(text)” stands here twice")
      }
      entries.append(YAMLNode.Entry(key: name, value: converted))
    }
    return YAMLNode(line: line, column: column, value: .mapping(entries))
  }

  private func isPlain(_ anchor: Anchor?, _ tag: Tag, _ line: Int, _ column: Int) -> Bool {
    if anchor != nil {
      log.report(file, line, column, YAMLSource.noAnchors)
      return false
    }
    if !tag.description.isEmpty {
      log.report(file, line, column, "tags such as \(tag.description) are not allowed here")
      return false
    }
    return true
  }
}
