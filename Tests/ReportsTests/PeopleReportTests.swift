import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("Excel users in reports")
struct PeopleReportTests {
  /// Twelve people in Achats, three in Direction, one workbook each; everybody uses SUM, two in Achats CUBEVALUE.
  private var estate: Estate {
    var estate = Estate(
      suites: SyntheticEstate.suites.map(\.id),
      people: PeopleRollup(
        window: PeopleWindow(end: Timestamp(text: "2026-11-22T04:06:00Z")), functions: ["CUBEVALUE", "SUM"]))
    for index in 0..<15 {
      let department = index < 12 ? "Achats" : "Direction"
      var record = DocumentRecord(
        path: RawPath("\(department)/\(index).xlsx"), format: DocumentFormat("xlsx"), state: .assessed,
        modified: Timestamp(text: "2026-03-01"), people: People(lastModifiedBy: "p-secret\(index)"))
      record.facts = (index < 2 ? ["CUBEVALUE", "SUM"] : ["SUM"]).map {
        Fact(kind: "formula.function", subject: $0, count: 2, attributes: ["class": .string("builtin")])
      }
      let assessments = SyntheticEstate.suites.map { SyntheticEstate.assess($0.id, record, []) }
      estate.add(record: record, assessments: assessments, department: department)
    }
    return estate
  }

  private func context(_ language: Language) -> ReportContext {
    var context = SyntheticEstate.context(language)
    let table: [String: TableEntry] = [
      "SUM": TableEntry(word: "same", verdict: .kept), "CUBEVALUE": TableEntry(word: "none", verdict: .lost),
    ]
    for index in context.suites.indices { context.suites[index].tables["functions"] = table }
    return context
  }

  /// What each format writes, as one text; nothing is written for documents.
  private func outputs(_ language: Language, _ estate: Estate) throws -> [String: String] {
    let folder = NSTemporaryDirectory() + "assay-people-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var all: [String: String] = [:]
    for format in ReportFormat.all {
      let path = "\(folder)/\(format.id)"
      var writer = try format.make(context(language), path)
      if format.id == "html" {
        // Pages of documents are looked up by their place.
        for document in estate.documents {
          try writer.add(
            JudgedDocument(
              record: DocumentRecord(path: document.path, format: document.format, state: document.state),
              assessments: SyntheticEstate.suites.map {
                SyntheticEstate.assess(
                  $0.id, DocumentRecord(path: document.path, format: document.format, state: .assessed), [])
              }, department: "x"))
        }
      }
      try writer.finish(estate)
      let below = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
      let files = below.isEmpty ? [path] : below.map { "\(path)/\($0)" }
      let wanted = files.filter { !$0.contains("/documents/") }
      all[format.id] = wanted.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.joined(separator: "\n")
    }
    return all
  }

  @Test("Every format tells the headline, and no person nor small group", arguments: Language.allCases)
  func everyFormat(language: Language) throws {
    let texts = try outputs(language, estate)
    #expect(texts.count == ReportFormat.all.count)
    let headline =
      language == .english
      ? "None of the 15\u{A0}Excel users has a workbook" : "Aucun des 15\u{A0}utilisateurs d’Excel n’a de classeur"
    for format in ["text", "html"] { #expect(texts[format]?.contains(headline) == true, "\(format)") }
    for (format, text) in texts {
      #expect(!text.contains("p-secret"), "\(format) shows a person")
    }
    // Two people use CUBEVALUE: fewer than five is all that is said.
    #expect(texts["json"]?.contains("\"function\":\"CUBEVALUE\",\"replacement\":null,\"people\":{\"below\":5}") == true)
    #expect(texts["csv"]?.contains("\"CUBEVALUE\",\"\",\"<5\",\"2\",\"4\",\"1\"") == true)
    #expect(texts["csv-semicolon"]?.contains("\"CUBEVALUE\";\"\";\"<5\"") == true)
    #expect(texts["html"]?.contains(language == .english ? "fewer than 5" : "moins de 5") == true)
    // Direction has three people: no row of its own, and so no row for Achats either.
    #expect(texts["json"]?.contains("\"users\":15") == true)
    #expect(texts["json"]?.contains("\"users\":12") == false && texts["json"]?.contains("\"users\":3") == false)
    #expect(texts["csv"]?.contains("\"Direction\",\"1\"") == false)
  }

  @Test("An inventory without people claims nothing of them", arguments: Language.allCases)
  func nobody(language: Language) throws {
    var nobody = Estate(
      suites: SyntheticEstate.suites.map(\.id),
      people: PeopleRollup(window: PeopleWindow(end: nil), functions: ["SUM"]))
    let record = DocumentRecord(path: RawPath("a/b.xlsx"), format: DocumentFormat("xlsx"), state: .assessed)
    nobody.add(
      record: record, assessments: SyntheticEstate.suites.map { SyntheticEstate.assess($0.id, record, []) },
      department: "a")
    let texts = try outputs(language, nobody)
    let says = language == .english ? "Attribution is 0%" : "Attribution : 0 %"
    for format in ["text", "html"] {
      let text = texts[format]?.replacing("\u{202F}", with: " ") ?? ""
      #expect(text.contains(says), "\(format)")
      #expect(!text.contains(language == .english ? "have no workbook" : "aucun classeur bloquant"), "\(format)")
    }
    #expect(texts["json"]?.contains("\"attributed\":0,\"older\":0,\"users\":null") == true)
    #expect(texts["json"]?.contains("withoutBlocking") == false)
  }

  @Test("The last bucket is told from where it begins")
  func twoHundred() throws {
    let wording = Wording(language: .english)
    var figures = PeopleFigures(nobodyFor: [])
    figures.users = 20
    figures.median = 30
    figures.buckets = [
      PeopleFigures.Bucket(from: 0, to: 99, people: 12), PeopleFigures.Bucket(from: 100, to: nil, people: 8),
    ]
    let text = try #require(wording.twoHundred(figures)).replacing("\u{A0}", with: " ")
    #expect(text == "8 of 20 Excel users use 100 functions or more; half of them all use 30 or fewer.")
    figures.median = 0
    figures.buckets = [PeopleFigures.Bucket(from: 0, to: 199, people: 20), PeopleFigures.Bucket(from: 200, to: nil, people: 0)]
    #expect(wording.twoHundred(figures) == "Nobody: half of the Excel users use no function at all.")
  }
}
