import InventoryModel
import OfficePackage

/// Sheets: how many, of which kind and state, how far they reach.
final class SheetDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.sheet", subject: "sheet name", unit: "sheets",
      attributes: [
        "cells", "columns", "constants", "formulas", "role", "rows", "state", "type", "unlocked", "validated",
      ], values: ["role": .cases(of: SheetRole.self), "type": .cases(of: Sheet.Kind.self)],
      formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.2.19, §18.3.1.99"),
    FactKindDefinition(
      kind: "spreadsheet.sheets", unit: "sheets", formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.2.20"),
    FactKindDefinition(
      kind: "spreadsheet.cells", unit: "cells stored", attributes: ["columns", "filled", "formulas", "grid", "listed", "rows"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.4"),
    FactKindDefinition(
      kind: "spreadsheet.hidden-sheet", unit: "sheets", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.18.68 hidden"),
    FactKindDefinition(
      kind: "spreadsheet.very-hidden-sheet", unit: "sheets", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.18.68 veryHidden"),
  ]

  private var sheets: [Sheet] = []
  private var extents: [SheetExtent] = []
  private var drawn: Set<String> = []
  /// What the layout of each sheet in `extents` says, as attributes.
  private var layouts: [[String: AttributeValue]] = []
  private var shape: SheetShape?
  private let limit: Int
  private static let largeGrid = 1_000_000

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func sheet(_ sheet: Sheet) { sheets.append(sheet) }

  func package(_ summary: PackageSummary) { drawn = SheetLayoutDetector.drawn(summary) }

  func sheetShape(_ shape: SheetShape) { self.shape = shape }

  func sheetEnded(_ extent: SheetExtent) {
    extents.append(extent)
    layouts.append(shape.map(layout) ?? [:])
    shape = nil
  }

  private func layout(_ shape: SheetShape) -> [String: AttributeValue] {
    var layout: [String: AttributeValue] = ["constants": .integer(shape.constants)]
    if let role = SheetRole(shape, isDrawn: drawn.contains(shape.part)) { layout["role"] = .string(role.rawValue) }
    if shape.unlocked > 0 { layout["unlocked"] = .integer(shape.unlocked) }
    if shape.validated > 0 { layout["validated"] = .integer(shape.validated) }
    return layout
  }

  func facts() -> [Fact] {
    guard !sheets.isEmpty || !extents.isEmpty else { return [] }
    var facts: [Fact] = []
    // Chart sheets have no cells and are not read; sheet parts that the workbook does not list are.
    let read = Set(extents.map(\.name))
    for sheet in sheets where !read.contains(sheet.name) {
      extents.append(
        SheetExtent(
          name: sheet.name, kind: sheet.kind, state: sheet.state, cells: 0, formulas: 0, rows: 0, columns: 0,
          lostChildren: 0))
    }
    for (index, extent) in extents.enumerated() {
      let measured: [String: AttributeValue] = [
        "type": .string(extent.kind.rawValue), "state": .string(extent.state), "cells": .integer(extent.cells),
        "formulas": .integer(extent.formulas), "rows": .integer(extent.rows), "columns": .integer(extent.columns),
      ]
      let layout = index < layouts.count ? layouts[index] : [:]
      facts.append(
        Fact(
          kind: "spreadsheet.sheet", subject: extent.name, attributes: measured.merging(layout) { measured, _ in measured }))
    }
    facts.append(Fact(kind: "spreadsheet.sheets", count: extents.count))
    facts.append(cells)
    facts += hidden("hidden", "spreadsheet.hidden-sheet") + hidden("veryHidden", "spreadsheet.very-hidden-sheet")
    return facts
  }

  /// `grid` is what a target counts that stores every cell of a sheet up to its last row and column; `listed` the same
  /// with the rows that sheets list without a cell, where that is more; `filled` at least how much
  /// of it there is up to the last cell with a value or a formula, where the grid is large.
  private var cells: Fact {
    let grid = extents.reduce(0) { $0 + $1.rows * $1.columns }
    let listed = extents.reduce(0) { $0 + max($1.rows, $1.listedRows) * $1.columns }
    var attributes: [String: AttributeValue] = [
      "formulas": .integer(extents.reduce(0) { $0 + $1.formulas }), "grid": .integer(grid),
      "rows": .integer(extents.map(\.rows).max() ?? 0), "columns": .integer(extents.map(\.columns).max() ?? 0),
    ]
    if grid > Self.largeGrid {
      attributes["filled"] = .integer(extents.reduce(0) { $0 + $1.filledRows * $1.filledColumns })
    }
    if listed > grid { attributes["listed"] = .integer(listed) }
    return Fact(kind: "spreadsheet.cells", count: extents.reduce(0) { $0 + $1.cells }, attributes: attributes)
  }

  private func hidden(_ state: String, _ kind: FactKind) -> [Fact] {
    var tally = Tally()
    for extent in extents where extent.state == state { tally.add(at: .sheet(extent.name), limit: limit) }
    return tally.count > 0 ? [tally.fact(kind)] : []
  }
}
