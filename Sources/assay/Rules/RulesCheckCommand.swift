import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import ExampleDocuments
import InventoryModel
import SafeBindings

/// `assay rules check`: reads every file, runs every example, and warns about what has grown old.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check rules: their files, their examples, and how old their sources are.",
    discussion: """
      A source that speaks of a day more than \(Staleness.days) days ago gives a warning on standard error; warnings
      leave the exit status 0. Anything that is wrong ends with 2.
      """)

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  @Option(help: "The day on which to tell the age of sources, YYYY-MM-DD. Default: today.")
  var date: ReportDay?

  func run() throws {
    let directory = try RuleSetLocator.find(override: rules)
    let loaded = try RulesCommand.load(rules)
    _ = try FactTitles.load(directory: directory, knownFacts: DetectorCatalog.factKinds)
    let runner = ExampleRunner(ruleSet: loaded.ruleSet)
    let complaints = try loaded.ownExamples.compactMap { try runner.run($0).failure }
    guard complaints.isEmpty else { throw RuleFailure.examples(complaints) }
    let set = loaded.ruleSet
    let stale = StaleSources(loaded, today: RulesCommand.day(date))
    StandardStream.error.write(stale.lines.map { VisibleText.escape($0) + "\n" }.joined())
    let counts = [
      "\(set.rules.count) rules", "\(set.groups.count) groups", "\(set.suites.count) targets",
      "\(loaded.ownExamples.count) examples",
    ]
    let warnings = switch stale.lines.count {
      case 0: "sound"
      case 1: "sound, 1 warning"
      case let count: "sound, \(count) warnings"
    }
    try StandardOutput.write("rules \(set.version): \(counts.joined(separator: ", ")): \(warnings)\n")
  }
}
