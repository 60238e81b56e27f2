/// Conditional formats, data validations and sparklines, with those of Excel 2010 in future records.
extension BinaryPartTranscoder {
  func rules(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.beginConditional:
      fields.skip(4)
      let isOfPivot = fields.long() != 0
      let ranges = self.ranges(&fields)
      markup.begin("conditionalFormatting")
      markup.attribute("pivot", ifOn: isOfPivot)
      markup.attribute("sqref", cells: ranges)
    case BinaryRecord.beginRule: rule(&fields)
    case BinaryRecord.rule14: rule14(&fields)
    case BinaryRecord.iconSet: markup.begin("iconSet")
    case BinaryRecord.dataBar: markup.begin("dataBar")
    case BinaryRecord.colorScale: markup.begin("colorScale")
    case BinaryRecord.validation:
      let flags = fields.long()
      let ranges = self.ranges(&fields)
      // Titles and texts of the messages.
      for _ in 0..<4 { _ = fields.nullableText() }
      let first = fields.formula()
      let second = fields.formula()
      markup.begin("dataValidation")
      validation(flags)
      markup.attribute("sqref", cells: ranges)
      expression("formula1", first, fields)
      expression("formula2", second, fields)
      markup.end("dataValidation")
    case BinaryRecord.validation14: validation14(&fields)
    case BinaryRecord.sparklineGroup: markup.begin("x14:sparklineGroup")
    case BinaryRecord.sparkline:
      let header = FutureHeader(&fields)
      set(origin: header.ranges)
      markup.begin("x14:sparkline")
      for formula in header.formulas { expression("xm:f", formula, fields) }
      markup.end("x14:sparkline")
    default: return false
    }
    return true
  }

  /// UncheckedSqRfX (2.5.156): the first range's first cell is where relative references count from.
  private func ranges(_ fields: inout RecordFields) -> [BinaryRange] {
    var left = fields.long()
    var ranges: [BinaryRange] = []
    while left > 0, fields.rest >= 16 {
      let range = fields.cells()
      if range.isPossible { ranges.append(range) }
      left -= 1
    }
    set(origin: ranges)
    return ranges
  }

  private func set(origin ranges: [BinaryRange]) {
    origin = ranges.first.map { ($0.firstRow, $0.firstColumn) } ?? (0, 0)
  }

  private func expression(_ element: String, _ formula: FormulaBytes, _ fields: RecordFields) {
    guard !formula.tokens.isEmpty, let text = text(formula, fields, row: origin.row, column: origin.column) else {
      return
    }
    markup.element(element, text: text)
  }

  /// BrtBeginCFRule (2.4.23).
  private func rule(_ fields: inout RecordFields) {
    markup.begin("cfRule")
    let sizes = ruleAttributes(&fields)
    let parameter = fields.nullableText()
    markup.attribute("text", ifAny: parameter)
    for size in sizes where size > 0 {
      let formula = fields.formula()
      expression("formula", formula, fields)
    }
  }

  /// BrtBeginCFRule14 (2.4.24): its formulas are in the header.
  private func rule14(_ fields: inout RecordFields) {
    let header = FutureHeader(&fields)
    set(origin: header.ranges)
    markup.begin("x14:cfRule")
    _ = ruleAttributes(&fields)
    for formula in header.formulas { expression("xm:f", formula, fields) }
    fields.skip(fields.rest)
  }

  private func ruleAttributes(_ fields: inout RecordFields) -> [Int] {
    let type = fields.long()
    let template = fields.long()
    let format = fields.long()
    let priority = fields.signed()
    let parameter = fields.signed()
    fields.skip(8)
    let flags = fields.short()
    let sizes = [fields.long(), fields.long(), fields.long()]
    markup.attribute("type", word: Self.ruleType(type, template))
    if format != 0xFFFF_FFFF { markup.attribute("dxfId", format) }
    markup.attribute("priority", priority)
    markup.attribute("stopIfTrue", ifOn: flags & 2 != 0)
    if type == 1, let name = Self.ruleOperators[parameter] { markup.attribute("operator", word: name) }
    return sizes
  }

  /// CFOper (2.5.15).
  private static let ruleOperators: [Int: String] = [
    1: "between", 2: "notBetween", 3: "equal", 4: "notEqual", 5: "greaterThan", 6: "lessThan",
    7: "greaterThanOrEqual", 8: "lessThanOrEqual",
  ]

  /// CFType (2.5.18) and, for formulas, CFTemp (2.5.16), as in ECMA-376-1:2016 §18.18.12.
  private static func ruleType(_ type: Int, _ template: Int) -> String {
    switch (type, template) {
    case (1, _): "cellIs"
    case (3, _): "colorScale"
    case (4, _): "dataBar"
    case (5, _): "top10"
    case (6, _): "iconSet"
    case (_, 7): "uniqueValues"
    case (_, 8): "containsText"
    case (_, 9): "containsBlanks"
    case (_, 10): "notContainsBlanks"
    case (_, 11): "containsErrors"
    case (_, 12): "notContainsErrors"
    case (_, 15...24): "timePeriod"
    case (_, 25), (_, 26), (_, 29), (_, 30): "aboveAverage"
    case (_, 27): "duplicateValues"
    default: "expression"
    }
  }

  /// The bits that BrtDVal (2.4.353) and BrtDVal14 (2.4.354) share.
  private func validation(_ flags: Int) {
    let types = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"]
    let operators = [
      "between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual",
    ]
    let type = flags & 0xF
    if type > 0, type < types.count { markup.attribute("type", word: types[type]) }
    let comparison = flags >> 20 & 0xF
    if comparison > 0, comparison < operators.count { markup.attribute("operator", word: operators[comparison]) }
    markup.attribute("allowBlank", ifOn: flags & 0x100 != 0)
    markup.attribute("showInputMessage", ifOn: flags & 0x4_0000 != 0)
    markup.attribute("showErrorMessage", ifOn: flags & 0x8_0000 != 0)
  }

  private func validation14(_ fields: inout RecordFields) {
    let header = FutureHeader(&fields)
    set(origin: header.ranges)
    let flags = fields.long()
    fields.skip(fields.rest)
    markup.begin("x14:dataValidation")
    validation(flags)
    for (index, formula) in header.formulas.prefix(2).enumerated() where !formula.tokens.isEmpty {
      markup.begin("x14:formula\(index + 1)")
      expression("xm:f", formula, fields)
      markup.end("x14:formula\(index + 1)")
    }
    markup.end("x14:dataValidation")
  }
}

/// FRTHeader (2.5.61): references and formulas of a future record, ahead of its fields.
struct FutureHeader {
  private(set) var ranges: [BinaryRange] = []
  private(set) var formulas: [FormulaBytes] = []

  init(_ fields: inout RecordFields) {
    let flags = fields.long()
    if flags & 1 != 0 {
      var left = fields.long()
      while left > 0, fields.rest >= 20 {
        fields.skip(4)
        ranges.append(fields.cells())
        left -= 1
      }
    }
    if flags & 2 != 0 {
      var left = fields.long()
      while left > 0, fields.rest >= 8 {
        fields.skip(4)
        var count = fields.long()
        while count > 0, fields.rest >= 16 {
          ranges.append(fields.cells())
          count -= 1
        }
        left -= 1
      }
    }
    if flags & 4 != 0 {
      var left = fields.long()
      while left > 0, fields.rest >= 12 {
        // FRTFormula (2.5.59): flags, then the formula.
        fields.skip(4)
        formulas.append(fields.futureFormula())
        left -= 1
      }
    }
    if flags & 8 != 0 { _ = fields.nullableText() }
    ranges.removeAll { !$0.isPossible }
  }
}
