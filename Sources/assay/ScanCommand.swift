import ArgumentParser
import DocumentReading
import InventoryModel
import Scanning

extension ScanLanguage: ExpressibleByArgument {}
extension IdentityChoice: ExpressibleByArgument {}

/// `assay scan`: documents into an inventory.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Read the documents below folders into an inventory.",
    discussion: """
      Nothing is changed, no link is followed, no network is used. The same command continues an interrupted scan and
      skips files that did not change. Exit status: 0 done, 2 failed, 3 more documents could not be assessed than \
      --max-unassessed allows, 130 or 143 interrupted.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Folders or files; NAME=PATH gives a root the name that its paths begin with.")
  var paths: [String]

  @Option(help: "The inventory to make or to continue.")
  var inventory = "scan.assay"

  @Option(help: "Worker processes (default: one for each processor).")
  var jobs: Int?

  @Option(help: "Only files that this path pattern names (repeatable).")
  var include: [String] = []

  @Option(help: "No files or folders that this path pattern names (repeatable).")
  var exclude: [String] = []

  @Option(name: .customLong("files-from"), help: "Only the files in this list, relative to the root; - is standard input.")
  var filesFrom: String?

  @Flag(name: [.customShort("0"), .customLong("null")], help: "The list's paths end in NUL bytes.")
  var null = false

  @Flag(name: .customLong("dry-run"), help: "Count files and bytes and estimate the time; read nothing.")
  var dryRun = false

  @Option(name: .customLong("max-unassessed"), help: "Unassessed documents that are accepted: a number, or P%.")
  var maxUnassessed = "0"

  @Option(help: "Seconds for one document.")
  var timeout = 120

  @Option(help: "People as pseudonym, clear or none.")
  var identities = IdentityChoice.pseudonym

  @Option(name: .customLong("identity-key"), help: "The estate's key (default: INVENTORY.key; made where missing).")
  var identityKey: String?

  @Flag(name: .customLong("one-file-system"), help: "Stay on the file system of each root.")
  var oneFileSystem = false

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "en or fr.")
  var lang = ScanLanguage.en

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("name at least one folder or file") }
    if let jobs, !(1...512).contains(jobs) { throw ValidationError("--jobs: expected 1 to 512") }
    guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: expected 1 to 86400 seconds") }
    guard UnassessedAllowance(text: maxUnassessed) != nil else {
      throw ValidationError("--max-unassessed: expected a number or a percentage such as 2.5%")
    }
    if filesFrom != nil, paths.count != 1 { throw ValidationError("--files-from takes exactly one folder") }
    if null, filesFrom == nil { throw ValidationError("-0 belongs to --files-from") }
    do {
      _ = try filter()
      _ = try WalkRoot.named(try roots())
    } catch {
      throw ValidationError("\(error)")
    }
  }

  private func roots() throws -> [WalkRoot] { try paths.map { try WalkRoot(argument: $0) } }

  private func filter() throws -> PathFilter {
    PathFilter(include: try include.map { try PathPattern($0) }, exclude: try exclude.map { try PathPattern($0) })
  }

  func run() throws {
    var options = ScanOptions(roots: try roots())
    options.filter = try filter()
    options.oneFileSystem = oneFileSystem
    options.jobs = jobs ?? ScanOptions.defaultJobs
    options.timeout = .seconds(timeout)
    options.inventoryPath = inventory
    let keyPath = identityKey ?? inventory + ".key"
    options.keyPath = keyPath
    let list = filesFrom.map { FileList(path: $0, zeroSeparated: null) }
    if dryRun {
      try StandardOutput.write(try Census(options: options, list: list).text(lang, jobs: options.jobs))
      return
    }
    try options.checkRoots()
    options.reading = ReadingOptions(identities: try identities.policy(keyPath: keyPath))
    let session = ScanSession(
      options: options, list: list, inventoryPath: inventory, toolVersion: AssayVersion.text, language: lang)
    let summary = try session.run()
    try show(summary)
    let allowance = UnassessedAllowance(text: maxUnassessed) ?? .count(0)
    let status = summary.exitStatus(allowing: allowance)
    if status != 0 { throw ExitCode(status) }
  }

  private func show(_ summary: ScanSummary) throws {
    switch format {
    case .text: try StandardOutput.write(summary.text(lang))
    case .json:
      var json = JSONWriter()
      summary.write(to: &json)
      try StandardOutput.write(json.text + "\n")
    }
  }
}
