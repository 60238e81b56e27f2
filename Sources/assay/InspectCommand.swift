import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import DocumentReading
import InventoryModel
import Reports
import SafeBindings
import Scanning

/// `assay inspect`: what breaks in single documents, in which cells, and what to write instead.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Say what breaks in single documents, where, and what to do instead.",
    discussion: "Pseudonyms need the estate's key (--identity-key); without one, people are left out.")

  /// How many places of each fact are kept: somebody looks for each of them.
  static let locations = 50

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Argument(help: "The documents.")
  var files: [String]

  @Option(help: "text, html (one document, one page), or json: one record (assay.record/1) a line.")
  var format = Format.text

  @Flag(help: "With json: the record and its judgement (assay.inspection/1).")
  var judged = false

  @Flag(help: "With text: every fact at the end, as the record has it.")
  var facts = false

  @Flag(help: "The macros, module by module, in place of what breaks (text, or json: assay.macros/1).")
  var macros = false

  @Option(
    name: .customLong("export-source"),
    help: ArgumentHelp(
      "With --macros: write the source of each module into this folder, which is made; nothing is replaced.",
      valueName: "directory"))
  var sourceFolder: String?

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp("A suite to judge for; repeatable. Default: all.", valueName: "suite"))
  var targets: [String] = []

  @Option(help: ArgumentHelp("The rules folder. Default: the one shipped.", valueName: "directory"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "The folder that is scanned: what rules say of some paths or departments goes by the path below it. Default: the path as typed.",
      valueName: "directory"))
  var root: String?

  @Option(
    help: ArgumentHelp("A map of departments, as for `assay report`. Default: each first folder is one.", valueName: "file"))
  var departments: String?

  @Option(
    help: ArgumentHelp("The day on which sources are old or not. Default: none is called old.", valueName: "yyyy-mm-dd"))
  var date: ReportDay?

  @Option(help: "The language of what a person reads: en or fr.")
  var lang = Language.english

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file. Default: standard output.", valueName: "file"))
  var output: String?

  @Option(help: "People as pseudonym, clear or none.")
  var identities = IdentityChoice.pseudonym

  @Option(name: .customLong("identity-key"), help: "The estate's key, as `assay scan` made it.")
  var identityKey: String?

  func validate() throws {
    if format == .html, files.count > 1 {
      throw ValidationError("a page holds one document: name one FILE with --format html")
    }
    if judged, format != .json { throw ValidationError("--judged goes with --format json") }
    if macros, format == .html || judged || facts {
      throw ValidationError("--macros goes with --format text or json, without --judged and --facts")
    }
    if sourceFolder != nil, !macros { throw ValidationError("--export-source goes with --macros") }
    if sourceFolder?.isEmpty == true { throw ValidationError("--export-source needs the name of a folder") }
    if facts, format != .text { throw ValidationError("--facts goes with --format text") }
  }

  func run() throws { try macros ? listMacros() : inspect() }

  private func inspect() throws {
    let judgement = format == .json && !judged ? nil : try InspectJudgement(
      rules: rules, targets: targets, lang: lang, date: date,
      place: try InspectedPlace(root: root, departments: departments))
    let output = try InspectOutput(path: output)
    var isComplete = true
    var unread: [InspectFailure.Unread] = []
    let options = ReadingOptions(
      identities: try identities.policy(existingKey: identityKey), locations: Self.locations)
    var service = PathService(options: options)
    for file in files {
      let record = service.record(RawPath(bytes: Array(file.utf8)))
      if let failure = InspectFailure.Unread(file, record) {
        unread.append(failure)
        continue
      }
      if record.countsAsUnassessed { isComplete = false }
      let isFirst = file == files.first
      try output.write(judgement.map { bytes($0, record, isFirst: isFirst) } ?? Self.line(record))
    }
    // A file is not replaced by less than was asked for.
    if unread.isEmpty { try output.commit() }
    if !unread.isEmpty { throw InspectFailure.unread(unread) }
    if !isComplete { throw ExitCode(3) }
  }

  private func bytes(_ judgement: InspectJudgement, _ record: DocumentRecord, isFirst: Bool) -> [UInt8] {
    let document = judgement.judge(record)
    switch format {
    case .text: return Array(((isFirst ? "" : "\n") + judgement.report.text(document, showsRecord: facts)).utf8)
    case .html: return judgement.report.html(document)
    case .json: return judgement.report.json(document)
    }
  }

  private static func line(_ record: DocumentRecord) -> [UInt8] {
    var json = JSONWriter()
    record.write(to: &json)
    json.newline()
    return json.bytes
  }
}
