/// Styles and shared strings ([MS-XLSB] 2.1.7.50, 2.1.7.45).
extension BinaryPartTranscoder {
  func style(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.sharedItem: item(&fields)
    case BinaryRecord.font: font(&fields)
    case BinaryRecord.numberFormat:
      let number = fields.short()
      let code = fields.text()
      markup.empty("numFmt") {
        $0.attribute("numFmtId", number)
        $0.attribute("formatCode", code)
      }
    case BinaryRecord.fill: fill(&fields)
    case BinaryRecord.cellFormat: cellFormat(&fields)
    case BinaryRecord.style:
      let format = fields.long()
      let flags = fields.short()
      let builtIn = fields.byte()
      fields.skip(1)
      let name = fields.text()
      markup.empty("cellStyle") {
        $0.attribute("name", name)
        $0.attribute("xfId", format)
        if flags & 1 != 0 { $0.attribute("builtinId", builtIn) }
        $0.attribute("hidden", ifOn: flags & 2 != 0)
        $0.attribute("customBuiltin", ifOn: flags & 4 != 0)
      }
    case BinaryRecord.differentialFormat: markup.empty("dxf")
    default: return false
    }
    return true
  }

  /// RichStr (2.5.121): the text, and where its runs begin. Runs are told apart, their texts are not: the first has all.
  private func item(_ fields: inout RecordFields) {
    let flags = fields.byte()
    let text = fields.text()
    markup.begin("si")
    if flags & 1 != 0 {
      let count = min(fields.long(), fields.rest / 4)
      let isFromStart = count > 0 && fields.short() == 0
      markup.begin("r")
      markup.element("t", text: text)
      markup.end("r")
      for _ in 0..<(isFromStart ? max(0, count - 1) : count) { markup.empty("r") }
    } else {
      markup.element("t", text: text)
    }
    markup.end("si")
  }

  /// BrtFont (2.4.669); in BrtColor (2.5.5), type 3 is a theme's colour.
  private func font(_ fields: inout RecordFields) {
    fields.skip(6)
    let shift = fields.short()
    fields.skip(4)
    let color = fields.byte()
    let index = fields.byte()
    fields.skip(7)
    let name = fields.text()
    markup.begin("font")
    if color >> 1 == 3 { markup.empty("color") { $0.attribute("theme", index) } }
    if shift == 1 || shift == 2 {
      markup.empty("vertAlign") { $0.attribute("val", word: shift == 1 ? "superscript" : "subscript") }
    }
    markup.empty("name") { $0.attribute("val", name) }
    markup.end("font")
  }

  /// BrtFill (2.4.674): 1 is a plain colour, 40 a gradient.
  private func fill(_ fields: inout RecordFields) {
    let pattern = fields.long() - 2
    markup.begin("fill")
    if FillPattern.names.indices.contains(pattern) {
      markup.empty("patternFill") { $0.attribute("patternType", word: FillPattern.names[pattern]) }
    }
    markup.end("fill")
  }

  /// BrtXF (2.4.859).
  private func cellFormat(_ fields: inout RecordFields) {
    fields.skip(2)
    let number = fields.short()
    let font = fields.short()
    let fill = fields.short()
    fields.skip(4)
    let flags = fields.long()
    markup.begin("xf")
    markup.attribute("numFmtId", number)
    markup.attribute("fontId", font)
    markup.attribute("fillId", fill)
    let isLocked = flags & 0x1000 != 0
    let isHidden = flags & 0x2000 != 0
    if !isLocked || isHidden {
      markup.empty("protection") {
        $0.attribute("locked", word: isLocked ? "1" : "0")
        $0.attribute("hidden", ifOn: isHidden)
      }
    }
    markup.end("xf")
  }
}
