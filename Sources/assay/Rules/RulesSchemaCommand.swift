import ArgumentParser
import ConfigurationFiles
import Foundation

/// `assay rules schema`: the JSON Schema of one kind of rule file, for editors.
struct RulesSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of rules, suites, packs and the files beside them.",
    discussion: "JSON Schema 2020-12, as editors take it: VS Code by the setting yaml.schemas.")

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case rule, suite, pack, training, applications, group
  }

  @Argument(help: "rule, suite, pack, training, applications or group.")
  var kind: Kind

  func run() throws {
    let path = try RuleSetLocator.find(override: nil) + "/Schemas/\(kind.rawValue).schema.json"
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw RuleFailure.noSchema(path: path, cause: error.localizedDescription)
    }
    try StandardOutput.write(Array(data))
  }
}
