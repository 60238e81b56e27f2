/// Local names of the elements and attributes that readers themselves act on; detectors add theirs at run time.
/// Spelled as in the schemas.
enum LocalName: UInt16, CaseIterable {
  // Packages and alternatives.
  case Default = 1
  case Override, AlternateContent, Fallback, Extension, ContentType, PartName, Relationship, Id, `Type`, Target, TargetMode
  // Spreadsheets.
  case c, f, r, row, t, si, ref, cm, worksheet, macrosheet, dialogsheet, chartsheet, sheetData
  case formula, formula1, formula2, cfRule, dataValidation, sqref
  case workbook, sheets, sheet, name, state, definedName, localSheetId, hidden, function, xlm, vbProcedure
  case calculatedColumnFormula, tableColumn, table
  case externalReference, externalBook, ddeLink, oleLink, ddeService, ddeTopic, progId, id
  // Documents.
  case document, p, instrText, delInstrText, fldChar, fldCharType, fldSimple, instr, body
  // Presentations.
  case presentation, sldId, sldIdLst, sld, show
  // Properties.
  case creator, lastModifiedBy, created, modified, Application, AppVersion, property
}

extension LocalName {
  /// The vocabulary's number of the name.
  var number: UInt16 { rawValue }
}
