import InventoryModel
import InventoryStore
import SafeBindings
import Testing

@testable import Scanning

/// A folder for one test, removed with it. The shell builds what is in it: names of any bytes, links, pipes.
final class TestFolder {
  let path: String

  init(_ script: String = "") throws {
    path = "/tmp/assay-scanning-\(UInt64.random(in: 0 ... .max))"
    try TestFolder.shell("mkdir '\(path)'")
    try run(script)
  }

  deinit { try? TestFolder.shell("chmod -R u+rwx '\(path)'; rm -rf '\(path)'") }

  func run(_ script: String) throws { try TestFolder.shell("set -e; cd '\(path)'; \(script)") }

  static func shell(_ script: String) throws {
    let pair = try WorkerChannel.pair()
    var process = try ChildProcess(
      executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH=/usr/bin:/bin"], connectedTo: pair.far)
    let end = process.finish(waitingMilliseconds: 30_000)
    try #require(end?.exitStatus == 0 && end?.signal == 0, "\(script): \(String(describing: end))")
  }

  var root: WalkRoot { WalkRoot(path: Array(path.utf8)) }

  func options(jobs: Int = 1) -> ScanOptions {
    var options = ScanOptions(roots: [root])
    options.jobs = jobs
    options.timeout = .seconds(20)
    return options
  }
}

/// Records in memory.
final class MemorySink: RecordSink {
  var records: [RawPath: DocumentRecord] = [:]
  var stamps: [RawPath: FileStamp] = [:]
  var added = 0
  var kept: Set<RawPath> = []
  var isComplete: Bool?

  func current(path: RawPath) throws(ScanError) -> StoredFile? {
    guard let record = records[path], let stamp = stamps[path], !stamp.reader.isEmpty else { return nil }
    return StoredFile(stamp: stamp, state: record.state, reason: record.reason, format: record.format)
  }

  func keep(path: RawPath) throws(ScanError) { kept.insert(path) }

  func add(_ record: DocumentRecord, stamp: FileStamp) throws(ScanError) {
    added += 1
    records[record.path] = record
    stamps[record.path] = stamp
  }

  func tick() throws(ScanError) {}
  func finish(complete: Bool) throws(ScanError) -> Int {
    isComplete = complete
    return 0
  }

  /// Records as lines of JSON, in the order of their paths.
  var lines: [String] {
    records.values.sorted { $0.path < $1.path }.map { record in
      var json = JSONWriter()
      record.write(to: &json)
      return json.text
    }
  }
}

/// A worker in this process that does what a script says for each file.
final class ScriptedWorker: DocumentWorker {
  enum Action {
    case record(DocumentRecord)
    case answer([UInt8])
    case garbled
    case crash(signal: Int32)
    case hang
  }

  let pair: ChannelPair
  let act: (RawPath) -> Action
  var reply: WorkerReply?
  var signal: Int32 = 9
  var resident: Int64 = 0
  let memoryLimit: Int64 = 1 << 30
  var peak: Int64 = 0

  init(_ act: @escaping (RawPath) -> Action) throws(SystemError) {
    pair = try WorkerChannel.pair()
    self.act = act
  }

  var descriptor: Int32 { pair.near.descriptor }
  var residentMemory: Int64 { resident }

  func read(_ file: borrowing OpenFile, path: RawPath) throws(SystemError) {
    switch act(path) {
    case .record(let record):
      var json = JSONWriter()
      record.write(to: &json)
      reply = .record(json.bytes)
    case .answer(let bytes): reply = .record(bytes)
    case .garbled: reply = .garbled("noise")
    case .crash(let number):
      signal = number
      reply = .ended
    case .hang: return
    }
    try pair.far.send([1])
  }

  func receive() -> WorkerReply? {
    _ = try? pair.near.receiveAvailable(limit: 16)
    return reply
  }

  func end(killing: Bool) -> ProcessEnd? { ProcessEnd(exitStatus: 0, signal: signal, peakMemory: peak) }

  static func good(_ path: RawPath) -> Action {
    .record(DocumentRecord(path: path, format: DocumentFormat("xlsx"), state: .assessed))
  }
}

extension TestFolder {
  /// Scans with scripted workers; every run has to account for every file.
  @discardableResult
  func scan(
    into sink: MemorySink = MemorySink(), options given: ScanOptions? = nil, list: String? = nil,
    interrupts: Interrupts? = nil, _ act: @escaping (RawPath) -> ScriptedWorker.Action = ScriptedWorker.good
  ) throws -> (summary: ScanSummary, sink: MemorySink) {
    var fileList: FileList?
    if let list {
      let listPath = path + ".list"
      try PrivateFile.create(path: Array(listPath.utf8), contents: Array(list.utf8))
      fileList = FileList(path: listPath)
    }
    defer { if list != nil { try? TestFolder.shell("rm -f '\(path).list'") } }
    let scanner = try Scanner(
      options: given ?? options(), sink: sink, list: fileList, interrupts: interrupts,
      makeWorker: { () throws(SystemError) -> any DocumentWorker in try ScriptedWorker(act) })
    let summary = try scanner.run()
    #expect(summary.isReconciled)
    return (summary, sink)
  }
}
