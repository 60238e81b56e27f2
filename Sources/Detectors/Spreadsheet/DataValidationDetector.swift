import FormulaSyntax
import InventoryModel
import OfficePackage

/// Data validations by kind (ECMA-376-1:2016 §18.3.1.32, §18.18.21): lists by where their values stand.
final class DataValidationDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    "spreadsheet.dv-list-inline", "spreadsheet.dv-list-range", "spreadsheet.dv-list-cross-sheet", "spreadsheet.dv-dependent-indirect",
    "spreadsheet.dv-custom-formula", "spreadsheet.dv-whole-time-length", "spreadsheet.dv-number-date",
  ].map {
    FactKindDefinition(
      kind: FactKind($0), unit: "validations", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.32, §18.18.21; [MS-XLSX] 2.6.53")
  }

  private let names: SubscribedNames
  private let desk: FormulaDesk
  private let limit: Int
  private var isList = false
  private var tallies: [FactKind: Tally] = [:]

  init(_ setting: DetectorSetting) {
    names = setting.names
    desk = setting.formulas
    limit = setting.locations
  }

  private func add(_ kind: FactKind, _ place: Place) {
    tallies[kind, default: Tally()].add(at: place, limit: limit)
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.name.local == names.dataValidation,
      element.namespace == .spreadsheet || element.namespace == .spreadsheet14
    else { return }
    isList = false
    switch element.string(names.type) {
    case "list": isList = true
    case "custom": add("spreadsheet.dv-custom-formula", part.place)
    case "whole", "time", "textLength": add("spreadsheet.dv-whole-time-length", part.place)
    case "decimal", "date": add("spreadsheet.dv-number-date", part.place)
    default: break
    }
  }

  /// The first formula of a list says where its values are.
  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    guard expression.kind == .dataValidation, isList else { return }
    isList = false
    let text = String(decoding: expression.text.prefix(1024), as: UTF8.self).uppercased()
    if text.hasPrefix("\"") {
      add("spreadsheet.dv-list-inline", expression.place)
    } else if text.contains("INDIRECT(") || text.contains("OFFSET(") {
      add("spreadsheet.dv-dependent-indirect", expression.place)
    } else if case .sheet(let name) = expression.place, desk.leaves(name, analysis) {
      add("spreadsheet.dv-list-cross-sheet", expression.place)
    } else {
      add("spreadsheet.dv-list-range", expression.place)
    }
  }

  func facts() -> [Fact] { tallies.map { $0.value.fact($0.key) } }
}
