import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("Macros in reports")
struct MacroReportTests {
  private let estate = SyntheticEstate.withMacros

  private func html(_ language: Language) throws -> RenderedReport {
    try RenderedReport(.html, estate, context: SyntheticEstate.context(language))
  }

  @Test("The page says how many, at what cost once and summed, and which modules are the same")
  func page() throws {
    let english = try html(.english).text("macros.html")
    for part in [
      "have macros", "8\u{202F}h likely", "12\u{202F}h when every copy is counted", "something starts by itself",
      "locked against viewing", "Integration", "ADODB.Connection", "Jdbc.getConnection", "1 distinct module among 2",
      "outil 0.xlsm", "outil 1.xlsm",
    ] {
      #expect(english.replacing("\u{A0}", with: " ").contains(part), "no “\(part)”")
    }
    let french = try html(.french).text("macros.html").replacing("\u{A0}", with: " ")
    #expect(french.contains("contiennent des macros") && french.contains("si chaque copie est comptée"))
    #expect(french.contains("contournement"))
  }

  @Test("The headline counts each distinct module once and says what that leaves out; a department has its own")
  func headline() throws {
    let report = try html(.english)
    let overview = try report.text("index.html")
    #expect(overview.contains("one piece of work and counted once") && overview.contains("Google Workspace 4\u{202F}h"))
    let departments = try report.files.filter { $0.hasPrefix("departments/") }.map { try report.text($0) }
    #expect(departments.allSatisfy { !$0.contains("one piece of work") })
  }

  @Test("Without macros the page says so, and nothing is said to be left out")
  func none() throws {
    let report = try RenderedReport(.html, SyntheticEstate(count: 5), context: SyntheticEstate.context(.english))
    #expect(try report.text("macros.html").contains("No document that was read has macros."))
    #expect(try !report.text("index.html").contains("one piece of work"))
  }

  @Test("A document's page has each module's class, hours, reasons and what it uses, with what is there instead")
  func document() throws {
    let report = try html(.french)
    let pages = try report.files.filter { $0.hasPrefix("documents/") }.map { try report.text($0) }
    let page = try #require(pages.first { $0.contains("outil 0.xlsm") })
    for part in ["Ce que coûtent ses macros", "3 instructions à lire", "Jdbc.getConnection", "par le réseau", "intégration"] {
      #expect(page.contains(part), "no “\(part)”")
    }
  }

  @Test("A reason's number is written as the language writes it")
  func numbersOfReasons() {
    let reason = MacroReason(
      code: .code, count: 2346, text: LocalizedText(english: "2346 statements", french: "2346 instructions"),
      effort: Effort(low: 1, likely: 2, high: 3))
    #expect(Wording(language: .english).name(of: reason) == "2,346 statements")
    #expect(Wording(language: .french).name(of: reason) == "2\u{202F}346 instructions")
  }

  @Test("Applications have the names that readers know, and what is not known is said in words")
  func applications() {
    let wording = Wording(language: .french)
    #expect(wording.application("powerpoint") == "PowerPoint" && wording.application("dotnet") == ".NET")
    #expect(wording.application("unknown") == "application inconnue")
    #expect(wording.attribute("application", .string("excel")).hasSuffix("Excel"))
    #expect(Wording(language: .english).application("other") == "application not known")
  }

  @Test("A document with sheets of Excel 4 macros alone: what its question mark means, and that it has no class")
  func sheetsAlone() throws {
    var estate = estate
    let unclear = "A question mark: sheets of Excel 4 macros"
    let before = try RenderedReport(.html, estate, context: SyntheticEstate.context(.english))
    #expect(try !before.text("macro-documents.html").contains(unclear))
    let path = RawPath("Achats/ancien.xlsm")
    var record = DocumentRecord(path: path, format: DocumentFormat("xlsm"), state: .assessed, size: 9_000)
    record.facts = [Fact(kind: "macro.xlm-sheet", subject: "Macro1", attributes: ["empty": .boolean(false)])]
    estate.documents.append(
      JudgedDocument(
        record: record, assessments: SyntheticEstate.suites.map { SyntheticEstate.assess($0.id, record, []) },
        department: "Achats"))
    let after = try RenderedReport(.html, estate, context: SyntheticEstate.context(.english))
    #expect(try after.text("macro-documents.html").contains(unclear))
    let summary = try RenderedReport(.text, estate, context: SyntheticEstate.context(.french))
    let text = try String(decoding: Data(contentsOf: URL(fileURLWithPath: summary.path)), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("n’a que des feuilles de macros Excel 4 et n’est dans aucune"))
  }

  @Test("CSV and JSON have a row a module, and the hours summed and once")
  func machines() throws {
    let csv = try RenderedReport(.csv, estate, context: SyntheticEstate.context(.french))
    let rows = try csv.text("macros.csv").split(separator: "\r\n")
    #expect(rows.count == 3 && rows[1].contains("\"Export\",\"standard\",\"12\",\"d1\""))
    let cells = rows.map { $0.split(separator: "\",\"", omittingEmptySubsequences: false).count }
    #expect(Set(cells).count == 1)
    let distinct = try csv.text("macro-modules.csv").split(separator: "\r\n")
    #expect(distinct.count == 2 && distinct[1].contains("\"d1\",\"Export\",\"standard\",\"12\",\"2\",\"2\",\"2\",\"1\""))
    #expect(try csv.text("macro-apis.csv").contains("\"ADODB.Connection\",\"2\",\"1\",\"2\",\"work-around\""))
    let report = try RenderedReport(.json, estate, context: SyntheticEstate.context(.english))
    let json = try JSONReader.read(Array(Data(contentsOf: URL(fileURLWithPath: report.path))))
    let suite = json["macros"]?["suites"]?["google-workspace"]
    #expect(suite?["hours"]?["likely"]?.integer == 1200 && suite?["hoursOnce"]?["likely"]?.integer == 800)
    let total = json["total"]?["google-workspace"]
    let summed = try #require(total?["hours"]?["likely"]?.integer)
    #expect(total?["hoursOnce"]?["likely"]?.integer == summed - 400)
    #expect(json["macros"]?["distinct"]?.array?.first?["foundIn"]?.array?.count == 2)
  }

  @Test("The listing of a document has its broken references, its lock and who starts what; its JSON what the schema names")
  func listing() throws {
    let document = try #require(estate.documents.last)
    let text = MacroInspection(context: SyntheticEstate.context(.english)).text(document)
    for part in ["BROKEN: OLDLIB", "is not encrypted", "Public Sub", "Workbook_Open", "integration, 6", "ADODB.Connection"] {
      #expect(text.replacing("\n", with: " ").contains(part), "no “\(part)” in\n\(text)")
    }
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Documentation/Schemas/assay.macros-1.schema.json"
    let schema = try JSONReader.read(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    let json = try JSONReader.read(MacroInspection(context: SyntheticEstate.context(.english)).json(document))
    func names(_ value: JSONValue?) -> [String] { (value?.members ?? []).map(\.name).sorted() }
    func required(_ value: JSONValue?) -> [String] { (value?["required"]?.array ?? []).compactMap(\.string).sorted() }
    let project = json["projects"]?.array?.first
    let pairs: [(JSONValue?, JSONValue?)] = [
      (schema, json), (schema["$defs"]?["project"], project),
      (schema["$defs"]?["module"], project?["modules"]?.array?.first),
      (schema["$defs"]?["estimate"], json["estimates"]?.array?.first),
    ]
    for (said, value) in pairs {
      #expect(names(value) == required(said) && names(said?["properties"]) == required(said))
      #expect(!names(value).isEmpty)
    }
  }

  @Test("What a terminal would obey is written out in the listing")
  func hostile() throws {
    var document = try #require(estate.documents.last)
    let name = "a\u{1B}[31m\u{202E}b"
    document.record.path = RawPath(name)
    for index in document.record.facts.indices {
      document.record.facts[index].subject += name
      document.record.facts[index].attributes["odd"] = .string(name)
    }
    document.record.issues = [Issue(code: "vba.\(name)", place: name, message: name)]
    let text = MacroInspection(context: SyntheticEstate.context(.french)).text(document)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0 != "\u{A0}" && VisibleText.isHidden($0) })
  }
}
