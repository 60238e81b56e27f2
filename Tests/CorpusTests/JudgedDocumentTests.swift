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
}
