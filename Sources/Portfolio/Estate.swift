import AssessmentEngine
import InventoryModel

/// All documents of one or more inventories, rolled up while they stream past.
///
/// Memory: one bounded summary a document, and roll-ups by department, suite, rule and role. The result does not
/// depend on the order in which documents come, but for the order of `documents` itself.
public struct Estate: Sendable {
  /// Suite ids, in the order in which they are shown.
  public let suites: [String]
  public private(set) var documents: [DocumentSummary] = []
  public internal(set) var departments: [DepartmentSummary] = []
  /// Rule ids that were found, in the order in which they came.
  public private(set) var ruleIDs: [String] = []
  /// All departments together.
  public internal(set) var total: DepartmentSummary
  /// Who uses workbooks, and how; nil where nobody asked.
  public private(set) var people: PeopleRollup?
  /// Macros, whatever the suites make of them.
  public private(set) var macros: MacroRollup
  /// Links between documents; nil before `resolveLinks`.
  public internal(set) var links: LinkFigures?
  private(set) var linkRollup: LinkRollup
  /// Rule id → topic of training.
  private let topics: [String: String]
  private var departmentIndex: [String: Int] = [:]
  private var ruleIndex: [String: Int] = [:]

  /// `topics`: rule id → what people of a document with its findings have to learn.
  public init(
    suites: [String], people: PeopleRollup? = nil, links: LinkRollup = LinkRollup(), topics: [String: String] = [:]
  ) {
    self.suites = suites
    self.topics = topics
    self.people = people
    macros = MacroRollup(suites: suites.count)
    linkRollup = links
    total = DepartmentSummary(name: "", suites: suites.count)
  }

  public var coverage: Coverage { total.coverage }

  /// Adds one file. Assessments of suites that the estate does not know are left out; a suite without an assessment
  /// counts the document as not assessed.
  public mutating func add(record: DocumentRecord, assessments: [Assessment], department: String) {
    let place = departmentIndex[department] ?? insert(department: department)
    var results: [DocumentSummary.SuiteResult] = []
    for (index, suite) in suites.enumerated() {
      let assessment =
        assessments.first { $0.suite == suite }
        ?? Assessment(
          suite: suite, score: nil, losses: [], level: .notAssessed, disposition: .undetermined, findings: [],
          unmeasured: [], effort: .zero)
      if record.isInScope {
        let (family, isRead) = (record.format.family, record.state == .assessed)
        total.suites[index].add(assessment, family: family, isRead: isRead, topics: topics)
        departments[place].suites[index].add(assessment, family: family, isRead: isRead, topics: topics)
      }
      results.append(
        DocumentSummary.SuiteResult(
          level: assessment.level, score: assessment.score, disposition: assessment.disposition,
          effort: assessment.effort, stoppers: rules(assessment.findings.filter(\.stops)),
          others: rules(assessment.findings.filter { !$0.stops }), isWeak: assessment.grounds?.isWeak ?? false,
          isStale: assessment.grounds?.isStale ?? false))
    }
    people?.add(record, levels: results.map(\.level), department: place)
    var marks: [GroupMark] = []
    // Every suite is judged by the same signs.
    let nature = record.isInScope ? assessments.lazy.compactMap(\.nature).first : nil
    if let nature {
      total.natures[nature.kind, default: 0] += 1
      departments[place].natures[nature.kind, default: 0] += 1
    }
    if record.isInScope {
      let own = suites.map { suite in assessments.first { $0.suite == suite } }
      macros.add(record, own.map { $0?.withoutForeignMacros }, document: documents.count, department: place)
      marks = GroupMark.all(own)
    }
    linkRollup.add(record, document: documents.count)
    total.coverage.add(record)
    departments[place].coverage.add(record)
    departments[place].documents.append(documents.count)
    documents.append(
      DocumentSummary(
        path: record.path, department: place, format: record.format, state: record.state, reason: record.reason,
        size: record.size, inScope: record.isInScope, results: results, marks: marks,
        application: nature?.kind == .application ? nature : nil))
  }

  /// Departments that hold documents, by name in byte order: the same order everywhere.
  public var departmentsByName: [DepartmentSummary] {
    departments.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func insert(department: String) -> Int {
    departments.append(DepartmentSummary(name: department, suites: suites.count))
    departmentIndex[department] = departments.count - 1
    return departments.count - 1
  }

  private mutating func rules(_ findings: [Finding]) -> [Int] {
    var seen: [Int] = []
    for finding in findings {
      let index: Int
      if let known = ruleIndex[finding.rule] {
        index = known
      } else {
        index = ruleIDs.count
        ruleIDs.append(finding.rule)
        ruleIndex[finding.rule] = index
      }
      if !seen.contains(index) { seen.append(index) }
    }
    return seen
  }
}

extension Assessment {
  /// What macros would cost in a suite that is no destination for the document is no work of anybody's.
  fileprivate var withoutForeignMacros: Assessment {
    guard level == .notApplicable, macros != nil else { return self }
    var own = self
    own.macros = nil
    return own
  }
}
