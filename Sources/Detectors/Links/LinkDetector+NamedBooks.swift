import FormulaSyntax
import InventoryModel
import OfficePackage

/// Workbooks that formulas name by their file, without an external-link part: other programs than Excel store them so
/// (ECMA-376-1:2016 §18.17.2.3, workbook-name).
extension LinkDetector {
  /// Distinct files that are told; a workbook with more has its first ones told.
  static let namedLimit = 1_000

  struct NamedBook {
    /// As first written.
    var path: String
    var use = BookUse()
  }

  /// `through`: books that the formula reads through defined names, as `FormulaNotes` numbers them.
  func readNamed(_ analysis: FormulaAnalysis, _ through: [Int], _ add: (inout BookUse) -> Void) {
    var seen: Set<String> = []
    for id in analysis.qualifiers {
      guard let key = namedKey(id), named[key] != nil else { continue }
      if seen.insert(key).inserted { add(&named[key, default: NamedBook(path: "")].use) }
      named[key]?.use.noteWhat(analysis, id)
    }
    for number in through {
      guard let id = FormulaNotes.namedBook(number), let key = namedKey(id), named[key] != nil,
        seen.insert(key).inserted
      else { continue }
      add(&named[key, default: NamedBook(path: "")].use)
    }
  }

  func defineNamed(_ name: String, _ expression: Expression, _ analysis: FormulaAnalysis) {
    for id in desk.scanner.namedBooks(of: analysis) {
      guard let key = namedKey(id), named[key] != nil else { continue }
      named[key]?.use.noteKind(expression.kind.rawValue)
      named[key]?.use.noteMention(name)
      named[key]?.use.names.add(at: expression.place, limit: limit)
      named[key]?.use.noteWhat(analysis, id)
    }
  }

  /// What a file is known by, whatever the case of its letters; nil for what is none, or beyond the limit. What was seen
  /// first is kept.
  private func namedKey(_ id: QualifierID) -> String? {
    if let known = namedKeys[id] { return known.isEmpty ? nil : known }
    let qualifier = desk.scanner.qualifier(id)
    var key = ""
    if case .path(let typed) = qualifier.book, !typed.isEmpty {
      let path = bounded(Self.unquoted(typed))
      let lower = path.lowercased()
      if qualifier.sheet.isEmpty, sheetNames.contains(lower) {
        // A sheet may be called `data.xls`.
      } else if named[lower] != nil || named.count < Self.namedLimit {
        key = lower
        if named[lower] == nil { named[lower] = NamedBook(path: path) }
      } else {
        droppedBooks += 1
      }
    }
    namedKeys[id] = key
    return key.isEmpty ? nil : key
  }

  /// LibreOffice writes `['file:///…/Book.xlsx']Sheet!A1`.
  private static func unquoted(_ path: String) -> String {
    path.count > 2 && path.hasPrefix("'") && path.hasSuffix("'") ? String(path.dropFirst().dropLast()) : path
  }

  func namedFacts() -> [Fact] {
    guard !named.isEmpty else { return [] }
    let usedNames = notes.usedNames(desk.scanner)
    return named.values.map { book in
      let addIn = LinkDetector.addIn(book.path)
      var attributes = readAttributes(book.use, isAddIn: addIn != nil)
      attributes["used"] = .boolean(book.use.isUsed(usedNames))
      attributes["cells"] = .integer(book.use.cells.count)
      attributes["class"] = .string(LinkClass(target: book.path).rawValue)
      attributes["path"] = .string("path")
      if let addIn {
        attributes.merge(AddInReference.attributes(addIn, via: .formula, name: book.path)) { _, new in new }
        if let folder = AddInReference.folder(book.path) { attributes["path"] = .string(folder) }
      } else {
        attributes["literal"] = .boolean(true)
        attributes["missing"] = .boolean(false)
        attributes["cached"] = .boolean(false)
      }
      return Fact(
        kind: addIn == nil ? "link.workbook" : AddInReference.kind, subject: SecretMask.masked(book.path),
        attributes: attributes, locations: book.use.locations(""))
    }
  }
}
