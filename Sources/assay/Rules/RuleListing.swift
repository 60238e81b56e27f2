import AssessmentEngine
import InventoryModel

/// The list of rules, for a person and for a machine.
enum RuleListing {
  static func text(_ rules: RuleSet, suites: [Suite], language: Language) -> String {
    var lines: [String] = []
    let width = rules.rules.map(\.id.count).max() ?? 0
    let words = RuleVocabulary(language: language)
    for rule in rules.rules {
      let verdicts = suites.map { "\($0.id)\(words.colon) \(words.outcome($0.verdict(of: rule)))" }.joined(separator: ", ")
      let pad = String(repeating: " ", count: width - rule.id.count)
      lines.append("\(rule.id)\(pad)  \(rule.title[language]) [\(verdicts)]")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `assay.rules/1`.
  static func json(_ rules: RuleSet, suites: [Suite]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "assay.rules/1")
    json.member("version", rules.version)
    json.key("rules")
    json.beginArray()
    for rule in rules.rules { write(rule, suites: suites, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [10]
  }

  private static func write(_ rule: Rule, suites: [Suite], to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", rule.id)
    for (name, text) in [("title", rule.title), ("why", rule.why), ("remedy", rule.remedy)] {
      json.key(name)
      json.beginObject()
      json.member("en", text.english)
      json.member("fr", text.french)
      json.endObject()
    }
    json.key("formats")
    json.beginArray()
    for format in rule.formats { json.value(format) }
    json.endArray()
    json.key("facts")
    json.beginArray()
    for kind in rule.match.kinds.sorted() { json.value(kind.rawValue) }
    json.endArray()
    json.key("verdicts")
    json.beginArray()
    for suite in suites {
      let row = suite.verdict(of: rule)
      json.beginObject()
      json.member("target", suite.id)
      json.member("verdict", outcome(of: row))
      json.member("class", row.workClass.rawValue)
      json.member("role", row.role)
      json.member("confidence", row.confidence.rawValue)
      json.key("sources")
      json.beginArray()
      for source in row.sources {
        json.beginObject()
        json.member("url", source.url)
        json.member("read", source.read)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// The verdict, or `table:NAME`.
  private static func outcome(of row: SuiteVerdict) -> String {
    switch row.outcome {
    case .verdict(let verdict): verdict.rawValue
    case .table(let name): "table:\(name)"
    }
  }
}
