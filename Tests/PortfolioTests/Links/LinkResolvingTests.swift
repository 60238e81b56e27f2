import AssessmentEngine
import InventoryModel
import Testing

@testable import Portfolio

@Suite("Links resolved inside the estate")
struct LinkResolvingTests {
  static let map: LinkMap = {
    func row(_ text: String, _ destination: LinkMap.Destination) -> LinkMap.Row? {
      LinkAddress.readings(of: text).first.map { LinkMap.Row(prefix: $0, text: text, destination: destination) }
    }
    return LinkMap(
      [
        row("\\\\srv1\\compta", .estate(["finance"])), row("S:", .estate(["commun"])), row("\\\\old", .outside),
        row("https://contoso.sharepoint.com/sites/fin/Documents partages", .estate(["finance"])),
        row("http://intranet.example/docs", .estate(["commun", "docs"])), row("Z:", .estate(["nowhere"])),
      ].compactMap { $0 })
  }()

  static func external(_ target: String, _ relationship: String = "hyperlink", source: String = "/word/document.xml") -> Fact {
    Fact(
      kind: "link.external", subject: target,
      attributes: [
        "relationship": .string(relationship), "source": .string(source), "class": .string("relative"),
        "breaks": .boolean(true),
      ], locations: ["Sheet1!A1"])
  }

  static func estate(
    _ documents: [(String, [Fact])], map: LinkMap = map, roots: [String] = ["finance", "commun"], isComplete: Bool = true
  ) -> Estate {
    estate(raw: documents.map { (RawPath($0.0), $0.1) }, map: map, roots: roots, isComplete: isComplete)
  }

  static func estate(
    raw documents: [(RawPath, [Fact])], map: LinkMap = map, roots: [String] = ["finance", "commun"], isComplete: Bool = true
  ) -> Estate {
    var estate = Estate(suites: ["s"], links: LinkRollup(map: map))
    for (path, facts) in documents {
      var record = EstateTests.record("x", "docx")
      record.path = path
      record.facts = facts
      estate.add(record: record, assessments: [], department: "x")
    }
    estate.resolveLinks(roots: roots.map { RawPath($0) }, isComplete: isComplete, fates: LinkFates())
    return estate
  }

  private static let others: [(String, [Fact])] = [
    ("commun/docs/Charte.docx", []), ("commun/Taux.xlsx", []), ("finance/2026/Budget.xlsx", []),
    ("finance/Archives/Étude.docx", []), ("finance/Unique.pptx", []), ("finance/a/Double.xlsx", []),
    ("finance/b/Double.xlsx", []),
  ]

  private func outcome(_ target: String, _ relationship: String = "hyperlink", from path: String = "finance/2026/x.docx") throws
    -> (state: LinkState, path: String, candidate: String?)
  {
    let estate = Self.estate(Self.others + [(path, [Self.external(target, relationship)])])
    let figures = try #require(estate.links)
    try #require(figures.count == 1, "\(target) is no link to a file")
    let item = figures.item(0)
    return (item.outcome.state, item.outcome.path, item.outcome.candidate.map { estate.documents[$0].path.text })
  }

  @Test(
    "A target that is there is found, however it is written",
    arguments: [
      ("Budget.xlsx", "finance/2026/Budget.xlsx"), ("BUDGET.XLSX", "finance/2026/Budget.xlsx"),
      ("..\\archives\\e\u{301}tude.docx", "finance/Archives/Étude.docx"),
      ("../Archives/%C3%89tude.docx#chapitre", "finance/Archives/Étude.docx"),
      ("../Archives/%C9tude.docx", "finance/Archives/Étude.docx"),
      ("\\\\SRV1\\Compta\\2026\\[Budget.xlsx]Feuil1", "finance/2026/Budget.xlsx"),
      ("file:///\\\\srv1\\compta\\2026\\Budget.xlsx", "finance/2026/Budget.xlsx"),
      ("file:///S|/Taux.xlsx", "commun/Taux.xlsx"), ("S:\\docs\\charte.docx", "commun/docs/Charte.docx"),
      ("https://contoso.sharepoint.com/:x:/r/sites/fin/Documents%20partages/2026/Budget.xlsx?d=1", "finance/2026/Budget.xlsx"),
      ("http://intranet.example/docs/Charte.docx", "commun/docs/Charte.docx"),
      // From the root of the share that the document is on.
      ("/Archives/Étude.docx", "finance/Archives/Étude.docx"),
      // A folder is there, too.
      ("\\\\srv1\\compta\\Archives\\", "finance/Archives"),
    ])
  func resolved(target: String, path: String) throws {
    let found = try outcome(target)
    #expect(found.state == .resolved && found.path == path, "\(target) → \(found)")
  }

  @Test(
    "What is not there is broken inside of what was scanned, and only there",
    arguments: [
      ("Gone.xlsx", LinkState.broken), ("\\\\srv1\\compta\\Gone.xlsx", .broken), ("S:\\Gone.xlsx", .broken),
      ("T:\\Gone.xlsx", .unmapped), ("\\\\srv2\\x\\Gone.xlsx", .unmapped), ("\\\\old\\x\\Gone.xlsx", .outside),
      ("../../../Gone.xlsx", .unmapped), ("https://contoso.sharepoint.com/sites/hr/Gone.xlsx", .unmapped),
      ("https://contoso.sharepoint.com/:x:/s/fin/Eabc", .unmapped), ("Z:\\Gone.xlsx", .unmapped),
    ])
  func missing(target: String, state: LinkState) throws {
    #expect(try outcome(target).state == state)
  }

  @Test("A file of that name elsewhere is told as perhaps, if it is the only one")
  func candidates() throws {
    let moved = try outcome("\\\\srv1\\compta\\2025\\unique.pptx")
    #expect(moved.state == .broken && moved.candidate == "finance/Unique.pptx")
    #expect(try outcome("T:\\Unique.pptx").candidate == "finance/Unique.pptx")
    #expect(try outcome("Double.xlsx").candidate == nil)
    #expect(try outcome("Budget.xlsx").candidate == nil)
  }

  @Test("Programs look in folders of their own: a bare template and a start-up workbook are never broken")
  func programs() throws {
    #expect(try outcome("Normal.dotm", "attachedTemplate").state == .unmapped)
    #expect(try outcome("..\\Modele.dotx", "attachedTemplate").state == .broken)
    #expect(try outcome("PERSONAL.XLSB", "xlStartup").state == .unmapped)
    #expect(try outcome("Chart in Microsoft Word", "oleObject").state == .unmapped)
    #expect(try outcome("Feuil8", "xlPathMissing").state == .broken)
    #expect(try outcome("Macintosh%20HD:Users:x:a.xlsx", "oleObject").state == .unmapped)
  }

  @Test("Nothing is called broken while the scan has not come to its end")
  func incomplete() throws {
    let estate = Self.estate([("finance/x.docx", [Self.external("Gone.xlsx")])], isComplete: false)
    #expect(try #require(estate.links).total.states == [.unmapped: 1])
  }

  @Test("Without a mapping, one unnamed root resolves relative links, and calls no drive broken")
  func unmapped() throws {
    let estate = Self.estate(
      [("a/x.docx", [Self.external("../b/y.xlsx"), Self.external("../../y.xlsx"), Self.external("S:\\y.xlsx")]), ("b/y.xlsx", [])],
      map: LinkMap(), roots: [""])
    let figures = try #require(estate.links)
    #expect(figures.total.states == [.resolved: 1, .unmapped: 2])
    #expect(figures.unmapped == [LinkFigures.Unmapped(prefix: "S:", links: 1, documents: 1)])
  }

  @Test("A hyperlink base stands before relative hyperlinks, and before nothing else")
  func base() throws {
    let base = Fact(kind: "package.hyperlink-base", subject: "\\\\srv1\\compta\\2026\\")
    let estate = Self.estate(
      Self.others + [
        ("commun/x.docx", [base, Self.external("Budget.xlsx"), Self.external("Taux.xlsx", "image")])
      ])
    let figures = try #require(estate.links)
    #expect((0..<2).map { figures.item($0).outcome.path } == ["finance/2026/Budget.xlsx", "commun/Taux.xlsx"])
  }

  @Test("Names in bytes that are no UTF-8 are found by links that are; two that differ by case stay two")
  func rawNames() throws {
    let estate = Self.estate(raw: [
      (RawPath(bytes: Array("finance/R".utf8) + [0xE9] + Array("sum.docx".utf8)), []),
      (RawPath("finance/a.docx"), []), (RawPath("finance/A.docx"), []),
      (RawPath("finance/x.docx"), [Self.external("R%C3%A9sum.docx"), Self.external("A.docx"), Self.external("a.DOCX")]),
    ])
    let figures = try #require(estate.links)
    #expect((0..<3).map { figures.item($0).outcome.document } == [0, 2, 1])
  }

  @Test("A workbook link that nothing reads, and one that fields and relationships tell twice, count once")
  func once() throws {
    let book = Fact(
      kind: "link.workbook", subject: "Taux.xlsx",
      attributes: ["part": .string("xl/externalLinks/externalLink1.xml"), "used": .boolean(false)])
    let estate = Self.estate([
      (
        "finance/x.xlsx",
        [
          book, Self.external("Taux.xlsx", "externalLinkPath", source: "/xl/externalLinks/externalLink1.xml"),
          Self.external("logo.png", "image"),
          Fact(kind: "link.field", subject: "logo.png", attributes: ["field": .string("INCLUDEPICTURE")]),
          Fact(kind: "link.field", subject: "\\*", attributes: ["field": .string("INCLUDETEXT")]),
          Fact(kind: "macro.hard-coded", subject: "drive-path", attributes: ["target": .string("S:\\Export\\")]),
          Fact(kind: "link.dde", subject: "Excel|S:\\[Taux.xlsx]Feuil1"), Fact(kind: "link.dde", subject: "RSLinx|FOUR1"),
          Self.external("http://example.org/"), Self.external("mailto:a@example.org"),
        ]
      )
    ])
    let figures = try #require(estate.links)
    let items = (0..<figures.count).map { figures.item($0) }
    #expect(items.map(\.link.consumer) == [.formula, .picture, .code, .data])
    #expect(items.map(\.link.isUsed) == [false, true, true, true])
    #expect(items[1].link.count == 2)
    #expect(items[2].outcome.state == .computed)
    #expect(figures.rollup.documents == 1)
  }

  @Test("Links of a binary workbook, which no relationship tells, are followed as those of a package")
  func binary() throws {
    func book(_ target: String, _ path: String = "path") -> Fact {
      Fact(kind: "link.workbook", subject: target, attributes: ["class": .string("relative"), "path": .string(path)])
    }
    let estate = Self.estate(
      Self.others + [
        (
          "finance/2026/x.xls",
          [
            book("Budget.xls"), book("Budget.xlsx"), book("Commun.xls", "startup"), book("OUTILS.XLA"),
            Fact(kind: "link.ole", subject: "Word.Document.8", attributes: ["target": .string("S:\\docs\\Charte.docx")]),
            Fact(kind: "link.ole", subject: "Word.Document.8", attributes: ["target": .string("")]),
          ]
        )
      ])
    let figures = try #require(estate.links)
    let items = (0..<figures.count).map { figures.item($0) }
    #expect(items.map(\.link.consumer) == [.formula, .formula, .formula, .addIn, .object])
    #expect(items.map(\.outcome.state) == [.broken, .resolved, .unmapped, .unmapped, .resolved])
  }

  @Test(
    "Links of OpenDocument are told by their element",
    arguments: [
      ("a", LinkConsumer.hyperlink), ("image", .picture), ("object", .object), ("section-source", .text),
      ("table-source", .data), ("template", .template), ("plugin", .media), ("image-map", .other),
    ])
  func elements(name: String, consumer: LinkConsumer) {
    #expect(LinkConsumer(relationship: name, source: "/") == consumer)
  }

  @Test("Rows of the mapping that lead nowhere are told")
  func emptyRows() throws {
    let estate = Self.estate(Self.others)
    #expect(try #require(estate.links).emptyRows.map(\.text) == ["Z:"])
  }

  @Test("A hundred thousand links of one document, and targets of four kilobytes, end within bounds")
  func hostile() throws {
    let many = (0..<100_001).map { Self.external("f\($0).xlsx") }
    let long = Self.external("\\\\srv1\\compta\\" + String(repeating: "é\\", count: 1_300) + "x.xlsx")
    let estate = Self.estate([("finance/a.docx", many), ("finance/b.docx", [long, Self.external(String(repeating: "../", count: 1_300))])])
    let figures = try #require(estate.links)
    #expect(figures.count == 100_002 && figures.rollup.dropped == 1)
    #expect(figures.total[.broken] == 100_001 && figures.total[.unmapped] == 1)
  }
}
