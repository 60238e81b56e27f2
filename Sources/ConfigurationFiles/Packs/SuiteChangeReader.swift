import AssessmentEngine

/// Reads what a pack changes of a suite: weights, thresholds and limits, each by itself.
struct SuiteChangeReader {
  let reader: NodeReader
  let context: RuleContext
  /// The id of the pack.
  let pack: String

  static let keys = ["losses", "levels", "limits"]
  static let lossKeys = ["degraded", "lost", "unknown", "blocks"]
  static let levelKeys = ["ready", "minor-changes", "minor-hours", "convert-hours"]

  /// Reports what is wrong with changes of a suite that is not there, as its base is not.
  func check(_ node: YAMLNode, of suite: String) {
    var unknown = Suite(
      id: suite, title: LocalizedText(name: suite), losses: [:], readyFrom: 10_000, minorChangesFrom: 0, tables: [:],
      limits: [:])
    apply(node, to: &unknown)
  }

  func apply(_ node: YAMLNode, to suite: inout Suite) {
    guard let map = reader.mapping(node, keys: Self.keys, of: "what changes of the suite") else { return }
    if let losses = map["losses"].flatMap({ reader.mapping($0, keys: Self.lossKeys, of: "losses") }) {
      for verdict in [Verdict.degraded, .lost, .unknown, .blocks] {
        guard let value = losses[verdict.rawValue] else { continue }
        let loss = reader.integer(value, in: 0...10_000, of: "the loss of \(verdict.rawValue)")
        suite.losses[verdict] = loss ?? suite.losses[verdict]
      }
    }
    if let node = map["levels"], let levels = reader.mapping(node, keys: Self.levelKeys, of: "levels") {
      let score = { (name: String, now: Int) in
        levels[name].flatMap { reader.integer($0, in: 0...10_000, of: "the lowest score of \(name)") } ?? now
      }
      suite.readyFrom = score("ready", suite.readyFrom)
      suite.minorChangesFrom = score("minor-changes", suite.minorChangesFrom)
      suite.minorHours = levels["minor-hours"].flatMap { reader.hours($0, of: "minor-hours") } ?? suite.minorHours
      suite.convertHours =
        levels["convert-hours"].flatMap { reader.hours($0, of: "convert-hours") } ?? suite.convertHours
      if suite.minorChangesFrom > suite.readyFrom {
        reader.report(
          node, "minor-changes (\(suite.minorChangesFrom)) must not lie above ready (\(suite.readyFrom))")
      }
    }
    for entry in map["limits"].map({ reader.namedEntries($0, of: "limits") }) ?? [] {
      guard let item = entry.key.scalar else { continue }
      let value = reader.integer(entry.value, in: 0...Int(Int64.max / 2), of: "the limit \(item)")
      guard suite.limits[item] != nil else {
        let known = suite.limits.keys.sorted()
        reader.reportUnknown(entry.key, "the suite \(suite.id) has no limit “\(item)”" + NearestWord.hint(item, among: known))
        continue
      }
      guard let value else { continue }
      // Where one target has the item, it stands under its name alone too.
      let bare = item.split(separator: "/").last.map(String.init) ?? item
      let others = suite.limits.keys.filter { $0.hasSuffix("/" + bare) }
      for name in others.count == 1 ? [bare] + others : [item] { suite.limits[name]?.replace(by: value, pack: pack) }
    }
  }
}
