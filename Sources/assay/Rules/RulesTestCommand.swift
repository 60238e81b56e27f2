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
    var bases = Bases(loaded)
    var (failures, otherwise) = (0, 0)
    for example in examples {
      guard let failure = RulesTestCommand.failure(of: example, runner) else { continue }
      if let base = try bases.runner(of: example.rule), RulesTestCommand.failure(of: example, base) == nil {
        otherwise += 1
        try StandardOutput.write("otherwise by this pack: \(VisibleText.escape(failure))\n")
        continue
      }
      failures += 1
      StandardStream.error.write(VisibleText.escape(failure) + "\n")
    }
    let counted = "\(RulesTestCommand.count(wanted.count, "rule")), \(RulesTestCommand.count(examples.count, "example"))"
    let holding = otherwise == 0 ? "all" : "\(examples.count - otherwise)"
    let outcome = failures == 0 ? "\(holding) hold" : "\(failures) failed"
    let changed = otherwise == 0 ? "" : ", \(otherwise) otherwise by this pack"
    try StandardOutput.write("\(counted): \(outcome)\(changed)\n")
    if failures > 0 { throw ExitCode(2) }
  }

  /// Nil for an example that holds. A document that cannot be made is a failure of its own example, and the others go on.
  private static func failure(of example: RuleExample, _ runner: ExampleRunner) -> String? {
    do { return try runner.run(example).failure } catch {
      return "\(example.place): \(example.rule), “\(example.name)”: \(error)"
    }
  }

  /// The rule sets that the examples of extended packs were written for: what this pack changes on purpose is no failure.
  private struct Bases {
    let loaded: LoadedRules
    private var runners: [String: ExampleRunner] = [:]

    init(_ loaded: LoadedRules) { self.loaded = loaded }

    /// Nil for a rule of the folder itself.
    mutating func runner(of rule: String) throws -> ExampleRunner? {
      guard !loaded.own.contains(rule), let home = loaded.homes[rule] else { return nil }
      if let known = runners[home] { return known }
      let runner = ExampleRunner(ruleSet: try RulesCommand.load(home).ruleSet)
      runners[home] = runner
      return runner
    }
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
