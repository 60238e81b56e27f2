import AssessmentEngine
import Foundation
import InventoryModel
import Portfolio
import Testing

@testable import Reports

@Suite("Why a level holds, and how well it is known")
struct ReasonReportTests {
  private func page(_ document: JudgedDocument, _ language: Language) throws -> (text: String, page: ParsedPage) {
    let bytes = DocumentPage(
      site: Site(context: ReasonedEstate.context(language)), document: document,
      path: .document(document.record.path, twin: 0)
    ).bytes()
    return (String(decoding: bytes, as: UTF8.self), try #require(ParsedPage(Data(bytes))))
  }

  private func report(_ format: ReportFormat, _ language: Language) throws -> RenderedReport {
    var estate = SyntheticEstate(count: 0)
    estate.documents = ReasonedEstate.documents
    return try RenderedReport(format, estate, context: ReasonedEstate.context(language), sums: sums)
  }

  /// A report that is one file.
  private func file(_ format: ReportFormat, _ language: Language) throws -> String {
    let report = try report(format, language)
    return try withExtendedLifetime(report) { try String(contentsOfFile: report.path, encoding: .utf8) }
  }

  private var sums: Estate {
    var estate = Estate(suites: ReasonedEstate.suites.map(\.id), topics: ReasonedEstate.rules.topics)
    for document in ReasonedEstate.documents {
      estate.add(record: document.record, assessments: document.assessments, department: document.department)
    }
    return estate
  }

  @Test("A document's page says why: reasons with their rules, hours by role, old and weak grounds")
  func reasons() throws {
    let (text, page) = try page(ReasonedEstate.documents[0], .english)
    #expect(text.contains("Lost, and only a redesign replaces it, or nothing does (<a href=\"#rule-forms\">Dialog forms</a>)."))
    #expect(page.ids.contains("rule-forms"))
    #expect(page.text.contains("4.3\u{202F}h of likely work: changes are minor up to 1\u{202F}h."))
    #expect(page.text.contains("Functional assistant: 4.3\u{202F}h"))
    #expect(page.text.contains("Rests on sources older than 180\u{A0}days: 1\u{A0}cause (Dialog forms)"))
    #expect(text.contains("title=\"The level rests on sources older than 180 days.\">\u{2020}</span>"))
    let weak = try self.page(ReasonedEstate.documents[1], .french)
    #expect(weak.page.text.contains("Repose sur des connaissances générales\u{202F}: 1\u{A0}cause (Liaisons)"))
    #expect(weak.text.contains(">\u{2248}</span>"))
  }

  @Test("A finding has the suite's own effect and remedy, what comes back, and what has to be learned", arguments: Language.allCases)
  func finding(language: Language) throws {
    let (_, page) = try page(ReasonedEstate.documents[0], language)
    let parts =
      language == .english
      ? ["Forms do not open.", "Here: Use Editor Forms.", "Filling in forms", "official, state of 3\u{A0}May\u{A0}2021"]
      : ["Les formulaires ne s’ouvrent pas.", "Ici\u{202F}: Utiliser Editor Forms.", "Remplir un formulaire", "officiel, état du 3\u{A0}mai\u{A0}2021"]
    for part in parts { #expect(page.text.contains(part), "\(part)") }
  }

  @Test("A source in a repository is a link to what it shows; the reason of an override is text")
  func sources() throws {
    let (text, page) = try page(ReasonedEstate.documents[0], .english)
    #expect(page.links.contains { $0.address == "https://github.com/maker/docs/blob/0123abc/api/list.md" })
    #expect(page.text.contains("rules of your own (house)") && text.contains("Our &lt;b&gt;own&lt;/b&gt; add-in does it"))
    #expect(!page.links.contains { $0.address.contains("pack:") })
  }

  @Test("The reason of an override is told in the reader's language")
  func reasonOfPack() throws {
    let (text, page) = try page(ReasonedEstate.documents[0], .french)
    #expect(page.text.contains("vos propres règles (house)"))
    #expect(text.contains("Notre &lt;b&gt;propre&lt;/b&gt; complément le fait\u{202F}: voilà"))
    #expect(!page.text.contains("add-in does it"))
  }

  @Test("Another mode of a suite says what works there, what does not, and what is not known")
  func modes() throws {
    let (_, page) = try page(ReasonedEstate.documents[0], .english)
    let section = try #require(page.text.range(of: "Kept as it is in a suite"))
    var rest = page.text[section.upperBound...]
    for part in [
      "Editor: Kept as an Office file", "Works", "Notes", "Does not work, or not as before", "Dialog forms",
      "No form opens there either.", "Not known", "Links",
    ] {
      let found = try #require(rest.range(of: part), "no “\(part)” in its place")
      rest = rest[found.upperBound...]
    }
  }

  @Test("A suite for applications is told of applications only; these are listed with their signs")
  func applications() throws {
    #expect(try page(ReasonedEstate.documents[0], .english).page.text.contains("Rebuilder"))
    #expect(try page(ReasonedEstate.documents[0], .english).page.text.contains("120\u{A0}points; from 100 on"))
    for document in ReasonedEstate.documents.dropFirst() {
      #expect(try !page(document, .english).page.text.contains("Rebuilder"), "\(document.record.path.text)")
    }
    let html = try report(.html, .english)
    let list = try html.text("applications.html")
    #expect(list.contains("orders.xlsm") && list.contains("It has dialogs (120)") && !list.contains("prices.xlsx"))
    // A narrow screen shows no head: each cell says what it is.
    for heading in ["Department", "Points", "Sign"] { #expect(list.contains("data-heading=\"\(heading)\"")) }
    #expect(try html.text("index.html").contains("1\u{A0}of 3\u{A0}workbooks is an application."))
    #expect(try !html.text("documents.html").contains("Rebuilder"))
    #expect(try html.text("causes/forms.html").contains("Rebuilder"))
    #expect(try !html.text("causes/notes.html").contains("Rebuilder"))
  }

  @Test("A department's page has what people have to learn, by documents in which it is not kept")
  func training() throws {
    let html = try report(.html, .french)
    let name = try #require(html.files.first { $0.hasPrefix("departments/") })
    let page = try #require(ParsedPage(Data(html.text(name).utf8)))
    #expect(page.text.contains("Remplir un formulaire") && page.text.contains("20\u{A0}minutes par personne"))
    #expect(sums.total.suites[0].training == ["forms": 1] && sums.total.suites[2].training == ["forms": 1, "notes": 2])
  }

  @Test("The text for a terminal says the same as the page", arguments: Language.allCases)
  func text(language: Language) {
    let text = InspectionReport(context: ReasonedEstate.context(language)).text(ReasonedEstate.documents[0], showsRecord: false)
    let line = text.replacing("\n", with: " ").split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    let parts =
      language == .english
      ? [
        "Why this level: Lost, and only a redesign replaces it, or nothing does (Dialog forms).", "Here: Use Editor Forms.",
        "Comes back as an Office file: degraded", "It has dialogs", "Kept as an Office file", "rules of your own (house)",
        "What people have to learn: Filling in forms",
      ]
      : [
        "Pourquoi ce niveau\u{202F}: Perdu, et seule une refonte le remplace, ou rien (Formulaires).",
        "Ici\u{202F}: Utiliser Editor Forms.", "Revient au format Office\u{202F}: dégradé", "Il a des dialogues",
        "Gardé au format Office", "vos propres règles (house)", "Ce qu’il faut apprendre\u{202F}: Remplir un formulaire",
      ]
    for part in parts { #expect(line.contains(part), "no “\(part)” in:\n\(text)") }
  }

  @Test("The text report leaves out what is no application, and counts levels on weak or old facts")
  func summary() throws {
    let text = try file(.text, .english)
    #expect(text.contains("Rebuilder: Major changes: 1; 9\u{202F}h"))
    #expect(text.contains("of 4\u{A0}documents can move to Editor") && !text.contains("move to Rebuilder"))
    let row = try #require(text.split(separator: "\n").first { $0.contains("Editor") && $0.contains("%") })
    #expect(row.hasSuffix("66%"), "\(row)")
  }
}

extension ReasonReportTests {
  @Test("JSON has reasons, grounds, roles, modes and nature, the same in both languages and as the schema names them")
  func json() throws {
    let text = try file(.json, .english)
    #expect(try text == file(.json, .french))
    let json = try JSONReader.read(Array(text.utf8))
    let document = try #require(json["documents"]?.array?.first)
    #expect(document["nature"]?["kind"]?.string == "application" && document["nature"]?["points"] == .integer(120))
    let assessment = try #require(document["assessments"]?.array?.first)
    let reasons = try #require(assessment["levelReasons"]?.array)
    #expect(reasons[0]["code"]?.string == "redesign" && reasons[0]["rule"]?.string == "forms")
    #expect(reasons[1]["hours"] == .integer(430) && reasons[1]["atMost"] == .integer(100))
    #expect(assessment["grounds"]?["stale"]?.array?.first?.string == "forms")
    #expect(assessment["roles"]?.array?.first?["role"]?.string == "assistant-fonctionnel")
    #expect(assessment["modes"]?.array?.first?["consequences"]?.array?.first?["rule"]?.string == "forms")
    let levels = try #require(json["total"]?["rebuilder"]?["levels"])
    #expect(levels["not-applicable"] == .integer(2) && levels["major-changes"] == .integer(1))
    #expect(json["total"]?["editor"]?["grounds"]?["weakOrStale"] == .integer(2))
    try expectSchema(json, document, assessment)
  }

  private func expectSchema(_ json: JSONValue, _ document: JSONValue, _ assessment: JSONValue) throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Documentation/Schemas/assay.inspection-1.schema.json"
    let definitions = try JSONReader.read(Array(Data(contentsOf: URL(fileURLWithPath: path))))["$defs"]
    let mode = assessment["modes"]?.array?.first
    let says = json["causes"]?.array?.first?["says"]?["editor"]
    let pairs: [(String, JSONValue?)] = [
      ("grounds", assessment["grounds"]), ("roleHours", assessment["roles"]?.array?.first), ("mode", mode),
      ("consequence", mode?["consequences"]?.array?.first), ("nature", document["nature"]),
      ("source", assessment["findings"]?.array?.first?["sources"]?.array?.first), ("row", says),
      ("modeRow", says?["modes"]?["kept"]), ("applications", json["applications"]),
      ("signal", json["applications"]?["signals"]?.array?.first), ("topic", json["training"]?.array?.first),
    ]
    for (name, value) in pairs {
      let required = (definitions?[name]?["required"]?.array ?? []).compactMap(\.string).sorted()
      #expect((value?.members ?? []).map(\.name).sorted() == required && !required.isEmpty, "\(name)")
      #expect((definitions?[name]?["properties"]?.members ?? []).map(\.name).sorted() == required, "\(name)")
    }
  }

  @Test("CSV names the nature, the reasons, the grounds and the roles as words")
  func csv() throws {
    let rows = try report(.csv, .french).text("documents.csv").components(separatedBy: "\r\n").map { row in
      row.trimmingPrefix("\u{FEFF}").split(separator: "\",\"", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    }
    func cell(_ row: Int, _ column: String) -> String? { rows[0].firstIndex(of: column).map { rows[row][$0] } }
    #expect(cell(1, "nature") == "application" && cell(1, "nature_signals") == "dialogs=120")
    #expect(cell(1, "editor.level_reasons") == "redesign:forms hours")
    #expect(cell(1, "editor.disposition_reason") == "macros" && cell(1, "editor.disposition_rule") == "forms")
    #expect(cell(1, "editor.stale") == "forms")
    #expect(cell(1, "editor.grounds") == "official" && cell(1, "editor.grounds_oldest") == "2021-05-03")
    #expect(cell(1, "editor.roles") == "assistant-fonctionnel=4.30")
    #expect(cell(2, "editor.weak") == "links" && cell(2, "rebuilder.level") == "not-applicable")
    #expect(cell(3, "nature") == "" && cell(3, "other.weak") == "notes")
  }

  @Test("Every reason has words of its own in both languages", arguments: Language.allCases)
  func words(language: Language) {
    let wording = Wording(language: language)
    let levels: [LevelReason] = [
      .blocks(rule: "r"), .redesign(rule: "r"), .hours(250, atMost: 100), .score(7000, below: 7500), .work(rule: "r"),
      .unknown(rule: "r"), .unmeasured, .irregular(code: "zip.crc"), .readInPart, .notRead, .noApplication, .automatic, .nothing,
    ]
    let lines = wording.lines(levels)
    #expect(Set(lines.map(\.text)).count == levels.count && lines.allSatisfy { !$0.text.contains("{") })
    #expect(lines.count { $0.rules == ["r"] } == 4)
    #expect(wording.lines([.work(rule: "a"), .work(rule: "b")]).map(\.rules) == [["a", "b"]])
    let dispositions: [DispositionReason] = [
      .notAssessed, .noApplication, .encrypted, .stated(rule: "r"), .obstacle(rule: "r"), .lostForGood(rule: "r"),
      .macros(rule: "r"), .application(points: 120), .hours(900, over: 800), .nothingAgainst,
    ]
    let whys = dispositions.map { wording.line($0) }
    #expect(Set(whys.map(\.text)).count == dispositions.count && whys.allSatisfy { !$0.text.contains("{") })
  }
}
