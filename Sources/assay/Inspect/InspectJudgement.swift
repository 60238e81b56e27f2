import AssessmentEngine
import ConfigurationFiles
import Detectors
import InventoryModel
import Reports

/// The rules that judge single documents, found as `assay report` finds them.
struct InspectJudgement {
  let report: InspectionReport
  let macros: MacroInspection
  private let judges: [Judge]

  /// `date`: on which sources are old or not; nil: none is.
  init(rules path: String?, targets: [String], lang: Language, date: ReportDay?) throws {
    let directory = try RuleSetLocator.find(override: path)
    let rules = try RuleSetLoader.load(directory: directory, knownFacts: DetectorCatalog.factKinds)
    let suites = try ReportTargets.suites(of: rules, named: targets)
    let french = lang == .french ? try FrenchFunctionNames.load(directory: directory) : [:]
    let wording = Wording(
      language: lang, frenchFunctions: french, factTitles: try FactTitles.load(directory: directory))
    judges = suites.map { Judge(rules: rules, suite: $0, today: date.map { String($0.time.text.prefix(10)) }) }
    let context = ReportContext(
      wording: wording, rules: rules, suites: suites, date: nil, inventoryDigest: nil,
      tool: "assay \(AssayVersion.text)")
    report = InspectionReport(context: context)
    macros = MacroInspection(context: context)
  }

  func judge(_ record: DocumentRecord) -> JudgedDocument {
    JudgedDocument(record: record, assessments: judges.map { $0.assess(record) }, department: "")
  }
}
