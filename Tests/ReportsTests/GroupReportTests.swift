import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("Groups of facts in reports")
struct GroupReportTests {
  private func html(_ language: Language) throws -> RenderedReport {
    try RenderedReport(.html, SyntheticEstate.withGroups, context: SyntheticEstate.contextWithGroups(language))
  }

  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing(#/<[^>]*>/#, with: "")
  }

  @Test("A department's counts: unread and unknown stay in the whole, and are never among what works")
  func rollup() throws {
    let estate = SyntheticEstate.withGroups.estate
    let google = try #require(estate.total.suites[0].group("browser"))
    let pc = google.standings[0]
    #expect(GroupStanding.shown.map { pc[$0] } == [2, 1, 0, 1, 1] && pc.share(.clear) == Share(part: 2, whole: 5))
    #expect(GroupStanding.shown.map { google.standings[1][$0] } == [2, 0, 1, 1, 1])
    let microsoft = try #require(estate.total.suites[1].group("browser"))
    #expect(GroupStanding.shown.map { microsoft.standings[0][$0] } == [3, 0, 0, 1, 1])
    #expect(GroupStanding.shown.map { microsoft.standings[1][$0] } == [0, 0, 3, 1, 1])
    #expect(google.found == 2 && google.members["objects"]?.documents == 1)
    #expect(estate.total.suites[0].group("secret")?.found == 1)
    let departments = estate.departmentsByName.map { $0.suites[0].group("browser")?.standings[0][.clear] }
    #expect(departments == [1, 1])
    #expect(estate.documents.map { $0.mark(of: "browser")?.members } == [["macros"], ["objects"], nil, nil, []])
  }

  @Test("The overview and a department have the headline of each group, by device, and what needs a desktop program")
  func overview() throws {
    let report = try html(.english)
    let overview = plain(try report.text("index.html"))
    for part in [
      "What documents ask for", "Work in a browser", "Need a desktop", "2 40%", "1 20%", "3 60%", "Are sensitive",
      "not known: 4",
    ] {
      #expect(overview.contains(part), "no “\(part)”")
    }
    let departments = try report.files.filter { $0.hasPrefix("departments/") }.map { plain(try report.text($0)) }
    #expect(departments.count == 2 && departments.allSatisfy { $0.contains("What documents ask for") })
    #expect(plain(try html(.french).text("index.html")).contains("Exigent un poste"))
  }

  @Test("The page has each group's figures, statements with sources, causes with reasons, and departments")
  func page() throws {
    let page = plain(try html(.english).text("groups.html"))
    for part in [
      "Google Workspace: Work in a browser: 2 of 5 documents (40%).", "Microsoft 365 in the browser: Need a desktop: 1 of 5 documents (20%).",
      "Google Workspace: Are sensitive: 1 of 5 documents (20%).", "Telephones are not known.", "general knowledge",
      "Macro &lt;programs&gt;", "They run on a desktop.", "tablet or telephone, browser", "not read far enough", "Achats", "Ventes",
    ] {
      #expect(page.contains(part), "no “\(part)”")
    }
    let french = plain(try html(.french).text("groups.html"))
    #expect(french.contains("Fonctionnent dans un navigateur : 2 documents sur 5") && french.contains("Pas assez lu"))
  }

  @Test("The list of a group names its documents, what is blocked first, with what stands against them")
  func list() throws {
    let report = try html(.english)
    let page = plain(try report.text("groups/browser.html"))
    let places = ["macro.xlsx", "illisible.xlsx", "objet.xlsx"].map { page.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!page.contains("vide.xlsx") && !page.contains("marque.xlsx") && page.contains("Macro &lt;programs&gt;"))
    #expect(try plain(report.text("groups/secret.html")).contains("marque.xlsx"))
  }

  @Test("A document's page says where it stands in each group, with the reason and its place")
  func document() throws {
    let report = try html(.french)
    let pages = try report.files.filter { $0.hasPrefix("documents/") }.map { plain(try report.text($0)) }
    let page = try #require(pages.first { $0.contains("objet.xlsx") })
    for part in [
      "Ce que demande le document", "fonctionnent avec une perte", "Objets", "Seule leur image est montrée.", "B2",
      "ne change rien",
    ] {
      #expect(page.contains(part), "no “\(part)”")
    }
    let unread = try #require(pages.first { $0.contains("illisible.xlsx") })
    #expect(unread.contains("pas assez lu") && !unread.contains("fonctionnent dans un navigateur"))
  }

  @Test("Without groups nothing is said of them, and the pages stay whole")
  func none() throws {
    let report = try RenderedReport(.html, SyntheticEstate(count: 5), context: SyntheticEstate.context(.english))
    #expect(try !report.text("index.html").contains("What documents ask for"))
    #expect(!report.files.contains { $0.hasPrefix("groups/") })
  }

  @Test("Text, inspection and terminal say the same figures")
  func text() throws {
    let report = try RenderedReport(.text, SyntheticEstate.withGroups, context: SyntheticEstate.contextWithGroups(.english))
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: report.path)), as: UTF8.self)
    for part in ["What documents ask for", "Work in a browser \u{2013} PC or Mac, browser", "Need a desktop", "Are sensitive"] {
      #expect(text.contains(part), "no “\(part)”")
    }
    let document = SyntheticEstate.withGroups.documents[1]
    let inspected = InspectionReport(context: SyntheticEstate.contextWithGroups(.english)).text(document, showsRecord: false)
    for part in ["What the document asks for", "Objects: Only their picture is shown.", "work with a loss", "Feuil1!B2"] {
      #expect(inspected.contains(part), "no “\(part)”")
    }
  }

  @Test("JSON has the groups once, each document's members with their facts, and counts that add up")
  func json() throws {
    let report = try RenderedReport(.json, SyntheticEstate.withGroups, context: SyntheticEstate.contextWithGroups(.french))
    let data = try Data(contentsOf: URL(fileURLWithPath: report.path))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let groups = try #require(object["factGroups"] as? [[String: Any]])
    #expect(groups.map { $0["id"] as? String } == ["browser", "secret"])
    #expect(groups[0]["devices"] as? [String] == ["pc-browser", "mobile-browser"])
    let documents = try #require(object["documents"] as? [[String: Any]])
    let assessment = try #require((documents[1]["assessments"] as? [[String: Any]])?.first)
    let own = try #require((assessment["groups"] as? [[String: Any]])?.first)
    #expect(own["standings"] as? [String] == ["hinders", "unknown"] && own["measured"] as? Bool == true)
    let member = try #require((own["members"] as? [[String: Any]])?.first)
    #expect(member["member"] as? String == "objects" && member["count"] as? Int == 2)
    let total = try #require((object["total"] as? [String: [String: Any]])?["google-workspace"]?["groups"] as? [String: [String: Any]])
    let standings = try #require(total["browser"]?["standings"] as? [[String: Int]])
    #expect(standings.count == 2 && standings.allSatisfy { $0.values.reduce(0, +) == 5 })
  }

  @Test("CSV has a row for each member of a document, one for what was not measured, and the departments' counts")
  func csv() throws {
    let report = try RenderedReport(.csv, SyntheticEstate.withGroups, context: SyntheticEstate.contextWithGroups(.english))
    let rows = try report.text("groups.csv").components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    // Macros, the object and the label for both suites; the unread one for both groups and suites.
    #expect(rows.count == 6 + 4)
    #expect(rows.contains { $0.contains("\"pc-browser=hinders mobile-browser=unknown\"") && $0.contains("\"Feuil1!B2\"") })
    let counts = try report.text("group-departments.csv").components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(counts.count == 1 + 3 * 2 * 3)
    #expect(counts.contains(#""","google-workspace","browser","pc-browser","5","2","2","1","0","1","1""#))
  }
}
