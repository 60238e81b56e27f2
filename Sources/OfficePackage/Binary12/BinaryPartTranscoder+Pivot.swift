/// Pivot caches and tables, slicer caches, comments and cell metadata.
extension BinaryPartTranscoder {
  /// [MS-XLSB] 2.1.7.38 Pivot Cache Definition, 2.1.7.40 PivotTable.
  func pivot(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.pivotCache:
      let refreshed = fields.byte()
      fields.skip(2)
      let flags = fields.byte()
      fields.skip(4 + 8)
      let strings = fields.byte()
      let count = fields.long()
      let person = strings & 1 != 0 ? fields.nullableText() : nil
      let id = strings & 2 != 0 ? fields.nullableText() : nil
      fields.skip(fields.rest)
      markup.begin("pivotCacheDefinition")
      namespaces()
      markup.attribute("r:id", ifAny: id)
      if flags & 1 == 0 { markup.attribute("saveData", word: "0") }
      markup.attribute("invalid", ifOn: flags & 2 != 0)
      markup.attribute("refreshOnLoad", ifOn: flags & 4 != 0)
      markup.attribute("refreshedBy", ifAny: person)
      markup.attribute("refreshedVersion", refreshed)
      markup.attribute("recordCount", count)
    case BinaryRecord.pivotSource:
      let type = fields.long()
      let number = fields.long()
      let types = ["worksheet", "external", "consolidation", "scenario"]
      guard type < types.count else {
        note("a pivot cache with a source of type \(type), which is none")
        return true
      }
      markup.begin("cacheSource")
      markup.attribute("type", word: types[type])
      if type == 1 { markup.attribute("connectionId", number) }
    case BinaryRecord.pivotRange: source(&fields)
    case BinaryRecord.pivotField:
      fields.skip(20)
      let name = fields.text()
      fields.skip(fields.rest)
      markup.begin("cacheField")
      markup.attribute("name", name)
    case BinaryRecord.pivotHierarchy: markup.begin("cacheHierarchy")
    case BinaryRecord.pivotView:
      fields.skip(28)
      let cache = fields.long()
      let name = fields.text()
      fields.skip(fields.rest)
      markup.begin("pivotTableDefinition")
      namespaces()
      markup.attribute("name", name)
      markup.attribute("cacheId", cache)
    case BinaryRecord.pivotLocation:
      let range = fields.cells()
      fields.skip(fields.rest)
      markup.empty("location") { if range.isPossible { $0.attribute("ref", cells: range) } }
    case BinaryRecord.viewField:
      let axis = fields.byte()
      fields.skip(fields.rest)
      markup.begin("pivotField")
      let names = [1: "axisRow", 2: "axisCol", 4: "axisPage"]
      if let name = names[axis & 7] { markup.attribute("axis", word: name) }
      markup.attribute("dataField", ifOn: axis & 8 != 0)
    case BinaryRecord.dataField: data(&fields)
    default: return false
    }
    return true
  }

  /// BrtBeginPCDSRange (2.4.146): a name or a range, of this workbook or of another.
  private func source(_ fields: inout RecordFields) {
    let isName = fields.byte() != 0
    let isBuiltIn = fields.byte() != 0
    let strings = fields.byte()
    let id = strings & 1 != 0 ? fields.nullableText() : nil
    let sheet = strings & 2 != 0 ? fields.nullableText() : nil
    var name: [UInt8]?
    var range: BinaryRange?
    if isName {
      name = (isBuiltIn ? Array("_xlnm.".utf8) : []) + fields.text()
    } else {
      range = fields.cells()
    }
    markup.empty("worksheetSource") {
      if let range, range.isPossible { $0.attribute("ref", cells: range) }
      $0.attribute("name", ifAny: name)
      $0.attribute("sheet", ifAny: sheet)
      $0.attribute("r:id", ifAny: id)
    }
  }

  /// BrtBeginSXDI (2.4.241).
  private func data(_ fields: inout RecordFields) {
    let field = fields.long()
    let function = fields.long()
    let show = fields.long()
    fields.skip(12)
    let name = fields.byte() != 0 ? fields.nullableText() : nil
    fields.skip(fields.rest)
    let functions = [
      "sum", "count", "average", "max", "min", "product", "countNums", "stdDev", "stdDevp", "var", "varp",
    ]
    let shows = [
      "normal", "difference", "percent", "percentDiff", "runTotal", "percentOfRow", "percentOfCol", "percentOfTotal",
      "index",
    ]
    markup.begin("dataField")
    markup.attribute("name", ifAny: name)
    markup.attribute("fld", field)
    if function > 0, function < functions.count { markup.attribute("subtotal", word: functions[function]) }
    if show > 0, show < shows.count { markup.attribute("showDataAs", word: shows[show]) }
  }

  /// 2.1.7.12 Comments, 2.1.7.33 Metadata, 2.1.7.48 Slicer Cache.
  func other(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case 628, 332:
      markup.begin(root)
      namespaces()
    case BinaryRecord.commentAuthor: markup.empty("author")
    case BinaryRecord.comment:
      let author = fields.long()
      let range = fields.cells()
      fields.skip(fields.rest)
      markup.begin("comment")
      if range.isPossible { markup.attribute("ref", cells: range) }
      markup.attribute("authorId", author)
    case BinaryRecord.metadataType:
      fields.skip(8)
      let name = fields.text()
      markup.empty("metadataType") { $0.attribute("name", name) }
    case BinaryRecord.futureMetadata:
      let count = fields.long()
      let name = fields.text()
      markup.begin("futureMetadata")
      markup.attribute("name", name)
      markup.attribute("count", count)
    case BinaryRecord.metadataBlocks:
      let count = fields.long()
      let isOfCells = fields.long() != 0
      metadataElement = isOfCells ? "cellMetadata" : "valueMetadata"
      markup.begin(metadataElement)
      markup.attribute("count", count)
    case BinaryRecord.metadataBlock where !metadataElement.isEmpty:
      var left = fields.long()
      markup.begin("bk")
      while left > 0, fields.rest >= 8 {
        let type = fields.long()
        let value = fields.long()
        markup.empty("rc") {
          $0.attribute("t", type)
          $0.attribute("v", value)
        }
        left -= 1
      }
      markup.end("bk")
    case 338: markup.end(metadataElement)
    default: return false
    }
    return true
  }
}
