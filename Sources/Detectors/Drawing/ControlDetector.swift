import InventoryModel
import OfficePackage

/// Form controls and ActiveX controls, by what they are and by what depends on them.
final class ControlDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.form-control", subject: "macro, where one is assigned", unit: "controls",
      attributes: ["bound", "type", "used"], values: values, formats: Formats.spreadsheet,
      source: "[MS-XLSX] 2.6.62; ISO/IEC 29500-4:2016 §20.4.2.2"),
    FactKindDefinition(
      kind: "spreadsheet.activex-control", subject: "ProgID or class id", unit: "controls",
      attributes: ["bound", "type", "used"], values: values, formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.19; [MS-OI29500] 2.1.3"),
  ]

  private static let values: [String: [String]] = [
    "bound": .cases(of: Bound.self), "type": SheetControl.types, "used": .booleans,
  ]

  private struct Key: Hashable {
    var isForm: Bool
    var subject: String
    var type: String
    var bound: Bound
  }

  /// What a control acts on.
  private enum Bound: String, CaseIterable {
    case macro, cell, nothing
  }

  private let limit: Int
  private var tallies: [Key: Tally] = [:]
  private var subjects: Set<String> = []
  private var hasMacros = false
  /// Option buttons are a group of which one names the cell; those without are told at the end.
  private var options: [(sheet: Place, control: SheetControl)] = []
  private var linkedOptions: Set<Place> = []

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func package(_ summary: PackageSummary) { hasMacros = MacroReference.canRun(in: summary) }

  func control(_ control: SheetControl) {
    guard control.type == "option", control.family == .form, control.macro.isEmpty else { return count(control) }
    let sheet = control.place.sheetOnly
    if control.hasLinkedCell {
      linkedOptions.insert(sheet)
      count(control)
    } else {
      options.append((sheet, control))
    }
  }

  private func count(_ control: SheetControl) {
    let isForm = control.family == .form
    var subject = isForm ? MacroReference.name(control.macro) : control.program
    if !subject.isEmpty, !subjects.contains(subject) {
      if subjects.count < MacroReference.limit { subjects.insert(subject) } else { subject = "" }
    }
    let bound: Bound =
      !control.macro.isEmpty ? .macro : control.hasLinkedCell || (!isForm && control.hasListRange) ? .cell : .nothing
    tallies[Key(isForm: isForm, subject: subject, type: control.type, bound: bound), default: Tally()]
      .add(at: control.place, limit: limit)
  }

  /// What nothing can be said of has no `used`: code may look at any control, and answers the events of ActiveX.
  private func used(_ key: Key) -> Bool? {
    switch key.bound {
    case .cell: true
    case .macro: MacroReference.isUsed(key.subject, hasMacros: hasMacros)
    case .nothing: hasMacros ? nil : false
    }
  }

  func facts() -> [Fact] {
    for (sheet, control) in options {
      var control = control
      control.hasLinkedCell = linkedOptions.contains(sheet)
      count(control)
    }
    options = []
    return tallies.map { key, tally in
      var attributes: [String: AttributeValue] = ["type": .string(key.type), "bound": .string(key.bound.rawValue)]
      if let used = used(key) { attributes["used"] = .boolean(used) }
      return tally.fact(
        key.isForm ? "spreadsheet.form-control" : "spreadsheet.activex-control", subject: key.subject,
        attributes: attributes)
    }
  }
}
