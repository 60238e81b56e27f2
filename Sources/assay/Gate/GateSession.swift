import AssessmentEngine
import InventoryModel
import InventoryStore
import Reports
import Scanning

/// One pass over the inventories: judges what is in scope, counts, and writes the lists.
struct GateSession {
  let judge: Judge
  let policy: GatePolicy
  let departments: DepartmentMap
  let verifies: Bool
  let jobs: Int
  let goList: PathList?
  let noGoList: PathList?
  private(set) var metrics = GateMetrics()
  private(set) var documents = GateDocuments()
  private(set) var go = 0
  private(set) var noGo = 0
  private(set) var changed: [GateReport.ChangedFile] = []
  /// Seen with all documents, in scope or not.
  private(set) var scopes: IdleScopes
  /// Paths of the inventories before; empty while there is only one.
  private var seen: Set<RawPath> = []
  private let hasSeveral: Bool

  init(
    judge: Judge, policy: GatePolicy, departments: DepartmentMap, verifies: Bool, jobs: Int, goList: PathList?,
    noGoList: PathList?, hasSeveral: Bool
  ) {
    self.judge = judge
    scopes = IdleScopes(judge.rules)
    self.policy = policy
    self.departments = departments
    self.verifies = verifies
    self.jobs = jobs
    self.goList = goList
    self.noGoList = noGoList
    self.hasSeveral = hasSeveral
  }

  mutating func add(_ inventory: Inventory) throws {
    let reading = GateReading(
      judge: judge, policy: policy, departments: departments, roots: verifies ? try inventory.info.roots : nil)
    try inventory.forEachDocument(RecordParts(kinds: judge.rules.factKinds, includesIssues: true), jobs: jobs, make: reading.document) {
      // One inventory holds a path once; of two, neither may decide for the other.
      if hasSeveral, !seen.insert($0.record.path).inserted { throw GateFailure.pathTwice($0.record.path) }
      scopes.see($0.record.path, department: $0.department)
      if $0.isInScope { try add($0) }
    }
  }

  private mutating func add(_ document: GateDocument) throws {
    let record = document.record
    metrics.add(record, level: document.level, department: document.department)
    if document.isOffice { documents.add(record.path, level: document.level, department: document.department) }
    var goes = document.isOffice && document.level != .notAssessed && policy.go.contains(document.level)
    if let change = document.change {
      changed.append(GateReport.ChangedFile(path: record.path, change: change))
      // What lies there now was not assessed.
      goes = false
    }
    if goes {
      go += 1
      try goList?.add(record)
    } else {
      noGo += 1
      try noGoList?.add(record)
    }
  }

  func finish() throws {
    try goList?.finish()
    try noGoList?.finish()
  }
}
