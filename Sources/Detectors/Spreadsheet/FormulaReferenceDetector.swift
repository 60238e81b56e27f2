import FormulaSyntax
import InventoryModel
import OfficePackage

/// How cell formulas point to what they read, and how many different formulas there are.
final class FormulaReferenceDetector: Detector {
  static let interests: DetectorInterests = .formulas

  /// Traits that are one subject each of `formula.reference`.
  private static let references: [(trait: FormulaTraits, subject: String)] = [
    (.wholeColumns, "whole-column"), (.wholeRows, "whole-row"), (.externalReference, "external"),
    (.brokenReference, "broken"), (.relativeNotation, "r1c1"), (.union, "union"), (.intersection, "intersection"),
    (.ownWorkbook, "own-workbook"),
  ]

  /// Traits that are a kind of their own.
  private static let features: [(trait: FormulaTraits, kind: FactKind, source: String)] = [
    (.structuredReference, "spreadsheet.structured-reference", "ECMA-376-1:2016 §18.17.2.3, §18.5"),
    (.spanOfSheets, "spreadsheet.ref-3d", "ECMA-376-1:2016 §18.17.2.3"),
    (.spillReference, "spreadsheet.spill-reference", "[MS-XLSX] 2.2.2.1, ANCHORARRAY"),
    (.implicitIntersection, "spreadsheet.implicit-intersection", "[MS-XLSX] 2.2.2.1, SINGLE"),
  ]

  /// Kinds that stand for calls of some functions.
  private static let groups: [(names: Set<String>, kind: FactKind, source: String)] = [
    (VolatileFunctions.names, "spreadsheet.volatile-functions", "ECMA-376-1:2016 §18.17.7"),
    (["UNIQUE", "SORT", "SORTBY"], "spreadsheet.case-sensitive-functions", "[MS-XLSX] 2.2.3"),
    (["GETPIVOTDATA"], "spreadsheet.getpivotdata", "ECMA-376-1:2016 §18.17.7"),
  ]

  static let factKinds =
    [
      FactKindDefinition(
        kind: "formula.reference",
        subject: "broken, external, intersection, own-workbook, r1c1, union, whole-column or whole-row",
        subjects: references.map(\.subject), unit: "cells",
        formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.17.2.2, §18.17.2.3"),
      FactKindDefinition(
        kind: "formula.distinct", unit: "formulas in relative form", attributes: ["estimated", "formulas"],
        values: ["estimated": .booleans], formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.40"),
    ] + features.map { definition($0.kind, $0.source) } + groups.map { definition($0.kind, $0.source) }

  private static func definition(_ kind: FactKind, _ source: String) -> FactKindDefinition {
    FactKindDefinition(kind: kind, unit: "cells", formats: Formats.spreadsheet, source: source)
  }

  private let desk: FormulaDesk
  private let limit: Int
  private var referenceTallies = [Tally](repeating: Tally(), count: references.count)
  private var featureTallies = [Tally](repeating: Tally(), count: features.count)
  private var groupTallies = [Tally](repeating: Tally(), count: groups.count)
  /// By function: bits of `groups`, worked out at its first call.
  private var groupsOfFunctions: [UInt8] = []
  private var formulas = 0

  init(_ setting: DetectorSetting) {
    desk = setting.formulas
    limit = setting.locations
  }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    guard !formula.text.isEmpty else { return }
    formulas += formula.cells
    var place: Place { .cell(sheet: formula.sheet, row: formula.row, column: formula.column) }
    let traits = analysis.traits.subtracting(.overLimit)
    if !traits.isEmpty {
      for (index, row) in Self.references.enumerated() where traits.contains(row.trait) {
        referenceTallies[index].add(formula.cells, at: place, limit: limit)
      }
      for (index, row) in Self.features.enumerated() where traits.contains(row.trait) {
        featureTallies[index].add(formula.cells, at: place, limit: limit)
      }
    }
    var called: UInt8 = 0
    for call in analysis.calls { called |= groups(of: call.function) }
    guard called != 0 else { return }
    for index in Self.groups.indices where called >> UInt8(index) & 1 != 0 {
      groupTallies[index].add(formula.cells, at: place, limit: limit)
    }
  }

  private func groups(of function: FunctionID) -> UInt8 {
    while groupsOfFunctions.count <= function.index {
      let name = desk.scanner.name(FunctionID(index: groupsOfFunctions.count))
      var bits: UInt8 = 0
      for (index, group) in Self.groups.enumerated() where group.names.contains(name) { bits |= 1 << UInt8(index) }
      groupsOfFunctions.append(bits)
    }
    return groupsOfFunctions[function.index]
  }

  func facts() -> [Fact] {
    guard formulas > 0 else { return [] }
    var facts = zip(Self.references, referenceTallies).map { row, tally in
      tally.fact("formula.reference", subject: row.subject)
    }
    facts += zip(Self.features, featureTallies).map { row, tally in tally.fact(row.kind) }
    facts += zip(Self.groups, groupTallies).map { row, tally in tally.fact(row.kind) }
    facts = facts.filter { $0.count > 0 }
    facts.append(
      Fact(
        kind: "formula.distinct", count: desk.distinct.count,
        attributes: ["formulas": .integer(formulas), "estimated": .boolean(desk.distinct.isEstimate)]))
    return facts
  }
}
