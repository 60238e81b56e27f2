import InventoryModel
import SafeBindings

/// The coordinator: walks, opens, hands files to workers, checks what they answer, and writes to one sink.
/// It looks into no file. One thread, one wait for everything.
public final class Scanner {
  /// Makes a worker; tests make doubles.
  public typealias WorkerMaker = () throws(SystemError) -> any DocumentWorker

  let options: ScanOptions
  let sink: any RecordSink
  let makeWorker: WorkerMaker
  let interrupts: Interrupts?
  let observer: (any ScanObserver)?
  let source: any FileSource
  let readerKey: String
  let clock = ContinuousClock()

  var summary = ScanSummary()
  var slots: [WorkerSlot]
  /// Files to be read again; never more than there are slots, and those that wait for a server.
  var again: [ReadingJob] = []
  var crashesInARow = 0
  var spawnFailures = 0
  var abandoned = 0
  var lastPath: RawPath?
  var stopSignal: Int32?
  private var steps = 0

  static let crashLimit = 5

  /// **Throws** `ScanError.root` or `sameName` where a root cannot be used.
  public convenience init(
    options: ScanOptions, sink: any RecordSink, program: SpawnedWorker.Program = .this, list: FileList? = nil,
    interrupts: Interrupts? = nil, observer: (any ScanObserver)? = nil
  ) throws(ScanError) {
    let setup = WorkerSetup(options: options.reading, addressSpace: options.workerMemory)
    try self.init(
      options: options, sink: sink, list: list, interrupts: interrupts, observer: observer,
      makeWorker: { () throws(SystemError) -> any DocumentWorker in try SpawnedWorker(program, setup: setup) })
  }

  public init(
    options: ScanOptions, sink: any RecordSink, list: FileList? = nil, interrupts: Interrupts? = nil,
    observer: (any ScanObserver)? = nil, makeWorker: @escaping WorkerMaker
  ) throws(ScanError) {
    self.options = options
    self.sink = sink
    self.makeWorker = makeWorker
    self.interrupts = interrupts
    self.observer = observer
    readerKey = options.reading.readerKey
    slots = (0..<max(1, options.jobs)).map { _ in WorkerSlot() }
    source = try Scanner.source(options, list, interrupts)
  }

  static func source(
    _ options: ScanOptions, _ list: FileList?, _ interrupts: Interrupts? = nil
  ) throws(ScanError) -> any FileSource {
    guard let list else {
      return try FolderWalk(
        roots: options.roots, filter: options.filter, outputs: options.outputs, oneFileSystem: options.oneFileSystem)
    }
    guard options.roots.count == 1, let root = options.roots.first else { throw ScanError.listNeedsOneRoot }
    return try ListedFiles(
      lines: try list.open(interrupts), listPath: list.path, root: root, filter: options.filter, outputs: options.outputs)
  }

  /// Runs to the end, or to the first interrupt; either way all that was read is in the sink.
  public func run() throws(ScanError) -> ScanSummary {
    Confinement.raiseFileLimit()
    let start = clock.now
    defer { for slot in slots { _ = slot.worker?.end(killing: true) } }
    var isWalking = true
    while stopSignal == nil {
      isWalking = try handOut(isWalking)
      let isBusy = slots.contains { $0.job != nil }
      if !isBusy, !isWalking, again.isEmpty {
        // One that came while a list was waited for: whether the list was whole, nobody knows.
        stopSignal = interrupts?.pending()
        break
      }
      try wait(hasMore: isWalking && again.count < slots.count && slots.contains { $0.job == nil })
      try sink.tick()
      summary.duration = clock.now - start
      observer?.progress(summary, at: lastPath)
    }
    summary.unread = slots.filter { $0.job != nil }.count + again.count
    summary.interruptedBy = stopSignal
    summary.configurationsIgnored = source.configurations
    summary.removed = try sink.finish(complete: summary.isComplete)
    summary.duration = clock.now - start
    observer?.finished()
    return summary
  }

  /// Gives every idle worker a file. False when the walk is at its end.
  private func handOut(_ isWalking: Bool) throws(ScanError) -> Bool {
    while let slot = slots.first(where: { $0.job == nil }) {
      if let index = again.firstIndex(where: { $0.notBefore <= clock.now }) {
        try begin(again.remove(at: index), in: slot)
        continue
      }
      guard isWalking, again.count < slots.count else { return isWalking }
      guard let found = try source.next() else { return false }
      try take(found, in: slot)
      steps += 1
      // The walk can go through a million unchanged files without ever waiting: signals, other workers and the sink
      // need their turn.
      if steps & 0xFF == 0 { return true }
    }
    return isWalking
  }

  /// `hasMore`: a worker is idle and there is work for it, so only look.
  private func wait(hasMore: Bool) throws(ScanError) {
    var descriptors = slots.compactMap { $0.job == nil ? nil : $0.worker?.descriptor }
    if let interrupts { descriptors.append(interrupts.descriptor) }
    var until = clock.now + .milliseconds(500)
    for slot in slots where slot.job != nil { until = min(until, slot.deadline) }
    for job in again { until = min(until, job.notBefore) }
    let patience = hasMore ? .zero : until - clock.now
    let ready: Set<Int32>
    do {
      ready = try Readiness.wait(for: descriptors, milliseconds: patience.wholeMilliseconds + (hasMore ? 0 : 1))
    } catch {
      throw ScanError.system(error)
    }
    stopSignal = interrupts?.pending()
    guard stopSignal == nil else { return }
    for slot in slots where slot.job != nil {
      guard let worker = slot.worker else { continue }
      if ready.contains(worker.descriptor), let reply = worker.receive() {
        try handle(reply, from: slot)
      } else if slot.deadline <= clock.now {
        try timeOut(slot)
      }
    }
  }
}

extension Duration {
  /// Rounded down; 0 for what is past.
  var wholeMilliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    return Int(clamping: min(seconds, 1_000_000)) * 1000 + Int(clamping: attoseconds / 1_000_000_000_000_000)
  }
}

/// Where the paths of `--files-from` come from.
public struct FileList: Sendable {
  /// `-` is standard input.
  public var path: String
  public var zeroSeparated: Bool

  public init(path: String, zeroSeparated: Bool = false) {
    self.path = path
    self.zeroSeparated = zeroSeparated
  }

  func open(_ interrupts: Interrupts?) throws(ScanError) -> LineReader {
    let separator: UInt8 = zeroSeparated ? 0 : 10
    if path == "-" { return LineReader(.standard, separator: separator, interrupts: interrupts) }
    do { return LineReader(try ByteInput(path: Array(path.utf8)), separator: separator, interrupts: interrupts) } catch {
      throw ScanError.list(path: path, error)
    }
  }
}
