import AssessmentEngine

/// Reads what a pack changes of the signs of an application: the threshold, and what single signs are worth.
struct ApplicationChangeReader {
  let reader: NodeReader

  static let keys = ["threshold", "signals"]

  func apply(_ node: YAMLNode, to criteria: inout ApplicationCriteria?) {
    guard let map = reader.mapping(node, keys: Self.keys, of: "what changes of the signs of an application") else {
      return
    }
    let base = reader.log.lacksBase ? criteria ?? ApplicationCriteria(threshold: 1, signals: []) : criteria
    guard var changed = base else {
      reader.report(node, "the pack that is extended does not say what an application is")
      return
    }
    if let threshold = map["threshold"] {
      changed.threshold =
        reader.integer(threshold, in: 1...1_000_000, of: "the threshold") ?? changed.threshold
    }
    for entry in map["signals"].map({ reader.namedEntries($0, of: "signals") }) ?? [] {
      guard let id = entry.key.scalar else { continue }
      let points = reader.integer(entry.value, in: 0...100_000, of: "points")
      guard let index = changed.signals.firstIndex(where: { $0.id == id }) else {
        let known = changed.signals.map(\.id).sorted()
        reader.reportUnknown(entry.key, "no signal “\(id)”" + NearestWord.hint(id, among: known))
        continue
      }
      changed.signals[index].points = points ?? changed.signals[index].points
    }
    criteria = changed
  }
}
