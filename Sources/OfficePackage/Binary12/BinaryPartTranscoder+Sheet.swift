/// Worksheets, macro, dialog and chart sheets ([MS-XLSB] 2.1.7.62 and others), but for cells and rules.
extension BinaryPartTranscoder {
  func sheet(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.beginSheet: return true
    case BinaryRecord.sheetProperties: properties(&fields)
    case BinaryRecord.dimension: ranged("dimension", &fields)
    case BinaryRecord.mergeCell: ranged("mergeCell", &fields)
    case BinaryRecord.beginFilter:
      markup.begin("autoFilter")
      markup.attribute("ref", cells: fields.cells())
    case BinaryRecord.beginFilterColumn:
      markup.begin("filterColumn")
      markup.attribute("colId", fields.long())
    case BinaryRecord.sheetFormat: format(&fields)
    case BinaryRecord.columnInfo: column(&fields)
    case BinaryRecord.beginSheetView: view(&fields)
    case BinaryRecord.pane: pane(&fields)
    case BinaryRecord.beginUserView: markup.begin("customSheetView")
    case BinaryRecord.hyperlink: hyperlink(&fields)
    case BinaryRecord.beginHeaderFooter: headerFooter(&fields)
    case BinaryRecord.beginConsolidation:
      markup.begin("dataConsolidate")
    case BinaryRecord.scenario: markup.begin("scenario")
    case BinaryRecord.sheetProtection, BinaryRecord.sheetProtectionISO, BinaryRecord.chartProtection:
      protection(record, &fields)
    case BinaryRecord.protectedRange, BinaryRecord.protectedRangeISO:
      wrap(record, in: "protectedRanges")
      markup.empty("protectedRange")
    case BinaryRecord.pageBreak: markup.empty("brk")
    case BinaryRecord.drawing: related("drawing", &fields)
    case BinaryRecord.legacyDrawing: related("legacyDrawing", &fields)
    case BinaryRecord.legacyDrawingHF: related("legacyDrawingHF", &fields)
    case BinaryRecord.picture: related("picture", &fields)
    case BinaryRecord.tablePart: related("tablePart", &fields)
    case BinaryRecord.oleObject: oleObject(&fields)
    case BinaryRecord.control:
      let shape = fields.long()
      let id = fields.text()
      let name = fields.text()
      markup.empty("control") {
        $0.attribute("shapeId", shape)
        $0.attribute("r:id", id)
        $0.attribute("name", ifAny: name)
      }
    default: return false
    }
    return true
  }

  private func ranged(_ element: String, _ fields: inout RecordFields) {
    let range = fields.cells()
    guard range.isPossible else { return note("\(element): a range that no sheet has") }
    markup.empty(element) { $0.attribute("ref", cells: range) }
  }

  private func related(_ element: String, _ fields: inout RecordFields) {
    let id = fields.text()
    markup.empty(element) { $0.attribute("r:id", id) }
  }

  /// BrtWsProp (2.4.854): flags, the tab's colour, a synchronised cell, the code name.
  private func properties(_ fields: inout RecordFields) {
    guard role != .chartsheet else { return }
    let flags = fields.short() | fields.byte() << 16
    let color = fields.short()
    fields.skip(6 + 8)
    let name = fields.nullableText()
    markup.begin("sheetPr")
    markup.attribute("codeName", ifAny: name)
    markup.attribute("filterMode", ifOn: flags & 0x8000 != 0)
    // BrtColor (2.5.5): the lowest seven bits of its type above validity; an index of 64 is no colour of its own.
    if color & 0xFE != 0, !(color & 0xFE == 2 && color >> 8 == 64) { markup.empty("tabColor") }
    markup.end("sheetPr")
  }

  /// BrtWsFmtInfo (2.4.850).
  private func format(_ fields: inout RecordFields) {
    fields.skip(10)
    let rows = fields.byte()
    let columns = fields.byte()
    markup.empty("sheetFormatPr") {
      if rows > 0 { $0.attribute("outlineLevelRow", rows) }
      if columns > 0 { $0.attribute("outlineLevelCol", columns) }
    }
  }

  /// BrtColInfo (2.4.323).
  private func column(_ fields: inout RecordFields) {
    let first = fields.long()
    let last = fields.long()
    guard first <= last, last < BinaryRange.columns else { return note("columns that no sheet has") }
    fields.skip(8)
    let flags = fields.short()
    markup.empty("col") {
      $0.attribute("min", first + 1)
      $0.attribute("max", last + 1)
      $0.attribute("hidden", ifOn: flags & 1 != 0)
      if flags >> 8 & 7 > 0 { $0.attribute("outlineLevel", flags >> 8 & 7) }
    }
  }

  /// BrtBeginWsView (2.4.284).
  private func view(_ fields: inout RecordFields) {
    let flags = fields.short()
    markup.begin("sheetView")
    markup.attribute("showFormulas", ifOn: flags & 2 != 0)
    if flags & 4 == 0 { markup.attribute("showGridLines", word: "0") }
    markup.attribute("rightToLeft", ifOn: flags & 0x20 != 0)
    markup.attribute("tabSelected", ifOn: flags & 0x40 != 0)
  }

  /// BrtPane (2.4.714).
  private func pane(_ fields: inout RecordFields) {
    fields.skip(28)
    let flags = fields.byte()
    markup.empty("pane") { $0.attribute("state", word: flags & 1 != 0 ? "frozen" : "split") }
  }

  /// BrtHLink (2.4.687).
  private func hyperlink(_ fields: inout RecordFields) {
    let range = fields.cells()
    let id = fields.nullableText()
    let location = fields.nullableText()
    let tip = fields.nullableText()
    let display = fields.nullableText()
    wrap(BinaryRecord.hyperlink, in: "hyperlinks")
    markup.empty("hyperlink") {
      if range.isPossible { $0.attribute("ref", cells: range) }
      $0.attribute("r:id", ifAny: id)
      $0.attribute("location", ifAny: location)
      $0.attribute("tooltip", ifAny: tip)
      $0.attribute("display", ifAny: display)
    }
  }

  /// BrtBeginHeaderFooter (2.4.86).
  private func headerFooter(_ fields: inout RecordFields) {
    fields.skip(2)
    markup.begin("headerFooter")
    for name in ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] {
      guard let text = fields.nullableText(), !text.isEmpty else { continue }
      markup.element(name, text: text)
    }
  }

  /// BrtSheetProtection (2.4.769), BrtSheetProtectionIso (2.4.770), BrtCsProtection (2.4.338): they stand in every sheet,
  /// protected or not.
  private func protection(_ record: Int, _ fields: inout RecordFields) {
    switch record {
    case BinaryRecord.sheetProtectionISO: fields.skip(4)
    default: fields.skip(2)
    }
    let isOn = fields.long() != 0
    let names = [
      "objects", "scenarios", "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows",
      "insertHyperlinks", "deleteColumns", "deleteRows", "selectLockedCells", "sort", "autoFilter", "pivotTables",
      "selectUnlockedCells",
    ]
    let values = record == BinaryRecord.chartProtection ? [] : names.map { _ in fields.long() != 0 }
    fields.skip(fields.rest)
    guard isOn else { return }
    markup.empty("sheetProtection") { markup in
      markup.attribute("sheet", word: "1")
      for (name, value) in zip(names, values) { markup.attribute(name, word: value ? "0" : "1") }
    }
  }

  /// BrtOleObject (2.4.713).
  private func oleObject(_ fields: inout RecordFields) {
    fields.skip(8)
    let shape = fields.long()
    let flags = fields.short()
    let program = fields.nullableText()
    var link: [UInt8]?
    var id: [UInt8] = []
    if flags & 1 != 0 {
      let formula = fields.formula()
      link = text(formula, fields, row: 0, column: 0)
    } else {
      id = fields.text()
    }
    markup.empty("oleObject") {
      $0.attribute("progId", ifAny: program)
      $0.attribute("link", ifAny: link)
      $0.attribute("shapeId", shape)
      $0.attribute("r:id", ifAny: id)
    }
  }
}
