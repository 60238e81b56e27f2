import AssessmentEngine
import Foundation
import InventoryModel
import Testing

@testable import Reports

@Suite("The documentation of rules")
struct RuleDocumentationTests {
  private static let official = Source(
    url: "https://example.org/page", read: "2026-11-22", published: "2024-02-01", kind: .official,
    title: LocalizedText(name: "Maker: A page"))
  private static let repository = Source(
    url: "github:maker/code@0123abc:file", read: "2026-11-22", kind: .official, title: LocalizedText(name: "Maker: A file"))
  private static let known = Source(url: "general knowledge", read: "2026-11-22", kind: .generalKnowledge)
  private static let text = LocalizedText(english: "An English text", french: "Un texte : français")

  private static func suite(_ id: String, _ title: String, scope: SuiteScope = .documents) -> Suite {
    Suite(
      id: id, title: LocalizedText(english: title, french: title), losses: [:], readyFrom: 9500, minorChangesFrom: 7500,
      tables: ["functions": ["F": TableEntry(word: "none", verdict: .lost)]], limits: [:], scope: scope,
      modes: scope == .documents ? [SuiteMode(id: "as-is", title: text, text: text, confidence: .low, sources: [known])] : [])
  }

  private static func rule(_ id: String, _ title: String, match: Match, _ row: SuiteVerdict) -> Rule {
    Rule(
      id: id, title: LocalizedText(english: title, french: title), why: text, remedy: text, formats: ["xlsx"],
      match: match, verdicts: ["suite": row], training: "topic", pdf: .degraded)
  }

  private static let row = SuiteVerdict(
    outcome: .verdict(.lost), workClass: .manualSmall, effort: Effort(low: 10, likely: 25, high: 100), per: .subject,
    role: "helper", confidence: .medium, sources: [official, repository], effect: LocalizedText(english: "It goes.", french: "Il part."),
    remedy: text, modes: ["as-is": ModeVerdict(verdict: .kept, effect: text, confidence: .low, sources: [known])])

  static func documentation(title: String = "A rule", hostile: String = "a subject") -> RuleDocumentation {
    let match = Match.any([
      .fact(FactPattern(kind: "a.thing", subjects: [hostile], attributes: ["shape": ["round", "flat"]])),
      .all([.not(.format), .fileSize(over: .items(["one-limit", "two-limit"]))]),
    ])
    let table = SuiteVerdict(
      outcome: .table("functions"), workClass: .none, effort: .zero, per: .document, role: nil, confidence: .low,
      sources: [known], remedy: LocalizedText(english: "Look once.", french: "Regarder une fois."))
    let rules = RuleSet(
      version: "1.0.0", rules: [rule("by-table", "By a table", match: .format, table), rule("one", title, match: match, row)],
      suites: [suite("apps", "Applications", scope: .applications), suite("suite", "The suite")],
      roles: ["helper": LocalizedText(english: "Helper", french: "Aide")],
      training: ["topic": TrainingTopic(title: text, text: text, minutes: 30)],
      applications: ApplicationCriteria(
        threshold: 100,
        signals: [
          ApplicationSignal(
            id: "forms", title: text, why: text, match: .fact(FactPattern(kind: "a.form")), points: 50, isOnce: true,
            confidence: .low, sources: [official])
        ]))
    let record = DocumentRecord(
      path: RawPath("example.xlsx"), format: DocumentFormat("xlsx"), state: .assessed, size: 2000,
      facts: [Fact(kind: "a.thing", subject: hostile, count: 3, locations: ["S!A1"])])
    let examples: [RuleDocumentation.Example] = [
      .init(name: "one of them", given: .record(record), finds: 1, target: "suite", verdict: .lost),
      .init(name: "none", given: .parts(["word/document.xml": "<a>\n  \(hostile)</a>"]), finds: 0, target: nil, verdict: nil),
    ]
    return RuleDocumentation(
      rules: rules, files: ["one": "Spreadsheet/one.yaml", "by-table": "Mine/by-table.yaml"], examples: ["one": examples],
      sourceIDs: [official: "maker-page"], day: "2026-11-22", tool: "assay test")
  }

  final class Folder {
    let path = NSTemporaryDirectory() + "assay-manual-\(UUID().uuidString)"
    deinit { try? FileManager.default.removeItem(atPath: path) }

    init(_ documentation: RuleDocumentation, _ languages: [Language] = Language.allCases) throws {
      try documentation.write(to: path, wordings: languages.map { Wording(language: $0) })
    }

    var files: [String] {
      (FileManager.default.subpaths(atPath: path) ?? []).filter { Place("\(path)/\($0)") == .file }.sorted()
    }

    func data(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")) }
    func page(_ name: String) throws -> ParsedPage {
      let data = try data(name)
      return try #require(ParsedPage(data), "\(name) is no well-formed XML")
    }
    func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }
  }

  @Test("every page is well-formed, needs no network and no script, and leads to places that exist", arguments: [1, 2])
  func everyPage(languages: Int) throws {
    let folder = try Folder(Self.documentation(), Array(Language.allCases.prefix(languages)))
    var pages: [String: ParsedPage] = [:]
    for name in folder.files where name.hasSuffix(".html") {
      pages[name] = try folder.page(name)
    }
    #expect(pages.count == (languages == 1 ? 8 : 17))
    for (name, page) in pages {
      #expect(page.inlineCode == 0 && page.eventHandlers.isEmpty, "\(name)")
      #expect(!page.links.contains { $0.element == "script" }, "\(name)")
      for (element, address) in page.links where !address.hasPrefix("https://") || element != "a" {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var place = parts[0].isEmpty ? [] : name.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") { if part == ".." { place.removeLast() } else { place.append(String(part)) } }
        let target = parts[0].isEmpty ? name : place.joined(separator: "/")
        #expect(folder.files.contains(target), "\(name) leads to \(address)")
        if parts.count > 1, target.hasSuffix(".html") {
          // A suite for applications has no row of a rule that is not its business.
          let isThere = pages[target]?.ids.contains(String(parts[1])) == true || target.hasSuffix("suites/apps.html")
          #expect(isThere, "\(name) leads to \(address)")
        }
      }
    }
  }

  @Test("the same rules give the same bytes")
  func deterministic() throws {
    let (first, second) = (try Folder(Self.documentation()), try Folder(Self.documentation()))
    #expect(first.files == second.files)
    for name in first.files { #expect(try first.data(name) == second.data(name), "\(name)") }
  }

  @Test("a rule's page says all that the rule says, its id is its anchor")
  func rule() throws {
    let folder = try Folder(Self.documentation())
    let english = try folder.text("en/rules/one.html")
    let page = try folder.page("en/rules/one.html")
    #expect(page.ids.contains("one"))
    for part in [
      "It goes.", "Helper", "0.25\u{202F}h", "for each different one", "official", "text of 1\u{A0}February\u{A0}2024",
      "read on 22\u{A0}November\u{A0}2026", "1,025 days old", "stale", "30\u{A0}minutes a person", "not concerned",
      "shape: round or flat", "One of these:", "Without this:", "the suite’s limit one-limit or two-limit", "2\u{A0}kB",
      "One of them", "It finds 1.", "It finds nothing.", "word/document.xml", "Spreadsheet/one.yaml",
    ] { #expect(page.text.replacing("\u{A0}days", with: " days").contains(part), "\(part)") }
    #expect(english.contains("href=\"https://example.org/page\""))
    #expect(!english.contains("href=\"github:") && english.contains("github:maker/code@0123abc:file"))
    let french = try folder.text("fr/rules/one.html")
    for part in ["Il part.", "Aide", "0,25\u{202F}h", "1er\u{A0}février\u{A0}2024", "L’un de ces éléments\u{202F}:", "Elle ne trouve rien."] {
      #expect(french.contains(part), "\(part)")
    }
    #expect(french.contains("lang=\"en\" ") || french.contains("lang=\"en\">"))
  }

  @Test("where nobody does anything, what to do is a hint and no task")
  func hint() throws {
    let folder = try Folder(Self.documentation())
    let quiet = try folder.page("en/rules/by-table.html").text
    #expect(quiet.contains("Look once.") && quiet.contains("Hint") && !quiet.contains("What to do"))
    #expect(try folder.page("fr/rules/by-table.html").text.contains("Conseil"))
    let task = try folder.page("en/rules/one.html").text
    #expect(task.contains("What to do instead") && task.contains("What to do here") && !task.contains("Hint"))
  }

  @Test("an override for some documents stands at the suite's row: for which, what it sets, and because of what")
  func scoped() throws {
    var documentation = Self.documentation()
    documentation.rules.adjustments = [
      Adjustment(
        rules: ["one"], suites: ["suite"],
        scope: DocumentScope(paths: [try PathPattern("finance/**")], departments: ["Treasury & co"]),
        change: RowChange(verdict: .degraded, workClass: .manualLarge, loss: 150),
        reason: LocalizedText(english: "They <have> a base.", french: "Ils ont une base."), pack: "house")
    ]
    let folder = try Folder(documentation)
    let english = try folder.page("en/rules/one.html").text
    for part in [
      "For some documents only", "They <have> a base.", "finance/**", "Treasury & co", "large manual work", "1.5", "house",
    ] { #expect(english.contains(part), "\(part)") }
    let french = try folder.page("fr/rules/one.html").text
    for part in ["Pour certains documents seulement", "Ils ont une base.", "Services", "gros travail manuel", "1,5"] {
      #expect(french.contains(part), "\(part)")
    }
    #expect(try !folder.page("en/rules/by-table.html").text.contains("For some documents only"))
  }

  @Test("the table of a suite is the same in every language, with a row for each rule that concerns it")
  func table() throws {
    let folder = try Folder(Self.documentation())
    let rows = try folder.text("suite.csv").split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(
      rows.last?.hasPrefix("\"one\",\"Spreadsheet\",\"A rule\",\"A rule\",\"lost\",\"manual-small\",\"helper\",\"0.1\",\"0.25\",\"1\",\"subject\"") == true)
    #expect(rows.last?.contains("\"official\",\"medium\",\"2026-11-22\",\"false\",\"maker-page github:maker/code@0123abc:file\"") == true)
    #expect(try folder.text("apps.csv").split(separator: "\r\n").count == 1)
    #expect(try folder.text("fr/suites/suite.html").contains("href=\"../../suite.csv\""))
  }

  @Test("sources, topics and signs say what rests on them")
  func others() throws {
    let folder = try Folder(Self.documentation())
    let sources = try folder.page("en/sources.html")
    #expect(sources.ids.contains("maker-page") && sources.text.replacing("\u{A0}", with: " ").contains("1 stale source of 3"))
    #expect(sources.text.contains("A rule") && sources.text.contains("also: An English text"))
    #expect(try folder.text("en/training.html").contains("rules/one.html"))
    let signs = try folder.page("fr/applications.html")
    #expect(signs.text.contains("à partir de 100 points") && signs.text.contains("50\u{A0}points"))
  }

  @Test("what a pack's writer names is text, whatever it holds", arguments: HTMLReportTests.hostileNames)
  func hostile(name: String) throws {
    let folder = try Folder(Self.documentation(title: name, hostile: name))
    for file in folder.files where file.hasSuffix(".html") {
      let page = try folder.page(file)
      #expect(page.inlineCode == 0 && page.eventHandlers.isEmpty, "\(file)")
      #expect(!page.links.contains { $0.address.lowercased().hasPrefix("javascript:") }, "\(file)")
    }
  }
}
