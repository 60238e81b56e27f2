import AssessmentEngine

extension MacroWeightsReader {
  func criteria(_ node: YAMLNode, _ categories: [String: LocalizedText]) -> MacroCriteria? {
    guard let map = reader.mapping(node, keys: ["recorded", "integration", "application"], of: "classes"),
      let recordedNode = map.require("recorded", "what a recorder writes"),
      let integrationNode = map.require("integration", "what goes outside"),
      let applicationNode = map.require("application", "what makes a program"),
      let recorded = reader.mapping(recordedNode, keys: ["statements", "branches", "categories"], of: "recorded"),
      let integration = reader.mapping(integrationNode, keys: ["categories"], of: "integration"),
      let application = reader.mapping(applicationNode, keys: Self.application, of: "application")
    else { return nil }
    func names(_ map: NodeMap) -> Set<String>? {
      map.require("categories", "what its calls are about").map { node in
        Set(reader.texts(node, of: "a category").filter { name in
          if categories[name] != nil { return true }
          reader.report(node, "no category “\(name)”" + NearestWord.hint(name, among: categories.keys.sorted()))
          return false
        })
      }
    }
    func number(_ map: NodeMap, _ name: String) -> Int? {
      map.require(name, "a number").flatMap { reader.integer($0, in: 0...1_000_000, of: name) }
    }
    let numbers = Self.application.compactMap { number(application, $0) }
    guard let statements = number(recorded, "statements"), let branches = number(recorded, "branches"),
      let recordedCategories = names(recorded), let integrationCategories = names(integration),
      numbers.count == Self.application.count
    else { return nil }
    return MacroCriteria(
      recordedStatements: statements, recordedBranches: branches, recordedCategories: recordedCategories,
      integrationCategories: integrationCategories, moduleStatements: numbers[0], projectStatements: numbers[1],
      controls: numbers[2], formStatements: numbers[3], eventModules: numbers[4], classModules: numbers[5],
      ribbonCallbacks: numbers[6])
  }

  private static let application = [
    "module-statements", "project-statements", "controls", "form-statements", "event-modules", "class-modules",
    "ribbon-callbacks",
  ]
}
