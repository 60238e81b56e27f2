import AssessmentEngine
import InventoryModel

/// Reads `overrides` and `functions` of a pack: what it changes, for which documents, and why.
struct AdjustmentReader {
  let reader: NodeReader
  let context: RuleContext
  let manifest: PackManifest
  /// By id.
  let rules: [String: Rule]
  /// Those that this pack, or one that it extends, leaves out.
  let disabled: Set<String>

  static let overrideKeys = ["rules", "suites", "paths", "departments", "because", "set"]
  static let changeKeys = ["verdict", "class", "role", "effort", "loss", "disposition", "confidence", "sources"]
  static let functionKeys = ["names", "suites", "paths", "departments", "because"]

  func adjustment(_ node: YAMLNode) -> Adjustment? {
    guard let map = reader.mapping(node, keys: Self.overrideKeys, of: "an override") else { return nil }
    let named = map.require("rules", "the rules that it changes").map { self.rules($0) } ?? []
    let suites = map["suites"].map { self.suites($0) } ?? []
    let scope = self.scope(map)
    let reason = map.require("because", "why").flatMap { self.reason($0) }
    let change = map.require("set", "what it changes").flatMap { self.change($0, reason: reason) }
    guard let reason, let change, !named.isEmpty else { return nil }
    if let set = map["set"] { check(change, rules: named, suites: suites, at: set) }
    return Adjustment(
      rules: Set(named), suites: Set(suites), scope: scope, change: change, reason: reason, pack: manifest.id)
  }

  func allowance(_ node: YAMLNode) -> FunctionAllowance? {
    guard let map = reader.mapping(node, keys: Self.functionKeys, of: "functions that are provided for") else {
      return nil
    }
    let names = map.require("names", "names of functions, with wildcards").map { node in
      reader.some(node, of: "a name").compactMap { pattern($0, of: "a name of functions", ignoresCase: true) }
    }
    let suites = map["suites"].map { self.suites($0) } ?? []
    let scope = self.scope(map)
    let reason = map.require("because", "why").flatMap { self.reason($0) }
    guard let names, !names.isEmpty, let reason else { return nil }
    return FunctionAllowance(names: names, suites: Set(suites), scope: scope, reason: reason)
  }

  private func rules(_ node: YAMLNode) -> [String] {
    reader.some(node, of: "a rule").compactMap { item in
      guard let id = reader.text(item, of: "a rule") else { return nil }
      if rules[id] != nil { return id }
      if disabled.contains(id) {
        reader.report(item, "the rule “\(id)” is named in “disables”: there is nothing left to change")
        return nil
      }
      reader.reportUnknown(item, "no rule “\(id)”" + NearestWord.hint(id, among: rules.keys.sorted()))
      return nil
    }
  }

  private func suites(_ node: YAMLNode) -> [String] {
    reader.some(node, of: "a suite").compactMap { item in
      guard let id = reader.text(item, of: "a suite") else { return nil }
      if context.suites[id] != nil { return id }
      reader.reportUnknown(item, "no suite “\(id)”" + NearestWord.hint(id, among: context.suites.keys.sorted()))
      return nil
    }
  }

  private func scope(_ map: NodeMap) -> DocumentScope {
    let paths = map["paths"].map { node in
      reader.some(node, of: "a path").compactMap { pattern($0, of: "a path") }
    }
    let departments = map["departments"].map { reader.someTexts($0, of: "a department") }
    return DocumentScope(
      paths: paths ?? [], departments: departments ?? [], place: place(map["departments"]), pathsPlace: place(map["paths"]))
  }

  private func place(_ node: YAMLNode?) -> String? {
    node.map { "\(reader.file):\($0.line):\($0.column)" }
  }

  private func pattern(_ node: YAMLNode, of what: String, ignoresCase: Bool = false) -> PathPattern? {
    guard let text = reader.text(node, of: what) else { return nil }
    if text.allSatisfy({ $0 == "*" || $0 == "/" }) {
      reader.report(node, "“\(text)” stands for everything: leave it out, or say which")
      return nil
    }
    do { return try PathPattern(text, ignoresCase: ignoresCase) } catch {
      reader.report(node, "“\(text)” is no pattern: expected \(error.expected) after \(error.offset) bytes")
      return nil
    }
  }

  private func reason(_ node: YAMLNode) -> LocalizedText? {
    if let text = node.scalar, text.contains(where: { !$0.isWhitespace }) {
      return LocalizedText(name: text)
    }
    return reader.localized(node, of: "the reason")
  }

  private func change(_ node: YAMLNode, reason: LocalizedText?) -> RowChange? {
    guard let map = reader.mapping(node, keys: Self.changeKeys, of: "what an override sets") else { return nil }
    if map.entries.isEmpty { reader.report(node, "the override sets nothing") }
    let rows = VerdictRowReader(reader: reader, context: context)
    var change = RowChange()
    change.verdict = map["verdict"].flatMap { reader.choice($0, Verdict.self, of: "verdict") }
    change.workClass = map["class"].flatMap { reader.choice($0, WorkClass.self, of: "work class") }
    change.role = rows.role(map, isNeeded: false)
    if let effort = rows.hours(map) { (change.effort, change.per) = effort }
    change.loss = map["loss"].flatMap { reader.integer($0, in: 0...10_000, of: "loss") }
    change.disposition = map["disposition"].flatMap { reader.choice($0, Disposition.self, of: "disposition") }
    change.confidence = map["confidence"].flatMap { reader.choice($0, Confidence.self, of: "confidence") }
    if let sources = map["sources"] {
      change.sources = SourceReader(reader: reader, context: context).sources(sources, confidence: change.confidence)
    } else if change.verdict != nil {
      // The house says it: its reason stands where a source would.
      change.sources = [
        Source(
          url: "pack:\(manifest.id)", read: manifest.day ?? context.lastDay, kind: .thirdParty,
          title: reason)
      ]
      change.confidence = change.confidence ?? .medium
    }
    return change
  }

  /// What is kept asks nothing of anybody, an obstacle does not remove itself, and work needs somebody and some time.
  private func check(_ change: RowChange, rules named: [String], suites: [String], at node: YAMLNode) {
    var seen: Set<String> = []
    for suite in context.suites.values.sorted(by: { $0.id < $1.id }) where suites.isEmpty || suites.contains(suite.id) {
      for id in named {
        guard let rule = rules[id] else { continue }
        let before = suite.verdict(of: rule)
        let row = before.changed(by: change)
        let place = "\(id) in \(suite.id)"
        var complaints: [String] = []
        if case .verdict(.kept) = row.outcome, row.workClass.isWork {
          complaints.append("what is kept needs no \(row.workClass.rawValue) work")
        }
        if case .verdict(.blocks) = row.outcome, !row.workClass.isWork {
          complaints.append("what blocks needs work, and the class is \(row.workClass.rawValue)")
        }
        if row.workClass.isWork, row.role == nil, rule.verdicts[suite.id] != nil {
          complaints.append("manual work needs a role")
        }
        for complaint in complaints where seen.insert(complaint).inserted {
          reader.report(node, "\(place): \(complaint)")
        }
      }
    }
  }
}
