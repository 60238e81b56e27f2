import Foundation
import Testing

@Suite("The public worker")
struct WorkerTests {
  private func folder() async throws -> Scratch {
    let scratch = try Scratch()
    try scratch.document("share/letter.docx", ExitStatusTests.letter)
    try scratch.write("PK\u{3}\u{4}", to: "share/cut.xlsx")
    try await scratch.shell("mkdir share/folder.xlsx; mkfifo share/x.xlsx; ln -s letter.docx share/link.docx")
    return scratch
  }

  static let paths = [
    "share/letter.docx", "share/missing.docx", "share/folder.xlsx", "share/x.xlsx", "share/link.docx",
    "share/cut.xlsx", "nowhere/at/all.xlsx", "/", "share/letter.docx/inside.docx",
  ]

  @Test("gives one record a line for every path, whatever is there", arguments: [false, true])
  func oneRecordEach(zero: Bool) async throws {
    let scratch = try await folder()
    let input = Self.paths.map { $0 + (zero ? "\0" : "\n") }.joined()
    let outcome = try await scratch.run(
      Scratch.assay, ["worker"] + (zero ? ["-0"] : []), input: .bytes(Data(input.utf8)))
    #expect(outcome.status == 0, "\(outcome.errorText)")
    let records = try outcome.lines.map { try JSON(line: $0) }
    #expect(records.map { $0["path"].text } == Self.paths)
    #expect(records[0]["state"].text == "assessed")
    for record in records.dropFirst() {
      #expect(record["state"].text == "not-assessed")
      #expect(record["reason"].text != nil)
      #expect(record["facts"].list.isEmpty)
    }
    #expect(records[1]["reason"].text == "vanished")
    #expect(records[2]["reason"].text == "skipped")
    #expect(records[3]["format"].text == "fifo")
    #expect(records[4]["reason"].text == "skipped")
    #expect(records[5]["reason"].text == "malformed")
  }

  @Test("a last path without its end counts, an empty one does not; a newline may be in a path under -0")
  func separators() async throws {
    let scratch = try await folder()
    try await scratch.shell("cp share/letter.docx \"share/$(printf 'two\\nlines').docx\"")
    let lines = try await scratch.assay("worker", input: "\n\nshare/letter.docx")
    #expect(lines.lines.count == 1)
    let zeros = try await scratch.assay("worker", "-0", input: "share/two\nlines.docx\0\0")
    #expect(zeros.lines.count == 1)
    let record = try #require(try zeros.lines.map { try JSON(line: $0) }.first)
    #expect(record["state"].text == "assessed", "\(zeros.text)")
  }

  @Test("inspect shows the record that the worker gives")
  func inspectIsTheSame() async throws {
    let scratch = try Scratch()
    try await scratch.sampleShare()
    let paths = [
      "share/Finance/Suivi trésorerie.xlsm", "share/Direction/Comité de direction 2026-01.docx",
      "share/Production/Nomenclature 4512.xlsx", "share/Finance/Archives/Grand livre 2008.xlsx",
      "share/Commercial/Présentation client.pptm", "share/Finance/~$Budget 2026.xlsx",
    ]
    let worker = try await scratch.assay("worker", input: paths.joined(separator: "\n"))
    let inspect = try await scratch.run(Scratch.assay, ["inspect", "--format", "json"] + paths)
    #expect(worker.lines.count == paths.count)
    #expect(inspect.output == worker.output)
  }

  @Test("a scan's records are the worker's, but for where they lie")
  func scanIsTheSame() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let export = try await scratch.assay("inventory", "export", "sample.assay")
    let paths = try export.lines.compactMap { try JSON(line: $0)["path"].text }
    #expect(paths.count == 55)
    // People are beside the canonical export; the worker leaves them out without a key.
    let worker = try await scratch.run(
      "/bin/sh", ["-c", "cd share && '\(Scratch.assay)' worker"],
      input: .bytes(Data(paths.joined(separator: "\n").utf8)))
    for (scanned, worked) in zip(export.lines, worker.lines) {
      let (a, b) = (try JSON(line: scanned), try JSON(line: worked))
      for name in ["path", "format", "state", "reason", "sha256", "modified", "application"]
      where a["reason"].text != "skipped" {
        #expect(a[name].text == b[name].text, "\(a["path"].text ?? "")")
      }
      #expect(a["facts"].list.map { $0["kind"].text } == b["facts"].list.map { $0["kind"].text })
    }
    #expect(worker.lines.count == export.lines.count)
  }
}
