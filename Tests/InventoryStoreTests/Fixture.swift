import Foundation
import InventoryModel
import InventoryStore
import Testing

/// A folder of its own for a test, gone with it.
final class Fixture {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("inventory-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Testing.Issue.record(error) }
  }

  func path(_ name: String = "scan.assay") -> String { folder.appendingPathComponent(name).path }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  func bytes(_ name: String = "scan.assay") throws -> Data { try Data(contentsOf: folder.appendingPathComponent(name)) }

  /// As `mv` does: whoever has the old file open keeps it.
  func replace(_ name: String, by other: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
    try FileManager.default.moveItem(atPath: path(other), toPath: path(name))
  }

  static let time = Timestamp(seconds: 1_790_000_000)

  static func run(_ roots: [(String, String)] = [("", "/share")]) -> ScanRun {
    ScanRun(
      roots: roots.map { ScanRoot(name: RawPath($0.0), path: RawPath($0.1)) }, toolVersion: "0.1.0",
      optionsDigest: "abc", started: time)
  }

  static func stamp(_ record: DocumentRecord, reader: String = "1") -> FileStamp {
    FileStamp(size: record.size, modified: record.modified?.nanoseconds ?? 0, changed: 7, reader: reader)
  }

  /// Scans all of `records` in one go.
  @discardableResult
  func scan(
    _ records: [DocumentRecord], into name: String = "scan.assay", roots: [(String, String)] = [("", "/share")]
  ) throws -> String {
    let inventory = try Inventory.openForScan(path: path(name), run: Fixture.run(roots))
    for record in records { try inventory.add(record, stamp: Fixture.stamp(record)) }
    try inventory.finish(ended: Fixture.time)
    return try inventory.contentDigest()
  }

  func records(_ name: String = "scan.assay") throws -> [DocumentRecord] {
    var records: [DocumentRecord] = []
    try Inventory.open(path: path(name)).forEachDocument { records.append($0) }
    return records
  }

  func export(_ name: String = "scan.assay", people: Bool = false, format: ExportFormat = .ndjson) throws -> String {
    var out: [UInt8] = []
    try Inventory.open(path: path(name)).export(includingPeople: people, format: format) { out += $0 }
    return String(decoding: out, as: UTF8.self)
  }

  static func record(_ path: String, size: Int64 = 10, modified: Int64 = 1_700_000_000) -> DocumentRecord {
    DocumentRecord(
      path: RawPath(path), format: DocumentFormat("xlsx"), state: .assessed, size: size,
      modified: Timestamp(seconds: modified),
      facts: [Fact(kind: "formula.function", subject: "SUM", count: 3, attributes: ["cells": .integer(2)])])
  }

  /// Every field filled, with what is hard to store.
  static let full = DocumentRecord(
    path: RawPath(bytes: Array("finance/r\u{E9}sum\u{E9} ".utf8) + [0xE9, 0xFF, 0x5C, 0x0A]),
    format: DocumentFormat("xlsm"), state: .partial, reason: .contentNotRead, size: .max, sha256: String(repeating: "0f", count: 32),
    modified: Timestamp(nanoseconds: -2_644_473_600_123_456_789),
    documentCreated: Timestamp(nanoseconds: .min), documentModified: Timestamp(nanoseconds: .max),
    people: People(creator: "p-0123456789abcdef", lastModifiedBy: "p-fedcba9876543210"),
    application: "Microsoft Excel 16.0300",
    facts: [
      Fact(
        kind: "formula.function", subject: "SUM", count: 12,
        attributes: ["cells": .integer(-9), "class": .string("builtin"), "broken": .boolean(true)],
        locations: ["Sheet1!B2", "It's \"quoted\"!A1", "back\\slash", "line\nend", "", "[\"a\",\"b\"]"]),
      Fact(kind: "link.external", subject: "\\\\server\\été\\x.xlsx", attributes: ["class": .string("e\u{301}")]),
      Fact(kind: "link.external", subject: "\\\\server\\été\\x.xlsx", attributes: ["class": .string("\u{E9}")]),
      Fact(kind: "spreadsheet.sheets", count: 0, locations: ["Sheet1", "Feuille été"]),
    ],
    issues: [
      InventoryModel.Issue(code: "zip.trailing", place: "offset 12", message: "bytes after the end"),
      InventoryModel.Issue(code: "xml.doctype", place: "", message: ""),
    ])
}
