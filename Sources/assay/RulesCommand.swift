import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import ExampleDocuments

/// `assay rules`: what rules there are, what one says, and whether all are sound.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show and check rules.",
    subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self])

  /// The rules folder's content: of `--rules`, or shipped.
  static func load(_ override: String?) throws -> LoadedRules {
    try RuleSetLoader.read(
      directory: try RuleSetLocator.find(override: override), knownFacts: DetectorCatalog.factKinds)
  }

  /// Reads `--lang`.
  static func language(_ argument: String) throws -> Language {
    guard let language = Language(rawValue: argument) else {
      throw ValidationError("--lang is one of \(Language.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return language
  }
}

/// `assay rules list`: one line a rule, or JSON.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The suite whose verdicts to show; repeatable. Default: all.")
  var target: [String] = []

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "The language of titles: en or fr.", transform: RulesCommand.language)
  var lang = Language.english

  func run() throws {
    let ruleSet = try RulesCommand.load(rules).ruleSet
    let suites = try target.isEmpty ? ruleSet.suites : target.map { try RuleLookup.suite($0, in: ruleSet) }
    switch format {
    case .text: try StandardOutput.write(RuleListing.text(ruleSet, suites: suites, language: lang))
    case .json: try StandardOutput.write(RuleListing.json(ruleSet, suites: suites))
    }
  }
}

/// `assay rules show`: everything that one rule, or one group of facts, says.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one rule, or one group of facts.")

  @Argument(help: "The rule's or the group's id.")
  var id: String

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  @Option(help: "The language of the texts: en or fr.", transform: RulesCommand.language)
  var lang = Language.english

  func run() throws {
    let loaded = try RulesCommand.load(rules)
    if loaded.ruleSet.rule(id) == nil, let group = loaded.ruleSet.group(id) {
      let text = GroupDescription(group: group, ruleSet: loaded.ruleSet, language: lang).text
      return try StandardOutput.write(text)
    }
    let rule = try RuleLookup.rule(id, in: loaded.ruleSet)
    let text = RuleDescription(rule: rule, ruleSet: loaded.ruleSet, file: loaded.files[id], language: lang).text
    try StandardOutput.write(text)
  }
}

/// `assay rules check`: reads every file and runs every example.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check rules: their files and their examples.")

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  func run() throws {
    let loaded = try RulesCommand.load(rules)
    _ = try FactTitles.load(
      directory: try RuleSetLocator.find(override: rules), knownFacts: DetectorCatalog.factKinds)
    let runner = ExampleRunner(ruleSet: loaded.ruleSet)
    let complaints = try loaded.ownExamples.compactMap { try runner.run($0).failure }
    guard complaints.isEmpty else { throw RuleFailure.examples(complaints) }
    let set = loaded.ruleSet
    let counts =
      "\(set.rules.count) rules, \(set.groups.count) groups, \(set.suites.count) targets, \(loaded.ownExamples.count) examples"
    try StandardOutput.write("rules \(set.version): \(counts): sound\n")
  }
}
