/// The workbook part ([MS-XLSB] 2.1.7.61).
extension BinaryPartTranscoder {
  func workbook(_ record: Int, _ fields: inout RecordFields) -> Bool {
    switch record {
    case BinaryRecord.fileVersion:
      fields.skip(16)
      let texts = [fields.nullableText(), fields.nullableText(), fields.nullableText(), fields.nullableText()]
      markup.empty("fileVersion") {
        for (name, text) in zip(["appName", "lastEdited", "lowestEdited", "rupBuild"], texts) {
          $0.attribute(name, ifAny: text)
        }
      }
    case BinaryRecord.workbookProperties:
      let flags = fields.long()
      let theme = fields.long()
      let code = fields.rest >= 4 ? fields.nullableText() : nil
      markup.empty("workbookPr") {
        $0.attribute("date1904", ifOn: flags & 1 != 0)
        $0.attribute("filterPrivacy", ifOn: flags & 8 != 0)
        $0.attribute("backupFile", ifOn: flags & 0x40 != 0)
        if flags & 0x80 != 0 { $0.attribute("saveExternalLinkValues", word: "0") }
        $0.attribute("codeName", ifAny: code)
        if theme != 0 { $0.attribute("defaultThemeVersion", theme) }
      }
    case BinaryRecord.bundleSheet: sheet(&fields)
    case BinaryRecord.calculation: calculation(&fields)
    case BinaryRecord.name: definedName(&fields)
    case BinaryRecord.supportBook:
      let id = fields.text()
      markup.empty("externalReference") { $0.attribute("r:id", id) }
    case BinaryRecord.pivotCacheId:
      let number = fields.long()
      let id = fields.text()
      markup.empty("pivotCache") {
        $0.attribute("cacheId", number)
        $0.attribute("r:id", id)
      }
    case BinaryRecord.userBookView:
      fields.skip(4)
      fields.skip(4)
      fields.skip(16 + 16)
      markup.empty("customWorkbookView")
      fields.skip(fields.rest)
    case BinaryRecord.bookProtection, BinaryRecord.bookProtectionISO: bookProtection(record, &fields)
    case BinaryRecord.fileSharing, BinaryRecord.fileSharingISO: fileSharing(record, &fields)
    default: return false
    }
    return true
  }

  /// BrtBundleSh (2.4.301).
  private func sheet(_ fields: inout RecordFields) {
    let state = fields.long()
    let number = fields.long()
    let id = fields.nullableText() ?? []
    let name = fields.text()
    markup.empty("sheet") {
      $0.attribute("name", name)
      $0.attribute("sheetId", number)
      if state == 1 || state == 2 { $0.attribute("state", word: state == 1 ? "hidden" : "veryHidden") }
      $0.attribute("r:id", ifAny: id)
    }
  }

  /// BrtCalcProp (2.4.310).
  private func calculation(_ fields: inout RecordFields) {
    let engine = fields.long()
    let mode = fields.long()
    let count = fields.long()
    let delta = fields.double()
    fields.skip(4)
    let flags = fields.short()
    markup.empty("calcPr") {
      $0.attribute("calcId", engine)
      if mode != 1 { $0.attribute("calcMode", word: mode == 0 ? "manual" : "autoNoTable") }
      $0.attribute("fullCalcOnLoad", ifOn: flags & 1 != 0)
      if flags & 2 == 0 { $0.attribute("refMode", word: "R1C1") }
      $0.attribute("iterate", ifOn: flags & 4 != 0)
      if count != 100 { $0.attribute("iterateCount", count) }
      if delta != 0.001 { $0.attribute("iterateDelta", number: delta) }
      if flags & 8 == 0 { $0.attribute("fullPrecision", word: "0") }
    }
  }

  /// BrtName (2.4.711).
  private func definedName(_ fields: inout RecordFields) {
    let name = DefinedNameFields(&fields)
    let formula = fields.formula()
    // Excel writes no such name in XML, where the function's name stands in the formula; nor one that formulas mention
    // and nothing defines.
    guard !name.isFutureFunction, !formula.tokens.isEmpty else { return }
    // A name's relative references are counted from A1.
    let text = self.text(formula, fields, row: 0, column: 0)
    wrap(BinaryRecord.name, in: "definedNames")
    markup.begin("definedName")
    markup.attribute("name", name.name)
    if name.sheet >= 0 { markup.attribute("localSheetId", name.sheet) }
    markup.attribute("hidden", ifOn: name.isHidden)
    markup.attribute("function", ifOn: name.isFunction)
    markup.attribute("vbProcedure", ifOn: name.isProcedure)
    markup.attribute("xlm", ifOn: name.isMacro && !name.isProcedure)
    if name.isMacro, (0x21...0x7E).contains(name.key) { markup.attribute("shortcutKey", [UInt8(name.key)]) }
    if let text { markup.text(text) }
    markup.end("definedName")
  }

  /// BrtBookProtection (2.4.299), BrtBookProtectionIso (2.4.300).
  private func bookProtection(_ record: Int, _ fields: inout RecordFields) {
    let isHashed = record == BinaryRecord.bookProtectionISO
    fields.skip(isHashed ? 8 : 4)
    let flags = fields.short()
    fields.skip(fields.rest)
    markup.empty("workbookProtection") {
      $0.attribute("lockStructure", ifOn: flags & 1 != 0)
      $0.attribute("lockWindows", ifOn: flags & 2 != 0)
      $0.attribute("lockRevision", ifOn: flags & 4 != 0)
    }
  }

  /// BrtFileSharing (2.4.662), BrtFileSharingIso (2.4.663).
  private func fileSharing(_ record: Int, _ fields: inout RecordFields) {
    let isHashed = record == BinaryRecord.fileSharingISO
    let isRecommended = isHashed ? fields.long() != 0 : fields.short() != 0
    let password = isHashed ? 0 : fields.short()
    let user = isHashed ? nil : fields.nullableText()
    fields.skip(fields.rest)
    markup.empty("fileSharing") {
      $0.attribute("readOnlyRecommended", ifOn: isRecommended)
      $0.attribute("userName", ifAny: user)
      if password != 0 { $0.attribute("reservationPassword", word: String(password, radix: 16, uppercase: true)) }
      if isHashed { $0.attribute("hashValue", word: "") }
    }
  }
}
