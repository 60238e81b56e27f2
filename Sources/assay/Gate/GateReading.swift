import AssessmentEngine
import DocumentReading
import InventoryModel
import InventoryStore
import SafeBindings

/// One document as a gate counts it.
struct GateDocument: Sendable {
  /// Without its facts.
  var record: DocumentRecord
  var department: String
  var isInScope: Bool
  /// Whether a gate judges it at all.
  var isOffice: Bool
  var level: Level
  /// What is otherwise at its file since the scan; nil where nothing is, or nobody asked.
  var change: String?
}

/// What a gate does about a document by itself, whatever comes before and behind it.
struct GateReading: Sendable {
  let judge: Judge
  let policy: GatePolicy
  let departments: DepartmentMap
  /// Where the files lie; nil where they are not compared.
  let roots: [ScanRoot]?

  func document(_ record: DocumentRecord) throws -> GateDocument {
    let department = departments.department(of: record.path)
    let isInScope = policy.scope.contains(record.path, department: department)
    let isOffice = GateMetrics.isDocument(record)
    let level = isInScope && isOffice ? judge.assess(record).level : .notAssessed
    var change: String?
    if let roots, isInScope, isOffice {
      change = FileVerification.change(of: record, file: try file(of: record, roots))
    }
    var bare = record
    bare.facts = []
    bare.embedded = []
    return GateDocument(
      record: bare, department: department, isInScope: isInScope, isOffice: isOffice, level: level, change: change)
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
}
