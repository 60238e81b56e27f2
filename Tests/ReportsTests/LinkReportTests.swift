import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("Links in reports")
struct LinkReportTests {
  /// A report of a small share whose documents link to one another, as files by their names.
  private static func files(
    _ format: ReportFormat, _ language: Language = .english, _ documents: [DocumentRecord] = documents,
    isComplete: Bool = true
  ) throws -> [String: String] {
    var estate = Estate(suites: SyntheticEstate.suites.map(\.id))
    var context = SyntheticEstate.context(language)
    context.isComplete = isComplete
    let path = NSTemporaryDirectory() + "assay-links-\(UUID().uuidString)"
    defer { do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record("\(error)") } }
    var writer = try format.make(context, path)
    for record in documents {
      let document = JudgedDocument(record: record, assessments: [], department: "Finance")
      estate.add(record: record, assessments: [], department: document.department)
      try writer.add(document)
    }
    estate.resolveLinks(roots: [], isComplete: isComplete, fates: try fates())
    try writer.finish(estate)
    var files: [String: String] = [:]
    let names = FileManager.default.subpaths(atPath: path) ?? []
    for name in names.isEmpty ? [""] : names {
      let file = name.isEmpty ? path : "\(path)/\(name)"
      if let data = FileManager.default.contents(atPath: file) { files[name] = String(decoding: data, as: UTF8.self) }
    }
    return files
  }

  private static func fates() throws -> LinkFates {
    var fates = LinkFates()
    let row = LinkFateRow(
      documentMoves: .breaks, targetMoves: .kept, bothMove: .rewrite, work: .manualSmall, rule: "power-query",
      remedy: LocalizedText(english: "Write it again.", french: "La réécrire."), confidence: .low,
      sources: [Source(url: "https://example.org/links", read: "2026-11-22")])
    let isNew = fates.add(row, suite: "google-workspace", consumer: .formula, linkClass: nil)
    try #require(isNew)
    return fates
  }

  private static func record(_ path: String, _ links: [(String, String)] = []) -> DocumentRecord {
    var record = DocumentRecord(path: RawPath(path), format: DocumentFormat("xlsx"), state: .assessed)
    record.facts = links.map { target, relationship in
      Fact(
        kind: "link.external", subject: target,
        attributes: [
          "relationship": .string(relationship), "source": .string("/xl/externalLinks/externalLink1.xml"),
          "class": .string("relative"),
        ], locations: ["Feuil1!B2"])
    }
    return record
  }

  private static let documents = [
    record("Finance/Synthèse.xlsx", [
      ("Taux.xlsx", "externalLinkPath"), ("Disparu.xlsx", "externalLinkPath"), ("S:\\Ailleurs.xlsx", "externalLinkPath"),
      ("https://example.org/", "hyperlink"), ("../Archives/Unique.xlsx", "hyperlink"),
    ]),
    record("Finance/Taux.xlsx", [("Synthèse.xlsx", "hyperlink"), ("<script>alert(1)</script>", "hyperlink")]),
    record("Finance/Vieux/Unique.xlsx"),
  ]

  @Test("The page answers how many links there are, and names the broken ones with their places")
  func page() throws {
    let page = try #require(try Self.files(.html)["links.html"]).replacing("\u{A0}", with: " ")
    for part in [
      "6 links to files, in 2 documents: 2 within the estate, 3 broken.", "Where 1 leads is not known",
      "exactly one file of that name elsewhere", "1 link to the web and to people is only counted", "Disparu.xlsx",
      "Feuil1!B2", "Finance/Disparu.xlsx", "Unique.xlsx", "1 group of documents need one another; the largest has 2 documents.",
      "1 circle of documents", "to be made anew", "Write it again.", "https://example.org/links", "<code>S:</code>",
      "&lt;script&gt;alert(1)",
    ] {
      #expect(page.contains(part), "no “\(part)”")
    }
    let parsed = try #require(ParsedPage(Data(page.utf8)))
    #expect(parsed.eventHandlers.isEmpty && parsed.inlineCode == 0)
  }

  @Test("French says the same")
  func french() throws {
    let page = try #require(try Self.files(.html, .french)["links.html"])
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    for part in [
      "6 liens vers des fichiers, dans 2 documents", "2 à l’intérieur du parc, 3 rompus", "La réécrire.", "Liens rompus", "à refaire",
    ] {
      #expect(page.contains(part), "no “\(part)”")
    }
  }

  @Test("Without links the page says so")
  func none() throws {
    let page = try #require(try Self.files(.html, .english, [Self.record("a.xlsx")])["links.html"])
    #expect(page.contains("No document that was read links to a file."))
  }

  @Test("Broken links are split into pages")
  func pages() throws {
    let many = Self.record("a.xlsx", (0..<601).map { ("gone \($0).xlsx", "hyperlink") })
    let files = try Self.files(.html, .english, [many])
    #expect(files["links-3.html"]?.contains("gone 600.xlsx") == true && files["links-4.html"] == nil)
  }

  @Test("CSV has a row a link with its fate, and the graph; a formula in a target is inert")
  func csv() throws {
    let files = try Self.files(.csv)
    let rows = try #require(files["links.csv"]).components(separatedBy: "\r\n")
    #expect(rows.count == 6 + 2)
    #expect(
      rows[1].hasPrefix(
        #""Finance/Synthèse.xlsx","Finance","Feuil1!B2","link.external","formula","externalLinkPath","relative","Taux.xlsx","1","yes","resolved","Finance/Taux.xlsx","","breaks","kept","rewrite","manual-small","power-query","unknown","unknown","unknown","","""#
      ), "\(rows[1])")
    #expect(rows.contains { $0.contains(#""broken","Archives/Unique.xlsx","Finance/Vieux/Unique.xlsx""#) })
    let graph = try #require(files["link-graph.csv"]).components(separatedBy: "\r\n")
    #expect(graph.dropFirst().first == #""Finance/Synthèse.xlsx","Finance","1","1","1","1","1""#)
    let risky = try Self.files(.csv, .english, [Self.record("a.xlsx", [("=cmd|x", "hyperlink")])])
    #expect(try #require(risky["links.csv"]).contains(#""'=cmd|x""#))
  }

  @Test("JSON holds the counts and every link")
  func json() throws {
    let text = try #require(try Self.files(.json)[""])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let links = try #require(object["links"] as? [String: Any])
    #expect(links["count"] as? Int == 6 && links["web"] as? Int == 1 && links["documentsWithBroken"] as? Int == 2)
    #expect((links["states"] as? [String: Int])?["broken"] == 3)
    let items = try #require(links["items"] as? [[String: Any]])
    #expect(items.count == 6 && items[0]["resolved"] as? String == "Finance/Taux.xlsx")
    #expect(((links["circles"] as? [String: Any])?["count"] as? Int) == 1)
  }

  @Test("The summary on a terminal counts them")
  func text() throws {
    let text = try #require(try Self.files(.text)[""]).replacing("\u{A0}", with: " ")
    #expect(text.contains("6 links to files, in 2 documents") && text.contains("Formulas"))
  }

  @Test("A scan that was interrupted calls nothing broken, and says so")
  func incomplete() throws {
    let page = try #require(try Self.files(.html, .english, Self.documents, isComplete: false)["links.html"])
    #expect(page.contains("no link is called broken") && !page.contains("Disparu.xlsx</code>"))
  }
}
