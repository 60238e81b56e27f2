import AssessmentEngine

/// Reads `applications.yaml`: by what a workbook is told to be an application.
struct ApplicationsFile {
  let reader: NodeReader
  let context: RuleContext

  static let path = "applications.yaml"
  static let rootKeys = ["threshold", "signals"]
  static let keys = ["id", "title", "why", "match", "points", "once", "confidence", "sources"]

  func read(_ root: YAMLNode) -> ApplicationCriteria? {
    guard let map = reader.mapping(root, keys: Self.rootKeys, of: "the signals") else { return nil }
    let threshold = map.require("threshold", "points from which a workbook is an application").flatMap {
      reader.integer($0, in: 1...1_000_000, of: "the threshold")
    }
    let signals = map.require("signals", "the signals").map { node in
      reader.list(node, of: "signals").compactMap(signal)
    }
    var seen: Set<String> = []
    for signal in signals ?? [] where !seen.insert(signal.id).inserted {
      reader.report(root, "the signal “\(signal.id)” stands here twice")
    }
    guard let threshold, let signals else { return nil }
    return ApplicationCriteria(threshold: threshold, signals: signals)
  }

  private func signal(_ node: YAMLNode) -> ApplicationSignal? {
    guard let map = reader.mapping(node, keys: Self.keys, of: "a signal") else { return nil }
    let id = map.require("id", "a name of its own").flatMap { reader.identifier($0) }
    let title = map.require("title", "the reason that a reader sees").flatMap { reader.localized($0, of: "the title") }
    let why = map.require("why", "why it is a sign").flatMap { reader.localized($0, of: "why") }
    let match = map.require("match", "what it looks for").flatMap {
      MatchReader(reader: reader, context: context).read($0, formats: [], mustFind: false)
    }
    let points = map.require("points", "what the first one is worth").flatMap {
      reader.integer($0, in: 0...100_000, of: "points")
    }
    let isOnce = map["once"].flatMap { reader.flag($0, of: "once") } ?? false
    let confidence = map.require("confidence", "low, medium or high").flatMap {
      reader.choice($0, Confidence.self, of: "confidence")
    }
    let sources = map.require("sources", "where the statement comes from").map {
      SourceReader(reader: reader, context: context).sources($0, confidence: confidence)
    }
    guard let id, let title, let why, let match, let points, let confidence, let sources else { return nil }
    return ApplicationSignal(
      id: id, title: title, why: why, match: match, points: points, isOnce: isOnce, confidence: confidence,
      sources: sources)
  }
}
