import InventoryModel
import SafeBindings

/// What an inventory that is being written holds beside the database.
final class ScanState {
  let lock: FileLock
  let number: Int64
  let run: ScanRun
  var pending: [Change] = []
  var pendingFacts = 0
  private var oldest: ContinuousClock.Instant?

  enum Change {
    case record(DocumentRecord, FileStamp?)
    case kept(RawPath)
  }

  init(lock: FileLock, number: Int64, run: ScanRun) {
    self.lock = lock
    self.number = number
    self.run = run
  }

  func add(_ change: Change) {
    if pending.isEmpty { oldest = .now }
    if case .record(let record, _) = change { pendingFacts += record.facts.count + record.issues.count }
    pending.append(change)
  }

  /// 500 records, or what one second brought, or as many facts as memory should hold.
  var isBatchFull: Bool {
    pending.count >= 500 || pendingFacts >= 50_000 || oldest.map { $0.duration(to: .now) >= .seconds(1) } ?? false
  }

  func clear() {
    pending.removeAll(keepingCapacity: true)
    pendingFacts = 0
    oldest = nil
  }
}
