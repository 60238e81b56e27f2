import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("The HTML folder")
struct HTMLReportTests {
  func pages(_ report: RenderedReport) throws -> [(name: String, page: ParsedPage)] {
    try report.files.filter { $0.hasSuffix(".html") }.map { name in
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(report.path)/\(name)"))
      return (name, try #require(ParsedPage(data), "\(name) is no well-formed XML"))
    }
  }

  @Test(
    "Every page is well-formed, loads nothing from a network, runs nothing inline, and links to pages that exist",
    arguments: Language.allCases)
  func everyPage(language: Language) throws {
    let report = try RenderedReport(.html, SyntheticEstate(count: 60), context: SyntheticEstate.context(language))
    let all = try pages(report)
    #expect(all.count > 60 / 2)
    let files = Set(report.files)
    for (name, page) in all {
      #expect(page.inlineCode == 0 && page.eventHandlers.isEmpty, "\(name)")
      for (element, address) in page.links {
        if address.hasPrefix("https://") {
          #expect(element == "a", "\(name) loads \(address)")
        } else if address.hasPrefix("#") {
          #expect(page.ids.contains(String(address.dropFirst())), "\(name): no \(address)")
        } else {
          let folder = name.split(separator: "/").dropLast().map(String.init)
          var parts = folder
          for part in address.split(separator: "/").map(String.init) {
            if part == ".." { parts.removeLast() } else { parts.append(part) }
          }
          #expect(files.contains(parts.joined(separator: "/")), "\(name) links to \(address)")
        }
      }
    }
  }

  @Test("A search index is a script that holds one JSON list, with a row for each document of a list of several pages")
  func searchIndex() throws {
    let estate = SyntheticEstate(count: 700)
    let report = try RenderedReport(.html, estate, context: SyntheticEstate.context(.english))
    let script = try report.text("search-index.js")
    let json = try #require(script.trimmingPrefix("window.assayIndex = ").split(separator: ";\n").first)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String]])
    #expect(rows.count == estate.documents.count { $0.record.isInScope })
    #expect(rows.count > DocumentList.rowsPerPage)
    #expect(report.files.contains("documents-2.html"))
  }

  static let hostileNames = [
    "<script>alert(1)</script>", "\"onload=\"alert(1)", "</style><svg onload=alert(1)>", "' onclick='x",
    "a\u{1B}[31mred",
    "gpj\u{202E}cod.exe", "javascript:alert(1)", "&lt;b&gt;", "]]>",
  ]

  @Test("Names, links and facts of a hostile document are text, whatever they hold", arguments: hostileNames)
  func hostile(name: String) throws {
    var estate = SyntheticEstate(count: 1)
    let finding = SyntheticEstate.finding(
      "x\(name)", .lost, .manualSmall, 800,
      [
        FindingItem(
          kind: FactKind(name), subject: name, count: 1, locations: [name], verdict: .lost, detail: LocalizedText(english: name, french: name),
          replacement: name)
      ])
    let record = DocumentRecord(
      path: RawPath("dir/\(name)"), format: DocumentFormat("xlsx"), state: .assessed, application: name,
      facts: [
        Fact(kind: "link.external", subject: "javascript:\(name)", attributes: [name: .string(name)], locations: [name])
      ],
      issues: [Issue(code: name, place: name, message: name)])
    var bad = finding
    bad.sources = [Source(url: "javascript:alert(1)//\(name)", read: name)]
    estate.documents = [
      JudgedDocument(
        record: record, assessments: SyntheticEstate.suites.map { SyntheticEstate.assess($0.id, record, [bad]) },
        department: name)
    ]
    let report = try RenderedReport(.html, estate, context: SyntheticEstate.context(.english))
    for (file, page) in try pages(report) {
      #expect(page.inlineCode == 0 && page.eventHandlers.isEmpty, "\(file)")
      for address in page.links.map(\.address) where !address.hasPrefix("https://support.example.org/") {
        #expect(!address.contains(":"), "\(file)")
      }
      let raw = try report.text(file)
      #expect(
        !raw.unicodeScalars.contains { $0 != "\n" && VisibleText.isHidden($0) }, "\(file) holds a hidden character")
    }
    let document = try #require(try pages(report).first { $0.name.hasPrefix("documents/") })
    #expect(document.page.text.contains(VisibleText.escape(name)))
    #expect(report.files.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.contains("script>") })
  }

  @Test("The losses on a document's page add up to its score")
  func losses() throws {
    let record = DocumentRecord(path: RawPath("a.xlsx"), format: DocumentFormat("xlsx"), state: .assessed)
    let assessment = Assessment(
      suite: "google-workspace", score: 6250,
      losses: [Loss(rule: "macro-project", points: 2500), Loss(rule: "power-query", points: 1250)],
      level: .majorChanges,
      disposition: .rebuild, findings: [], unmeasured: [], effort: .zero)
    let document = JudgedDocument(record: record, assessments: [assessment], department: "d")
    let page = DocumentPage(
      site: Site(context: SyntheticEstate.context(.french)), document: document, path: .document(record.path, twin: 0))
    let text = String(decoding: page.bytes(), as: UTF8.self)
    for part in [">100<", ">\u{2212}25<", ">\u{2212}12,5<", ">62,5<"] { #expect(text.contains(part)) }
  }

  @Test("Functions are called by their French names for a French reader")
  func frenchFunctions() throws {
    let report = try RenderedReport(.html, SyntheticEstate(count: 60), context: SyntheticEstate.context(.french))
    let texts = try report.files.filter { $0.hasPrefix("documents/") }.map { try report.text($0) }
    #expect(texts.contains { $0.contains("RECHERCHEV (VLOOKUP)") })
    #expect(try report.text("index.html").contains("Tableaux croisés") == false)
    #expect(try report.text("causes.html").contains("Power Query\u{202F}: requêtes"))
  }

  @Test("The same estate gives the same bytes")
  func deterministic() throws {
    let estate = SyntheticEstate(count: 40)
    let a = try RenderedReport(.html, estate, context: SyntheticEstate.context(.english))
    let b = try RenderedReport(.html, estate, context: SyntheticEstate.context(.english))
    #expect(a.files == b.files)
    for file in a.files { #expect(try a.text(file) == b.text(file), "\(file)") }
  }

  @Test("Documents whose names have the same digest keep pages of their own")
  func twins() {
    #expect(PagePath.document(RawPath("a"), twin: 0) != PagePath.document(RawPath("a"), twin: 1))
  }
}
