import AssessmentEngine
import InventoryModel

extension GateReport {
  /// One object, `assay.gate-verdict/1`. Both the gate's answer and the unassessed are in it, whichever decides the exit
  /// status.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "assay.gate-verdict/1")
    json.member("passed", exitStatus == 0)
    json.member("exitStatus", Int(exitStatus))
    json.key("question")
    json.beginObject()
    json.member("en", question.english)
    json.member("fr", question.french)
    json.endObject()
    json.member("target", target)
    json.member("rules", rules)
    json.key("inventories")
    json.beginArray()
    for inventory in inventories { json.value(inventory) }
    json.endArray()
    json.key("conditions")
    json.beginObject()
    json.member("passed", verdict.passed)
    json.key("results")
    json.beginArray()
    for result in verdict.conditions { write(result, to: &json) }
    json.endArray()
    json.endObject()
    json.key("unassessed")
    json.beginObject()
    json.member("count", verdict.unassessed)
    json.member("allowed", verdict.allowedUnassessed.description)
    json.member("exceeded", verdict.exceedsUnassessed)
    json.endObject()
    json.key("changed")
    if let changed { write(changed, to: &json) } else { json.null() }
    json.member("go", go)
    json.member("noGo", noGo)
    json.key("total")
    write(metrics.total, to: &json)
    json.key("departments")
    json.beginArray()
    for (name, counts) in metrics.departments.sorted(by: { $0.key < $1.key }) {
      json.beginObject()
      json.member("name", name)
      json.key("counts")
      write(counts, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ result: GateVerdict.ConditionResult, to json: inout JSONWriter) {
    json.beginObject()
    json.member("measure", result.condition.measure.name)
    json.member("department", result.department)
    json.member("expected", result.expected)
    json.member("actual", result.actual)
    json.member("part", result.part)
    json.member("whole", result.whole)
    json.member("passed", result.passed)
    json.key("against")
    json.beginArray()
    if !result.passed { for document in documents.against(result) { json.value(document.path.text) } }
    json.endArray()
    json.endObject()
  }

  private func write(_ files: [ChangedFile], to json: inout JSONWriter) {
    json.beginArray()
    for file in files {
      json.beginObject()
      json.member("path", file.path.text)
      json.member("change", file.change)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ counts: GateMetrics.Counts, to json: inout JSONWriter) {
    json.beginObject()
    json.member("documents", counts.documents)
    json.member("others", counts.others)
    json.member("unassessed", counts.unassessed)
    for level in Level.allCases { json.member(level.rawValue, counts[level]) }
    json.endObject()
  }
}
