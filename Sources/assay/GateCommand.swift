import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import Foundation
import InventoryModel
import InventoryStore
import Reports
import Scanning

/// `assay gate`: may these documents move? Answers by exit status, a report and lists.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "Answer a pipeline: may these documents move?",
    discussion: """
      Exit status: 0 passed, 1 refused, 2 the gate could not answer (also: no document in scope), 3 passed, but more \
      documents could not be assessed than allowed.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
  }

  @Argument(help: "Inventories, or files and folders.")
  var inputs: [String]

  @Option(help: "The suite to judge for, such as google-workspace. Default: the policy's.")
  var target: String?

  @Option(help: "The policy (assay.gate/1). Default: nothing blocked, nothing with major changes, everything assessed.")
  var policy: String?

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  @Option(help: "Which paths belong to which department (assay.departments/1). Default: the first folder.")
  var departments: String?

  @Option(help: "What goes to standard output: text, json or junit.")
  var format = Format.text

  @Option(name: [.short, .customLong("output")], help: "FORMAT=PATH: a file beside; repeatable.")
  var outputs: [GateOutput] = []

  @Option(help: "Write the documents that may move, `sha256  path` a line.")
  var go: String?

  @Option(help: "Write the files in scope that may not.")
  var noGo: String?

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "End the entries of both lists with a zero byte instead of a newline.")
  var zero = false

  @Flag(help: "Compare every document in scope with the file that lies there now; a change refuses.")
  var verify = false

  @Flag(help: "Judge an inventory whose scan was not finished.")
  var allowIncomplete = false

  @Option(help: "How many documents may remain unassessed: a number or a percentage.")
  var maxUnassessed: GateQuantity = .count(0)

  @OptionGroup var jobs: JobsOption

  @Option(help: "The language of the text: en or fr.", transform: RulesCommand.language)
  var lang = Language.english

  func validate() throws {
    if go == "-" || noGo == "-" { throw ValidationError("The lists are files: --go and --no-go take a path.") }
  }

  func run() throws {
    let ruleSet = try RuleSetLoader.load(
      directory: try RuleSetLocator.find(override: rules), knownFacts: DetectorCatalog.factKinds)
    let known = ruleSet.suites.map(\.id)
    let policy = try self.policy.map { try GatePolicyFile.load(path: $0, suites: known) } ?? .standard
    let suite = try suite(of: ruleSet, policy: policy)
    let departments = try self.departments.map { try DepartmentMapFile.load(path: $0) } ?? .byFirstFolder
    let (inventories, scan) = try open()
    defer { remove(scan) }
    var session = GateSession(
      judge: Judge(rules: ruleSet, suite: suite, departments: departments), policy: policy, departments: departments,
      verifies: verify, jobs: jobs.number,
      goList: try go.map { try PathList(path: $0, endsWithZero: zero) },
      noGoList: try noGo.map { try PathList(path: $0, endsWithZero: zero) }, hasSeveral: inventories.count > 1)
    for inventory in inventories { try session.add(inventory) }
    session.scopes.warn(map: departments)
    let verdict = try GateVerdict(session.metrics, policy: policy, allowedUnassessed: maxUnassessed)
    try session.finish()
    let report = GateReport(
      question: policy.question, target: suite.id, targetTitle: suite.title, rules: ruleSet.version,
      inventories: inputs, metrics: session.metrics, verdict: verdict, go: session.go, noGo: session.noGo,
      changed: verify ? session.changed : nil, documents: session.documents)
    for output in outputs {
      // As in `assay report`, `-` is standard output.
      let file = output.path == "-" ? OutputFile.standardOutput() : try OutputFile(path: output.path)
      try file.write(bytes(of: report, as: output.format))
      try file.commit()
    }
    if !outputs.contains(where: { $0.path == "-" }) { try StandardOutput.write(bytes(of: report, as: format)) }
    for file in session.changed {
      let line = VisibleText.escape("changed since the scan: \(file.path.text): \(file.change)") + "\n"
      try FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
    if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
  }

  private func suite(of rules: RuleSet, policy: GatePolicy) throws -> Suite {
    if let target, let other = policy.target, target != other {
      throw GateFailure.targetsDiffer(option: target, policy: other)
    }
    guard let id = target ?? policy.target else {
      let known = rules.suites.map(\.id).joined(separator: ", ")
      throw ValidationError("A gate is for one suite: --target, one of \(known).")
    }
    guard let suite = rules.suite(id) else {
      throw GateFailure.unknownTarget(id, known: rules.suites.map(\.id))
    }
    return suite
  }

  /// Inventories as they are; whatever else was named is scanned first, all of it into one.
  private func open() throws -> (inventories: [Inventory], scan: GateScan?) {
    var inventories: [Inventory] = []
    var paths: [String] = []
    for input in inputs {
      guard try isInventory(input) else {
        paths.append(input)
        continue
      }
      let inventory = try Inventory.open(path: input)
      if !allowIncomplete, try !inventory.info.isComplete { throw GateFailure.incomplete(path: input) }
      inventories.append(inventory)
    }
    guard !paths.isEmpty else { return (inventories, nil) }
    let scan = try GateScan()
    do {
      inventories.append(try scan.inventory(of: paths, language: lang == .french ? .fr : .en))
    } catch {
      remove(scan)
      throw error
    }
    return (inventories, scan)
  }

  /// A folder that stays behind is worth a word, but not another answer.
  private func remove(_ scan: GateScan?) {
    do { try scan?.remove() } catch {
      FileHandle.standardError.write(Data("assay: the scan's temporary folder could not be removed: \(error)\n".utf8))
    }
  }

  /// SQLite files begin with these sixteen bytes (sqlite.org/fileformat, 1.3).
  private func isInventory(_ path: String) throws -> Bool {
    // What is not there is named by the inventory's own error.
    guard FileManager.default.fileExists(atPath: path) else { return true }
    if try URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { return false }
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { handle.closeFile() }
    return try handle.read(upToCount: 16) == Data("SQLite format 3\0".utf8)
  }

  private func bytes(of report: GateReport, as format: Format) -> [UInt8] {
    switch format {
    case .text: Array(report.text(lang).utf8)
    case .json: report.json
    case .junit: report.junit
    }
  }
}
