import AssessmentEngine
import InventoryModel

/// Reads `match`.
struct MatchReader {
  let reader: NodeReader
  let context: RuleContext

  static let operators = ["fact", "all", "any", "not", "file-size", "format"]
  static let factKeys = [
    "fact", "subject", "like", "except", "not-in", "attributes", "over", "of", "table", "inside",
  ]
  /// Each is held against each subject.
  private static let mostPatterns = 100
  /// What is counted, and files, never come to more: a larger bound is a slip of the pen.
  private static let largestBound = 1_000_000_000_000_000

  /// Nil, once reported, for a match that cannot be read. What can, but makes no sense, is reported too.
  ///
  /// `formats`: those that stand beside it, empty for all. `mustFind`: one that holds for nearly every document is an error.
  func read(_ node: YAMLNode, formats: [String], mustFind: Bool) -> Match? {
    guard let match = read(node) else { return nil }
    let analysis = MatchAnalysis(
      formats: Set(formats), mustFind: mustFind,
      kinds: context.facts?.mapValues { Set($0.formats) }, suites: Array(context.suites.values))
    for complaint in analysis.complaints(match) {
      reader.report(MatchReader.place(of: complaint, in: node), complaint.message)
    }
    return match
  }

  /// Where the part of a match that is complained of stands.
  private static func place(of complaint: MatchAnalysis.Complaint, in root: YAMLNode) -> YAMLNode {
    var node = root
    for index in complaint.path {
      guard case .mapping(let entries) = node.value, let operand = entries.first?.value else { return node }
      if case .sequence(let parts) = operand.value, parts.indices.contains(index) {
        node = parts[index]
      } else {
        node = operand
      }
    }
    guard let key = complaint.key, case .mapping(let entries) = node.value else { return node }
    return entries.first { $0.key.scalar == key }?.value ?? node
  }

  private func read(_ node: YAMLNode) -> Match? {
    guard case .mapping(let entries) = node.value else {
      reader.report(node, "expected a match such as { fact: macro.project }, found \(node.shape)")
      return nil
    }
    let names = entries.compactMap(\.key.scalar)
    if names.contains("fact") { return fact(node) }
    guard let first = entries.first, let name = first.key.scalar else {
      reader.report(node, "expected one of \(Self.operators.joined(separator: ", "))")
      return nil
    }
    guard Self.operators.contains(name) else {
      reader.report(first.key, "unknown match “\(name)”" + NearestWord.hint(name, among: Self.operators))
      return nil
    }
    for entry in entries.dropFirst() {
      let other = entry.key.scalar ?? ""
      reader.report(entry.key, "“\(other)” beside “\(name)”: a match has one operator; combine with all or any")
    }
    return combined(name, first.value)
  }

  private func combined(_ name: String, _ node: YAMLNode) -> Match? {
    switch name {
    case "all": return parts(node).map(Match.all)
    case "any": return parts(node).map(Match.any)
    case "not": return read(node).map(Match.not)
    case "file-size":
      guard let map = reader.mapping(node, keys: ["over"], of: "file-size") else { return nil }
      return map.require("over", "a number of bytes or a limit").flatMap(limit).map(Match.fileSize(over:))
    default:
      guard let isOn = reader.flag(node, of: "format") else { return nil }
      if !isOn { reader.report(node, "expected format: true; leave the rule out instead of matching nothing") }
      return .format
    }
  }

  private func parts(_ node: YAMLNode) -> [Match]? {
    let items = reader.list(node, of: "matches")
    if case .sequence(let all) = node.value, all.isEmpty {
      reader.report(node, "expected at least one match in the list")
    }
    let parts = items.compactMap(read)
    return parts.count == items.count && !parts.isEmpty ? parts : nil
  }

  private func fact(_ node: YAMLNode) -> Match? {
    guard let map = reader.mapping(node, keys: Self.factKeys, of: "a fact match"), let kindNode = map["fact"] else {
      return nil
    }
    let kind = reader.factKind(kindNode, context: context)
    let definition = kind.flatMap { context.facts?[$0] }
    var pattern = FactPattern(kind: kind ?? "")
    pattern.subjects = map["subject"].map { reader.subjects($0, of: definition) } ?? []
    pattern.likes = map["like"].map { likes($0, of: definition) } ?? []
    pattern.notAmong = map["not-in"].flatMap { reader.factKind($0, context: context) }
    pattern.exceptions = map["except"].map { reader.subjects($0, of: definition) } ?? []
    if let attributes = map["attributes"] {
      if case .mapping(let entries) = attributes.value, entries.isEmpty {
        reader.report(attributes, "expected at least one attribute")
      }
      for entry in reader.namedEntries(attributes, of: "attributes") {
        guard let name = reader.attribute(entry.key, of: definition) else { continue }
        pattern.attributes[name] = reader.values(entry.value, of: name, of: definition)
      }
    }
    if let over = map["over"] {
      let measure = map["of"].flatMap { numeric($0, of: definition) }
      pattern.threshold = limit(over).map { Threshold(attribute: measure, over: $0) }
    } else if let of = map.key("of") {
      reader.report(of, "“of” needs “over” beside it")
    }
    pattern.isInside = map["inside"].flatMap { reader.flag($0, of: "inside") } ?? false
    pattern.table = map["table"].flatMap { table($0, context: context) }
    return kind == nil ? nil : .fact(pattern)
  }

  /// Patterns of subjects; those that cannot be read are reported.
  private func likes(_ node: YAMLNode, of definition: FactKindDefinition?) -> [PathPattern] {
    let items = reader.some(node, of: "a pattern")
    guard items.count <= Self.mostPatterns else {
      reader.report(node, "\(items.count) patterns; at most \(Self.mostPatterns) stand in one match")
      return []
    }
    return items.compactMap { item -> PathPattern? in
      guard let text = reader.text(item, of: "a pattern") else { return nil }
      do throws(PathPatternError) {
        let pattern = try PathPattern(text, ignoresCase: true)
        if let definition, let known = definition.closedSubjects,
          !known.contains(where: { !$0.isEmpty && pattern.matches(Array($0.utf8)) })
        {
          reader.report(item, "no fact of kind \(definition.kind.rawValue) has a subject like “\(text.prefix(80))”")
        }
        return pattern
      } catch {
        reader.report(
          item, "“\(text.prefix(80))” is no pattern: expected \(error.expected) after \(error.offset) bytes")
        return nil
      }
    }
  }

  /// An attribute that is a number.
  private func numeric(_ node: YAMLNode, of definition: FactKindDefinition?) -> String? {
    guard let name = reader.attribute(node, of: definition) else { return nil }
    if let known = definition?.values[name], !known.contains(where: { Int($0) != nil }) {
      reader.report(node, "“\(name)” is no number: nothing is over a bound")
    }
    return name
  }

  func table(_ node: YAMLNode, context: RuleContext) -> String? {
    guard let name = reader.text(node, of: "a table") else { return nil }
    if context.tables.contains(name) { return name }
    reader.reportUnknown(node, "no suite has a table “\(name)”" + NearestWord.hint(name, among: context.tables.sorted()))
    return nil
  }

  private func limit(_ node: YAMLNode) -> LimitReference? {
    if case .sequence = node.value {
      let names = reader.some(node, of: "a limit").compactMap(limitName)
      return names.isEmpty ? nil : .items(names)
    }
    guard let text = node.scalar, !text.isEmpty else {
      reader.report(node, "expected a whole number or a limit's name, found \(node.shape)")
      return nil
    }
    if text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return reader.integer(node, in: 0...Self.largestBound, of: "a bound").map(LimitReference.number)
    }
    // Names of limits begin with a letter.
    if let first = text.utf8.first, !(97...122).contains(first | 0x20) {
      reader.report(node, "expected a whole number from 0 on, or a limit's name, found “\(text.prefix(80))”")
      return nil
    }
    return limitName(node).map(LimitReference.item)
  }

  private func limitName(_ node: YAMLNode) -> String? {
    guard let name = reader.text(node, of: "a limit's name") else { return nil }
    if let targets = context.ambiguousLimits[name] {
      let names = targets.map { $0 + "/" + name }.joined(separator: " or ")
      reader.report(node, "several targets of a suite have the limit “\(name)”; write \(names)")
      return nil
    }
    if context.limits.contains(name) { return name }
    reader.reportUnknown(
      node, "no suite has a limit “\(name)” that is a whole number" + NearestWord.hint(name, among: context.limits.sorted()))
    return nil
  }
}
