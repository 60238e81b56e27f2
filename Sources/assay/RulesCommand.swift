import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import InventoryModel
import SafeBindings

/// `assay rules`: what rules there are, what they say, whether they are sound, and how they differ.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show, check, compare, document and write rules.",
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
      RulesDiffCommand.self, RulesDocsCommand.self, RulesNewCommand.self, RulesSchemaCommand.self,
    ])

  /// The rules folder's content: of `--rules`, or shipped.
  static func load(_ override: String?) throws -> LoadedRules {
    try RuleSetLoader.read(
      directory: try RuleSetLocator.find(override: override), knownFacts: DetectorCatalog.factKinds)
  }

  /// The day of `--date`, else today in UTC: `YYYY-MM-DD`.
  static func day(_ date: ReportDay?) -> String {
    String((date?.time ?? Timestamp(nanoseconds: Machine.wallTime)).text.prefix(10))
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
