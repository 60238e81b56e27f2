import AssessmentEngine
import InventoryModel

extension JSONWriter {
  /// Why the level and the disposition are what they are, how well that is known, who has what to do, and what becomes of
  /// the document in the suite's other modes.
  mutating func writeReasons(_ assessment: Assessment) {
    key("levelReasons")
    beginArray()
    for reason in assessment.levelReasons { write(reason) }
    endArray()
    write(assessment.dispositionReason)
    write(assessment.grounds)
    key("roles")
    beginArray()
    for one in assessment.roles {
      beginObject()
      member("role", one.role)
      write("hours", one.effort)
      endObject()
    }
    endArray()
    key("modes")
    beginArray()
    for mode in assessment.modes { write(mode) }
    endArray()
  }

  /// A parameter that a reason has not is left out.
  private mutating func write(_ reason: LevelReason) {
    beginObject()
    member("code", reason.code)
    if let rule = reason.rule { member("rule", rule) }
    switch reason {
    case .hours(let hours, let atMost):
      member("hours", hours)
      member("atMost", atMost)
    case .score(let score, let below):
      member("score", score)
      member("below", below)
    case .irregular(let code): member("issue", code)
    case .blocks, .redesign, .work, .unknown, .unmeasured, .readInPart, .notRead, .noApplication, .automatic, .nothing:
      break
    }
    endObject()
  }

  private mutating func write(_ reason: DispositionReason) {
    key("dispositionReason")
    beginObject()
    member("code", reason.code)
    if let rule = reason.rule { member("rule", rule) }
    switch reason {
    case .hours(let hours, let over):
      member("hours", hours)
      member("over", over)
    case .application(let points): member("points", points)
    case .notAssessed, .noApplication, .encrypted, .stated, .obstacle, .lostForGood, .macros, .nothingAgainst: break
    }
    endObject()
  }

  private mutating func write(_ grounds: LevelGrounds?) {
    key("grounds")
    guard let grounds else {
      null()
      return
    }
    beginObject()
    member("kind", grounds.kind.rawValue)
    member("oldest", grounds.oldest)
    write("weak", grounds.weak)
    write("stale", grounds.stale)
    endObject()
  }

  private mutating func write(_ mode: ModeAssessment) {
    beginObject()
    member("mode", mode.mode)
    member("verdict", mode.verdict.rawValue)
    key("consequences")
    beginArray()
    for consequence in mode.consequences {
      beginObject()
      member("rule", consequence.rule)
      member("verdict", consequence.verdict.verdict.rawValue)
      member("confidence", consequence.verdict.confidence.rawValue)
      write(consequence.verdict.sources)
      endObject()
    }
    endArray()
    endObject()
  }

  /// `nature` of a document; null for what is no workbook.
  mutating func write(_ nature: DocumentNature?) {
    key("nature")
    guard let nature else {
      null()
      return
    }
    beginObject()
    member("kind", nature.kind.rawValue)
    member("points", nature.points)
    key("reasons")
    beginArray()
    for reason in nature.reasons {
      beginObject()
      member("signal", reason.signal)
      member("points", reason.points)
      member("count", reason.count)
      endObject()
    }
    endArray()
    endObject()
  }

  /// `sources`, each with who says it and the days.
  mutating func write(_ sources: [Source]) {
    key("sources")
    beginArray()
    for source in sources {
      beginObject()
      member("url", source.url)
      member("read", source.read)
      member("published", source.published)
      member("class", source.kind.rawValue)
      member("title", source.title?.english)
      endObject()
    }
    endArray()
  }

  mutating func write(_ name: String, _ words: [String]) {
    key(name)
    beginArray()
    for word in words { value(word) }
    endArray()
  }
}

extension JudgedDocument {
  /// Every suite is judged by the same signs.
  var nature: DocumentNature? { assessments.lazy.compactMap(\.nature).first }
}
