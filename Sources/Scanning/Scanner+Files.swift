import InventoryModel
import InventoryStore
import SafeBindings

/// From what the walk found to a file in a worker's hands, or to a record at once.
extension Scanner {
  func take(_ found: Found, in slot: WorkerSlot) throws(ScanError) {
    switch found {
    case .file(let file):
      summary.seen += 1
      try consider(file, in: slot)
    case .skipped(let file, let verdict):
      summary.seen += 1
      var record = DocumentRecord.failed(file.path, .skipped, code: verdict.code, verdict.message)
      record.format = verdict.format
      try store(record, attributes: try? file.status(), again: false)
    case .leftOut:
      summary.seen += 1
      summary.leftOut += 1
    case .folderLeftOut: summary.foldersLeftOut += 1
    case .otherFileSystem: summary.otherFileSystems += 1
    case .folderFailed(let path, _): summary.foldersFailed.add(path)
    case .folderTooDeep(let path): summary.foldersTooDeep.add(path)
    case .unreachable(let path, let error):
      summary.seen += 1
      try store(.failed(path, error), attributes: nil, again: true)
    case .outside(let path):
      summary.seen += 1
      try store(
        .failed(path, .unreadable, code: "scan.outside-root", "the list names a path that is not below the root"),
        attributes: nil, again: true)
    }
  }

  /// Skips a file whose record is current; `stat` is cheaper than opening.
  private func consider(_ file: FoundFile, in slot: WorkerSlot) throws(ScanError) {
    lastPath = file.path
    if let stored = try sink.current(path: file.path), let status = try? file.status(), status.isRegular,
      stored.stamp == FileStamp(status, reader: readerKey)
    {
      summary.unchanged += 1
      summary.count(file.path, stored.state, stored.reason, stored.format)
      try sink.keep(path: file.path)
      return
    }
    try begin(ReadingJob(file), in: slot)
  }

  /// Opens and hands over. Whatever goes wrong with the file ends in its record.
  func begin(_ job: ReadingJob, in slot: WorkerSlot) throws(ScanError) {
    do {
      job.held = try job.file.open()
    } catch {
      if error.isShortage, slots.contains(where: { $0.job != nil }) {
        job.notBefore = clock.now + .milliseconds(100)
        again.append(job)
      } else if error.isStale, !job.isStaleRetry {
        job.isStaleRetry = true
        job.notBefore = clock.now + .seconds(1)
        again.append(job)
      } else {
        try store(.failed(job.file.path, error), attributes: try? job.file.status(), again: true)
      }
      return
    }
    guard try ensureWorker(slot, for: job), let held = job.held else { return }
    slot.job = job
    slot.deadline = clock.now + options.timeout
    do {
      try slot.worker?.read(held.file, path: job.file.path)
    } catch {
      try lose(slot, killing: true, "it was gone before it got the file (\(error))")
    }
  }

  /// False where no worker can be had now: the file waits.
  private func ensureWorker(_ slot: WorkerSlot, for job: ReadingJob) throws(ScanError) -> Bool {
    if slot.worker != nil { return true }
    do {
      slot.worker = try makeWorker()
      spawnFailures = 0
      return true
    } catch {
      spawnFailures += 1
      guard error.isShortage, spawnFailures <= 10 else { throw ScanError.workersCannotStart(error) }
      job.held = nil
      job.notBefore = clock.now + .milliseconds(500)
      again.append(job)
      if slots.count > 1 { slots.removeAll { $0 === slot } }
      return false
    }
  }

  func store(_ record: DocumentRecord, attributes: FileAttributes?, again: Bool) throws(ScanError) {
    var record = record
    if let attributes {
      record.size = attributes.size
      record.modified = Timestamp(nanoseconds: attributes.modified).wholeSeconds
    }
    let stamp =
      attributes.map { FileStamp($0, reader: again ? "" : readerKey) }
      ?? FileStamp(size: -1, modified: 0, changed: 0, reader: "")
    try sink.add(record, stamp: stamp)
    summary.recorded += 1
    summary.count(record.path, record.state, record.reason, record.format)
  }
}

extension FileStamp {
  init(_ attributes: FileAttributes, reader: String) {
    self.init(
      size: attributes.size, modified: attributes.modified, changed: attributes.changed, reader: reader)
  }
}
