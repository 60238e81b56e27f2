import AssessmentEngine
import Foundation
import InventoryModel
import Testing

@testable import Reports

@Suite("My file")
struct InspectionTests {
  private func context(_ language: Language) -> ReportContext {
    var context = SyntheticEstate.context(language)
    let note = LocalizedText(english: "asks for its last argument", french: "exige son dernier argument")
    context.suites[0].tables["functions"] = [
      "VLOOKUP": TableEntry(word: "differs", verdict: .degraded, note: note),
      "CUBEVALUE": TableEntry(word: "none", verdict: .lost),
    ]
    return context
  }

  private var document: JudgedDocument {
    let places = (1...50).map { "Feuil1!B\($0)" }
    let record = DocumentRecord(
      path: RawPath("Finance/Budget.xlsx"), format: DocumentFormat("xlsx"), state: .assessed, size: 4200,
      facts: [
        Fact(kind: "content.digest", subject: "0123456789abcdef"),
        Fact(kind: "content.sketch", subject: "feedfacefeedface"),
        Fact(
          kind: "formula.argument", subject: "VLOOKUP",
          attributes: ["pattern": .string("approximate"), "argument": .string("4")],
          locations: ["Feuil2!C3"]),
        Fact(
          kind: "formula.function", subject: "CUBEVALUE", count: 60,
          attributes: ["class": .string("builtin"), "cells": .integer(60)], locations: places),
        Fact(
          kind: "formula.function", subject: "VLOOKUP", count: 2, attributes: ["class": .string("builtin")],
          locations: ["Feuil2!C3", "Feuil2!C4"]),
      ])
    let items = [
      FindingItem(kind: "formula.function", subject: "VLOOKUP", count: 2, locations: ["Feuil2!C3"], verdict: .degraded),
      FindingItem(
        kind: "formula.function", subject: "CUBEVALUE", count: 60, locations: places, verdict: .lost,
        replacement: "FILTER"),
    ]
    let found = [
      SyntheticEstate.finding("tracked-changes", .degraded, .none, 200, []),
      SyntheticEstate.finding("function-support", .lost, .manualSmall, 800, items),
    ]
    return JudgedDocument(
      record: record,
      assessments: [
        SyntheticEstate.assess("google-workspace", record, found),
        SyntheticEstate.assess("microsoft-365-web", record, []),
      ], department: "")
  }

  @Test("The text begins with the answer of each suite, then the worst finding, all its cells, and what to write")
  func text() throws {
    let text = InspectionReport(context: context(.english)).text(document, showsRecord: false)
    let order = [
      "Google Workspace: Needs a person", "Microsoft 365 in the browser: Can move", "1. Functions that differ",
      "CUBEVALUE \u{D7} 60", "Feuil1!B50", "write FILTER instead", "2. Tracked changes", "Same name, other result",
      "asks for its last argument", "looks for the nearest value",
    ]
    var rest = text[...]
    for part in order {
      let range = try #require(rest.range(of: part), "no “\(part)” in its place:\n\(text)")
      rest = rest[range.upperBound...]
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= TextParagraph.width + 20 })
  }

  @Test("In French functions have their French names")
  func french() {
    let text = InspectionReport(context: context(.french)).text(document, showsRecord: false)
    #expect(text.contains("RECHERCHEV (VLOOKUP) \u{D7} 2"))
    #expect(text.contains("écrire FILTRE (FILTER) à la place"))
    #expect(text.contains("cherche la valeur la plus proche"))
    #expect(text.contains("exige son dernier argument") && text.contains("Que faire à la place"))
  }

  private func judged(
    _ format: String = "xlsx", facts: [Fact] = [], finding: [Finding] = []
  ) -> JudgedDocument {
    let record = DocumentRecord(
      path: RawPath("Budget.\(format)"), format: DocumentFormat(format), state: .assessed, size: 1, facts: facts)
    return JudgedDocument(
      record: record, assessments: ["google-workspace", "microsoft-365-web"].map { SyntheticEstate.assess($0, record, finding) },
      department: "")
  }

  @Test("What asks for no work stands behind what does, however bad its verdict, and is folded on the page")
  func workFirst() throws {
    let finding = [
      SyntheticEstate.finding(
        "tracked-changes", .lost, .none, 0,
        [
          FindingItem(
            kind: "spreadsheet.page-setup", subject: "", count: 9, locations: (1...9).map { "Feuil\($0)" }, verdict: .lost)
        ]),
      SyntheticEstate.finding("function-support", .degraded, .manualSmall, 200, []),
    ]
    let document = judged(finding: finding)
    #expect(document.rulesBySeverity == ["function-support", "tracked-changes"])
    let report = InspectionReport(context: context(.english))
    let text = report.text(document, showsRecord: false)
    let fold = try #require(text.range(of: "Found too, without work"))
    #expect(text[..<fold.lowerBound].contains("Functions that differ"))
    #expect(text[fold.upperBound...].contains("2. Tracked changes"))
    #expect(text[fold.upperBound...].contains("Feuil5 and 4 more"))
    let page = String(decoding: report.html(document), as: UTF8.self)
    let summary = try #require(page.range(of: "Found too, without work (1)"))
    #expect(page[summary.upperBound...].contains("rule-tracked-changes"))
    #expect(!page[summary.upperBound...].contains("id=\"rule-function-support\""))
    let harmless = judged(finding: [finding[0]])
    #expect(String(decoding: report.html(harmless), as: UTF8.self).contains("Nothing here asks for"))
  }

  @Test("A function is told apart only where a suite differs, or where the argument is worth a look")
  func silentPatterns() {
    func argument(_ function: String, _ pattern: String) -> Fact {
      Fact(kind: "formula.argument", subject: function, attributes: ["pattern": .string(pattern)])
    }
    let document = judged(facts: [
      argument("SUBTOTAL", "function-number"), argument("MATCH", "approximate"), argument("VLOOKUP", "computed"),
      Fact(kind: "formula.function", subject: "VLOOKUP", attributes: ["class": .string("builtin")]),
    ])
    let told = FunctionDifference.all(of: document.record, suites: context(.english).suites)
    #expect(told.map(\.function) == ["MATCH", "VLOOKUP"])
  }

  @Test("Places and kinds of references are told in the reader's language; long lists of places fold")
  func places() {
    let places = (1...50).map { "Module\($0), line \($0)" }
    let document = judged(
      "xlsm",
      facts: [
        Fact(kind: "macro.api-call", subject: "Range", count: 70, locations: places),
        Fact(kind: "spreadsheet.print-area", count: 1, locations: ["_xlnm.Print_Area"]),
        Fact(kind: "formula.reference", subject: "whole-column", count: 1, locations: ["Feuil1!A1"]),
      ])
    let french = InspectionReport(context: context(.french)).text(document, showsRecord: false)
    #expect(french.contains("Module1, ligne 1\u{202F}; Module2, ligne 2"))
    #expect(french.contains("Zone_d_impression") && !french.contains("_xlnm"))
    #expect(french.contains("colonnes entières"))
    let english = InspectionReport(context: context(.english))
    #expect(english.text(document, showsRecord: false).contains("Module1, line 1; Module2, line 2"))
    #expect(String(decoding: english.html(document), as: UTF8.self).contains("and 38 more"))
    #expect(Wording.areFirst(places, of: 70) && !Wording.areFirst(places, of: 50))
  }

  @Test("Signatures are in the record, and in no list for readers", arguments: Language.allCases)
  func signatures(language: Language) {
    let report = InspectionReport(context: context(language))
    #expect(!report.text(document, showsRecord: false).contains("0123456789abcdef"))
    let page = String(decoding: report.html(document), as: UTF8.self)
    #expect(!page.contains("feedface") && !page.contains("content.digest"))
    #expect(report.text(document, showsRecord: true).contains("content.digest 0123456789abcdef"))
    #expect(String(decoding: report.json(document), as: UTF8.self).contains("feedface"))
  }

  @Test("The page needs no other file, leads nowhere, and runs nothing", arguments: Language.allCases)
  func page(language: Language) throws {
    let bytes = InspectionReport(context: context(language)).html(document)
    let page = try #require(ParsedPage(Data(bytes)), "no well-formed XML")
    #expect(page.inlineCode == 0 && page.eventHandlers.isEmpty)
    for (element, address) in page.links {
      if element == "link" {
        let style = try #require(Data(base64Encoded: String(address.trimmingPrefix("data:text/css;base64,"))))
        #expect(style == Data(Stylesheet.text.utf8))
        continue
      }
      #expect(element == "a")
      if address.hasPrefix("#") {
        #expect(page.ids.contains(String(address.dropFirst())), "no \(address)")
      } else {
        #expect(address.hasPrefix("https://"))
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("default-src 'none'") || text.contains("default-src &#39;none&#39;"))
    #expect(page.text.contains("Feuil1!B50"))
    if language == .french { #expect(page.text.contains("RECHERCHEV (VLOOKUP)")) }
  }

  @Test("The JSON holds the record, the judgement, and what to do, the same in every language")
  func json() throws {
    let english = InspectionReport(context: context(.english)).json(document)
    #expect(english == InspectionReport(context: context(.french)).json(document))
    #expect(english.last == 10 && english.dropLast().allSatisfy { $0 != 10 })
    let object = try #require(try JSONSerialization.jsonObject(with: Data(english)) as? [String: Any])
    #expect(object["format"] as? String == "assay.inspection/1")
    #expect((object["record"] as? [String: Any])?["path"] as? String == "Finance/Budget.xlsx")
    #expect((object["assessments"] as? [Any])?.count == 2)
    let causes = try #require(object["causes"] as? [[String: Any]])
    #expect(causes.map { $0["rule"] as? String } == ["function-support", "tracked-changes"])
    let difference = try #require((object["differences"] as? [[String: Any]])?.first)
    #expect(difference["function"] as? String == "VLOOKUP")
    #expect((difference["suites"] as? [String: Any])?.keys.sorted() == ["google-workspace"])
  }

  @Test("What a terminal would obey is written out, wherever it stands")
  func hostile() {
    var bad = document
    let name = "a\u{1B}[31m\u{202E}b c"
    bad.record.path = RawPath(name)
    bad.record.application = name
    bad.record.facts = [Fact(kind: FactKind(name), subject: name, attributes: [name: .string(name)], locations: [name])]
    bad.record.issues = [Issue(code: name, place: name, message: name)]
    bad.assessments[0].findings = [
      SyntheticEstate.finding(
        name, .lost, .manualSmall, 1,
        [FindingItem(kind: FactKind(name), subject: name, count: 1, locations: [name], verdict: .lost)])
    ]
    let text = InspectionReport(context: context(.english)).text(bad, showsRecord: true)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0 != "\u{A0}" && VisibleText.isHidden($0) })
    #expect(text.contains("\\x1b[31m"))
  }
}

extension InspectionTests {
  @Test("The JSON has the members that the published schema names, and no others")
  func schema() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Documentation/Schemas/assay.inspection-1.schema.json"
    let schema = try JSONReader.read(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    var document = self.document
    document.assessments[0].macros = SyntheticEstate.macros("1")
    let json = try JSONReader.read(InspectionReport(context: context(.english)).json(document))
    func names(_ value: JSONValue?) -> [String] { (value?.members ?? []).map(\.name).sorted() }
    func required(_ value: JSONValue?) -> [String] { (value?["required"]?.array ?? []).compactMap(\.string).sorted() }
    #expect(names(json) == required(schema))
    #expect(names(schema["properties"]) == required(schema))
    let definitions = schema["$defs"]
    let assessment = try #require(json["assessments"]?.array?.first)
    let finding = try #require(assessment["findings"]?.array?.first)
    let pairs: [(String, JSONValue?)] = [
      ("assessment", assessment), ("finding", finding),
      ("item", assessment["findings"]?.array?.last?["items"]?.array?.first),
      ("difference", json["differences"]?.array?.first), ("hours", assessment["hours"]),
      ("macros", assessment["macros"]), ("macroModule", assessment["macros"]?["modules"]?.array?.first),
      ("reason", assessment["macros"]?["reasons"]?.array?.first),
      ("use", assessment["macros"]?["modules"]?.array?.first?["uses"]?.array?.first),
    ]
    for (name, value) in pairs {
      #expect(names(value) == required(definitions?[name]), "\(name)")
      #expect(names(definitions?[name]?["properties"]) == required(definitions?[name]), "\(name)")
    }
    #expect(names(json["causes"]?.array?.first) == names(definitions?["cause"]?["properties"]))
  }
}
