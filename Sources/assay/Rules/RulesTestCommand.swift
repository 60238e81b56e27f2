import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import ExampleDocuments
import InventoryModel
import SafeBindings

/// `assay rules test`: runs the examples of a rules folder's own rules.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of a rules folder.",
    discussion: "Ends with 2 where an example does not hold; one line each on standard error, file:line:column first.")

  @Argument(help: "The rules folder.")
  var directory: String

  @Option(
    name: .customLong("rule"), help: ArgumentHelp("A rule whose examples to run; repeatable. Default: all.", valueName: "id"))
  var chosen: [String] = []

  func run() throws {
    let loaded = try RulesCommand.load(directory)
    for id in chosen { _ = try RuleLookup.rule(id, in: loaded.ruleSet) }
    let wanted = chosen.isEmpty ? loaded.own : Set(chosen)
    let examples = loaded.examples.filter { wanted.contains($0.rule) }
    let runner = ExampleRunner(ruleSet: loaded.ruleSet)
    var failures = 0
    for example in examples {
      guard let failure = RulesTestCommand.failure(of: example, runner) else { continue }
      failures += 1
      StandardStream.error.write(VisibleText.escape(failure) + "\n")
    }
    let counted = "\(RulesTestCommand.count(wanted.count, "rule")), \(RulesTestCommand.count(examples.count, "example"))"
    try StandardOutput.write("\(counted): \(failures == 0 ? "all hold" : "\(failures) failed")\n")
    if failures > 0 { throw ExitCode(2) }
  }

  /// Nil for an example that holds. A document that cannot be made is a failure of its own example, and the others go on.
  private static func failure(of example: RuleExample, _ runner: ExampleRunner) -> String? {
    do { return try runner.run(example).failure } catch {
      return "\(example.place): \(example.rule), “\(example.name)”: \(error)"
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
