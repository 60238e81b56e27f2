import ArgumentParser
import AssessmentEngine
import ConfigurationFiles
import Detectors
import Reports

/// `assay rules docs`: the documentation of a rules folder, as pages.
struct RulesDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the documentation of rules as a folder of pages.",
    discussion: """
      A page a rule, a matrix a suite (as a table too), sources, training topics and the signs of an application. Pages
      need no server and no network. The folder is replaced where assay wrote it.
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder to write.", valueName: "directory"))
  var output: String

  @Option(help: "The rules folder. Default: the rules shipped with assay.")
  var rules: String?

  @Option(
    name: .customLong("lang"), help: "A language of the pages: en or fr; repeatable. Default: both.",
    transform: RulesCommand.language)
  var languages: [Language] = []

  @Option(help: "The day on which to tell the age of sources, YYYY-MM-DD. Default: the day of the rules.")
  var date: ReportDay?

  func run() throws {
    let directory = try RuleSetLocator.find(override: rules)
    let loaded = try RulesCommand.load(rules)
    let titles = try FactTitles.load(directory: directory, knownFacts: DetectorCatalog.factKinds)
    let french = try FrenchFunctionNames.load(directory: directory)
    let documentation = RuleDocumentation(
      rules: loaded.ruleSet, files: loaded.files,
      examples: Dictionary(grouping: loaded.examples, by: \.rule).mapValues { $0.map(RuleDocumentation.Example.init) },
      sourceIDs: loaded.sourceIDs, day: day(loaded), tool: "assay \(AssayVersion.text)")
    let chosen = languages.isEmpty ? Language.allCases : Language.allCases.filter(languages.contains)
    try documentation.write(
      to: output,
      wordings: chosen.map { Wording(language: $0, frenchFunctions: french, factTitles: titles) })
  }

  /// `--date`, else the pack's day, else the last day on which anything was read for it: never the clock, so that the
  /// same rules give the same pages.
  private func day(_ loaded: LoadedRules) -> String {
    date.map { RulesCommand.day($0) } ?? loaded.day ?? loaded.ruleSet.sourceUses.map(\.source.read).max() ?? ""
  }
}

extension RuleDocumentation.Example {
  init(_ example: RuleExample) {
    let given: Given =
      switch example.given {
      case .record(let record): .record(record)
      case .parts(let parts, _): .parts(parts)
      case .text(let text): .text(text)
      }
    self.init(
      name: example.name, given: given, finds: example.finds, target: example.target,
      verdict: example.verdict.flatMap(Verdict.init))
  }
}
