import AssessmentEngine
import Foundation
import InventoryModel
import Testing

@testable import Reports

@Suite("A gate's reports")
struct GateReportTests {
  /// Names that break writers: control characters, characters that XML forbids, markup, bytes that are no text.
  static let hostile: [RawPath] = [
    RawPath("finance/\u{1B}[31mred.xlsx"), RawPath("finance/a\u{0}b.xlsx"), RawPath("finance/\u{FFFE}\u{FFFF}.xlsx"),
    RawPath("finance/]]><x a=\"&\">'.xlsx"), RawPath("finance/two\nlines\r.xlsx"), RawPath("finance/\u{202E}fdp.xlsx"),
    RawPath(bytes: Array("finance/".utf8) + [0xED, 0xA0, 0x80, 0xFF]), RawPath("finance/\u{85}\u{9B}.xlsx"),
  ]

  static func report(changed: [GateReport.ChangedFile]? = nil, blockedAllowed: Int = 0) throws -> GateReport {
    var metrics = GateMetrics()
    var documents = GateDocuments()
    for path in hostile {
      let record = DocumentRecord(path: path, format: DocumentFormat("xlsx"), state: .assessed)
      metrics.add(record, level: .blocked, department: "fi\u{1B}nance")
      documents.add(path, level: .blocked, department: "fi\u{1B}nance")
    }
    let policy = GatePolicy(
      question: LocalizedText(english: "Go?", french: "Partir ?"),
      conditions: [
        GateCondition(measure: .level(.blocked), bound: .atMost(.count(blockedAllowed)), perDepartment: true),
        GateCondition(measure: .assessedShare, bound: .atLeast(.share(9550))),
      ])
    let verdict = try GateVerdict(metrics, policy: policy, allowedUnassessed: .count(0))
    return GateReport(
      question: policy.question, target: "google-workspace",
      targetTitle: LocalizedText(english: "Google Workspace", french: "Google Workspace"), rules: "1.0.0 (x)",
      inventories: ["a\u{7}b.assay"], metrics: metrics, verdict: verdict, go: 0, noGo: hostile.count, changed: changed,
      documents: documents)
  }

  @Test("JUnit is well-formed whatever the files are called, and names each of them")
  func junit() throws {
    let data = Data(try Self.report(changed: [.init(path: Self.hostile[1], change: "other\u{0}")]).junit)
    #expect(ParsedPage(data) != nil)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("tests=\"4\" failures=\"2\""))
    #expect(text.contains("\\u{1b}[31mred.xlsx"))
    #expect(text.contains("\\u{fffe}\\u{ffff}.xlsx"))
    #expect(text.contains("\\xED\\xA0\\x80\\xFF"))
    #expect(text.contains("]]&gt;&lt;x a=&quot;&amp;&quot;&gt;"))
    #expect(text.contains("two&#10;lines&#13;.xlsx"))
    let forbidden = text.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n") || $0.value == 0xFFFE || $0.value == 0xFFFF }
    #expect(forbidden.isEmpty)
  }

  @Test("JSON holds the refusal and the unassessed apart")
  func json() throws {
    let value = try JSONReader.read(try Self.report().json)
    #expect(value["schema"]?.string == "assay.gate-verdict/1")
    #expect(value["exitStatus"]?.integer == 1)
    #expect(value["passed"]?.boolean == false)
    #expect(value["unassessed"]?["exceeded"]?.boolean == false)
    let results = try #require(value["conditions"]?["results"]?.array)
    #expect(results.map { $0["passed"]?.boolean } == [false, true])
    #expect(results.first?["against"]?.array?.count == Self.hostile.count)
    #expect(value["changed"] == .null)
  }

  @Test("A changed file refuses even where all conditions hold")
  func changed() throws {
    #expect(try Self.report(changed: [], blockedAllowed: 8).exitStatus == 0)
    let report = try Self.report(changed: [.init(path: RawPath("a"), change: "b")], blockedAllowed: 8)
    #expect(report.exitStatus == 1)
    #expect(try JSONReader.read(report.json)["changed"]?.array?.count == 1)
  }

  @Test("Nothing in the text steers a terminal", arguments: Language.allCases)
  func text(language: Language) throws {
    let text = try Self.report(changed: [.init(path: Self.hostile[0], change: "\u{1B}")]).text(language)
    let steering = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    #expect(steering.isEmpty)
    #expect(text.contains(language == .english ? "The gate is closed." : "La porte est fermée."))
    #expect(language == .english || text.contains("au moins 95,5\u{202F}%"))
  }
}
