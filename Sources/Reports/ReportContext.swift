import AssessmentEngine
import InventoryModel

/// What every report says besides the documents themselves. All of it is given; nothing is asked of the machine, so
/// that the same input gives the same bytes.
public struct ReportContext: Sendable {
  public var wording: Wording
  public let rules: RuleSet
  private let rulesByID: [String: Rule]
  /// In the order shown; a part of `rules.suites` where `--target` names some.
  public var suites: [Suite]
  /// Owners and head-counts of departments, where a mapping file gives them.
  public var departments: DepartmentMap
  /// The state that is reported: the end of the latest scan, or `--date`.
  public var date: Timestamp?
  /// Digest of the inventory's content.
  public var inventoryDigest: String?
  /// Whether every inventory's scan came to its end. Shares of a scan that was interrupted are no shares.
  public var isComplete: Bool
  /// Name and version of this program.
  public var tool: String

  public init(
    wording: Wording, rules: RuleSet, suites: [Suite], departments: DepartmentMap = .byFirstFolder, date: Timestamp?,
    inventoryDigest: String?, isComplete: Bool = true, tool: String
  ) {
    self.wording = wording
    self.rules = rules
    rulesByID = Dictionary(rules.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.suites = suites
    self.departments = departments
    self.date = date
    self.inventoryDigest = inventoryDigest
    self.isComplete = isComplete
    self.tool = tool
  }

  var numbers: NumberFormat { wording.numbers }

  func rule(_ id: String) -> Rule? { rulesByID[id] }

  /// What the tables say of each suite's functions.
  var functionCounts: [(suite: Suite, counts: FunctionCounts)] {
    mainSuites.compactMap { suite in rules.functionCounts(for: suite).map { (suite, $0) } }
  }

  /// Places of the suites that every document can move to: the columns of what is told of all documents. Where there are
  /// only others, those.
  var mainPlaces: [Int] {
    let main = suites.indices.filter { !suites[$0].isForApplications }
    return main.isEmpty ? Array(suites.indices) : main
  }

  var mainSuites: [Suite] { mainPlaces.map { suites[$0] } }

  /// Of a list with one value a suite, those of the suites that every document can move to.
  func main<Value>(_ all: [Value]) -> [(suite: Suite, own: Value)] {
    mainPlaces.filter { all.indices.contains($0) }.map { (suites[$0], all[$0]) }
  }

  /// Places of the suites that are told of one document: the others last, and only where they are a destination for it.
  func places(for document: JudgedDocument) -> [Int] {
    let main = mainPlaces
    let others = document.assessments.indices.filter { place in
      let level = document.assessments[place].level
      return !main.contains(place) && level != .notApplicable && level != .notAssessed
    }
    return main.filter(document.assessments.indices.contains) + others
  }

  func title(ofTopic id: String) -> String { rules.training[id].map { wording.text($0.title) } ?? id }

  /// A rule's title; its id where the rule is not in the pack.
  func title(ofRule id: String) -> String { rule(id).map { wording.text($0.title) } ?? id }

  func title(of suite: Suite) -> String { wording.text(suite.title) }

  func title(ofRole id: String) -> String {
    id.isEmpty ? wording(.roleNone) : rules.roles[id].map { wording.text($0) } ?? id
  }
}
