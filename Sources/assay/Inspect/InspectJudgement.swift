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
  private let place: InspectedPlace

  /// `date`: on which sources are old or not; nil: none is. `place`: which of a pack's changes for some documents hold.
  init(
    rules path: String?, targets: [String], lang: Language, date: ReportDay?, place: InspectedPlace = InspectedPlace()
  ) throws {
    let directory = try RuleSetLocator.find(override: path)
    let rules = try RuleSetLoader.load(directory: directory, knownFacts: DetectorCatalog.factKinds)
    let suites = try ReportTargets.suites(of: rules, named: targets)
    let french = lang == .french ? try FrenchFunctionNames.load(directory: directory) : [:]
    let wording = Wording(
      language: lang, frenchFunctions: french, factTitles: try FactTitles.load(directory: directory))
    self.place = place
    judges = suites.map {
      Judge(
        rules: rules, suite: $0, today: date.map { String($0.time.text.prefix(10)) }, departments: place.departments)
    }
    let context = ReportContext(
      wording: wording, rules: rules, suites: suites, date: nil, inventoryDigest: nil,
      tool: "assay \(AssayVersion.text)")
    report = InspectionReport(context: context)
    macros = MacroInspection(context: context)
  }

  func judge(_ record: DocumentRecord) -> JudgedDocument {
    var scanned = record
    scanned.path = place.path(of: record.path)
    return JudgedDocument(record: record, assessments: judges.map { $0.assess(scanned) }, department: "")
  }
}
