import CompoundDocuments
import InventoryModel
import OfficePackage

/// Excel 4.0 macros, in packages and in binary workbooks: macro sheets, what they call, and the names by which Excel
/// starts them.
final class MacroSheetDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "macro.xlm-sheet", subject: "sheet name", unit: "sheets",
      attributes: ["cells", "empty", "formulas", "international", "state", "unread"],
      values: ["empty": .booleans, "international": .booleans, "unread": .booleans],
      formats: Formats.spreadsheet + ["xls"],
      source: "[MS-OFFMACRO2] 2.2.1.2 and 2.2.1.3; [MS-XLS] 2.4.28 and 2.4.147"),
    FactKindDefinition(
      kind: "macro.xlm-function", subject: "function, canonical upper-case English name", unit: "calls",
      attributes: ["cells", "class", "outside"],
      values: [
        "class": ["add-in", "builtin", "command", "unknown", "user-defined", "xlm"],
        "outside": .cases(of: MacroSheetWords.Reach.self),
      ], formats: Formats.spreadsheet + ["xls"],
      source: "[MS-XLS] 2.5.198.17 Ftab and 2.5.198.4 Cetab; ECMA-376-1:2016 §18.3.1.40"),
  ]

  private let limit: Int
  private let calls: MacroSheetCalls
  private var sheets: [MacroSheet] = []
  private var kinds: [String: Sheet.Kind] = [:]
  private var international: Set<String> = []
  private var names: [AutomaticName] = []
  private var dialogs: [String] = []
  private var isOverLimit = false

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    calls = setting.macroSheetCalls
  }

  func sheet(_ sheet: Sheet) {
    kinds[sheet.name.lowercased()] = sheet.kind
    guard sheet.kind == .macrosheet else { return }
    var found = MacroSheet(name: sheet.name, state: sheet.state)
    found.isInternational = sheet.part.map { international.contains($0) } ?? false
    sheets.append(found)
  }

  func package(_ summary: PackageSummary) {
    for relationship in summary.relationships("xlIntlMacrosheet") {
      if let part = relationship.targetPart { international.insert(part) }
    }
  }

  func sheetEnded(_ extent: SheetExtent) {
    guard extent.kind == .macrosheet,
      let index = sheets.firstIndex(where: { $0.name == extent.name && $0.cells == nil })
    else { return }
    sheets[index].cells = extent.cells
    sheets[index].formulas = extent.formulas
  }

  /// A name of a macro sheet's macro; those of VBA procedures are no names that Excel starts.
  func definedName(_ name: DefinedName) {
    var plain = name.name
    if plain.lowercased().hasPrefix("_xlnm.") { plain.removeFirst(6) }
    guard !name.isProcedure, MacroSheetWords.isAutomatic(plain) else { return }
    guard names.count < MacroSheetCalls.limit else { return isOverLimit = true }
    names.append(
      AutomaticName(name: plain, isHidden: name.isHidden, isUsed: isMacro(String(decoding: name.text, as: UTF8.self))))
  }

  /// Whether a name leads to cells of a macro sheet, or of another workbook: nil where that is computed.
  private func isMacro(_ text: String) -> Bool? {
    if text.uppercased().contains("#REF!") { return false }
    guard DefinedNameDetector.isReference(text), let mark = text.lastIndex(of: "!") else { return nil }
    var sheet = String(text[..<mark])
    if sheet.contains("[") { return true }
    if sheet.hasPrefix("'"), sheet.hasSuffix("'"), sheet.count > 1 {
      sheet = String(sheet.dropFirst().dropLast()).split(separator: "''", omittingEmptySubsequences: false)
        .joined(separator: "'")
    }
    return kinds[sheet.lowercased()].map { $0 == .macrosheet }
  }

  func workbookMacros(_ found: WorkbookMacros) {
    sheets += found.sheets
    names += found.automaticNames
    dialogs += found.dialogs
    for function in found.functions {
      let places = function.places.prefix(limit).map { Self.place($0) }
      let call = MacroSheetCalls.Call(function: function.name, kind: Self.kind(function))
      calls.add(call, count: function.calls, cells: function.cells, at: places)
    }
    for procedure in found.procedures {
      for place in procedure.places.prefix(procedure.cells) {
        calls.add(library: procedure.library, procedure.name, 1, at: Self.place(place))
      }
      let rest = procedure.cells - procedure.places.count
      if rest > 0 { calls.add(library: procedure.library, procedure.name, rest, at: nil) }
    }
  }

  private static func place(_ place: MacroSheetFunction.Place) -> Place {
    .cell(sheet: place.sheet, row: place.row, column: place.column)
  }

  private static func kind(_ function: MacroSheetFunction) -> String {
    switch function.home {
    case .function: MacroSheetWords.kind(of: function.name, isPlain: false) ?? "builtin"
    case .command: "command"
    case .own: "user-defined"
    case .elsewhere: "add-in"
    case .unknown: "unknown"
    }
  }

  func facts() -> [Fact] { sheets.map(fact) + functionFacts() + eventFacts() + libraryFacts() + dialogFacts() }

  private func fact(_ sheet: MacroSheet) -> Fact {
    var attributes: [String: AttributeValue] = ["state": .string(sheet.state)]
    if let cells = sheet.cells { attributes["cells"] = .integer(cells) }
    if let formulas = sheet.formulas {
      attributes["formulas"] = .integer(formulas)
      attributes["empty"] = .boolean(formulas == 0)
    } else {
      attributes["unread"] = .boolean(true)
    }
    if sheet.isInternational { attributes["international"] = .boolean(true) }
    return Fact(
      kind: "macro.xlm-sheet", subject: sheet.name, attributes: attributes,
      locations: sheet.name.isEmpty ? [] : [sheet.name])
  }

  private func functionFacts() -> [Fact] {
    calls.calls.map { call, use in
      var attributes: [String: AttributeValue] = ["class": .string(call.kind), "cells": .integer(use.tally.count)]
      if ["xlm", "command", "builtin"].contains(call.kind), let reach = MacroSheetWords.reach(of: call.function) {
        attributes["outside"] = .string(reach.rawValue)
      }
      return Fact(
        kind: "macro.xlm-function", subject: SecretMask.masked(call.function), count: use.count, attributes: attributes,
        locations: use.tally.locations)
    }
  }

  /// What Excel starts by its name, and what macros have started when something happens.
  private func eventFacts() -> [Fact] {
    let named = names.map { name in
      var attributes: [String: AttributeValue] = [
        "class": .string(MacroEvent.Trigger.automatic.rawValue), "language": .string("xlm"),
      ]
      if let isUsed = name.isUsed { attributes["used"] = .boolean(isUsed) }
      if name.isHidden { attributes["hidden"] = .boolean(true) }
      let subject = String(decoding: name.name.utf8.prefix(255), as: UTF8.self)
      return Fact(kind: "macro.auto-event", subject: subject, attributes: attributes)
    }
    return named
      + calls.calls.compactMap { call, use in
        guard call.kind == "command", let trigger = MacroSheetWords.trigger(of: call.function) else { return nil }
        return Fact(
          kind: "macro.auto-event", subject: call.function, count: use.count,
          attributes: [
            "class": .string(trigger.rawValue), "language": .string("xlm"), "used": .boolean(true),
          ], locations: use.tally.locations)
      }
  }

  private func libraryFacts() -> [Fact] {
    calls.procedures.map { procedure, tally in
      tally.fact(
        "macro.declare", subject: SecretMask.masked(procedure.name),
        attributes: ["library": .string(SecretMask.masked(procedure.library)), "language": .string("xlm")])
    }
  }

  private func dialogFacts() -> [Fact] {
    guard !dialogs.isEmpty else { return [] }
    return [
      Fact(kind: "spreadsheet.dialog-sheet", count: dialogs.count, locations: Array(dialogs.prefix(limit)))
    ]
  }

  func issues() -> [Issue] {
    guard calls.isOverLimit || isOverLimit else { return [] }
    return [
      Issue(
        code: "vba.limit", place: "macro.xlm-function",
        message: "more than \(MacroSheetCalls.limit) different ones; the others are not listed")
    ]
  }
}
