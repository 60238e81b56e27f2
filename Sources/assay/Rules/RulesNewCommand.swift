import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import Foundation
import InventoryModel

/// `assay rules new`: writes a rule file to begin with.
struct RulesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a new rule file, sound as it stands, to be filled in.",
    discussion: """
      The file is DIRECTORY/AREA/ID.yaml. What is there is never written over. A folder that is no rules folder yet becomes a pack \
      that extends the shipped rules: its pack.yaml is written, too.
      """)

  @Argument(help: "The rule's id: 1 to 64 of a-z, 0-9 and -.")
  var id: String

  @Option(help: "The folder of rules that it belongs to, such as Spreadsheet.")
  var area: String

  @Option(help: ArgumentHelp("The kind of fact that it finds. Default: the format itself.", valueName: "kind"))
  var fact: String?

  @Option(help: "Its title in English. Default: its id.")
  var titleEn: String?

  @Option(help: "Its title in French. Default: that in English.")
  var titleFr: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The rules folder to write in. Default: the one you are in.", valueName: "directory"))
  var output = "."

  @Option(help: "The rules whose suites get a row. Default: those of the folder written in, else those shipped.")
  var rules: String?

  @Option(help: "The day of the new statements, YYYY-MM-DD. Default: today.")
  var date: ReportDay?

  func run() throws {
    let kind = try fact.map(RulesNewCommand.kind)
    let place = try place()
    let directory = try rulesDirectory()
    let loaded = try RulesCommand.load(directory)
    if loaded.ruleSet.rule(id) != nil {
      throw RuleFailure.unfit(what: "new rule", name: id, hint: ": the rules have one of that name, \(loaded.files[id] ?? "")")
    }
    let english = titleEn ?? id
    let template = RuleTemplate(
      id: id, title: LocalizedText(english: english, french: titleFr ?? english), kind: kind, loaded: loaded,
      day: RulesCommand.day(date))
    do {
      try FileManager.default.createDirectory(atPath: "\(output)/\(area)", withIntermediateDirectories: true)
      try Data(template.text.utf8).write(to: URL(fileURLWithPath: place), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw RuleFailure.exists(path: place)
    } catch { throw RuleFailure.cannotWrite(path: place, cause: error.localizedDescription) }
    let pack = try writePack()
    try StandardOutput.write("\(place)\n" + (pack.map { "\($0)\n" } ?? ""))
  }

  /// The path of the manifest that makes the folder a pack, where it is no rules folder yet; nil where none is needed, or
  /// the rules are those of a folder that was named.
  private func writePack() throws -> String? {
    guard rules == nil, !RuleSetLocator.isRulesFolder(output) else { return nil }
    let path = "\(output)/pack.yaml"
    let folder = URL(fileURLWithPath: output).standardizedFileURL.lastPathComponent
    let name = RulesNewCommand.identifier(folder)
    let text = """
      # A pack of rules that stands beside those shipped.
      id: \(name.isEmpty ? "house" : name)
      version: 0.1.0 \(RulesCommand.day(date))
      extends: shipped

      """
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch { throw RuleFailure.cannotWrite(path: path, cause: error.localizedDescription) }
    return path
  }

  /// The path of the new file, once its names are known to be fit for one.
  private func place() throws -> String {
    guard RuleTemplate.isIdentifier(id) else {
      throw RuleFailure.unfit(what: "id", name: id, hint: ": 1 to 64 of a-z, 0-9 and -" + RulesNewCommand.proposal(id))
    }
    guard RuleTemplate.isArea(area) else {
      throw RuleFailure.unfit(what: "area", name: area, hint: ": a folder of rules such as Spreadsheet")
    }
    return "\(output)/\(area)/\(id).yaml"
  }

  private func rulesDirectory() throws -> String {
    if let rules { return rules }
    let own = try? RuleSetLocator.find(override: output)
    return try own ?? RuleSetLocator.find(override: nil)
  }

  private static func kind(_ name: String) throws -> FactKindDefinition {
    let known = DetectorCatalog.factKinds
    if let kind = known.first(where: { $0.kind.rawValue == name }) { return kind }
    throw RuleFailure.unfit(
      what: "kind of facts that a detector gives", name: name,
      hint: NearestWord.hint(name, among: known.map(\.kind.rawValue).sorted()))
  }

  /// A text without what an id must not hold; empty where nothing is left.
  private static func identifier(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(words.joined(separator: "-").prefix(64))
  }

  /// What the id would be without what it must not hold.
  private static func proposal(_ id: String) -> String {
    let proposal = identifier(id)
    return proposal.isEmpty ? "" : "; did you mean “\(proposal)”?"
  }
}
