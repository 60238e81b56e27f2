import AssessmentEngine

/// Reads `training.yaml`: what people learn when their documents move.
struct TrainingFile {
  let reader: NodeReader

  static let path = "training.yaml"
  static let keys = ["topics"]
  static let topicKeys = ["title", "text", "minutes"]

  func read(_ root: YAMLNode) -> [String: TrainingTopic] {
    guard let map = reader.mapping(root, keys: Self.keys, of: "the training file"),
      let node = map.require("topics", "topic id → title, text and minutes")
    else { return [:] }
    var topics: [String: TrainingTopic] = [:]
    for entry in reader.namedEntries(node, of: "topics") {
      guard let id = entry.key.scalar,
        let topic = reader.mapping(entry.value, keys: Self.topicKeys, of: "the topic \(id)")
      else { continue }
      if !NodeReader.isIdentifier(id) || id == TrainingFile.none {
        reader.report(entry.key, "“\(id)” is no id of a topic: 1 to 64 of a-z, 0-9 and -, and not “none”")
      }
      let title = topic.require("title", "what people learn").flatMap { reader.localized($0, of: "the title") }
      let text = topic.require("text", "what they can do then").flatMap { reader.localized($0, of: "the text") }
      let minutes = topic.require("minutes", "the time of one person").flatMap {
        reader.integer($0, in: 0...10_000, of: "minutes")
      }
      guard let title, let text, let minutes else { continue }
      topics[id] = TrainingTopic(title: title, text: text, minutes: minutes)
    }
    return topics
  }

  /// What a rule says that asks nobody to learn anything.
  static let none = "none"
}
