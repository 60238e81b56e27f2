import AssessmentEngine

/// Reads one file of `Groups`: a group of facts with its members.
struct GroupFileReader {
  let reader: NodeReader
  let context: RuleContext

  static let wordKeys = ["clear", "hinders", "blocks", "found"]
  static let memberKeys = ["id", "title", "why", "formats", "match", "effects"]
  static let keys = [
    "id", "title", "lead", "words", "headline", "devices", "sources", "statements", "members",
  ]
  static let statementKeys = ["text", "effect", "confidence", "sources"]

  /// Nil, once reported, for a group that cannot be used.
  func read(_ root: YAMLNode, id expected: String) -> FactGroup? {
    guard let map = reader.mapping(root, keys: Self.keys, of: "a group") else { return nil }
    let id = map.require("id", "the file's name").flatMap { reader.identifier($0, equalTo: expected) }
    let title = map.require("title", "its name").flatMap { reader.localized($0, of: "the title") }
    let lead = map.require("lead", "what it is about").flatMap { reader.localized($0, of: "the lead") }
    let words = map.require("words", "what documents are called").flatMap { self.words($0) }
    let headline = map.require("headline", "clear, blocks or found").flatMap {
      reader.choice($0, FactGroup.Headline.self, of: "headline")
    }
    let devices = map["devices"].map { self.devices($0) } ?? []
    let effects = MemberEffectReader(
      reader: reader, context: context, devices: devices, sources: map["sources"].map { sources($0) } ?? [:])
    let statements = map["statements"].map { self.statements($0, effects) } ?? [:]
    let members = map.require("members", "the facts that belong to it").map { self.members($0, effects) } ?? []
    guard let id, let title, let lead, let words, let headline else { return nil }
    return FactGroup(
      id: id, title: title, lead: lead, words: words, headline: headline, devices: devices, statements: statements,
      members: members)
  }

  private func words(_ node: YAMLNode) -> FactGroup.Words? {
    guard let map = reader.mapping(node, keys: Self.wordKeys, of: "words") else { return nil }
    let word = { (name: String) in
      map.require(name, "in English and French").flatMap { reader.localized($0, of: "the word for \(name)") }
    }
    guard let clear = word("clear"), let hinders = word("hinders"), let blocks = word("blocks"),
      let found = word("found")
    else { return nil }
    return FactGroup.Words(clear: clear, hinders: hinders, blocks: blocks, found: found)
  }

  private func devices(_ node: YAMLNode) -> [DeviceClass] {
    var devices: [DeviceClass] = []
    for item in reader.list(node, of: "classes of devices") {
      guard let device = reader.choice(item, DeviceClass.self, of: "class of devices") else { continue }
      if devices.contains(device) { reader.report(item, "“\(device.rawValue)” stands here twice") } else {
        devices.append(device)
      }
    }
    return devices
  }

  /// Sources by the names that the file gives them.
  private func sources(_ node: YAMLNode) -> [String: YAMLNode] {
    var sources: [String: YAMLNode] = [:]
    let rows = SourceReader(reader: reader, context: context)
    for entry in reader.namedEntries(node, of: "sources") {
      guard let name = entry.key.scalar else { continue }
      if !NodeReader.isIdentifier(name) { reader.report(entry.key, "“\(name)” is no name: 1 to 64 of a-z, 0-9 and -") }
      // Read here for what is wrong with it, whoever uses it; confidence is checked where it is used.
      _ = rows.source(entry.value, confidence: nil)
      sources[name] = entry.value
    }
    return sources
  }

  private func statements(_ node: YAMLNode, _ effects: MemberEffectReader) -> [String: [GroupStatement]] {
    var statements: [String: [GroupStatement]] = [:]
    for (suite, value) in effects.suites(node, of: "statements") {
      for item in reader.list(value, of: "statements") {
        guard let map = reader.mapping(item, keys: Self.statementKeys, of: "a statement") else { continue }
        let text = map.require("text", "what holds").flatMap { reader.localized($0, of: "a statement") }
        guard let (confidence, sources) = effects.origin(map), let text else { continue }
        let own = map["effect"].flatMap { effects.effects($0) } ?? []
        statements[suite, default: []].append(
          GroupStatement(text: text, effects: own, confidence: confidence, sources: sources))
      }
    }
    return statements
  }

  private func members(_ node: YAMLNode, _ effects: MemberEffectReader) -> [GroupMember] {
    var members: [GroupMember] = []
    let items = reader.list(node, of: "members")
    if case .sequence(let all) = node.value, all.isEmpty { reader.report(node, "expected at least one member") }
    for item in items {
      guard let member = member(item, effects) else { continue }
      if members.contains(where: { $0.id == member.id }) {
        reader.report(item, "the member “\(member.id)” stands here twice")
        continue
      }
      members.append(member)
    }
    return members
  }

  private func member(_ node: YAMLNode, _ effects: MemberEffectReader) -> GroupMember? {
    guard let map = reader.mapping(node, keys: Self.memberKeys, of: "a member") else { return nil }
    let id = map.require("id", "a name of its own").flatMap { reader.identifier($0) }
    let title = map.require("title", "its name").flatMap { reader.localized($0, of: "the title") }
    let why = map.require("why", "why it belongs here").flatMap { reader.localized($0, of: "why") }
    let formats = map["formats"].map(reader.formats) ?? []
    let match = map.require("match", "what it looks for").flatMap {
      MatchReader(reader: reader, context: context).read($0, formats: formats, mustFind: false)
    }
    let read = map.require("effects", "what it does in each suite").map { effects.read($0) }
    guard let id, let title, let why, let match, let read else { return nil }
    return GroupMember(id: id, title: title, why: why, formats: formats, match: match, effects: read)
  }
}
