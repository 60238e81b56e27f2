import FormulaSyntax
import OfficePackage

/// Scans each formula of a document once for all detectors, and bundles the children of shared formulas and the copies of
/// one formula. One for a process; emptied for each document.
///
/// Names and qualifiers have numbers (`FunctionID`, `NameID`, `QualifierID`) that hold for one document: a detector counts
/// by them, and asks `scanner` for the words when it states its facts.
final class FormulaDesk {
  /// Shared formulas of one sheet that are kept.
  private static let groupLimit = 65_536
  /// Formulas of one sheet whose copies are bundled; copies of others are told one by one.
  private static let copyLimit = 8192

  /// A formula of the current sheet that other cells have as well: a shared one with its children, or one with its
  /// copies, which have the same relative form.
  private struct Group {
    var formula: CellFormula
    /// Others that were told one by one.
    var told = 0
    /// Cells of the children after these, and the first of them.
    var pending = 0
    var place = CellPosition(row: 0, column: 0)
  }

  private(set) var scanner = FormulaScanner()
  /// The distinct cell formulas so far.
  private(set) var distinct = DistinctHashes()
  /// Whether the formula that is told now is the first of its relative form. In a workbook of very many distinct formulas
  /// not every first one is known.
  private(set) var isFirst = false
  private let analysis = FormulaAnalysis()
  private let limit: Int
  private var groups: [Int: Group] = [:]
  private var copies: [UInt64: Group] = [:]
  private var sheet = ""
  /// The group whose text was analysed last.
  private var analysed: Int?

  init(locations: Int) { limit = locations }

  func removeAll() {
    scanner.removeAllNames()
    distinct = DistinctHashes()
    groups.removeAll()
    copies.removeAll()
    sheet = ""
    analysed = nil
  }

  func analyse(_ expression: Expression) -> FormulaAnalysis {
    analysed = nil
    scanner.analyse(expression.text, row: 1, column: 1, into: analysis)
    return analysis
  }

  func take(_ formula: CellFormula, for detectors: [any Detector]) {
    if formula.sheet != sheet {
      settle(for: detectors)
      sheet = formula.sheet
    }
    guard case .shared(let group) = formula.kind else {
      analysed = nil
      analyse(formula)
      if case .normal = formula.kind, !formula.hasMetadata, !formula.text.isEmpty, isBundled(formula) { return }
      return hand(formula, detectors)
    }
    guard formula.isChild, let told = groups[group]?.told else {
      if let old = groups[group] { settle(old, detectors) }
      if groups.count >= FormulaDesk.groupLimit { settle(for: detectors) }
      groups[group] = Group(formula: formula)
      analysed = nil
      tell(formula, detectors)
      analysed = group
      return
    }
    // Once as many children were told as places are kept, no further child adds a place: the rest is told at once, for a
    // master can have 60,000 functions and a million children.
    if told < limit {
      groups[group]?.told += 1
      tell(formula, detectors, group)
    } else {
      if groups[group]?.pending == 0 {
        groups[group]?.place = CellPosition(row: formula.row, column: formula.column)
      }
      groups[group]?.pending += formula.cells
    }
  }

  /// Whether it is a copy of a formula that was told as often as places are kept: then it waits for the sheet's end, for
  /// all detectors see in it what they saw before.
  private func isBundled(_ formula: CellFormula) -> Bool {
    guard let index = copies.index(forKey: analysis.shape) else {
      if copies.count < FormulaDesk.copyLimit { copies[analysis.shape] = Group(formula: formula) }
      return false
    }
    guard copies.values[index].told >= limit else {
      copies.values[index].told += 1
      return false
    }
    if copies.values[index].pending == 0 {
      copies.values[index].place = CellPosition(row: formula.row, column: formula.column)
    }
    copies.values[index].pending += formula.cells
    return true
  }

  /// Tells what is bundled; at the end of each sheet.
  func settle(for detectors: [any Detector]) {
    let waiting = groups.values.filter { $0.pending > 0 } + copies.values.filter { $0.pending > 0 }
    for group in waiting.sorted(by: FormulaDesk.order) { settle(group, detectors) }
    groups.removeAll(keepingCapacity: groups.count < 1024)
    copies.removeAll(keepingCapacity: copies.count < 1024)
    analysed = nil
  }

  private static func order(_ a: Group, _ b: Group) -> Bool {
    (a.place.row, a.place.column) < (b.place.row, b.place.column)
  }

  private func settle(_ group: Group, _ detectors: [any Detector]) {
    guard group.pending > 0 else { return }
    var formula = group.formula
    formula.origin = formula.origin ?? CellPosition(row: formula.row, column: formula.column)
    formula.row = group.place.row
    formula.column = group.place.column
    formula.cells = group.pending
    formula.isChild = true
    analysed = nil
    tell(formula, detectors)
  }

  private func tell(_ formula: CellFormula, _ detectors: [any Detector], _ group: Int? = nil) {
    if group == nil || analysed != group { analyse(formula) } else { isFirst = false }
    analysed = group
    hand(formula, detectors)
  }

  private func analyse(_ formula: CellFormula) {
    let origin = formula.origin ?? CellPosition(row: formula.row, column: formula.column)
    scanner.analyse(formula.text, row: origin.row, column: origin.column, into: analysis)
    isFirst = !formula.text.isEmpty && distinct.insert(analysis.shape)
  }

  private func hand(_ formula: CellFormula, _ detectors: [any Detector]) {
    for detector in detectors { detector.formula(formula, analysis) }
  }
}
