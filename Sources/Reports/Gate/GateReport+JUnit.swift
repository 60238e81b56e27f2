import AssessmentEngine

extension GateReport {
  /// A JUnit report: one test case a condition, one for the unassessed, one for changed files where they were looked for.
  public var junit: [UInt8] {
    var cases: [(name: String, failure: (message: String, text: String)?)] = verdict.conditions.map { result in
      var name = "\(result.condition.measure.name) \(result.expected)"
      if let department = result.department { name += " (\(department))" }
      if result.passed { return (name, nil) }
      let lines = documents.against(result).map { "\($0.level.rawValue)  \($0.path.text)" }
      return (name, ("expected \(result.expected), found \(result.actual)", lines.joined(separator: "\n")))
    }
    let allowed = "not assessed at most \(verdict.allowedUnassessed)"
    cases.append((allowed, verdict.exceedsUnassessed ? ("found \(verdict.unassessed)", "") : nil))
    if let changed {
      let lines = changed.map { "\($0.path.text): \($0.change)" }.joined(separator: "\n")
      cases.append(("unchanged since the scan", changed.isEmpty ? nil : ("\(changed.count) changed", lines)))
    }
    let failures = cases.count { $0.failure != nil }
    let suite = XMLText.escaped("assay gate \(target)")
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\">\n"
    xml += "  <testsuite name=\"\(suite)\" tests=\"\(cases.count)\" failures=\"\(failures)\""
    xml += " errors=\"0\" skipped=\"0\">\n"
    xml += "    <properties>\n"
    xml += property("question", question.english) + property("rules", rules)
    for inventory in inventories { xml += property("inventory", inventory) }
    xml += "    </properties>\n"
    for one in cases {
      let owner = XMLText.escaped("assay.gate." + target)
      xml += "    <testcase classname=\"\(owner)\" name=\"\(XMLText.escaped(one.name))\""
      if let failure = one.failure {
        xml += ">\n      <failure type=\"gate\" message=\"\(XMLText.escaped(failure.message))\">"
        xml += XMLText.escaped(failure.text) + "</failure>\n    </testcase>\n"
      } else {
        xml += "/>\n"
      }
    }
    xml += "  </testsuite>\n</testsuites>\n"
    return Array(xml.utf8)
  }

  private func property(_ name: String, _ value: String) -> String {
    "      <property name=\"\(name)\" value=\"\(XMLText.escaped(value))\"/>\n"
  }
}
