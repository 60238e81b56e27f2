import FormulaSyntax
import InventoryModel
import OfficePackage

/// External workbooks, DDE and OLE links (ECMA-376-1:2016 §18.14), and what reads them.
extension LinkDetector {
  static let bookKinds = [
    FactKindDefinition(
      kind: "link.workbook", subject: "target as written, secrets masked", unit: "external books",
      attributes: [
        "cached", "cells", "class", "defined-names", "literal", "missing", "names", "names-read", "part", "path",
        "read-by", "refresh-error", "sheets", "sheets-read", "used",
      ],
      values: [
        "cached": .booleans, "class": LinkClass.ofTargets, "literal": .booleans, "missing": .booleans,
        "path": Set(paths.values).sorted(), "refresh-error": .booleans, "used": .booleans,
      ], formats: Formats.spreadsheet + ["xlsb"],
      source: "ECMA-376-1:2016 §18.14.6, §18.17.2.3; [MS-OI29500] 2.1.623"),
    FactKindDefinition(
      kind: "link.dde", subject: "service|topic", unit: "links", attributes: ["cells", "items", "part", "used"],
      values: ["used": .booleans], formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.14.4"),
    FactKindDefinition(
      kind: "link.ole", subject: "program identifier", unit: "links",
      attributes: ["cells", "items", "part", "target", "used"], values: ["used": .booleans],
      formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.14.11"),
  ]

  /// How Excel finds the other workbook, by the relationship's type ([MS-OI29500] 2.1.623).
  static let paths: [String: String] = [
    "externalLinkPath": "path", "externalLinkLongPath": "path", "xlExternalLinkPath": "path",
    "xlPathMissing": "missing", "xlStartup": "startup", "xlAlternateStartup": "alternate-startup",
    "xlLibrary": "library",
  ]

  /// An add-in is named by its file; nil for a workbook.
  static func addIn(_ target: String) -> AddInReference.Kind? {
    let file = AddInReference.fileName(target)
    if let kind = AddInReference.Kind(fileName: file), [.xla, .xlam, .xll].contains(kind) { return kind }
    // The ToolPak is linked without its ending, too.
    guard KnownAddIn(named: file)?.product == "Analysis ToolPak" else { return nil }
    return .xla
  }

  func read(_ analysis: FormulaAnalysis, _ add: (inout BookUse) -> Void) {
    let isDirect = analysis.traits.contains(.externalReference)
    guard isDirect || !order.isEmpty || !named.isEmpty else { return }
    let through = order.isEmpty && named.isEmpty ? [] : notes.books(through: analysis, desk.scanner)
    if isDirect || !named.isEmpty { readNamed(analysis, through, add) }
    guard !order.isEmpty else { return }
    var numbers = desk.scanner.books(of: analysis)
    let direct = numbers.count
    numbers += through.filter { $0 > 0 && !numbers.contains($0) }
    for (index, number) in numbers.enumerated() where number <= order.count {
      guard let part = order[number - 1] else { continue }
      add(&uses[part, default: BookUse()])
      if index < direct { noteWhat(analysis, number, part) }
    }
  }

  /// Which sheets and names of the other workbook are read.
  func noteWhat(_ analysis: FormulaAnalysis, _ number: Int, _ part: String) {
    for id in analysis.qualifiers where desk.scanner.qualifier(id).book == .number(number) {
      uses[part]?.noteWhat(analysis, id)
    }
  }

  func bookFacts() -> [Fact] {
    // One book may be linked by a path and, beside it, by an alternate one.
    var targets: [[String]: Relationship] = [:]
    for external in externals { targets[[external.source, external.id]] = external }
    let usedNames = notes.usedNames(desk.scanner)
    return books.compactMap { book in
      let use = uses[book.part] ?? BookUse()
      let target = targets[[book.part, book.relationship]]
      var attributes: [String: AttributeValue] = [
        "part": .string(book.part), "used": .boolean(use.isUsed(usedNames)), "cells": .integer(use.cells.count),
      ]
      switch book.kind {
      case .book:
        guard let target, let path = LinkDetector.paths[target.kind] else { return nil }
        return bookFact(book, use, target, path, &attributes)
      case .dde(let service, let topic):
        attributes["items"] = .integer(book.itemCount)
        return Fact(
          kind: "link.dde", subject: SecretMask.masked("\(service)|\(topic)"), attributes: attributes,
          locations: use.locations(book.part))
      case .ole(let progId):
        attributes["items"] = .integer(book.itemCount)
        attributes["target"] = .string(SecretMask.masked(bounded(target?.target ?? "")))
        return Fact(kind: "link.ole", subject: progId, attributes: attributes, locations: use.locations(book.part))
      }
    }
  }

  private func bookFact(
    _ book: ExternalBook, _ use: BookUse, _ target: Relationship, _ path: String,
    _ attributes: inout [String: AttributeValue]
  ) -> Fact {
    attributes["class"] = .string(LinkClass(target: target.target).rawValue)
    attributes["path"] = .string(path)
    let subject = SecretMask.masked(bounded(target.target))
    let addIn = LinkDetector.addIn(target.target)
    attributes.merge(readAttributes(use, isAddIn: addIn != nil)) { _, new in new }
    if let addIn {
      attributes.merge(AddInReference.attributes(addIn, via: .link, name: target.target)) { _, new in new }
      if path == "missing" { attributes["broken"] = .boolean(true) }
      if path == "path", let folder = AddInReference.folder(target.target) { attributes["path"] = .string(folder) }
      return Fact(
        kind: AddInReference.kind, subject: subject, attributes: attributes, locations: use.locations(book.part))
    }
    attributes["missing"] = .boolean(path == "missing")
    attributes["cached"] = .boolean(book.hasCachedValues)
    attributes["sheets"] = .integer(book.sheetCount)
    attributes["names"] = .integer(book.nameCount)
    if book.hasRefreshError { attributes["refresh-error"] = .boolean(true) }
    return Fact(kind: "link.workbook", subject: subject, attributes: attributes, locations: use.locations(book.part))
  }

  /// What formulas read of a book.
  func readAttributes(_ use: BookUse, isAddIn: Bool) -> [String: AttributeValue] {
    var attributes: [String: AttributeValue] = [:]
    var names = use.externalNames.map { desk.scanner.name($0) }
    if isAddIn { names += use.functions.map { desk.scanner.name($0) } }
    if !names.isEmpty { attributes["names-read"] = .string(LinkDetector.list(names)) }
    if isAddIn { return attributes }
    if use.names.count > 0 { attributes["defined-names"] = .integer(use.names.count) }
    let sheets = use.qualifiers.flatMap { id in
      let qualifier = desk.scanner.qualifier(id)
      return [qualifier.sheet, qualifier.lastSheet ?? ""].filter { !$0.isEmpty }
    }
    if !sheets.isEmpty { attributes["sheets-read"] = .string(LinkDetector.list(sheets)) }
    if !use.kinds.isEmpty { attributes["read-by"] = .string(LinkDetector.list(Array(use.kinds))) }
    return attributes
  }

  /// Each name once, sorted.
  private static func list(_ names: [String]) -> String {
    DataDetector.list(Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
