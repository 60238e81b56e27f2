import AssessmentEngine
import InventoryModel

/// Reads a gate's policy, `assay.gate/1`.
public enum GatePolicyFile {
  public static let schema = "assay.gate/1"

  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses the file.
  ///
  /// `suites`: ids that `target` may name; nil: any.
  public static func load(path: String, suites: [String]? = nil) throws(ConfigurationError) -> GatePolicy {
    let log = DiagnosticLog()
    let reader = NodeReader(file: path, log: log)
    var policy: GatePolicy?
    if let bytes = try ConfigurationFile.read(path, atMost: YAMLSource.maximumBytes, log: log),
      let root = YAMLSource(file: path, log: log).read(bytes)
    {
      policy = read(root, reader: reader, suites: suites)
    }
    try log.throwIfAny()
    guard let policy else {
      throw .invalid([Diagnostic(file: path, line: 1, column: 1, message: "expected a policy")])
    }
    return policy
  }

  private static func read(_ root: YAMLNode, reader: NodeReader, suites: [String]?) -> GatePolicy? {
    let keys = ["schema", "question", "target", "scope", "go", "conditions"]
    guard let map = reader.mapping(root, keys: keys, of: "a policy") else { return nil }
    map.requireSchema(schema)
    let question = map.require("question", "what the gate answers").flatMap { reader.localized($0, of: "the question") }
    let target = map["target"].flatMap { self.target($0, reader: reader, suites: suites) }
    let scope = map["scope"].map { self.scope($0, reader: reader) } ?? GatePolicy.Scope()
    let go = map["go"].map { node in
      Set(reader.list(node, of: "levels").compactMap { goLevel($0, reader: reader) })
    }
    let conditions = map.require("conditions", "what must hold").map { self.conditions($0, reader: reader) } ?? []
    guard let question else { return nil }
    return GatePolicy(
      question: question, target: target, scope: scope, go: go ?? [.ready, .minorChanges], conditions: conditions)
  }

  private static func target(_ node: YAMLNode, reader: NodeReader, suites: [String]?) -> String? {
    guard let name = reader.text(node, of: "a suite") else { return nil }
    if let suites, !suites.contains(name) {
      reader.report(node, "no suite “\(name)”" + NearestWord.hint(name, among: suites))
    }
    return name
  }

  /// Unknown is never ready: what was not assessed does not go.
  private static func goLevel(_ node: YAMLNode, reader: NodeReader) -> Level? {
    let level = reader.choice(node, Level.self, of: "level")
    if level == .notAssessed { reader.report(node, "documents that were not assessed never go") }
    return level
  }

  private static func scope(_ node: YAMLNode, reader: NodeReader) -> GatePolicy.Scope {
    guard let map = reader.mapping(node, keys: ["paths", "exclude", "departments"], of: "scope") else {
      return GatePolicy.Scope()
    }
    return GatePolicy.Scope(
      paths: map["paths"].map(reader.patterns) ?? [], excluded: map["exclude"].map(reader.patterns) ?? [],
      departments: map["departments"].map { node in
        reader.list(node, of: "departments").compactMap { reader.text($0, of: "a department") }
      } ?? [])
  }

  private static func conditions(_ node: YAMLNode, reader: NodeReader) -> [GateCondition] {
    var entries: [YAMLNode.Entry] = []
    if case .sequence(let items) = node.value {
      entries = items.flatMap { reader.namedEntries($0, of: "a condition") }
    } else {
      entries = reader.namedEntries(node, of: "conditions")
    }
    if entries.isEmpty { reader.report(node, "expected at least one condition: a gate without any always opens") }
    return entries.compactMap { condition($0, reader: reader) }
  }

  private static func condition(_ entry: YAMLNode.Entry, reader: NodeReader) -> GateCondition? {
    let measures = GateCondition.Measure.all
    guard let name = entry.key.scalar, let measure = measures.first(where: { $0.name == name }) else {
      let word = entry.key.scalar ?? ""
      reader.report(entry.key, "unknown measure “\(word)”" + NearestWord.hint(word, among: measures.map(\.name)))
      return nil
    }
    guard let map = reader.mapping(entry.value, keys: ["at-most", "at-least", "per"], of: "the condition \(name)") else {
      return nil
    }
    var perDepartment = false
    if let per = map["per"] {
      perDepartment = per.scalar == "department"
      if !perDepartment { reader.report(per, "expected per: department, found \(per.shape)") }
    }
    let bound: GateCondition.Bound?
    switch (map["at-most"], map["at-least"]) {
    case (let most?, nil): bound = quantity(most, of: measure, reader: reader).map { .atMost($0) }
    case (nil, let least?): bound = quantity(least, of: measure, reader: reader).map { .atLeast($0) }
    default:
      reader.report(entry.value, "expected exactly one of at-most, at-least in the condition \(name)")
      return nil
    }
    return bound.map { GateCondition(measure: measure, bound: $0, perDepartment: perDepartment) }
  }

  private static func quantity(_ node: YAMLNode, of measure: GateCondition.Measure, reader: NodeReader) -> GateQuantity? {
    do {
      let quantity = try GateQuantity(text: node.scalar ?? "")
      if case .count = quantity, measure.name.hasSuffix("-share") {
        reader.report(node, "\(measure.name) is a share: expected a percentage such as 80%, found \(node.shape)")
      }
      return quantity
    } catch {
      reader.report(node, "\(error)")
      return nil
    }
  }
}

extension NodeReader {
  /// Path patterns of a list.
  func patterns(_ node: YAMLNode) -> [PathPattern] {
    list(node, of: "path patterns").compactMap { item in
      guard let text = text(item, of: "a path pattern") else { return nil }
      do {
        return try PathPattern(text)
      } catch {
        report(item, "\(error)")
        return nil
      }
    }
  }
}

extension NodeMap {
  /// Every file of ours but rules names its schema, so that a later one can be told apart.
  func requireSchema(_ schema: String) {
    guard let node = require("schema", "the file's kind, \(schema)") else { return }
    if node.scalar != schema { reader.report(node, "expected the schema \(schema), found \(node.shape)") }
  }
}
