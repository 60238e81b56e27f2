import AssessmentEngine
import Foundation
import InventoryModel
import Testing

@testable import Reports

@Suite("Writing outputs")
struct OutputTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "assay-output-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

  @Test("A folder of other files is refused, and stays as it is")
  func foreignFolder() throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/own", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder)/own/thesis.txt"))
    #expect(throws: ReportError.isNoReportFolder(path: "\(folder)/own")) { try OutputFolder(path: "\(folder)/own") }
    #expect(try String(contentsOfFile: "\(folder)/own/thesis.txt", encoding: .utf8) == "mine")
  }

  @Test("Links are refused, also with a slash behind them", arguments: ["", "/"])
  func links(ending: String) throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "\(folder)/real")
    #expect(throws: ReportError.self) { try OutputFolder(path: "\(folder)/link\(ending)") }
    #expect(throws: ReportError.isSymbolicLink(path: "\(folder)/link")) { try OutputFile(path: "\(folder)/link") }
    #expect(names == ["link", "real"])
  }

  @Test("A report replaces the report before it, and leaves nothing else behind")
  func replaces() throws {
    for round in ["one", "two"] {
      let output = try OutputFolder(path: "\(folder)/report")
      try output.write(Array(round.utf8), to: "a/\(round).html")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/report/a/\(round).html") == false)
      try output.commit()
    }
    #expect(names == ["report"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/report/a") == ["two.html"])
  }

  @Test("What is given up before it is complete never appears")
  func abandoned() throws {
    do {
      let output = try OutputFolder(path: "\(folder)/report")
      try output.write([1], to: "a.html")
      let file = try OutputFile(path: "\(folder)/report.json")
      try file.write([2])
    }
    #expect(names.isEmpty)
  }

  @Test("A file is replaced whole")
  func file() throws {
    for round in ["one", "two"] {
      let file = try OutputFile(path: "\(folder)/report.json")
      try file.write(round)
      try file.commit()
      #expect(try String(contentsOfFile: "\(folder)/report.json", encoding: .utf8) == round)
    }
    #expect(names == ["report.json"])
    #expect(throws: ReportError.isNoFile(path: folder)) { try OutputFile(path: folder) }
    #expect(throws: ReportError.isNoFile(path: "/dev/null")) { try OutputFile(path: "/dev/null") }
  }

  @Test(
    "Every format that writes a file or folder can be written twice to the same place",
    arguments: ReportFormat.all.map(\.id))
  func everyFormat(id: String) throws {
    let format = try #require(ReportFormat.all.first { $0.id == id })
    for _ in 0..<2 {
      try RenderedReport.write(
        format, SyntheticEstate(count: 5), context: SyntheticEstate.context(.french), path: "\(folder)/out")
    }
    #expect(names == ["out"])
  }
}
