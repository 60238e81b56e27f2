import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import InventoryModel
import InventoryStore
import Reports

/// `assay judge`: what each suite makes of each document, for programs. Holds a few hundred documents at a time, however
/// many there are.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Write what each suite makes of each document, a line of JSON a document.",
    discussion: """
      The lines are assay.judgement/1, in the order of the paths' bytes, inventory by inventory. The same inventory and \
      rules give the same bytes, whatever --jobs says.
      """)

  @Argument(help: "One or more inventories; their paths must differ.")
  var inventories: [String]

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp("A suite to judge for; repeatable. Default: all.", valueName: "suite"))
  var targets: [String] = []

  @Option(help: ArgumentHelp("The rules folder. Default: the one shipped.", valueName: "directory"))
  var rules: String?

  @Option(help: ArgumentHelp("The mapping of paths to departments. Default: by first folder.", valueName: "file"))
  var departments: String?

  @Flag(help: "Levels, scores, dispositions and hours alone, without what was found.")
  var brief = false

  @Option(name: [.short, .long], help: "The file to write, in place of one that is there. Default: standard output.")
  var output: String?

  @Option(help: ArgumentHelp("The day on which sources are old. Default: the end of the latest scan.", valueName: "yyyy-mm-dd"))
  var date: ReportDay?

  @OptionGroup var jobs: JobsOption

  func run() throws {
    let ruleSet = try RuleSetLoader.load(
      directory: try RuleSetLocator.find(override: rules), knownFacts: DetectorCatalog.factKinds)
    let suites = try ReportTargets.suites(of: ruleSet, named: targets)
    let map = try departments.map { try DepartmentMapFile.load(path: $0) } ?? .byFirstFolder
    let format = JudgementLine(rules: ruleSet.version, isBrief: brief)
    let opened = try inventories.map { (path: $0, inventory: try Inventory.open(path: $0)) }
    let day = try date?.time ?? opened.flatMap { try $0.inventory.info.runs.compactMap(\.ended) }.max()
    let panel = JudgePanel(
      rules: ruleSet, suites: suites, today: day.map { String($0.text.prefix(10)) }, departments: map)
    let file = if let output, output != "-" { try OutputFile(path: output) } else { OutputFile.standardOutput() }
    var seen: Set<RawPath> = []
    var scopes = IdleScopes(ruleSet)
    for source in opened {
      let line = { @Sendable (record: DocumentRecord) in
        let department = map.department(of: record.path)
        return Line(
          path: record.path, department: department,
          bytes: format.bytes(
            JudgedDocument(record: record, assessments: panel.assess(record), department: department)))
      }
      try source.inventory.forEachDocument(RecordParts(kinds: panel.kinds, includesIssues: true), jobs: jobs.number, make: line) {
        // One inventory holds a path once; two may hold it twice.
        if opened.count > 1, !seen.insert($0.path).inserted {
          throw ReportUsageError.pathTwice(path: $0.path.text, inventory: source.path)
        }
        scopes.see($0.path, department: $0.department)
        try file.write($0.bytes)
      }
    }
    try file.commit()
    scopes.warn(map: map)
  }

  private struct Line: Sendable {
    var path: RawPath
    var department: String
    var bytes: [UInt8]
  }
}
