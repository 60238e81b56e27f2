import AssessmentEngine
import InventoryModel

@testable import Reports

/// Three rules and three suites, one of them for applications only, judged by the engine itself: what reports say of levels,
/// sources, modes, training and applications.
enum ReasonedEstate {
  static let today = "2026-11-22"

  static func text(_ english: String, _ french: String) -> LocalizedText {
    LocalizedText(english: english, french: french)
  }

  static let official = Source(
    url: "github:maker/docs@0123abc:api/list.md", read: today, published: "2021-05-03", kind: .official,
    title: LocalizedText(name: "List of APIs"))
  static let current = Source(url: "https://maker.example.org/features", read: today, kind: .official)
  static let general = Source(url: "general knowledge", read: today, kind: .generalKnowledge)
  static let house = Source(
    url: "pack:house", read: today, kind: .thirdParty,
    title: text("Our <b>own</b> add-in does it", "Notre <b>propre</b> complément le fait : voilà"))

  static func row(
    _ verdict: Verdict, _ work: WorkClass, _ source: Source, _ confidence: Confidence, effect: LocalizedText? = nil,
    remedy: LocalizedText? = nil, roundTrip: RoundTrip = RoundTrip(), modes: [String: ModeVerdict] = [:],
    hours: Int = 30
  ) -> SuiteVerdict {
    SuiteVerdict(
      outcome: .verdict(verdict), workClass: work, effort: Effort(low: 10, likely: hours, high: hours * 2), per: .document,
      role: "assistant-fonctionnel", confidence: confidence, sources: [source], effect: effect, remedy: remedy,
      roundTrip: roundTrip, modes: modes)
  }

  static let forms = Rule(
    id: "forms", title: text("Dialog forms", "Formulaires"), why: text("People enter data.", "On y saisit des données."),
    remedy: text("Make a form.", "Faire un formulaire."), formats: [], match: .fact(FactPattern(kind: "macro.user-form")),
    verdicts: [
      "editor": row(
        .lost, .manualLarge, official, .high, effect: text("Forms do not open.", "Les formulaires ne s’ouvrent pas."),
        remedy: text("Use Editor Forms.", "Utiliser Editor Forms."), roundTrip: RoundTrip(office: .degraded),
        modes: [
          "kept": ModeVerdict(
            verdict: .lost, effect: text("No form opens there either.", "Aucun formulaire ne s’y ouvre non plus."),
            confidence: .high, sources: [official])
        ], hours: 400),
      "other": row(.degraded, .manualSmall, house, .medium),
      "rebuilder": row(.degraded, .manualLarge, general, .low, hours: 900),
    ], training: "forms", pdf: .degraded)
  static let notes = Rule(
    id: "notes", title: text("Notes", "Notes de cellule"), why: text("Notes say more.", "Les notes en disent plus."),
    remedy: text("Nothing.", "Rien."), formats: [], match: .fact(FactPattern(kind: "spreadsheet.notes")),
    verdicts: [
      "editor": row(
        .kept, .none, current, .high, modes: ["kept": ModeVerdict(verdict: .kept, confidence: .high, sources: [current])]),
      "other": row(.degraded, .manualSmall, general, .low),
    ], training: "notes", pdf: .lost)
  static let links = Rule(
    id: "links", title: text("Links", "Liaisons"), why: text("Links fetch data.", "Les liaisons vont chercher des données."),
    remedy: text("Replace.", "Remplacer."), formats: [], match: .fact(FactPattern(kind: "spreadsheet.links")),
    verdicts: ["editor": row(.degraded, .manualSmall, general, .low), "other": row(.kept, .none, current, .high)])

  static let suites = [
    Suite(
      id: "editor", title: text("Editor", "Éditeur"), losses: [.lost: 800, .degraded: 200, .unknown: 100], readyFrom: 9500,
      minorChangesFrom: 7500, tables: [:], limits: [:],
      modes: [
        SuiteMode(
          id: "kept", title: text("Kept as an Office file", "Gardé au format Office"),
          text: text("The file stays as it is.", "Le fichier reste tel quel."), confidence: .high, sources: [official])
      ]),
    Suite(
      id: "rebuilder", title: text("Rebuilder", "Reconstruction"), losses: [.degraded: 200], readyFrom: 10000,
      minorChangesFrom: 9900, tables: [:], limits: [:], scope: .applications),
    Suite(
      id: "other", title: text("Other", "Autre"), losses: [.degraded: 200], readyFrom: 9500, minorChangesFrom: 7500,
      tables: [:], limits: [:]),
  ]

  static let rules = RuleSet(
    version: "test", rules: [forms, links, notes], suites: suites,
    roles: ["assistant-fonctionnel": text("Functional assistant", "Assistant fonctionnel")],
    training: [
      "forms": TrainingTopic(
        title: text("Filling in forms", "Remplir un formulaire"), text: text("Fill one in.", "En remplir un."), minutes: 20),
      "notes": TrainingTopic(
        title: text("Writing notes", "Écrire des notes"), text: text("Write one.", "En écrire une."), minutes: 5),
    ],
    applications: ApplicationCriteria(
      threshold: 100,
      signals: [
        ApplicationSignal(
          id: "dialogs", title: text("It has dialogs", "Il a des dialogues"), why: text("As programs do.", "Comme un logiciel."),
          match: .fact(FactPattern(kind: "macro.user-form")), points: 120, isOnce: true, confidence: .medium,
          sources: [general])
      ]))

  static func context(_ language: Language) -> ReportContext {
    ReportContext(
      wording: Wording(language: language), rules: rules, suites: suites,
      date: Timestamp(text: "\(today)T04:06:00Z"), inventoryDigest: nil, tool: "assay 0.1.0")
  }

  static func document(_ path: String, _ kinds: [FactKind], state: AssessmentState = .assessed) -> JudgedDocument {
    let record = DocumentRecord(
      path: RawPath(path), format: DocumentFormat(String(path.suffix(4))), state: state,
      reason: state == .assessed ? nil : .malformed, facts: kinds.map { Fact(kind: $0, count: 2, locations: ["A1"]) })
    return JudgedDocument(
      record: record,
      assessments: suites.map { Judge(rules: rules, suite: $0, today: today).assess(record) }, department: "Sales")
  }

  /// An application, a workbook with a link, a text with notes, a workbook that was not read.
  static let documents = [
    document("Sales/orders.xlsm", ["macro.user-form", "spreadsheet.notes", "spreadsheet.links"]),
    document("Sales/prices.xlsx", ["spreadsheet.links"]), document("Sales/letter.docx", ["spreadsheet.notes"]),
    document("Sales/broken.xlsx", [], state: .notAssessed),
  ]
}
