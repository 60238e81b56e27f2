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
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      return refuse(1, 1, "the file is not UTF-8 text")
    }
    if let place = AliasSigns.first(in: text) {
      return refuse(place.line, place.column, YAMLSource.noAnchors)
    }
    do {
      let parser = try Parser(yaml: text)
      guard let root = try parser.singleRoot() else { return refuse(1, 1, "the file is empty") }
      // The parser owns the anchors that its nodes refer to weakly: it must outlive the walk over them.
      return withExtendedLifetime(parser) { PlainNodes(source: self, text: text).convert(root, depth: 1) }
    } catch let error as YamlError {
      return refuse(error)
    } catch {
      return refuse(1, 1, "\(error)")
    }
  }

  /// What the parser calls a key that is a list or a mapping.
  private static let keyWithoutText = "<uncovertable>"
  static let noAnchors = "anchors and aliases (& and *) are not allowed here; write the value out"

  func refuse(_ line: Int, _ column: Int, _ message: String) -> YAMLNode? {
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
      if names.first == YAMLSource.keyWithoutText {
        return refuse(context.mark.line, context.mark.column, "a key must be a text, and stands here twice")
      }
      return refuse(context.mark.line, context.mark.column, "the key “\(names.first ?? "")” stands here twice")
    case .reader(let problem, _, _, _): return refuse(1, 1, "not YAML: \(problem)")
    default: return refuse(1, 1, "not YAML: \(error)")
    }
  }
}
