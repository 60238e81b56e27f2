/// Tables, external links, connections and query tables.
extension BinaryPartTranscoder {
  /// [MS-XLSB] 2.1.7.51.
  func table(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.beginList:
      let list = ListFields(&fields)
      fields.skip(fields.rest)
      // A part of single cells has many.
      guard markup.depth == 0 else { return true }
      markup.begin("table")
      namespaces()
      markup.attribute("id", list.id)
      markup.attribute("name", ifAny: list.name)
      markup.attribute("displayName", list.displayName)
      if list.range.isPossible { markup.attribute("ref", cells: list.range) }
      if list.type != 0 { markup.attribute("tableType", word: list.type == 2 ? "xml" : "queryTable") }
      if !list.hasHeader { markup.attribute("headerRowCount", word: "0") }
      markup.attribute("totalsRowCount", ifOn: list.hasTotals)
      if list.connection != 0 { markup.attribute("connectionId", list.connection) }
      origin = (list.range.firstRow + (list.hasHeader ? 1 : 0), list.range.firstColumn)
    case BinaryRecord.beginFilter:
      markup.begin("autoFilter")
      markup.attribute("ref", cells: fields.cells())
    case BinaryRecord.beginListColumn:
      let column = ListColumnFields(&fields)
      fields.skip(fields.rest)
      markup.begin("tableColumn")
      markup.attribute("id", column.id)
      markup.attribute("name", column.caption)
      let functions = [
        "none", "average", "count", "countNums", "max", "min", "sum", "stdDev", "var", "custom",
      ]
      if column.totals > 0, column.totals < functions.count {
        markup.attribute("totalsRowFunction", word: functions[column.totals])
      }
    case BinaryRecord.columnFormula, BinaryRecord.totalsFormula:
      let isArray = fields.byte() & 1 != 0
      let formula = fields.formula()
      guard !formula.tokens.isEmpty, let text = text(formula, fields, row: origin.row, column: origin.column) else {
        return true
      }
      let element = record == BinaryRecord.columnFormula ? "calculatedColumnFormula" : "totalsRowFormula"
      markup.begin(element)
      markup.attribute("array", ifOn: isArray)
      markup.text(text)
      markup.end(element)
    case BinaryRecord.xmlColumn: markup.empty("xmlColumnPr")
    case BinaryRecord.listStyle:
      fields.skip(2)
      let name = fields.nullableText()
      markup.empty("tableStyleInfo") { $0.attribute("name", ifAny: name) }
    default: return false
    }
    return true
  }

  /// 2.1.7.25; ExternalReferenceType (2.5.44): a workbook, a DDE server, an OLE source.
  func externalLink(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.beginSupportBook:
      let type = fields.short()
      let first = fields.nullableText() ?? []
      let second = fields.nullableText()
      switch type {
      case 0:
        markup.begin("externalBook")
        markup.attribute("r:id", first)
      case 1:
        markup.begin("ddeLink")
        markup.attribute("ddeService", first)
        markup.attribute("ddeTopic", second ?? [])
      case 2:
        markup.begin("oleLink")
        markup.attribute("r:id", first)
        markup.attribute("progId", second ?? [])
      default: note("an external link of type \(type), which is none")
      }
      externalElement = type == 0 ? "definedName" : type == 1 ? "ddeItem" : "oleItem"
    case BinaryRecord.supportTabs:
      markup.begin("sheetNames")
      var left = fields.long()
      while left > 0, fields.rest >= 4 {
        let name = fields.text()
        markup.empty("sheetName") { $0.attribute("val", name) }
        left -= 1
      }
      markup.end("sheetNames")
    case BinaryRecord.supportNameStart:
      let name = fields.text()
      markup.end("sheetDataSet")
      if markup.current != externalElement + "s" {
        markup.end(externalElement)
        if markup.current != externalElement + "s" { markup.begin(externalElement + "s") }
      }
      markup.empty(externalElement) { $0.attribute("name", name) }
    case BinaryRecord.externTable:
      if !markup.isOpen("sheetDataSet") {
        markup.end(externalElement + "s")
        markup.begin("sheetDataSet")
      }
      markup.begin("sheetData")
      markup.attribute("sheetId", fields.long())
      markup.attribute("refreshError", ifOn: fields.byte() & 1 != 0)
    case BinaryRecord.externTableEnd:
      markup.end("sheetData")
    case BinaryRecord.externRow:
      markup.end("row")
      let row = fields.long()
      guard row < BinaryRange.rows else {
        note("row \(row) is none of a sheet")
        return true
      }
      cells.row = row
      markup.begin("row")
      markup.attribute("r", row + 1)
    case BinaryRecord.externBlank...BinaryRecord.externString: externalCell(record, &fields)
    default: return false
    }
    return true
  }

  /// A cached cell; its value is of no use to anybody here.
  private func externalCell(_ record: Int, _ fields: inout RecordFields) {
    let column = fields.long()
    fields.skip(fields.rest)
    guard column < BinaryRange.columns else { return note("column \(column) is none of a sheet") }
    let types = [BinaryRecord.externBoolean: "b", BinaryRecord.externError: "e", BinaryRecord.externString: "str"]
    markup.empty("cell") {
      $0.attribute(cells.row, column)
      if let type = types[record] { $0.attribute("t", word: type) }
    }
  }

  /// 2.1.7.24 External Data Connections, 2.1.7.43 Query Table.
  func connection(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case 429:
      markup.begin("connections")
      namespaces()
    case BinaryRecord.connection: beginConnection(&fields)
    case BinaryRecord.databaseProperties:
      let type = fields.long()
      let flags = fields.byte()
      let connection = fields.text()
      let command = flags & 2 != 0 ? fields.nullableText() : nil
      let serverCommand = flags & 1 != 0 ? fields.nullableText() : nil
      markup.empty("dbPr") {
        $0.attribute("connection", connection)
        $0.attribute("command", ifAny: command)
        $0.attribute("serverCommand", ifAny: serverCommand)
        $0.attribute("commandType", type)
      }
    case BinaryRecord.cubeProperties:
      let flags = fields.byte()
      fields.skip(4)
      let local = fields.byte() & 1 != 0 ? fields.nullableText() : nil
      markup.empty("olapPr") {
        $0.attribute("local", ifOn: flags & 1 != 0)
        $0.attribute("localConnection", ifAny: local)
      }
    case BinaryRecord.webProperties:
      fields.skip(1)
      let flags = fields.byte()
      fields.skip(2)
      let strings = fields.byte()
      // The texts that are there come in this order; the address is the last of the bits.
      let address = strings & 4 != 0 ? fields.nullableText() : nil
      fields.skip(fields.rest)
      markup.empty("webPr") {
        $0.attribute("xml", ifOn: flags & 1 != 0)
        $0.attribute("url", ifAny: address)
      }
    case BinaryRecord.textWizard:
      fields.skip(12)
      let file = fields.nullableText()
      fields.skip(fields.rest)
      markup.empty("textPr") { $0.attribute("sourceFile", ifAny: file) }
    case BinaryRecord.queryTable:
      let flags = fields.long()
      fields.skip(2)
      let number = fields.long()
      let name = fields.text()
      guard markup.depth == 0 else { return true }
      markup.begin("queryTable")
      namespaces()
      markup.attribute("name", name)
      markup.attribute("refreshOnLoad", ifOn: flags & 0x20 != 0)
      markup.attribute("connectionId", number)
    default: return false
    }
    return true
  }

  /// BrtBeginExtConnection (2.4.80).
  private func beginConnection(_ fields: inout RecordFields) {
    let refreshed = fields.byte()
    fields.skip(1)
    let password = fields.byte()
    fields.skip(1)
    let interval = fields.short()
    let flags = fields.short()
    let strings = fields.short()
    let type = fields.long()
    fields.skip(4)
    let number = fields.long()
    fields.skip(1)
    let source = strings & 1 != 0 ? fields.nullableText() : nil
    let file = strings & 2 != 0 ? fields.nullableText() : nil
    let description = strings & 4 != 0 ? fields.nullableText() : nil
    let name = fields.nullableText()
    fields.skip(fields.rest)
    markup.begin("connection")
    markup.attribute("id", number)
    markup.attribute("sourceFile", ifAny: source)
    markup.attribute("odcFile", ifAny: file)
    markup.attribute("name", ifAny: name)
    markup.attribute("description", ifAny: description)
    markup.attribute("type", type)
    markup.attribute("refreshedVersion", refreshed)
    if interval != 0 { markup.attribute("interval", interval) }
    markup.attribute("keepAlive", ifOn: flags & 1 != 0)
    markup.attribute("new", ifOn: flags & 2 != 0)
    markup.attribute("deleted", ifOn: flags & 4 != 0)
    markup.attribute("onlyUseConnectionFile", ifOn: flags & 8 != 0)
    markup.attribute("background", ifOn: flags & 0x10 != 0)
    markup.attribute("refreshOnLoad", ifOn: flags & 0x20 != 0)
    markup.attribute("saveData", ifOn: flags & 0x40 != 0)
    markup.attribute("savePassword", ifOn: password == 1 && (type == 1 || type == 5))
  }
}
