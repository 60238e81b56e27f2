import AssessmentEngine
import ConfigurationFiles
import Detectors
import DocumentReading
import Foundation
import InventoryModel
import SafeBindings
import Testing

/// The documents of Documentation/documents-judged.md, which people judged without Assay.
private enum JudgedDocuments {
  struct Row: Sendable, CustomTestStringConvertible {
    var path: String
    var level: String
    var disposition: String
    var testDescription: String { path }
  }

  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static let rows: [Row] = {
    let page = FileManager.default.contents(atPath: root + "/Documentation/documents-judged.md")
    return String(decoding: page ?? Data(), as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| `"), cells.count >= 4 else { return nil }
      return Row(path: cells[0].trimmingCharacters(in: ["`"]), level: cells[1], disposition: cells[2])
    }
  }()

  /// Draws by chance with three readers for each document.
  private static let draws: Set = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]

  /// What three readers of a document said, of the draws that had three for each: the level of most of them, nil where
  /// each said another.
  static let readings: [(path: String, majority: String?)] = {
    let table = FileManager.default.contents(atPath: root + "/Documentation/readings-2026-11-23.tsv")
    return String(decoding: table ?? Data(), as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 7, draws.contains(cells[0]) else { return nil }
      return (cells[1], cells[2] == "split" ? nil : cells[2])
    }
  }()

  static let rules = Result {
    try RuleSetLoader.load(directory: root + "/Rules", knownFacts: DetectorCatalog.factKinds)
  }
}

@Suite("Documents judged by hand")
struct JudgedDocumentTests {
  @Test("there are twenty of them")
  func twenty() { #expect(JudgedDocuments.rows.count == 20) }

  @Test(
    "are judged the same: level and disposition", .enabled(if: Corpus.given != nil, "CORPUS_DIR is not set"),
    arguments: JudgedDocuments.rows)
  fileprivate func same(_ row: JudgedDocuments.Row) throws {
    let corpus = try #require(Corpus.given)
    // Another collection has other documents.
    guard corpus.files.contains(row.path) else { return }
    let rules = try JudgedDocuments.rules.get()
    let suite = try #require(rules.suite("google-workspace"))
    var reader = DocumentReader()
    let file = try OpenFile(path: Array((corpus.folder + "/" + row.path).utf8))
    let assessment = Judge(rules: rules, suite: suite).assess(reader.read(file, path: RawPath(row.path)))
    #expect(assessment.level.rawValue == row.level)
    #expect(assessment.disposition.rawValue == row.disposition)
  }

  @Test(
    "are called ready only where most of three readers say so, and get their level in as many as were counted",
    .enabled(if: Corpus.given != nil, "CORPUS_DIR is not set"))
  func readings() throws {
    let corpus = try #require(Corpus.given)
    let readings = JudgedDocuments.readings
    #expect(readings.count == 998)
    let files = Set(corpus.files)
    // Another collection has other documents.
    guard readings.allSatisfy({ files.contains($0.path) }) else { return }
    let rules = try JudgedDocuments.rules.get()
    let suite = try #require(rules.suite("google-workspace"))
    let judge = Judge(rules: rules, suite: suite)
    var reader = DocumentReader()
    var same = 0
    var wronglyReady: [String] = []
    for (path, majority) in readings {
      let file = try OpenFile(path: Array((corpus.folder + "/" + path).utf8))
      let level = judge.assess(reader.read(file, path: RawPath(path))).level.rawValue
      if level == majority { same += 1 }
      if level == "ready", majority != "ready" { wronglyReady.append(path) }
    }
    #expect(wronglyReady == [])
    // Documentation/documents-judged.md says so many.
    #expect(same >= 925)
  }
}
