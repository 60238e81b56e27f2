import Foundation
import Testing

@Suite("The same share gives the same bytes")
struct ResumeTests {
  /// The sample share `copies` times.
  private func share(copies: Int) async throws -> Scratch {
    let scratch = try Scratch()
    try await scratch.sampleShare()
    try await scratch.shell(
      "mv share one; mkdir share; for n in $(seq \(copies)); do cp -Rp one share/copy-$n; done; rm -r one")
    return scratch
  }

  private func export(_ scratch: Scratch, _ inventory: String) async throws -> Data {
    let export = try await scratch.assay("inventory", "export", inventory)
    try #require(export.status == 0, "\(export.errorText)")
    try #require(!export.output.isEmpty)
    return export.output
  }

  private func scan(_ scratch: Scratch, _ inventory: String, _ arguments: String...) async throws -> JSON {
    let scan = try await scratch.run(
      Scratch.assay, ["scan", "share", "--inventory", inventory, "--format", "json"] + arguments)
    try #require(scan.status == 0 || scan.status == 3, "\(scan.errorText)")
    return try scan.json()
  }

  @Test("with one worker and with four")
  func jobs() async throws {
    let scratch = try await share(copies: 2)
    let one = try await scan(scratch, "one.assay", "--jobs", "1")
    let four = try await scan(scratch, "four.assay", "--jobs", "4")
    #expect(one["recorded"].number == 110)
    #expect(four["recorded"].number == 110)
    #expect(try await export(scratch, "one.assay") == export(scratch, "four.assay"))
    let digests = try await [
      scratch.assay("inventory", "info", "one.assay", "--format", "json").json()["contentDigest"].text,
      scratch.assay("inventory", "info", "four.assay", "--format", "json").json()["contentDigest"].text,
    ]
    #expect(digests[0] != nil)
    #expect(digests[0] == digests[1])
  }

  @Test("when it was killed twice at random points and continued")
  func killedTwice() async throws {
    let scratch = try await share(copies: 6)
    _ = try await scan(scratch, "whole.assay")
    var duration = Duration.seconds(2)
    var kills = 0
    var delays: [Duration] = []
    // A kill that came too late tells how long a scan takes just now: that one starts anew.
    for _ in 0..<20 where kills < 2 {
      let start = ContinuousClock.now
      let running = try scratch.start(
        Scratch.assay, ["scan", "share", "--inventory", "killed.assay", "--jobs", "\(1 + kills)"])
      let delay = duration * Double.random(in: 0.05...0.6)
      delays.append(delay)
      try await Task.sleep(for: delay)
      running.kill()
      if try await running.outcome().signal == SIGKILL {
        kills += 1
      } else {
        duration = min(duration / 2, ContinuousClock.now - start)
        try await scratch.shell("rm -f killed.assay*")
        kills = 0
      }
    }
    try #require(kills == 2)
    let last = try await scan(scratch, "killed.assay", "--jobs", "2")
    #expect(last["complete"].flag == true)
    #expect(last["seen"].number == 330)
    let verify = try await scratch.assay("inventory", "verify", "killed.assay")
    #expect(verify.status == 0, "\(verify.text)")
    let whole = try await export(scratch, "whole.assay")
    let killed = try await export(scratch, "killed.assay")
    #expect(whole == killed, "killed after \(delays)")
  }

  @Test("a killed scan loses its last batch, not what was before")
  func keepsBatches() async throws {
    let scratch = try await share(copies: 12)
    let names = try await scratch.files("share")
    try #require(names.count == 660)
    let running = try scratch.start(
      Scratch.assay, ["scan", "share", "--inventory", "a.assay", "--files-from", "-"], input: .open)
    try running.write(names.joined(separator: "\n") + "\n")
    // The list does not end, so the scan cannot either. A batch is 500 records or what came in a second: of 660 at most
    // 499 wait, and one file a worker is being read.
    try await Wait.until {
      let info = try await scratch.assay("inventory", "info", "a.assay", "--format", "json")
      guard info.status == 0 else { return false }
      return try info.json()["documents"].number ?? 0 > 100
    }
    running.kill()
    #expect(try await running.outcome().signal == SIGKILL)
    let next = try await scan(scratch, "a.assay")
    #expect(next["seen"].number == 660)
    #expect(next["unchanged"].number ?? 0 > 100)
  }

  @Test("SIGTERM ends a scan with 143; the same command goes on where it was")
  func terminated() async throws {
    let scratch = try await share(copies: 12)
    let running = try scratch.start(Scratch.assay, ["scan", "share", "--inventory", "a.assay", "--jobs", "1"])
    try await Wait.until { scratch.exists("a.assay-wal") || !running.isRunning }
    running.terminate()
    let ended = try await running.outcome()
    #expect(ended.status == 143, "\(ended.text)\(ended.errorText)")
    #expect(ended.text.contains("INCOMPLETE"))
    let gate = try await scratch.assay("gate", "a.assay", "--target", "google-workspace")
    #expect(gate.status == 2)
    #expect(gate.errorText.contains("--allow-incomplete"), "\(gate.errorText)")
    let next = try await scan(scratch, "a.assay")
    #expect(next["complete"].flag == true)
    _ = try await scan(scratch, "whole.assay")
    #expect(try await export(scratch, "a.assay") == export(scratch, "whole.assay"))
  }

  @Test("SIGTERM ends a scan that waits for its list, and what was read is kept")
  func terminatedInList() async throws {
    let scratch = try await share(copies: 1)
    let running = try scratch.start(
      Scratch.assay, ["scan", "share", "--inventory", "a.assay", "--files-from", "-"], input: .open)
    try running.write("copy-1/Finance/Budget 2026.xlsx\ncopy-1/Finance/Échéancier.xlsx\n")
    try await Wait.until { scratch.exists("a.assay-wal") }
    running.terminate()
    let ended = try await running.outcome()
    #expect(ended.status == 143, "\(ended.text)\(ended.errorText)")
    #expect(try await scan(scratch, "a.assay")["complete"].flag == true)
  }

  @Test("a second scan reads what changed, drops what is gone, and skips the rest")
  func secondScan() async throws {
    let scratch = try await share(copies: 1)
    #expect(try await scan(scratch, "a.assay")["recorded"].number == 55)
    let before = try await export(scratch, "a.assay")
    let again = try await scan(scratch, "a.assay")
    // An owner file is not read, so its record costs nothing and is written again.
    #expect(again["recorded"].number == 1)
    #expect(again["unchanged"].number == 54)
    #expect(again["bytes"].number == 0)
    #expect(try await export(scratch, "a.assay") == before)

    let folder = "share/copy-1/Finance"
    try scratch.document("\(folder)/Budget 2026.xlsx", ExitStatusTests.letter)
    try await scratch.shell(
      "rm '\(folder)/Échéancier.xlsx'; cp -p '\(folder)/Budget 2026 v2.xlsx' '\(folder)/new.xlsx'")
    let third = try await scan(scratch, "a.assay")
    #expect(third["recorded"].number == 3)
    #expect(third["unchanged"].number == 52)
    let records = try String(decoding: await export(scratch, "a.assay"), as: UTF8.self).split(separator: "\n")
      .map { try JSON(line: $0) }
    #expect(records.count == 55)
    func record(_ name: String) -> JSON? { records.first { $0["path"].text == "copy-1/Finance/" + name } }
    // Identified by its content, whatever it is called.
    #expect(record("Budget 2026.xlsx")?["format"].text == "docx")
    #expect(record("Échéancier.xlsx") == nil)
    #expect(record("new.xlsx")?["sha256"].text == record("Budget 2026 v2.xlsx")?["sha256"].text)

    // Same size, other bytes and the same time of modification: the time of change tells.
    try await scratch.shell(
      """
      file='\(folder)/new.xlsx'; touch -r "$file" stamp
      printf X | dd of="$file" bs=1 seek=20 conv=notrunc 2>/dev/null; touch -r stamp "$file"
      """)
    #expect(try await scan(scratch, "a.assay")["recorded"].number == 2)
  }
}
