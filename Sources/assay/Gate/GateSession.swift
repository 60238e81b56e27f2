import AssessmentEngine
import DocumentReading
import InventoryModel
import InventoryStore
import Reports
import SafeBindings

/// One pass over the inventories: judges what is in scope, counts, and writes the lists.
struct GateSession {
  let judge: Judge
  let policy: GatePolicy
  let departments: DepartmentMap
  let verifies: Bool
  let goList: PathList?
  let noGoList: PathList?
  private(set) var metrics = GateMetrics()
  private(set) var documents = GateDocuments()
  private(set) var go = 0
  private(set) var noGo = 0
  private(set) var changed: [GateReport.ChangedFile] = []
  /// Paths of the inventories before; empty while there is only one.
  private var seen: Set<RawPath> = []
  private let hasSeveral: Bool

  init(
    judge: Judge, policy: GatePolicy, departments: DepartmentMap, verifies: Bool, goList: PathList?, noGoList: PathList?,
    hasSeveral: Bool
  ) {
    self.judge = judge
    self.policy = policy
    self.departments = departments
    self.verifies = verifies
    self.goList = goList
    self.noGoList = noGoList
    self.hasSeveral = hasSeveral
  }

  mutating func add(_ inventory: Inventory) throws {
    let roots = try verifies ? inventory.info.roots : []
    try inventory.forEachDocument { record in
      // One inventory holds a path once; of two, neither may decide for the other.
      if hasSeveral, !seen.insert(record.path).inserted { throw GateFailure.pathTwice(record.path) }
      try add(record, roots: roots)
    }
  }

  private mutating func add(_ record: DocumentRecord, roots: [ScanRoot]) throws {
    let department = departments.department(of: record.path)
    guard policy.scope.contains(record.path, department: department) else { return }
    let isDocument = GateMetrics.isDocument(record)
    let level = isDocument ? judge.assess(record).level : .notAssessed
    metrics.add(record, level: level, department: department)
    if isDocument { documents.add(record.path, level: level, department: department) }
    var goes = isDocument && level != .notAssessed && policy.go.contains(level)
    if verifies, isDocument, let change = FileVerification.change(of: record, file: try file(of: record, roots)) {
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

  /// Where the record's file lies: with several roots, their name comes first in its path.
  private func file(of record: DocumentRecord, _ roots: [ScanRoot]) throws -> [UInt8] {
    let slash = UInt8(ascii: "/")
    for root in roots {
      // A root may be a single file: then it is what the record's path names.
      let single = root.name.bytes.isEmpty ? root.path.name : root.name
      if record.path == single, try isFile(root.path) { return root.path.bytes }
      if root.name.bytes.isEmpty { return root.path.appending(record.path).bytes }
      let prefix = root.name.bytes + [slash]
      if record.path.bytes.starts(with: prefix) {
        return root.path.appending(RawPath(bytes: Array(record.path.bytes.dropFirst(prefix.count)))).bytes
      }
    }
    throw GateFailure.noRoot(path: record.path)
  }

  private func isFile(_ path: RawPath) throws -> Bool {
    do throws(SystemError) {
      _ = try OpenFile(path: path.bytes)
      return true
    } catch {
      if error == .notRegular || error.isGone { return false }
      throw error
    }
  }

  func finish() throws {
    try goList?.finish()
    try noGoList?.finish()
  }
}
