import InventoryModel
import OfficePackage

/// Conditional formats without a format, which only keep the rules behind them from their cells.
///
/// A rule of 2010 has its format in itself, where a reader of its beginning does not see it yet: it counts when the next
/// rule begins. Whether the cells of two rules meet is not looked at.
final class ConditionalStopDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.cf-stop", unit: "rules", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.10, stopIfTrue without dxfId; [MS-XLSX] 2.6.45")
  ]

  /// Rules of these types draw something else than a format.
  private static let drawing: Set<String> = ["colorScale", "dataBar", "iconSet"]
  /// Rules of one sheet that are kept until its last one is known.
  private static let keptRules = 4_096

  private let names: ConditionalFormatNames
  private let limit: Int
  private var stops = Tally()
  private var part = ""
  private var place: Place = .part("")
  /// Priorities of the sheet's rules that only stop, and the highest number of all its rules: the lowest comes first.
  private var waiting: [Int] = []
  private var last = 0
  /// The rule of 2010 that began last, as long as it has no format.
  private var open: Int?

  init(_ setting: DetectorSetting) {
    names = setting.conditionalFormatNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let number = element.name.local
    guard number == names.cfRule || number == names.dxf,
      element.namespace == .spreadsheet || element.namespace == .spreadsheet14
    else { return }
    if number == names.dxf {
      if element.parent.local == names.cfRule { open = nil }
      return
    }
    if part.name != self.part {
      settle()
      self.part = part.name
      place = part.place
    }
    endOpen()
    guard let priority = element.integer(names.priority) else { return }
    last = max(last, priority)
    guard let stops = element.string(names.stopIfTrue), stops == "1" || stops == "true",
      !Self.drawing.contains(element.string(names.type) ?? "")
    else { return }
    if element.namespace == .spreadsheet14 {
      open = priority
    } else if !element.has(names.dxfId) {
      keep(priority)
    }
  }

  private func keep(_ priority: Int) {
    if waiting.count < Self.keptRules { waiting.append(priority) }
  }

  private func endOpen() {
    if let priority = open { keep(priority) }
    open = nil
  }

  /// The sheet is read: a rule behind which there is none stops nothing.
  private func settle() {
    endOpen()
    let effective = waiting.count { $0 < last }
    if effective > 0 { stops.add(effective, at: place, limit: limit) }
    waiting.removeAll()
    last = 0
  }

  func facts() -> [Fact] {
    settle()
    return stops.count > 0 ? [stops.fact("spreadsheet.cf-stop")] : []
  }
}
