import InventoryModel

/// The summary for programs, `assay.scan-summary/1`.
extension ScanSummary {
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("schema", "assay.scan-summary/1")
    json.member("complete", isComplete)
    json.member("reconciled", isReconciled)
    json.member("seen", seen)
    json.member("recorded", recorded)
    json.member("unchanged", unchanged)
    json.member("removed", removed)
    json.member("leftOut", leftOut)
    json.member("unread", unread)
    json.member("unassessed", unassessed)
    json.member("foldersLeftOut", foldersLeftOut)
    json.member("otherFileSystems", otherFileSystems)
    json.key("bytes")
    json.value(bytes)
    json.member("milliseconds", duration.wholeMilliseconds)
    json.member("accessTimesAtRisk", accessTimesAtRisk)
    json.member("workersLost", workersLost)
    json.key("interruptedBy")
    if let interruptedBy { json.value(Int(interruptedBy)) } else { json.null() }
    json.key("states")
    json.beginObject()
    for state in AssessmentState.allCases { json.member(state.rawValue, states[state] ?? 0) }
    json.endObject()
    json.key("reasons")
    json.beginObject()
    for reason in Reason.allCases where reasons[reason] != nil { json.member(reason.rawValue, reasons[reason] ?? 0) }
    json.endObject()
    for (name, sample) in [
      ("locked", locked), ("denied", denied), ("encrypted", encrypted), ("damaged", damaged),
      ("suspectedEncrypted", suspectedEncrypted), ("ransomNotes", ransomNotes),
      ("foldersFailed", foldersFailed), ("foldersTooDeep", foldersTooDeep),
    ] {
      json.key(name)
      json.beginObject()
      json.member("count", sample.count)
      json.key("first")
      json.beginArray()
      for path in sample.first { json.value(path.text) }
      json.endArray()
      json.endObject()
    }
    json.key("configurationsIgnored")
    json.beginArray()
    for path in configurationsIgnored { json.value(path.text) }
    json.endArray()
    json.endObject()
  }
}
