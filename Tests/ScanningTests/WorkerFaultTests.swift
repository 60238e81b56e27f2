import DocumentReading
import InventoryModel
import SafeBindings
import Testing

@testable import Scanning

@Suite("Workers that fail")
struct WorkerFaultTests {
  private func threeFiles() throws -> TestFolder { try TestFolder("printf 1 > a.x; printf 22 > bad.x; printf 333 > c.x") }

  private static let bad = RawPath("bad.x")

  private func expectOnlyBad(_ sink: MemorySink, _ reason: Reason, mentions text: String) throws {
    #expect(sink.records.count == 3)
    let record = try #require(sink.records[Self.bad])
    #expect(record.reason == reason && record.state == .notAssessed && record.facts.isEmpty)
    #expect(record.size == 2)
    #expect(record.issues.first?.message.contains(text) == true, "\(record.issues)")
    #expect(sink.stamps[Self.bad]?.reader == "")
    for (path, record) in sink.records where path != Self.bad { #expect(record.state == .assessed) }
  }

  @Test("cost one record when they crash, named by the signal, after a second try", arguments: [1, 4])
  func crash(jobs: Int) throws {
    let folder = try threeFiles()
    var tries = 0
    let (summary, sink) = try folder.scan(options: folder.options(jobs: jobs)) { path in
      guard path == Self.bad else { return ScriptedWorker.good(path) }
      tries += 1
      return .crash(signal: 11)
    }
    try expectOnlyBad(sink, .crashed, mentions: "SIGSEGV")
    #expect(tries == 2)
    #expect(summary.workersLost == 2)
    #expect(summary.exitStatus(allowing: .count(0)) == 3)
    #expect(summary.exitStatus(allowing: .share(3400)) == 0)
  }

  @Test("cost nothing when the second try works")
  func crashOnce() throws {
    let folder = try threeFiles()
    var tries = 0
    let (summary, sink) = try folder.scan { path in
      if path == Self.bad { tries += 1 }
      return tries == 1 && path == Self.bad ? .crash(signal: 4) : ScriptedWorker.good(path)
    }
    #expect(sink.records.values.allSatisfy { $0.state == .assessed })
    #expect(summary.workersLost == 1)
  }

  @Test("are killed when they hang")
  func hang() throws {
    let folder = try threeFiles()
    var options = folder.options()
    options.timeout = .milliseconds(100)
    let (_, sink) = try folder.scan(options: options) { $0 == Self.bad ? .hang : ScriptedWorker.good($0) }
    try expectOnlyBad(sink, .timeout, mentions: "not read within")
  }

  @Test("are not believed when they send noise")
  func noise() throws {
    let answers: [ScriptedWorker.Action] = [
      .garbled, .answer(Array("noise".utf8)), .answer(Array("{}".utf8)), ScriptedWorker.good(RawPath("other.x")),
    ]
    for answer in answers {
      let (_, sink) = try threeFiles().scan { $0 == Self.bad ? answer : ScriptedWorker.good($0) }
      try expectOnlyBad(sink, .crashed, mentions: "ended twice")
    }
  }

  @Test("are out of memory when they end close to their limit")
  func memory() throws {
    #expect(ProcessEnd(exitStatus: 0, signal: 6, peakMemory: 900 << 20).looksOutOfMemory(limit: 1 << 30))
    #expect(ProcessEnd(exitStatus: 0, signal: 9, peakMemory: 0).looksOutOfMemory(limit: 1 << 30))
    #expect(!ProcessEnd(exitStatus: 0, signal: 6, peakMemory: 90 << 20).looksOutOfMemory(limit: 1 << 30))
    #expect(!ProcessEnd(exitStatus: 0, signal: 15, peakMemory: 900 << 20).looksOutOfMemory(limit: 1 << 30))
  }

  @Test("stop the scan when nothing can be read at all, and only then")
  func sickMachine() throws {
    let folder = try TestFolder("for i in 1 2 3 4 5 6 7 8; do touch $i.x; done")
    #expect(throws: ScanError.self) { try folder.scan { _ in .crash(signal: 9) } }
    let (_, sink) = try folder.scan { $0.text == "empty" ? ScriptedWorker.good($0) : .crash(signal: 11) }
    #expect(sink.records.count == 8)
    #expect(sink.records.values.allSatisfy { $0.reason == .crashed })
  }

  @Test("as real processes that end, hang, flood or lie cost one record each", arguments: [
    ("kill -SEGV $$", Reason.crashed), ("exit 3", .crashed), ("exec sleep 60", .timeout),
    ("printf '\\377\\377\\377\\177' >&3; exec sleep 60", .crashed), ("printf '\\005\\000\\000\\000noise' >&3; exec sleep 60", .crashed),
    ("cat /dev/zero >&3", .crashed), ("exec yes noise >&2", .timeout),
  ])
  func processes(script: String, reason: Reason) throws {
    let folder = try TestFolder("touch a.x")
    var options = folder.options()
    options.timeout = .seconds(1)
    let sink = MemorySink()
    let summary = try Scanner(
      options: options, sink: sink, program: .init(executable: "/bin/sh", arguments: ["-c", script])
    ).run()
    #expect(sink.records.count == 1)
    #expect(sink.records.values.first?.reason == reason, "\(sink.lines)")
    #expect(summary.isReconciled)
  }

  @Test("that are not there stop the scan")
  func noProgram() throws {
    let folder = try TestFolder("touch a.x")
    #expect(throws: ScanError.self) {
      try Scanner(
        options: folder.options(), sink: MemorySink(), program: .init(executable: "/nowhere", arguments: [])
      ).run()
    }
  }

  @Test("are replaced when they have read enough")
  func recycling() throws {
    let folder = try TestFolder("for i in 1 2 3 4 5 6 7; do touch $i.x; done")
    var options = folder.options()
    options.filesPerWorker = 3
    var made = 0
    let scanner = try Scanner(
      options: options, sink: MemorySink(),
      makeWorker: { () throws(SystemError) -> any DocumentWorker in
        made += 1
        return try ScriptedWorker(ScriptedWorker.good)
      })
    _ = try scanner.run()
    #expect(made == 3)
  }

  @Test("answer over the socket as the coordinator expects, and lose places before facts")
  func serving() throws {
    let pair = try WorkerChannel.pair()
    let setup = WorkerSetup(options: ReadingOptions(identities: .pseudonym(key: Array(0..<32))), addressSpace: 0)
    try pair.near.send(setup.frame)
    let path = RawPath(bytes: [0xE9, 0x2E, 0x78])
    try pair.near.send(Frame.encode([WorkerRequest.read] + path.bytes), with: try OpenFile(contents: Array("x".utf8)))
    try pair.near.send(Frame.encode([0]))
    #expect(WorkerProcess.serve(pair.far, confined: false) == 1)
    var frames = Frame.Collector()
    frames.append(try #require(try pair.near.receiveAvailable(limit: 1 << 20)))
    let payload = try #require(try frames.next())
    let record = try Scanner.check(payload, path: path)
    #expect(record.size == 1)

    var big = DocumentRecord(path: path, format: DocumentFormat("xlsx"), state: .assessed)
    for index in 0..<1000 {
      big.facts.append(
        Fact(kind: "a.b", subject: "\(index)", locations: Array(repeating: String(repeating: "x", count: 600), count: 10)))
    }
    let small = try Scanner.check(WorkerProcess.reply(big), path: path)
    #expect(small.facts.count == 1000 && small.facts.allSatisfy { $0.locations.isEmpty })
    #expect(small.state == .partial && small.reason == .limit)
    #expect(small.issues.map(\.code) == ["scan.record-size"])
  }
}
