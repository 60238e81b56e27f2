import AssessmentEngine
import InventoryModel
import Portfolio
import Reports

/// A share that is made up, always the same: documents of seven departments, judged for two suites.
struct SyntheticEstate {
  var documents: [JudgedDocument] = []
  private var state: UInt64 = 42

  static let suites = [
    suite("google-workspace", "Google Workspace"),
    suite("microsoft-365-web", "Microsoft 365 in the browser", "Microsoft 365 dans le navigateur"),
  ]
  static let rules = RuleSet(
    version: "2026.11 (sha256 0f3a…)",
    rules: [
      rule("function-support", "Functions that differ or are missing", "Fonctions absentes ou différentes"),
      rule("macro-project", "VBA macros", "Macros VBA"),
      rule("external-link-drive", "Links to local drives", "Liens vers des lecteurs locaux"),
      rule("power-query", "Power Query", "Power Query : requêtes"),
      rule("tracked-changes", "Tracked changes", "Suivi des modifications"),
      rule("encryption", "Password protection", "Protection par mot de passe"),
      rule("smartart", "SmartArt graphics", "Graphiques SmartArt"),
      rule("pivot-table", "Pivot tables", "Tableaux croisés dynamiques"),
    ],
    suites: suites,
    roles: [
      "assistant-fonctionnel": LocalizedText(english: "Functional assistant", french: "Assistant fonctionnel"),
      "integrateur-exploitation": LocalizedText(english: "Operations integrator", french: "Intégrateur d'exploitation"),
    ])

  static func suite(_ id: String, _ english: String, _ french: String? = nil) -> Suite {
    Suite(
      id: id, title: LocalizedText(english: english, french: french ?? english), losses: [:], readyFrom: 9500,
      minorChangesFrom: 7500, tables: [:], limits: [:])
  }

  static func rule(_ id: String, _ english: String, _ french: String) -> Rule {
    Rule(
      id: id, title: LocalizedText(english: english, french: french),
      why: LocalizedText(
        english:
          "The target suite does not run this the way the desktop program does, so what the document shows may change.",
        french:
          "La suite cible n’exécute pas cela comme le programme du poste : ce que montre le document peut changer."),
      remedy: LocalizedText(
        english:
          "Replace it by what the suite offers, check the results with the owner, and keep the original beside it for a month.",
        french:
          "Le remplacer par ce qu’offre la suite, vérifier les résultats avec le propriétaire et garder l’original un mois."
      ),
      formats: [], match: .format,
      verdicts: [
        "google-workspace": verdict(.lost, .manualLarge), "microsoft-365-web": verdict(.degraded, .manualSmall),
      ])
  }

  static let source = Source(url: "https://support.example.org/articles/functions?hl=fr&id=1", read: "2026-11-20")

  static func verdict(_ verdict: Verdict, _ work: WorkClass) -> SuiteVerdict {
    SuiteVerdict(
      outcome: .verdict(verdict), workClass: work, effort: Effort(low: 50, likely: 200, high: 800), per: .document,
      role: "assistant-fonctionnel", confidence: .medium, sources: [source])
  }

  static func context(_ language: Language) -> ReportContext {
    ReportContext(
      wording: Wording(language: language, frenchFunctions: ["VLOOKUP": "RECHERCHEV", "FILTER": "FILTRE"]),
      rules: rules,
      suites: suites, date: Timestamp(text: "2026-11-22T04:06:00Z"),
      inventoryDigest: "9c1185a5c5e9fc54612808977ee8f548",
      tool: "assay 0.1.0")
  }

  init(count: Int) {
    for index in 0..<count { add(index) }
  }

  var estate: Estate {
    var estate = Estate(suites: Self.suites.map(\.id))
    for document in documents {
      estate.add(record: document.record, assessments: document.assessments, department: document.department)
    }
    return estate
  }

  mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func add(_ index: Int) {
    let departments = ["Achats", "Comptabilité", "Direction", "Logistique", "Production", "Ressources humaines", "R&D"]
    let names = [
      "Budget prévisionnel", "Suivi des stocks", "Contrat fournisseur", "Plan de charge", "Compte rendu",
      "Tableau de bord",
    ]
    let department = departments[random(7)]
    let format = ["xlsx", "xlsx", "xlsm", "docx", "docx", "pptx", "xls", "pdf"][random(8)]
    let path = RawPath("\(department)/\(2015 + random(11))/\(names[random(6)]) \(index).\(format)")
    var record = DocumentRecord(
      path: path, format: DocumentFormat(format), state: .assessed, size: Int64(12_000 + random(900_000)),
      sha256: String(repeating: "a1b2c3d4", count: 8), modified: Timestamp(text: "2024-03-01T08:00:00Z"),
      application: "Microsoft Excel 16.0300")
    switch (format, random(20)) {
    case ("xls", _): (record.state, record.reason) = (.notAssessed, .legacyFormat)
    case ("pdf", _): (record.state, record.reason) = (.notAssessed, .foreignFormat)
    case (_, 0): (record.state, record.reason) = (.notAssessed, .malformed)
    case (_, 1): (record.state, record.reason, record.format) = (.partial, .encrypted, .encryptedPackage)
    default: break
    }
    if record.state != .notAssessed {
      record.facts = [
        Fact(
          kind: "formula.function", subject: "VLOOKUP", count: 12, attributes: ["cells": .integer(9)],
          locations: ["Feuil1!B2"]),
        Fact(kind: "spreadsheet.sheets", count: 3),
      ]
    }
    let found = record.state == .notAssessed ? [] : findings(format, encrypted: record.reason == .encrypted)
    documents.append(
      JudgedDocument(
        record: record,
        assessments: [
          Self.assess("google-workspace", record, found),
          Self.assess("microsoft-365-web", record, found.filter { $0.rule != "function-support" }.map(Self.milder)),
        ], department: department))
  }

  private mutating func findings(_ format: String, encrypted: Bool) -> [Finding] {
    if encrypted { return [Self.finding("encryption", .blocks, .impossible, 1000, [])] }
    var found: [Finding] = []
    if format == "xlsm" { found.append(Self.finding("macro-project", .lost, .manualLarge, 2500, [])) }
    if format.hasPrefix("xls"), random(3) == 0 {
      let items = ["VLOOKUP", "FILTER", "CUBEVALUE"].map {
        FindingItem(
          kind: "formula.function", subject: $0, count: 12, locations: ["Feuil1!B2", "Feuil1!B3", "Synthèse!D14"],
          verdict: $0 == "CUBEVALUE" ? .lost : .degraded, 
          detail: LocalizedText(
            english: "4th argument has no default", french: "le 4e argument n’a pas de valeur par défaut"),
          replacement: $0 == "CUBEVALUE" ? nil : "FILTER")
      }
      found.append(Self.finding("function-support", .lost, .manualSmall, 800, items))
    }
    if random(6) == 0 {
      let item = FindingItem(
        kind: "link.external", subject: "file:///S:/commun/tarifs.xlsx", count: 1,
        locations: ["xl/externalLinks/externalLink1.xml"],
        verdict: .lost)
      found.append(Self.finding("external-link-drive", .lost, .manualSmall, 800, [item]))
    }
    if format == "docx", random(4) == 0 { found.append(Self.finding("tracked-changes", .degraded, .none, 200, [])) }
    if format == "pptx", random(2) == 0 { found.append(Self.finding("smartart", .degraded, .automatic, 200, [])) }
    return found
  }

  static func finding(_ rule: String, _ verdict: Verdict, _ work: WorkClass, _ loss: Int, _ items: [FindingItem])
    -> Finding
  {
    let effort =
      work == .manualLarge
      ? Effort(low: 200, likely: 800, high: 2400)
      : work == .manualSmall ? Effort(low: 10, likely: 50, high: 150) : .zero
    return Finding(
      rule: rule, verdict: verdict, workClass: work, effort: effort,
      role: work == .manualLarge ? "integrateur-exploitation" : "assistant-fonctionnel", confidence: .medium,
      sources: [source], count: 1, loss: loss, items: items)
  }

  static func milder(_ finding: Finding) -> Finding {
    var finding = finding
    if finding.verdict == .lost { (finding.verdict, finding.workClass, finding.loss) = (.degraded, .manualSmall, 200) }
    finding.effort = Effort(
      low: finding.effort.low / 4, likely: finding.effort.likely / 4, high: finding.effort.high / 4)
    return finding
  }

  static func assess(_ suite: String, _ record: DocumentRecord, _ found: [Finding]) -> Assessment {
    let losses = found.map { Loss(rule: $0.rule, points: $0.loss) }
    let level: Level =
      record.state == .notAssessed
      ? .notAssessed
      : found.contains { $0.verdict == .blocks }
        ? .blocked
        : found.contains { $0.workClass == .manualLarge }
          ? .majorChanges
          : found.contains { $0.workClass == .manualSmall } ? .minorChanges : .ready
    return Assessment(
      suite: suite, score: record.state == .notAssessed ? nil : 10000 - losses.reduce(0) { $0 + $1.points },
      losses: losses,
      level: level,
      disposition: level == .ready
        ? .convert : level == .majorChanges ? .rebuild : level == .notAssessed ? .undetermined : .keepOfficeFile,
      findings: found, unmeasured: record.state == .partial ? ["power-query"] : [],
      effort: found.reduce(.zero) { $0 + $1.effort })
  }
}
