import AssessmentEngine
import InventoryModel

/// What the documents of a department, or of all, are for one suite.
public struct SuiteRollup: Hashable, Sendable {
  public internal(set) var levels = LevelCounts()
  public internal(set) var families: [DocumentFamily: LevelCounts] = [:]
  /// Hundredths of hours: the sum over the documents; less `repeated` where modules are counted once.
  public internal(set) var effort = Effort.zero
  /// Hours of macro modules that are the same as others, where `effort`, `roles` and `rules` leave them out.
  public internal(set) var repeated = Effort.zero
  public internal(set) var dispositions: [Disposition: Int] = [:]
  /// Role id → hundredths of hours; work that names no role is under the empty id.
  public internal(set) var roles: [String: Effort] = [:]
  /// Rule id → what it found.
  public internal(set) var rules: [String: RuleImpact] = [:]
  /// Group id → what it says of the documents.
  public internal(set) var groups: [String: GroupRollup] = [:]
  /// How well the levels are known.
  public internal(set) var grounds = GroundsCounts()
  /// Topic of training → documents with something that is not kept and that the topic is about.
  public internal(set) var training: [String: Int] = [:]

  public init() {}

  /// The levels of one family; all zero where it has no document.
  public func levels(of family: DocumentFamily) -> LevelCounts { families[family] ?? LevelCounts() }

  /// Roles with work, most likely hours first, then by id.
  public var rolesByWork: [(role: String, effort: Effort)] {
    roles.filter { $0.value.high > 0 }
      .sorted { ($1.value.likely, $0.key) < ($0.value.likely, $1.key) }
      .map { (role: $0.key, effort: $0.value) }
  }

  /// Topics of training, those of most documents first, then by id.
  public var trainingByDocuments: [(topic: String, documents: Int)] {
    training.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (topic: $0.key, documents: $0.value) }
  }

  /// `isRead`: whether the document was read completely. What nobody has read may hold other obstacles.
  /// `topics`: rule id → topic of training.
  mutating func add(_ assessment: Assessment, family: DocumentFamily, isRead: Bool, topics: [String: String]) {
    grounds.add(assessment)
    let learned = Set(assessment.findings.lazy.filter { $0.verdict != .kept }.compactMap { topics[$0.rule] })
    for topic in learned { training[topic, default: 0] += 1 }
    levels.add(assessment.level)
    families[family, default: LevelCounts()].add(assessment.level)
    effort = effort.saturatingSum(assessment.effort)
    dispositions[assessment.disposition, default: 0] += 1
    for group in assessment.groups { groups[group.group, default: GroupRollup()].add(group) }
    let stopping = Set(assessment.findings.filter(\.stops).map(\.rule))
    for finding in assessment.findings {
      if finding.effort.high > 0 {
        roles[finding.role ?? "", default: .zero] = roles[finding.role ?? "", default: .zero]
          .saturatingSum(finding.effort)
      }
      let alone = isRead && finding.stops && stopping.count == 1 && assessment.level != .ready
      rules[finding.rule, default: RuleImpact()].add(finding, alone: alone)
    }
  }
}
