import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  /// What the codes of a report stand for: by what an application is told, and what people learn.
  mutating func writeVocabulary(_ rules: RuleSet) {
    key("applications")
    if let criteria = rules.applications { write(criteria) } else { null() }
    key("training")
    beginArray()
    for (id, topic) in rules.training.sorted(by: { $0.key < $1.key }) {
      beginObject()
      member("id", id)
      write("title", topic.title)
      write("text", topic.text)
      member("minutes", topic.minutes)
      endObject()
    }
    endArray()
  }

  /// A way of keeping documents in a suite, with what holds for all that are kept so.
  mutating func write(_ mode: SuiteMode) {
    beginObject()
    member("id", mode.id)
    write("title", mode.title)
    write("text", mode.text)
    member("confidence", mode.confidence.rawValue)
    write(mode.sources)
    endObject()
  }

  private mutating func write(_ criteria: ApplicationCriteria) {
    beginObject()
    member("threshold", criteria.threshold)
    key("signals")
    beginArray()
    for signal in criteria.signals {
      beginObject()
      member("id", signal.id)
      write("title", signal.title)
      write("why", signal.why)
      member("points", signal.points)
      member("confidence", signal.confidence.rawValue)
      write(signal.sources)
      endObject()
    }
    endArray()
    endObject()
  }

  /// What a rule says, whatever the document: in words, and by suite.
  mutating func write(_ rule: Rule, suites: [Suite]) {
    write("title", rule.title)
    write("why", rule.why)
    write("remedy", rule.remedy)
    member("training", rule.training)
    key("says")
    beginObject()
    for suite in suites {
      let row = suite.verdict(of: rule)
      let survival = rule.roundTrip(row)
      key(suite.id)
      beginObject()
      writeOptional("effect", row.effect)
      writeOptional("remedy", row.remedy)
      member("office", survival.office.rawValue)
      member("pdf", survival.pdf.rawValue)
      member("confidence", row.confidence.rawValue)
      member("known", row.grounds.kind.rawValue)
      member("sourceDay", row.grounds.day)
      write(row.sources)
      key("modes")
      beginObject()
      for mode in suite.modes { write(mode.id, row.modes[mode.id] ?? .unstated) }
      endObject()
      endObject()
    }
    endObject()
  }

  private mutating func write(_ mode: String, _ said: ModeVerdict) {
    key(mode)
    beginObject()
    member("verdict", said.verdict.rawValue)
    writeOptional("effect", said.effect)
    member("confidence", said.confidence.rawValue)
    write(said.sources)
    endObject()
  }

  mutating func writeOptional(_ name: String, _ text: LocalizedText?) {
    if let text {
      write(name, text)
    } else {
      key(name)
      null()
    }
  }

  /// `grounds` of a roll-up: documents by how well their level is known.
  mutating func write(_ counts: GroundsCounts) {
    key("grounds")
    beginObject()
    member("judged", counts.judged)
    member("weak", counts.weak)
    member("stale", counts.stale)
    member("weakOrStale", counts.doubtful)
    endObject()
  }

  mutating func write(_ natures: [DocumentNature.Kind: Int]) {
    key("natures")
    beginObject()
    for kind in DocumentNature.Kind.allCases { member(kind.rawValue, natures[kind] ?? 0) }
    endObject()
  }
}
