import InventoryModel
import SafeBindings

/// What comes back from workers: records, garbage, silence, or their end.
extension Scanner {
  func handle(_ reply: WorkerReply, from slot: WorkerSlot) throws(ScanError) {
    switch reply {
    case .ended: try lose(slot, killing: false, nil)
    case .garbled(let what): try lose(slot, killing: true, what)
    case .record(let bytes):
      guard let job = slot.job else { return }
      do {
        let record = try Scanner.check(bytes, path: job.file.path)
        crashesInARow = 0
        slot.job = nil
        try accept(record, job)
        recycle(slot, lastSize: record.size)
      } catch let error as ScanError {
        throw error
      } catch {
        try lose(slot, killing: true, "\(error)")
      }
    }
  }

  /// A worker has read hostile bytes: what it says is checked like a file from outside.
  static func check(_ bytes: [UInt8], path: RawPath) throws -> DocumentRecord {
    let record = try DocumentRecord(json: JSONReader.read(bytes))
    guard record.path == path else { throw RecordError(member: "path", expected: "the path that was asked for") }
    return record
  }

  private func accept(_ record: DocumentRecord, _ job: ReadingJob) throws(ScanError) {
    guard let held = job.held else { return }
    if held.hasChanged {
      job.changes += 1
      job.held = nil
      guard job.changes > 1 else {
        again.append(job)
        return
      }
      let changed = DocumentRecord.failed(
        job.file.path, .changed, code: "scan.changed", "changed twice while it was read")
      return try store(changed, attributes: held.before, again: true)
    }
    summary.bytes += held.before.size
    if !held.keepsAccessTime { summary.accessTimesAtRisk += 1 }
    try store(record, attributes: held.before, again: record.reason.map(Scanner.isPassing) ?? false)
  }

  /// Reasons that may be gone the next time, though the file is the same.
  static func isPassing(_ reason: Reason) -> Bool {
    switch reason {
    case .timeout, .crashed, .outOfMemory, .unreadable, .vanished, .changed: true
    default: false
    }
  }

  /// Workers are replaced before what they leak adds up.
  private func recycle(_ slot: WorkerSlot, lastSize: Int64) {
    slot.filesRead += 1
    let looks = slot.filesRead % 16 == 0 || lastSize > 1 << 20
    guard
      slot.filesRead >= options.filesPerWorker
        || (looks && (slot.worker?.residentMemory ?? 0) > options.residentLimit)
    else { return }
    _ = slot.worker?.end(killing: true)
    slot.dropWorker()
  }

  /// A worker ended, or said what no worker says. Its file is tried once more, alone in a fresh one.
  func lose(_ slot: WorkerSlot, killing: Bool, _ complaint: String?) throws(ScanError) {
    guard let job = slot.job, let worker = slot.worker else { return }
    slot.job = nil
    let end = worker.end(killing: killing)
    noteEnd(end)
    slot.dropWorker()
    job.held = nil
    job.crashes += 1
    summary.workersLost += 1
    let how = complaint ?? end.map(\.name) ?? "no answer"
    guard job.crashes > 1 else {
      again.append(job)
      return
    }
    crashesInARow += 1
    if crashesInARow >= Scanner.crashLimit {
      guard canReadNothing() else { throw ScanError.workersKeepEnding(count: crashesInARow, last: how) }
      crashesInARow = 0
    }
    let outOfMemory = complaint == nil && end?.looksOutOfMemory(limit: worker.memoryLimit) == true
    let record = DocumentRecord.failed(
      job.file.path, outOfMemory ? .outOfMemory : .crashed, code: outOfMemory ? "worker.memory" : "worker.crashed",
      "the process that read it ended twice: \(how)")
    try store(record, attributes: try? job.file.status(), again: true)
  }

  /// Whether a fresh worker can read an empty file: then it is the files that are bad, however many follow each other.
  private func canReadNothing() -> Bool {
    let path = RawPath("empty")
    guard let worker = try? makeWorker(), let file = try? OpenFile(contents: []) else { return false }
    defer { _ = worker.end(killing: true) }
    do {
      try worker.read(file, path: path)
      let deadline = clock.now + .seconds(10)
      while clock.now < deadline {
        _ = try Readiness.wait(for: [worker.descriptor], milliseconds: 100)
        guard let reply = worker.receive() else { continue }
        guard case .record(let bytes) = reply else { return false }
        _ = try Scanner.check(bytes, path: path)
        return true
      }
    } catch {
      return false
    }
    return false
  }

  func timeOut(_ slot: WorkerSlot) throws(ScanError) {
    guard let job = slot.job else { return }
    slot.job = nil
    noteEnd(slot.worker?.end(killing: true))
    slot.dropWorker()
    summary.workersLost += 1
    guard abandoned <= 2 * slots.count else { throw ScanError.workersAbandoned(count: abandoned) }
    let record = DocumentRecord.failed(
      job.file.path, .timeout, code: "worker.timeout", "not read within \(options.timeout.components.seconds) s")
    try store(record, attributes: job.held?.before, again: true)
  }

  /// A worker that hangs in the kernel outlives its kill; the scan goes on without it.
  private func noteEnd(_ end: ProcessEnd?) {
    if end == nil { abandoned += 1 }
  }
}
