import AssessmentEngine
import Testing

@testable import Reports

@Suite("What issue codes mean")
struct IssueExplanationTests {
  static let codes: Set<String> = {
    let targets = [
      "SafeBindings", "OfficePackage", "CompoundDocuments", "FormulaSyntax", "Detectors", "DocumentReading", "Scanning",
    ]
    let texts = targets.flatMap { (try? SourceFiles.texts(of: $0)) ?? [] }
    // Codes stand as literals: in the areas known to hold nothing else, and after `code:`.
    let inAreas = /"((?:zip|xml|opc|cfb|ovba|vba|crypto|scan|worker|record|xls|xlsx|xlsb|docx|pptx|file|mashup)\.[a-z][a-z-]+)"/
    let asArgument = /code: "([a-z]+\.[a-z-]+)"/
    return Set(texts.flatMap { text in (text.matches(of: inAreas) + text.matches(of: asArgument)).map { String($0.1) } })
  }()

  /// Names of files and of formats that look like codes.
  static let others: Set<String> = []

  @Test("Every code that the sources give has an explanation in both languages")
  func complete() {
    #expect(Self.codes.count > 60)
    let missing = Self.codes.subtracting(Self.others).filter { IssueExplanation.text(of: $0) == nil }
    #expect(missing.sorted() == [])
  }

  @Test("No explanation is of a code that nothing gives, none stands twice, and they are in order")
  func noMore() {
    let listed = IssueExplanation.all.map(\.0)
    #expect(Set(listed).subtracting(Self.codes).sorted() == [])
    #expect(Set(listed).count == listed.count && listed == listed.sorted())
  }

  @Test("Both languages are whole sentences, and French is written as French is")
  func typography() {
    for (code, english, french) in IssueExplanation.all {
      #expect(english.hasSuffix(".") && french.hasSuffix(".") && english != french, "\(code)")
      #expect(!french.contains("'") && !french.contains("\""), "\(code)")
      #expect(!french.contains(/[^ ][:;!?]/), "\(code)")
    }
  }
}
