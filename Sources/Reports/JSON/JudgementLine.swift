import AssessmentEngine
import InventoryModel

/// One document as judged, on a line of its own: `assay.judgement/1`.
public struct JudgementLine: Sendable {
  private let rules: String
  private let isBrief: Bool

  /// `rules`: the version that judges. `isBrief`: without what was found.
  public init(rules: String, isBrief: Bool) {
    self.rules = rules
    self.isBrief = isBrief
  }

  /// With the newline.
  public func bytes(_ document: JudgedDocument) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("judgement", "assay.judgement/1")
    json.member("rules", rules)
    json.write(document.record, department: document.department)
    json.write(document.nature)
    json.key("assessments")
    json.beginArray()
    for assessment in document.assessments {
      if isBrief { json.writeBrief(assessment) } else { json.write(assessment, uses: false) }
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  /// What a judgement says of the file.
  mutating func write(_ record: DocumentRecord, department: String) {
    member("path", record.path.text)
    member("department", department)
    member("format", record.format.rawValue)
    member("state", record.state.rawValue)
    member("reason", record.reason?.rawValue)
    member("inScope", record.isInScope)
    key("size")
    value(record.size)
    member("sha256", record.sha256)
  }

  mutating func writeBrief(_ assessment: Assessment) {
    beginObject()
    member("suite", assessment.suite)
    key("score")
    if let score = assessment.score { value(score) } else { null() }
    member("level", assessment.level.rawValue)
    member("disposition", assessment.disposition.rawValue)
    write("hours", assessment.effort)
    endObject()
  }
}
