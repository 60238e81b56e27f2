import InventoryModel
import OfficePackage

/// Links that leave the package.
final class LinkDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "link.external", subject: "target as written, secrets masked", unit: "relationships",
      attributes: ["breaks", "class", "relationship", "source"], formats: Formats.package,
      source: "ECMA-376-2:2021 §6.5.3, TargetMode=External"),
    FactKindDefinition(
      kind: "link.workbook", subject: "target as written, secrets masked", unit: "external books",
      attributes: ["cells", "class", "missing", "part"], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.14.6; [MS-OI29500] 2.1.623"),
    FactKindDefinition(
      kind: "link.dde", subject: "service|topic", unit: "links", attributes: ["part"], formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.14.4"),
    FactKindDefinition(
      kind: "link.ole", subject: "program identifier", unit: "links", attributes: ["part", "target"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.14.11"),
  ]

  /// Relationships whose consumer shows an error, stale data or a hole when the target is gone.
  private static let breaking: Set<String> = [
    "externalLinkPath", "xlPathMissing", "xlStartup", "xlAlternateStartup", "xlLibrary", "oleObject", "image",
    "attachedTemplate", "subDocument", "aFChunk", "mailMergeSource", "mailMergeHeaderSource", "audio", "video", "media",
    "package", "frame",
  ]
  private static let workbookPaths: Set<String> = [
    "externalLinkPath", "xlPathMissing", "xlStartup", "xlAlternateStartup", "xlLibrary", "externalLinkLongPath",
    "xlExternalLinkPath",
  ]

  private struct Key: Hashable {
    var target: String
    var relationship: String
    var source: String
  }

  private var counts: [Key: Int] = [:]
  private var places: [Key: String] = [:]
  private var books: [ExternalBook] = []
  private var externals: [Relationship] = []
  /// External-link parts as formulas number them, `[1]` first.
  private var order: [String?] = []
  /// Cells whose formula reads another workbook, by external-link part.
  private var readers: [String: Tally] = [:]
  /// Books of each shared formula of the current sheet: a child's text is its master's, and may be long.
  private var shared: (sheet: String, books: [Int: [Int]]) = ("", [:])
  private let limit: Int
  /// Bytes of a target that are kept.
  private let targetLimit = 4096

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func package(_ summary: PackageSummary) {
    externals = summary.relationships.filter(\.isExternal)
    for relationship in externals {
      let key = Key(
        target: SecretMask.masked(bounded(relationship.target)), relationship: relationship.kind, source: "/" + relationship.source)
      counts[key, default: 0] += 1
      if case .part = summary.place(of: relationship.source) { continue }
      places[key] = summary.place(of: relationship.source).text
    }
  }

  func externalBook(_ book: ExternalBook) { books.append(book) }

  func externalBookOrder(_ parts: [String?]) { order = parts }

  func formula(_ formula: CellFormula) {
    guard !order.isEmpty else { return }
    for number in books(of: formula) where number <= order.count {
      guard let part = order[number - 1] else { continue }
      readers[part, default: Tally()].add(
        formula.cells, at: .cell(sheet: formula.sheet, row: formula.row, column: formula.column), limit: limit)
    }
  }

  private func books(of formula: CellFormula) -> [Int] {
    guard case .shared(let group) = formula.kind else { return ExternalBookNumbers.read(in: formula.text) }
    if shared.sheet != formula.sheet { shared = (formula.sheet, [:]) }
    if formula.isChild, let known = shared.books[group] { return known }
    let books = ExternalBookNumbers.read(in: formula.text)
    shared.books[group] = books
    return books
  }

  private func bounded(_ target: String) -> String {
    target.utf8.count <= targetLimit ? target : String(decoding: target.utf8.prefix(targetLimit), as: UTF8.self)
  }

  func facts() -> [Fact] {
    var facts = counts.map { key, count in
      let isTemplate = key.relationship == "attachedTemplate"
      return Fact(
        kind: "link.external", subject: key.target, count: count,
        attributes: [
          "relationship": .string(key.relationship), "source": .string(key.source),
          "class": .string(isTemplate ? LinkClass.template.rawValue : LinkClass(target: key.target).rawValue),
          "breaks": .boolean(LinkDetector.breaking.contains(key.relationship)),
        ], locations: readers[String(key.source.dropFirst())]?.locations ?? [places[key] ?? key.source])
    }
    // One book may be linked by a path and, beside it, by an alternate one.
    var targets: [[String]: Relationship] = [:]
    for external in externals { targets[[external.source, external.id]] = external }
    for book in books {
      let target = targets[[book.part, book.relationship]]
      switch book.kind {
      case .book:
        guard let target, LinkDetector.workbookPaths.contains(target.kind) else { continue }
        facts.append(
          Fact(
            kind: "link.workbook", subject: SecretMask.masked(bounded(target.target)),
            attributes: [
              "class": .string(LinkClass(target: target.target).rawValue), "part": .string(book.part),
              "missing": .boolean(target.kind == "xlPathMissing"),
              "cells": .integer(readers[book.part]?.count ?? 0),
            ], locations: readers[book.part]?.locations ?? [book.part]))
      case .dde(let service, let topic):
        facts.append(
          Fact(
            kind: "link.dde", subject: SecretMask.masked("\(service)|\(topic)"),
            attributes: ["part": .string(book.part)], locations: [book.part]))
      case .ole(let progId):
        facts.append(
          Fact(
            kind: "link.ole", subject: progId,
            attributes: [
              "part": .string(book.part), "target": .string(SecretMask.masked(bounded(target?.target ?? ""))),
            ], locations: [book.part]))
      }
    }
    return facts
  }
}
