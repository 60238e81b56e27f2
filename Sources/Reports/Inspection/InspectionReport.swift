import AssessmentEngine
import InventoryModel

/// "My file": one document, judged, for who works with it.
public struct InspectionReport: Sendable {
  private let context: ReportContext

  /// `context`: its suites are those that the document is judged for, in the order shown.
  public init(context: ReportContext) { self.context = context }

  /// `showsRecord`: with every fact at the end, as the record has it.
  public func text(_ document: JudgedDocument, showsRecord: Bool) -> String {
    InspectionText(context: context, document: document, showsRecord: showsRecord).text()
  }

  /// One page that needs no other file.
  public func html(_ document: JudgedDocument) -> [UInt8] {
    DocumentPage(site: Site(context: context), document: document, path: nil).bytes()
  }

  /// `assay.inspection/1`, one line.
  public func json(_ document: JudgedDocument) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "assay.inspection/1")
    json.member("tool", context.tool)
    json.member("rules", context.rules.version)
    json.key("record")
    document.record.write(to: &json)
    json.write(document.nature)
    json.key("assessments")
    json.beginArray()
    for assessment in document.assessments { json.write(assessment) }
    json.endArray()
    json.writeVocabulary(context.rules)
    json.write(context.rules.groups, suites: context.suites)
    json.key("causes")
    json.beginArray()
    for id in document.rulesBySeverity {
      json.beginObject()
      json.member("rule", id)
      if let rule = context.rule(id) { json.write(rule, suites: context.suites) }
      json.endObject()
    }
    json.endArray()
    json.key("differences")
    json.beginArray()
    for difference in FunctionDifference.all(of: document.record, suites: context.suites) {
      json.write(difference, suites: context.suites)
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  /// The arguments are facts of the record, of the kind `formula.argument`.
  fileprivate mutating func write(_ difference: FunctionDifference, suites: [Suite]) {
    beginObject()
    member("function", difference.function)
    member("count", difference.count)
    key("where")
    beginArray()
    for location in difference.locations { value(location) }
    endArray()
    key("suites")
    beginObject()
    for (suite, said) in zip(suites, difference.said) {
      if let said { write(suite.id, said) }
    }
    endObject()
    endObject()
  }
}
