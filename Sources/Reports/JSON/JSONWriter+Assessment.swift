import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  mutating func write(_ name: String, _ text: LocalizedText) {
    key(name)
    beginObject()
    for language in Language.allCases { member(language.rawValue, text[language]) }
    endObject()
  }

  /// Hundredths of hours.
  mutating func write(_ name: String, _ effort: Effort) {
    key(name)
    beginObject()
    member("low", effort.low)
    member("likely", effort.likely)
    member("high", effort.high)
    endObject()
  }

  /// `uses`: with everything that each macro module uses.
  mutating func write(_ assessment: Assessment, uses: Bool = true) {
    beginObject()
    member("suite", assessment.suite)
    key("score")
    if let score = assessment.score { value(score) } else { null() }
    member("level", assessment.level.rawValue)
    member("disposition", assessment.disposition.rawValue)
    write("hours", assessment.effort)
    writeReasons(assessment)
    key("losses")
    beginArray()
    for loss in assessment.losses {
      beginObject()
      member("rule", loss.rule)
      member("points", loss.points)
      endObject()
    }
    endArray()
    key("findings")
    beginArray()
    for finding in assessment.findings { write(finding) }
    endArray()
    key("unmeasured")
    beginArray()
    for rule in assessment.unmeasured { value(rule) }
    endArray()
    write(assessment.groups)
    write("macros", assessment.macros, uses: uses)
    endObject()
  }

  private mutating func write(_ finding: Finding) {
    beginObject()
    member("rule", finding.rule)
    member("verdict", finding.verdict.rawValue)
    member("workClass", finding.workClass.rawValue)
    member("role", finding.role)
    member("confidence", finding.confidence.rawValue)
    let grounds = finding.grounds
    member("known", grounds.kind.rawValue)
    member("sourceDay", grounds.day)
    write("hours", finding.effort)
    member("count", finding.count)
    member("loss", finding.loss)
    write(finding.sources)
    key("items")
    beginArray()
    for item in finding.items { write(item) }
    endArray()
    endObject()
  }

  mutating func write(_ item: FindingItem) {
    beginObject()
    member("kind", item.kind.rawValue)
    member("subject", item.subject)
    member("count", item.count)
    member("verdict", item.verdict.rawValue)
    if let detail = item.detail {
      write("detail", detail)
    } else {
      key("detail")
      null()
    }
    member("replacement", item.replacement)
    key("where")
    beginArray()
    for location in item.locations { value(location) }
    endArray()
    endObject()
  }
}
