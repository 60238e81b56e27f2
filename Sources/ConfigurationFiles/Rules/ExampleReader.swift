import AssessmentEngine
import InventoryModel

/// Reads a rule's `examples`.
struct ExampleReader {
  let reader: NodeReader
  let context: RuleContext
  let rule: String
  /// The suite that the rule names first.
  let firstSuite: String?

  static let keys = ["name", "given", "finds", "target", "verdict"]
  static let givenKeys = ["facts", "format", "size", "state", "reason", "inside", "parts", "skeleton", "text"]
  static let factKeys = ["kind", "subject", "count", "attributes", "where"]

  func read(_ node: YAMLNode) -> [RuleExample] {
    var names: Set<String> = []
    let examples = reader.list(node, of: "examples").compactMap { read($0, names: &names) }
    if !examples.contains(where: { $0.finds > 0 }) { reader.report(node, "expected an example that finds something") }
    if !examples.contains(where: { $0.finds == 0 }) { reader.report(node, "expected an example with finds: 0") }
    return examples
  }

  private func read(_ node: YAMLNode, names: inout Set<String>) -> RuleExample? {
    guard let map = reader.mapping(node, keys: Self.keys, of: "an example") else { return nil }
    let name = map.require("name", "what it shows").flatMap { reader.text($0, of: "a name") }
    if let name, let place = map["name"], !names.insert(name).inserted {
      reader.report(place, "two examples have the name “\(name)”")
    }
    let given = map.require("given", "the document").flatMap { self.given($0) }
    let finds = map.require("finds", "the number of items found").flatMap {
      reader.integer($0, in: 0...1_000_000, of: "finds")
    }
    let target = map["target"].map { suite($0) } ?? firstSuite
    let verdict = map["verdict"].flatMap { reader.choice($0, Verdict.self, of: "verdict") }
    guard let name, let given, let finds else { return nil }
    return RuleExample(
      rule: rule, name: name, given: given, finds: finds, target: target, verdict: verdict?.rawValue,
      place: "\(reader.file):\(node.line):\(node.column)")
  }

  private func suite(_ node: YAMLNode) -> String? {
    guard let name = reader.text(node, of: "a suite") else { return nil }
    if context.suites[name] != nil { return name }
    reader.reportUnknown(node, "no suite “\(name)”" + NearestWord.hint(name, among: context.suites.keys.sorted()))
    return nil
  }

  private func given(_ node: YAMLNode) -> RuleExample.Given? {
    guard let map = reader.mapping(node, keys: Self.givenKeys, of: "given") else { return nil }
    switch (map["facts"], map["parts"], map["text"]) {
    case (let facts?, nil, nil): return record(map, facts: facts).map(RuleExample.Given.record)
    case (nil, let parts?, nil):
      var texts: [String: String] = [:]
      for entry in reader.namedEntries(parts, of: "parts") {
        if let part = entry.key.scalar, let text = entry.value.scalar { texts[part] = text } else {
          reader.report(entry.value, "expected the part's text, found \(entry.value.shape)")
        }
      }
      return .parts(texts, skeleton: map["skeleton"].flatMap { reader.text($0, of: "a skeleton") })
    case (nil, nil, let text?): return reader.text(text, of: "a .parts text").map(RuleExample.Given.text)
    default:
      reader.report(node, "expected exactly one of facts, parts, text in given")
      return nil
    }
  }

  private func record(_ map: NodeMap, facts: YAMLNode) -> DocumentRecord? {
    guard let formatNode = map.require("format", "the document's format"),
      let format = reader.text(formatNode, of: "a format")
    else { return nil }
    if !RuleContext.formats.contains(format), format != "unknown" {
      reader.report(
        formatNode, "unknown format “\(format)”" + NearestWord.hint(format, among: RuleContext.formats.sorted()))
    }
    let state = map["state"].flatMap { reader.choice($0, AssessmentState.self, of: "state") } ?? .assessed
    let reason = map["reason"].flatMap { reader.choice($0, Reason.self, of: "reason") }
    if (state == .assessed) != (reason == nil) {
      reader.report(map.node, "a reason stands exactly where the state is not assessed")
    }
    let size = map["size"].flatMap { reader.integer($0, in: 0...Int(Int64.max / 2), of: "size") } ?? 0
    let items = reader.list(facts, of: "facts").compactMap(fact).sorted(by: Fact.canonicalOrder)
    return DocumentRecord(
      path: RawPath("example." + format), format: DocumentFormat(format), state: state, reason: reason,
      size: Int64(size), facts: items, embedded: map["inside"].map { [document(inside: $0)] } ?? [])
  }

  /// One document inside, by its facts alone.
  private func document(inside facts: YAMLNode) -> EmbeddedDocument {
    EmbeddedDocument(
      path: "inside", use: .object, format: .unknown, state: .assessed,
      facts: reader.list(facts, of: "facts").compactMap(fact).sorted(by: Fact.canonicalOrder))
  }

  private func fact(_ node: YAMLNode) -> Fact? {
    guard let map = reader.mapping(node, keys: Self.factKeys, of: "a fact"),
      let kind = map.require("kind", "the fact kind").flatMap({ reader.factKind($0, context: context) })
    else { return nil }
    let definition = context.facts?[kind]
    var fact = Fact(kind: kind)
    fact.subject = map["subject"]?.scalar ?? ""
    if let node = map["subject"], !fact.subject.isEmpty { reader.checkSubject(fact.subject, at: node, of: definition) }
    fact.count = map["count"].flatMap { reader.integer($0, in: 0...Int(Int64.max / 2), of: "count") } ?? 1
    fact.locations = map["where"].map { reader.texts($0, of: "a location") } ?? []
    for entry in map["attributes"].map({ reader.namedEntries($0, of: "attributes") }) ?? [] {
      guard let text = entry.value.scalar else {
        reader.report(entry.value, "expected a value, found \(entry.value.shape)")
        continue
      }
      guard let name = reader.attribute(entry.key, of: definition) else { continue }
      reader.checkValue(text, at: entry.value, of: name, of: definition)
      fact.attributes[name] = value(text)
    }
    return fact
  }

  private func value(_ text: String) -> AttributeValue {
    if text == "true" || text == "false" { return .boolean(text == "true") }
    return NodeReader.digits(Substring(text)).map(AttributeValue.integer) ?? .string(text)
  }
}
