import AssessmentEngine
import InventoryModel
import Portfolio
import Reports

extension SyntheticEstate {
  private static func text(_ english: String, _ french: String) -> LocalizedText {
    LocalizedText(english: english, french: french)
  }

  private static func effects(_ google: [GroupEffect], _ microsoft: [GroupEffect]) -> [String: MemberEffect] {
    [
      "google-workspace": MemberEffect(effects: google, confidence: .medium, sources: [source]),
      "microsoft-365-web": MemberEffect(effects: microsoft, confidence: .high, sources: [source]),
    ]
  }

  /// One that tells devices apart and counts what works, one that does not and counts what is found.
  static let groups = [
    FactGroup(
      id: "browser", title: text("In a browser", "Dans un navigateur"), lead: text("What needs more.", "Ce qui veut plus."),
      words: FactGroup.Words(
        clear: text("work in a browser", "fonctionnent dans un navigateur"),
        hinders: text("work with a loss", "fonctionnent avec une perte"),
        blocks: text("need a desktop", "exigent un poste"), found: text("differ", "diffèrent")),
      headline: .clear, devices: [.pcBrowser, .mobileBrowser],
      statements: [
        "microsoft-365-web": [
          GroupStatement(
            text: text("Telephones are not known.", "Les téléphones ne sont pas connus."), effects: [.none, .unknown],
            confidence: .low, sources: [Source(url: "general knowledge", read: "2026-11-22")])
        ]
      ],
      members: [
        GroupMember(
          id: "macros", title: text("Macro <programs>", "Programmes en <macros>"), why: text("They run on a desktop.", "Ils tournent sur un poste."),
          match: .fact(FactPattern(kind: "macro.project")), effects: effects([.blocks, .blocks], [.blocks, .blocks])),
        GroupMember(
          id: "objects", title: text("Objects", "Objets"), why: text("Only their picture is shown.", "Seule leur image est montrée."),
          match: .fact(FactPattern(kind: "spreadsheet.ole-embedded")),
          effects: effects([.hinders, .unknown], [.none, .none])),
      ]),
    FactGroup(
      id: "secret", title: text("Secrets", "Secrets d’affaires"), lead: text("What is marked.", "Ce qui est marqué."),
      words: FactGroup.Words(
        clear: text("keep it", "le gardent"), hinders: text("lose it", "le perdent"),
        blocks: text("stay closed", "restent fermés"), found: text("are sensitive", "sont sensibles")),
      headline: .found,
      members: [
        GroupMember(
          id: "label", title: text("Label", "Étiquette"), why: text("Somebody marked it.", "Quelqu’un l’a marqué."),
          match: .fact(FactPattern(kind: "package.sensitivity-label-metadata")), effects: effects([.hinders], [.none]))
      ]),
  ]

  static func contextWithGroups(_ language: Language) -> ReportContext {
    let plain = context(language)
    var rules = plain.rules
    rules.groups = groups
    return ReportContext(
      wording: plain.wording, rules: rules, suites: plain.suites, date: plain.date,
      inventoryDigest: plain.inventoryDigest, tool: plain.tool)
  }

  /// Two departments: macros, an object with a place, a label, nothing at all, and one that could not be read.
  static var withGroups: SyntheticEstate {
    var estate = SyntheticEstate(count: 0)
    func add(_ department: String, _ name: String, _ facts: [Fact], reason: Reason? = nil) {
      let record = DocumentRecord(
        path: RawPath("\(department)/\(name)"), format: DocumentFormat("xlsx"),
        state: reason == nil ? .assessed : .notAssessed, reason: reason, size: 900, facts: facts)
      let rules = RuleSet(version: "1", rules: [], suites: suites, groups: groups)
      estate.documents.append(
        JudgedDocument(
          record: record, assessments: suites.map { Judge(rules: rules, suite: $0).assess(record) },
          department: department))
    }
    add("Achats", "macro.xlsx", [Fact(kind: "macro.project", count: 1)])
    add("Achats", "objet.xlsx", [Fact(kind: "spreadsheet.ole-embedded", count: 2, locations: ["Feuil1!B2"])])
    add("Achats", "vide.xlsx", [])
    add("Ventes", "marque.xlsx", [Fact(kind: "package.sensitivity-label-metadata", count: 1)])
    add("Ventes", "illisible.xlsx", [], reason: .malformed)
    return estate
  }
}
