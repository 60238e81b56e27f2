import AssessmentEngine

extension VerdictRowReader {
  static let roundTripKeys = ["office", "pdf"]
  static let modeKeys = ["verdict", "effect", "confidence", "sources"]

  /// `round-trip`: what is left of it in what comes back out of the suite.
  func roundTrip(_ map: NodeMap) -> RoundTrip {
    guard let node = map["round-trip"],
      let row = reader.mapping(node, keys: Self.roundTripKeys, of: "the round trip")
    else { return RoundTrip() }
    return RoundTrip(office: survival(row, "office"), pdf: survival(row, "pdf"))
  }

  private func survival(_ row: NodeMap, _ name: String) -> Survival? {
    row[name].flatMap { reader.choice($0, Survival.self, of: "fate in \(name)") }
  }

  /// `modes`: what becomes of it in the suite's other modes.
  func modes(_ map: NodeMap, suite: String) -> [String: ModeVerdict] {
    guard let node = map["modes"] else { return [:] }
    let known = context.suites[suite]?.modes.map(\.id) ?? []
    var modes: [String: ModeVerdict] = [:]
    for entry in reader.namedEntries(node, of: "modes") {
      guard let id = entry.key.scalar else { continue }
      guard known.contains(id) else {
        reader.reportUnknown(entry.key, "the suite \(suite) has no mode “\(id)”" + NearestWord.hint(id, among: known))
        continue
      }
      guard let row = reader.mapping(entry.value, keys: Self.modeKeys, of: "the mode \(id)") else { continue }
      let verdict = row.require("verdict", "what becomes of it").flatMap {
        reader.choice($0, Verdict.self, of: "verdict")
      }
      let effect = row["effect"].flatMap { reader.localized($0, of: "the effect") }
      guard let verdict, let (confidence, sources) = origin(row) else { continue }
      modes[id] = ModeVerdict(verdict: verdict, effect: effect, confidence: confidence, sources: sources)
    }
    return modes
  }

  /// `confidence` and `sources`, both of which must stand.
  func origin(_ map: NodeMap) -> (confidence: Confidence, sources: [Source])? {
    let confidence = map.require("confidence", "low, medium or high").flatMap {
      reader.choice($0, Confidence.self, of: "confidence")
    }
    let sources = map.require("sources", "where the statement comes from").map {
      SourceReader(reader: reader, context: context).sources($0, confidence: confidence)
    }
    guard let confidence, let sources else { return nil }
    return (confidence, sources)
  }
}
