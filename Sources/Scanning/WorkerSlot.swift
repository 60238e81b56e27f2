import InventoryModel

/// One place for a worker, with the file it reads: one file in flight, so that a crash has one suspect.
final class WorkerSlot {
  var worker: (any DocumentWorker)?
  var job: ReadingJob?
  var deadline = ContinuousClock.now
  /// By the worker that is there now.
  var filesRead = 0

  /// Gives the worker up; the next file starts a fresh one.
  func dropWorker() {
    worker = nil
    filesRead = 0
  }
}

/// A file on its way to a record.
final class ReadingJob {
  let file: FoundFile
  var held: HeldFile?
  var crashes = 0
  var changes = 0
  var isStaleRetry = false
  var notBefore = ContinuousClock.now

  init(_ file: FoundFile) { self.file = file }
}
