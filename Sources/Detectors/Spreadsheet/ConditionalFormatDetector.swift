import FormulaSyntax
import InventoryModel
import OfficePackage

/// Conditional formats as targets count them, and those whose formula reads another sheet.
final class ConditionalFormatDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "spreadsheet.conditional-formats", unit: "areas with rules", attributes: ["areas"],
      formats: Formats.spreadsheet, source: "ECMA-376-1:2016 §18.3.1.18; [MS-XLSX] 2.6.46"),
    FactKindDefinition(
      kind: "spreadsheet.cf-cross-sheet", unit: "formulas", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.43; [MS-XLSX] 2.6.45"),
    FactKindDefinition(
      kind: "spreadsheet.cf-text-order", unit: "rules", formats: Formats.spreadsheet,
      source: "ECMA-376-1:2016 §18.3.1.10 (operator), §18.3.1.43; [MS-XLSX] 2.6.45"),
  ]

  /// Operators that put values in order; those of equality hold for texts as for numbers.
  private static let ordering = [
    "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual", "between", "notBetween",
  ]

  private let names: ConditionalFormatNames
  private let desk: FormulaDesk
  private let limit: Int
  private var formats = Tally()
  private var areas = 0
  private var crossing = Tally()
  /// Rules that put a cell's value before or behind a text in the alphabet.
  private var ordered = Tally()
  /// The open rule orders values, and none of its bounds is known to be a text yet.
  private var isOrdering = false

  init(_ setting: DetectorSetting) {
    names = setting.conditionalFormatNames
    desk = setting.formulas
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    if element.name.local == names.cfRule {
      isOrdering =
        element.equals(names.type, "cellIs") && Self.ordering.contains(element.string(names.operation) ?? "")
    }
    guard element.name.local == names.conditionalFormatting else { return }
    switch element.namespace {
    case .spreadsheet:
      // §18.18.76 ST_Sqref: references with blanks between them.
      let blanks = element.bytes(names.sqref)?.count { $0 == UInt8(ascii: " ") } ?? 0
      areas += blanks + 1
    case .spreadsheet14: areas += 1
    default: return
    }
    formats.add(at: part.place, limit: limit)
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    if isOrdering, expression.kind == .conditionalFormat, Self.isText(expression.text) {
      isOrdering = false
      ordered.add(at: expression.place, limit: limit)
    }
    guard expression.kind == .conditionalFormat, case .sheet(let name) = expression.place,
      desk.leaves(name, analysis)
    else { return }
    crossing.add(at: expression.place, limit: limit)
  }

  /// One text of a letter or more, between its quotes: to be above an empty one is to be filled.
  private static func isText(_ formula: [UInt8]) -> Bool {
    let quote = UInt8(ascii: "\"")
    return formula.count > 2 && formula.first == quote && formula.last == quote && !formula[1..<(formula.count - 1)].contains(quote)
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    if formats.count > 0 {
      facts.append(formats.fact("spreadsheet.conditional-formats", attributes: ["areas": .integer(areas)]))
    }
    if crossing.count > 0 { facts.append(crossing.fact("spreadsheet.cf-cross-sheet")) }
    if ordered.count > 0 { facts.append(ordered.fact("spreadsheet.cf-text-order")) }
    return facts
  }
}

/// Numbers of the names that conditional formats are told by.
struct ConditionalFormatNames {
  let conditionalFormatting: UInt16
  let sqref: UInt16
  let cfRule: UInt16
  let dxf: UInt16
  let dxfId: UInt16
  let numFmt: UInt16
  let numFmtId: UInt16
  let priority: UInt16
  let stopIfTrue: UInt16
  let type: UInt16
  let operation: UInt16

  init(_ vocabulary: Vocabulary) {
    conditionalFormatting = vocabulary.subscribe("conditionalFormatting")
    sqref = vocabulary.number("sqref")
    cfRule = vocabulary.subscribe("cfRule")
    dxf = vocabulary.subscribe("dxf")
    dxfId = vocabulary.number("dxfId")
    numFmt = vocabulary.subscribe("numFmt")
    numFmtId = vocabulary.number("numFmtId")
    priority = vocabulary.number("priority")
    stopIfTrue = vocabulary.number("stopIfTrue")
    type = vocabulary.number("type")
    operation = vocabulary.number("operator")
  }
}
