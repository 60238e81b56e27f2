import AssessmentEngine

/// Reads one row of `verdicts`, or of a suite's `overrides`.
struct VerdictRowReader {
  let reader: NodeReader
  let context: RuleContext

  static let effortKeys = ["low", "likely", "high", "per", "at-most", "once-per", "from"]
  static let wordKeys = ["class", "effort", "role", "loss"]
  static let keys = [
    "verdict", "table", "class", "role", "effort", "loss", "disposition", "confidence", "sources", "words",
    "small-up-to", "classes", "effect", "remedy", "round-trip", "modes",
  ]

  /// `suite` is the one that the row is for.
  func read(_ node: YAMLNode, suite: String) -> SuiteVerdict? {
    guard let map = reader.mapping(node, keys: Self.keys, of: "a verdict") else { return nil }
    let outcome = self.outcome(map, suite: suite)
    let workClass = map.require("class", "the kind of work").flatMap {
      reader.choice($0, WorkClass.self, of: "work class")
    }
    let effort = self.effort(map, isNeeded: workClass?.isWork == true)
    let role = self.role(map, isNeeded: workClass?.isWork == true)
    let origin = self.origin(map)
    if case .verdict(let verdict)? = outcome, let workClass, let place = map["class"] {
      check(verdict, workClass, at: place)
    }
    let loss = map["loss"].flatMap { reader.integer($0, in: 0...10_000, of: "loss") }
    let disposition = map["disposition"].flatMap { reader.choice($0, Disposition.self, of: "disposition") }
    let words = self.words(map, defaults: effort, role: role)
    let macros = self.macros(map, isFromMacros: effort.isFromMacros, verdict: outcome)
    let effect = map["effect"].flatMap { reader.localized($0, of: "the effect") }
    let remedy = map["remedy"].flatMap { reader.localized($0, of: "the remedy") }
    let (roundTrip, modes) = (self.roundTrip(map), self.modes(map, suite: suite))
    guard let outcome, let workClass, let (confidence, sources) = origin else { return nil }
    return SuiteVerdict(
      outcome: outcome, workClass: workClass, effort: effort.hours, per: effort.per, role: role,
      confidence: confidence, sources: sources, words: words, loss: loss, disposition: disposition,
      effortCap: effort.cap, oncePerFamily: effort.oncePerFamily, macros: macros, effect: effect,
      remedy: remedy, roundTrip: roundTrip, modes: modes)
  }

  private func outcome(_ map: NodeMap, suite: String) -> SuiteVerdict.Outcome? {
    switch (map["verdict"], map["table"]) {
    case (let verdict?, nil):
      if let words = map.key("words") { reader.report(words, "“words” needs “table” in place of “verdict”") }
      return reader.choice(verdict, Verdict.self, of: "verdict").map { .verdict($0) }
    case (nil, let table?):
      guard let name = reader.text(table, of: "a table") else { return nil }
      let known = context.suites[suite]?.tables.keys.sorted() ?? []
      if known.contains(name) { return .table(name) }
      reader.reportUnknown(table, "the suite \(suite) has no table “\(name)”" + NearestWord.hint(name, among: known))
      return nil
    case (let verdict?, .some):
      reader.report(verdict, "“verdict” and “table” exclude each other")
      return nil
    case (nil, nil):
      reader.report(map.node, "a verdict lacks “verdict” or “table”: what becomes of it in \(suite)")
      return nil
    }
  }

  /// What is kept asks nothing of anybody, and an obstacle does not remove itself.
  func check(_ verdict: Verdict, _ workClass: WorkClass, at node: YAMLNode) {
    if verdict == .kept, workClass.isWork {
      reader.report(node, "what is kept needs no \(workClass.rawValue) work: class none or automatic, or another verdict")
    }
    if verdict == .blocks, !workClass.isWork {
      reader.report(node, "what blocks needs work: class manual-small, manual-large or impossible, or another verdict")
    }
  }

  private struct EffortRow {
    var hours = Effort.zero
    var per = SuiteVerdict.EffortUnit.document
    var cap: Int?
    var oncePerFamily = false
    var isFromMacros = false
  }

  private func effort(_ map: NodeMap, isNeeded: Bool) -> EffortRow {
    guard let node = map["effort"] else {
      if isNeeded { reader.report(map.node, "\(map.what) lacks “effort”: manual work needs hours (low, likely, high)") }
      return EffortRow()
    }
    guard let effort = reader.mapping(node, keys: Self.effortKeys, of: "effort") else { return EffortRow() }
    let hours = { (name: String) in effort.require(name, "hours").flatMap { reader.hours($0, of: name) } }
    var row = EffortRow()
    if let low = hours("low"), let likely = hours("likely"), let high = hours("high") {
      if low > likely || likely > high { reader.report(node, "expected low ≤ likely ≤ high") }
      row.hours = Effort(low: low, likely: likely, high: high)
    }
    if let per = effort["per"] {
      row.per = reader.choice(per, SuiteVerdict.EffortUnit.self, of: "unit of effort") ?? .document
    }
    if let from = effort["from"] {
      if from.scalar == "macros" { row.isFromMacros = true } else {
        reader.report(from, "expected from: macros, found \(from.shape)")
      }
      if row.per != .document { reader.report(from, "hours from macros are per: document") }
    }
    row.cap = effort["at-most"].flatMap { reader.hours($0, of: "at-most") }
    if let once = effort["once-per"] {
      if once.scalar == "family" { row.oncePerFamily = true } else {
        reader.report(once, "expected once-per: family, found \(once.shape)")
      }
    }
    return row
  }

  /// The hours of `effort`, and what one of them is spent on; nil where there is none.
  func hours(_ map: NodeMap) -> (Effort, SuiteVerdict.EffortUnit)? {
    guard map["effort"] != nil else { return nil }
    let row = effort(map, isNeeded: false)
    return (row.hours, row.per)
  }

  func role(_ map: NodeMap, isNeeded: Bool) -> String? {
    guard let node = map["role"] else {
      if isNeeded { reader.report(map.node, "\(map.what) lacks “role”: manual work needs somebody who does it") }
      return nil
    }
    guard let name = reader.text(node, of: "a role") else { return nil }
    if context.roles[name] != nil { return name }
    reader.reportUnknown(node, "roles.yaml has no role “\(name)”" + NearestWord.hint(name, among: context.roles.keys.sorted()))
    return nil
  }

  private func words(_ map: NodeMap, defaults: EffortRow, role: String?) -> [String: WordVerdict] {
    guard let node = map["words"] else { return [:] }
    var words: [String: WordVerdict] = [:]
    for entry in reader.namedEntries(node, of: "words") {
      guard let word = entry.key.scalar else { continue }
      guard let verdict = TableWord.verdicts[word] else {
        reader.report(
          entry.key, "“\(word)” is no word of tables" + NearestWord.hint(word, among: TableWord.verdicts.keys.sorted()))
        continue
      }
      guard let row = reader.mapping(entry.value, keys: Self.wordKeys, of: "the word \(word)"),
        let place = row.require("class", "the kind of work"),
        let workClass = reader.choice(place, WorkClass.self, of: "work class")
      else { continue }
      check(verdict, workClass, at: place)
      let effort = row["effort"] == nil ? defaults : self.effort(row, isNeeded: false)
      words[word] = WordVerdict(
        workClass: workClass, effort: workClass.isWork ? effort.hours : .zero, per: effort.per,
        role: row["role"] == nil ? role : self.role(row, isNeeded: false),
        loss: row["loss"].flatMap { reader.integer($0, in: 0...10_000, of: "loss") })
    }
    return words
  }
}
