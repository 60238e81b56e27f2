import AssessmentEngine
import InventoryModel

extension NodeReader {
  /// An id of `[a-z0-9-]{1,64}`, equal to the name of its file.
  func identifier(_ node: YAMLNode, equalTo expected: String) -> String? {
    guard let id = identifier(node) else { return nil }
    guard id == expected else {
      report(node, "the id “\(id)” differs from the file's name “\(expected)”")
      return nil
    }
    return id
  }

  /// An id of `[a-z0-9-]{1,64}`.
  func identifier(_ node: YAMLNode) -> String? {
    guard let id = text(node, of: "an id") else { return nil }
    if NodeReader.isIdentifier(id) { return id }
    report(node, "“\(id.prefix(80))” is no id: 1 to 64 of a-z, 0-9 and -")
    return nil
  }

  static func isIdentifier(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// The first key of a mapping that names one of these suites.
  func firstKey(of node: YAMLNode, among suites: [String: Suite]) -> String? {
    guard case .mapping(let entries) = node.value else { return nil }
    return entries.lazy.compactMap(\.key.scalar).first { suites[$0] != nil }
  }

  func factKind(_ node: YAMLNode, context: RuleContext) -> FactKind? {
    guard let name = text(node, of: "a fact kind") else { return nil }
    let kind = FactKind(name)
    guard let facts = context.facts, facts[kind] == nil else { return kind }
    report(
      node, "no detector gives the fact kind “\(name)”" + NearestWord.hint(name, among: facts.keys.map(\.rawValue).sorted()))
    return nil
  }

  /// Format names, families replaced by their formats.
  func formats(_ node: YAMLNode) -> [String] {
    var formats: [String] = []
    let items = list(node, of: "formats")
    if case .sequence(let all) = node.value, all.isEmpty {
      report(node, "expected at least one format; for every format leave “formats” out")
    }
    for item in items {
      guard let name = text(item, of: "a format") else { continue }
      if let family = RuleContext.families[name] {
        formats += DocumentFormat.openXMLFormats(of: family)
      } else if RuleContext.formats.contains(name) {
        formats.append(name)
      } else {
        let known = RuleContext.formats.union(RuleContext.families.keys).sorted()
        report(item, "unknown format “\(name)”" + NearestWord.hint(name, among: known))
      }
    }
    return formats
  }
}
