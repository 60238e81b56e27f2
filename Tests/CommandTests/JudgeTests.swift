import Foundation
import Testing

@Suite("Judgements line by line")
struct JudgeTests {
  @Test("say what the report says of each document, in its order")
  func report() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let report = try await scratch.assay("report", "sample.assay", "-o", "json").json()
    let judged = try await scratch.assay("judge", "sample.assay")
    #expect(judged.status == 0, "\(judged.errorText)")
    #expect(judged.lines.count == report["documents"].list.count)
    #expect(judged.lines.count == 55)
    for (line, document) in zip(judged.lines, report["documents"].list) {
      let judgement = try JSON(line: line)
      #expect(judgement["judgement"].text == "assay.judgement/1")
      #expect(judgement["rules"].text == report["rules"].text)
      #expect(Set(judgement.names) == Set(document.names + ["judgement", "rules"]))
      #expect(judgement["path"].text == document["path"].text)
      #expect(judgement["department"].text == document["department"].text)
      #expect(Self.content(judgement) == Self.content(document))
    }
  }

  private static func content(_ document: JSON) -> [String] {
    document["assessments"].list.flatMap { own in
      let findings = own["findings"].list.map { "\($0["rule"].text ?? "") \($0["count"].number ?? 0) \($0["loss"].number ?? 0)" }
      let macros = own["macros"].names.joined(separator: " ")
      return ["\(own["suite"].text ?? "") \(own["level"].text ?? "") \(own["score"].number ?? -1) \(macros)"] + findings
        + own["unmeasured"].list.compactMap(\.text)
    }
  }

  @Test("are the same with any number of threads, on standard output and in a file")
  func jobs() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let one = try await scratch.assay("judge", "sample.assay", "--jobs", "1")
    let four = try await scratch.assay("judge", "sample.assay", "--jobs", "4", "-o", "judged.ndjson")
    #expect(four.output.isEmpty && four.status == 0)
    #expect(try scratch.text("judged.ndjson") == one.text)
    #expect(try await scratch.assay("judge", "sample.assay", "--jobs", "0").status != 0)
  }

  @Test("name the suites that were asked for, and in brief no more than levels and hours")
  func brief() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let brief = try await scratch.assay("judge", "sample.assay", "--brief", "--target", "google-workspace")
    for line in brief.lines {
      let assessments = try JSON(line: line)["assessments"].list
      #expect(assessments.map { $0["suite"].text } == ["google-workspace"])
      #expect(assessments[0].names == ["disposition", "hours", "level", "score", "suite"])
    }
    #expect(brief.lines.count == 55)
    let unknown = try await scratch.assay("judge", "sample.assay", "--target", "abacus", "-o", "none.ndjson")
    #expect(unknown.status == 2)
    #expect(unknown.errorText.contains("abacus"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/none.ndjson"))
  }

  @Test("refuse a path that two inventories hold, and leave no half file")
  func twice() async throws {
    let scratch = try Scratch()
    try await scratch.sampleInventory()
    let twice = try await scratch.assay("judge", "sample.assay", "sample.assay", "-o", "twice.ndjson")
    #expect(twice.status == 2)
    #expect(twice.errorText.contains("holds"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/twice.ndjson"))
  }
}
