import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import InventoryModel
import InventoryStore
import Portfolio
import Reports
import SafeBindings

/// `assay report`: how ready, by department; what stops us; what next. Opens no document.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report how ready the documents of an inventory are.",
    discussion: "Formats:\n" + ReportFormat.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))

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

  @Option(
    help: ArgumentHelp(
      "Which drives, servers and sites are which folders of the inventory (assay.links/1).", valueName: "file"))
  var linkMap: String?

  @Option(help: "The language of what a person reads: en or fr.")
  var lang = Language.english

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write a format to a path; repeatable. Default: text to standard output.", valueName: "format=path"))
  var outputs: [ReportOutput] = []

  @Option(help: ArgumentHelp("The day of the report. Default: the end of the latest scan.", valueName: "yyyy-mm-dd"))
  var date: ReportDay?

  @Option(
    help: ArgumentHelp(
      "End with status 3 above so many documents that could not be assessed: a number or a percentage.",
      valueName: "n|p%"))
  var maxUnassessed = UnassessedLimit()

  @OptionGroup var jobs: JobsOption

  func run() throws {
    let directory = try RuleSetLocator.find(override: rules)
    let ruleSet = try RuleSetLoader.load(directory: directory, knownFacts: DetectorCatalog.factKinds)
    let suites = try ReportTargets.suites(of: ruleSet, named: targets)
    let map = try departments.map { try DepartmentMapFile.load(path: $0) } ?? .byFirstFolder
    let links = try linkMap.map { try LinkMapFile.load(path: $0) } ?? LinkMap()
    let fates = try LinkFateTable.load(directory: directory, rules: ruleSet)
    let french = lang == .french ? try FrenchFunctionNames.load(directory: directory) : [:]
    let sources = try inventories.map { try ReportSource(path: $0) }
    let context = ReportContext(
      wording: Wording(language: lang, frenchFunctions: french, factTitles: try FactTitles.load(directory: directory)),
      rules: ruleSet, suites: suites, departments: map,
      date: date?.time ?? sources.compactMap(\.ended).max(),
      inventoryDigest: sources.map(\.digest).joined(separator: " "), isComplete: sources.allSatisfy(\.isComplete),
      tool: "assay \(AssayVersion.text)")
    var writers: [any ReportWriter] = []
    for output in outputs.isEmpty ? [ReportOutput(format: .text, path: nil)] : outputs {
      writers.append(try output.format.make(context, output.path))
    }
    var scopes = IdleScopes(ruleSet)
    var estate = try read(
      sources,
      panel: JudgePanel(
        rules: ruleSet, suites: suites, today: context.date.map { String($0.text.prefix(10)) }, departments: map),
      map: map,
      people: PeopleRollup(window: PeopleWindow(end: context.date), functions: ruleSet.excelFunctions),
      links: LinkRollup(map: links), scopes: &scopes, into: &writers)
    estate.resolveLinks(
      roots: sources.flatMap(\.roots), isComplete: context.isComplete, fates: fates)
    warn(of: estate.links?.emptyRows ?? [])
    scopes.warn(map: map)
    for index in writers.indices { try writers[index].finish(estate) }
    if maxUnassessed.isExceeded(by: estate.coverage) {
      // Status 3 in words: the report itself is whole.
      StandardStream.error.write(
        "assay: more documents could not be assessed than allowed (--max-unassessed): status 3\n")
      throw ExitCode(3)
    }
  }

  /// A prefix of the link map that leads nowhere is no error: the folder may be of a share that is scanned later.
  private func warn(of rows: [LinkMap.Row]) {
    for row in rows {
      let what =
        switch row.destination {
        case .estate(let folder): "no scanned folder “\(folder.joined(separator: "/"))”"
        case .address, .outside: "leads to a prefix that no row maps to a folder"
        }
      StandardStream.error.write(VisibleText.escape("\(row.place): warning: “\(row.text)”: \(what)") + "\n")
    }
  }

  private func read(
    _ sources: [ReportSource], panel: JudgePanel, map: DepartmentMap, people: PeopleRollup,
    links: LinkRollup, scopes: inout IdleScopes, into writers: inout [any ReportWriter]
  ) throws -> Estate {
    var estate = Estate(
      suites: panel.judges.map(\.suite.id), people: people, links: links, topics: panel.judges.first?.rules.topics ?? [:])
    var seen: Set<RawPath> = []
    for source in sources {
      let judged = { @Sendable (record: DocumentRecord) in
        JudgedDocument(record: record, assessments: panel.assess(record), department: map.department(of: record.path))
      }
      try source.inventory.forEachDocument(jobs: jobs.number, make: judged) { document in
        let record = document.record
        // One inventory holds a path once; two may hold it twice, and counting it twice would be wrong in silence.
        if sources.count > 1, !seen.insert(record.path).inserted {
          throw ReportUsageError.pathTwice(path: record.path.text, inventory: source.path)
        }
        scopes.see(record.path, department: document.department)
        estate.add(record: record, assessments: document.assessments, department: document.department)
        for index in writers.indices { try writers[index].add(document) }
      }
    }
    return estate
  }
}

/// An inventory to report, with what a report says of it.
struct ReportSource {
  let path: String
  let inventory: Inventory
  let digest: String
  /// The end of its latest complete run.
  let ended: Timestamp?
  let isComplete: Bool
  /// Names of its scanned roots; empty where the only one has none.
  let roots: [RawPath]

  init(path: String) throws {
    self.path = path
    inventory = try Inventory.open(path: path)
    digest = try inventory.contentDigest()
    let info = try inventory.info
    ended = info.runs.compactMap(\.ended).max()
    isComplete = info.isComplete
    roots = info.roots.map(\.name)
  }
}
