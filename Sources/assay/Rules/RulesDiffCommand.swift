import ArgumentParser
import AssessmentEngine
import ConfigurationFiles

/// `assay rules diff`: what a rules folder says otherwise than another.
struct RulesDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what a rules folder says otherwise than the shipped rules.",
    discussion: "Ends with 0 whether or not there are differences.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  @Argument(help: "The rules folder to compare with. Default: the rules shipped with assay.")
  var base: String?

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "The language of the text: en or fr.", transform: RulesCommand.language)
  var lang = Language.english

  func run() throws {
    let old = try RulesCommand.load(base).ruleSet
    let new = try RulesCommand.load(rules).ruleSet
    let comparison = RuleSetComparison(old, new)
    switch format {
    case .text:
      try StandardOutput.write(ComparisonText(comparison: comparison, old: old, new: new, language: lang).text)
    case .json: try StandardOutput.write(ComparisonText.json(comparison, old: old, new: new))
    }
  }
}
