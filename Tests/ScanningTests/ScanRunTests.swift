import DocumentReading
import InventoryModel
import InventoryStore
import SafeBindings
import Testing

@testable import Scanning

@Suite("A scan, and the scan after it")
struct ScanRunTests {
  @Test("gives the same records with 1 and 4 workers")
  func determinism() throws {
    let folder = try TestFolder(
      "for d in a b c; do mkdir $d; for i in 1 2 3 4 5 6 7 8 9; do printf $i > $d/$i.xlsx; done; done; ln -s a l")
    let act: (RawPath) -> ScriptedWorker.Action = { path in
      path.text.hasSuffix("3.xlsx") ? .crash(signal: 11) : ScriptedWorker.good(path)
    }
    let one = try folder.scan(options: folder.options(jobs: 1), act)
    let four = try folder.scan(options: folder.options(jobs: 4), act)
    #expect(one.sink.lines == four.sink.lines)
    #expect(one.sink.lines.count == 28)
    #expect(one.summary.states == four.summary.states && one.summary.reasons == four.summary.reasons)
  }

  @Test("skips what is unchanged, and reads again what failed for reasons that pass")
  func unchanged() throws {
    let folder = try TestFolder("printf 1 > a.x; printf 2 > b.x; printf 3 > c.x")
    let sink = MemorySink()
    try folder.scan(into: sink) { $0.text == "c.x" ? .crash(signal: 11) : ScriptedWorker.good($0) }
    try folder.run("printf 22 > b.x")
    sink.added = 0
    let (summary, _) = try folder.scan(into: sink)
    #expect(summary.unchanged == 1 && summary.recorded == 2 && sink.added == 2)
    #expect(sink.kept == [RawPath("a.x")])
    #expect(summary.states[.assessed] == 3)

    var options = folder.options()
    options.reading.locations = 3
    let other = try folder.scan(into: sink, options: options)
    #expect(other.summary.unchanged == 0, "another reader's records are read again")
  }

  @Test("reads a file that changes meanwhile once more, then says so", arguments: [(1, Reason?.none), (2, .changed)])
  func changing(times: Int, reason: Reason?) throws {
    let folder = try TestFolder("printf 1 > a.x")
    var changes = 0
    let (_, sink) = try folder.scan { path in
      if changes < times {
        changes += 1
        try? folder.run("printf 1 >> a.x")
      }
      return ScriptedWorker.good(path)
    }
    let record = try #require(sink.records[RawPath("a.x")])
    #expect(record.reason == reason)
    #expect((sink.stamps[record.path]?.reader == "") == (reason != nil))
  }

  @Test("calls a file vanished that goes away before it is read to its end")
  func vanishing() throws {
    let folder = try TestFolder("printf 1 > a.x")
    let (summary, sink) = try folder.scan { path in
      try? folder.run("rm -f a.x")
      return ScriptedWorker.good(path)
    }
    #expect(sink.records[RawPath("a.x")]?.reason == .vanished)
    #expect(summary.unassessed == 1)
  }

  @Test("stops at an interrupt, keeps what it has, and says how many are open")
  func interrupt() throws {
    let folder = try TestFolder("for i in 1 2 3 4 5 6 7 8 9; do touch $i.x; done")
    let interrupts = try Interrupts.caught()
    defer { interrupts.release() }
    var read = 0
    let (summary, sink) = try folder.scan(interrupts: interrupts) { path in
      read += 1
      if read == 3 {
        try? TestFolder.shell("kill -TERM $PPID")
        // The signal comes to any thread, any time soon.
        _ = try? Readiness.wait(for: [interrupts.descriptor], milliseconds: 10_000)
      }
      return ScriptedWorker.good(path)
    }
    #expect(summary.interruptedBy == 15)
    #expect(summary.exitStatus(allowing: .count(0)) == 143)
    #expect(sink.isComplete == false)
    #expect(summary.unread == 1 && sink.records.count == 2)
    #expect(summary.text(.fr).contains("INCOMPLET"))
  }

  @Test("goes into an inventory, continues there, and forgets files that are gone")
  func continued() throws {
    let folder = try TestFolder("mkdir s; printf 1 > s/a.x; printf 2 > s/b.x; printf 3 > s/c.x")
    let path = folder.path + "/t.assay"
    var options = ScanOptions(roots: [WalkRoot(path: Array((folder.path + "/s").utf8))])
    options.inventoryPath = path
    func scan() throws -> ScanSummary {
      let sink = try InventorySink.open(path: path, options: options, toolVersion: "test", listed: false)
      return try Scanner(
        options: options, sink: sink,
        makeWorker: { () throws(SystemError) -> any DocumentWorker in try ScriptedWorker(ScriptedWorker.good) }
      ).run()
    }
    #expect(try scan().recorded == 3)
    try folder.run("rm s/c.x; printf 22 > s/b.x")
    let second = try scan()
    #expect(second.recorded == 1 && second.unchanged == 1 && second.states[.assessed] == 2)
    let info = try Inventory.open(path: path).info
    #expect(info.documents == 2 && info.isComplete)
  }
}
