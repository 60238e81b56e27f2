import AssessmentEngine

/// Reads what a member of a group does in each suite, and where that is said.
struct MemberEffectReader {
  let reader: NodeReader
  let context: RuleContext
  /// Of the group; empty where effects are the same on all.
  let devices: [DeviceClass]
  /// Sources that the file names once: name → `{ url, read }`.
  let sources: [String: YAMLNode]

  static let keys = ["effect", "confidence", "sources"]

  func read(_ node: YAMLNode) -> [String: MemberEffect] {
    var effects: [String: MemberEffect] = [:]
    for (suite, value) in suites(node, of: "effects") {
      guard let map = reader.mapping(value, keys: Self.keys, of: "an effect") else { continue }
      let words = map.require("effect", "none, hinders, unknown or blocks").flatMap { self.effects($0) }
      guard let (confidence, sources) = origin(map), let words else { continue }
      effects[suite] = MemberEffect(effects: words, confidence: confidence, sources: sources)
    }
    return effects
  }

  /// Suites of a mapping that Targets knows.
  func suites(_ node: YAMLNode, of what: String) -> [(suite: String, value: YAMLNode)] {
    reader.namedEntries(node, of: what).compactMap { entry in
      guard let suite = entry.key.scalar else { return nil }
      guard context.suites[suite] != nil || reader.log.lacksBase else {
        reader.reportUnknown(
          entry.key, "no suite “\(suite)” in Targets" + NearestWord.hint(suite, among: context.suites.keys.sorted()))
        return nil
      }
      return (suite, entry.value)
    }
  }

  /// `confidence` and `sources`, which every statement about a suite has.
  func origin(_ map: NodeMap) -> (confidence: Confidence, sources: [Source])? {
    let confidence = map.require("confidence", "low, medium or high").flatMap {
      reader.choice($0, Confidence.self, of: "confidence")
    }
    let sources = map.require("sources", "where the statement comes from").map { list($0, confidence: confidence) }
    guard let confidence, let sources else { return nil }
    return (confidence, sources)
  }

  /// One word for all devices, or a mapping; a class that it leaves out is unknown.
  func effects(_ node: YAMLNode) -> [GroupEffect]? {
    if case .mapping(let entries) = node.value {
      guard !devices.isEmpty else {
        reader.report(node, "the group has no “devices”: expected one word")
        return nil
      }
      var byDevice: [DeviceClass: GroupEffect] = [:]
      for entry in entries {
        guard let device = reader.choice(entry.key, DeviceClass.self, of: "class of devices") else { continue }
        if !devices.contains(device) { reader.report(entry.key, "“\(device.rawValue)” is none of the group's devices") }
        byDevice[device] = reader.choice(entry.value, GroupEffect.self, of: "effect")
      }
      return devices.map { byDevice[$0] ?? .unknown }
    }
    return reader.choice(node, GroupEffect.self, of: "effect").map { Array(repeating: $0, count: max(1, devices.count)) }
  }

  private func list(_ node: YAMLNode, confidence: Confidence?) -> [Source] {
    if case .sequence(let all) = node.value, all.isEmpty { reader.report(node, "expected at least one source") }
    let rows = SourceReader(reader: reader, context: context)
    let found = reader.list(node, of: "sources").compactMap { item -> Source? in
      guard let name = item.scalar else { return rows.source(item, confidence: confidence) }
      if let known = sources[name] {
        // What is wrong with the source itself is reported where it stands.
        return SourceReader(reader: NodeReader(file: reader.file, log: DiagnosticLog()), context: context)
          .source(known, confidence: nil)
      }
      if let registered = context.sources[name] { return registered }
      let known = (Array(sources.keys) + context.sources.keys).sorted()
      reader.reportUnknown(item, "the file names no source “\(name)”, nor does the registry" + NearestWord.hint(name, among: known))
      return nil
    }
    if let confidence, confidence != .low, !found.isEmpty, found.allSatisfy({ $0.kind == .generalKnowledge }) {
      reader.report(node, "general knowledge gives confidence low")
    }
    return found
  }
}
