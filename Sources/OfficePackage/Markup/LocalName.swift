/// Local names of the elements and attributes that readers themselves act on; detectors add theirs at run time.
/// Spelled as in the schemas.
enum LocalName: UInt16, CaseIterable {
  // Packages and alternatives.
  case Default = 1
  case Override, AlternateContent, Fallback, Extension, ContentType, PartName, Relationship, Id, `Type`, Target, TargetMode
  // Spreadsheets.
  case c, f, r, row, t, si, ref, cm, worksheet, macrosheet, dialogsheet, chartsheet
  case formula, formula1, formula2, cfRule, dataValidation
  case workbook, sheets, sheet, name, state, definedName, localSheetId, hidden, function, xlm, vbProcedure
  case calculatedColumnFormula, tableColumn, table
  case externalReference, externalBook, ddeLink, oleLink, ddeService, ddeTopic, progId, id
  // Links and data.
  case sheetName, sheetData, refreshError, ddeItem, oleItem, connection, dbPr, webPr, textPr, olapPr, rangePr
  case oledbPr, dataFeedPr, connectionId, refreshOnLoad, interval, background, savePassword, deleted, odcFile
  case sourceFile, onlyUseConnectionFile, commandType, url, xml, model, sourceName, pivotCacheDefinition, cacheSource
  case worksheetSource, rangeSet, consolidation, recordCount, saveData, queryTable, displayName, DataBinding
  case type, ConnectionID, DataMashup, Item, ItemType, ItemPath, Entry, Value, Version, FirewallEnabled
  case volType, main, first
  // Documents.
  case document, p, instrText, fldChar, fldCharType, fldSimple, instr
  // Presentations.
  case presentation, sldId, sldIdLst
  // Shapes of sheets.
  case v, `is`, sqref, type, displayName, headerRowCount
  // Styles, texts, columns.
  case s, col, min, max, rPh, sheetProtection, fonts, font, cellXfs, xf, protection, locked
  case numFmts, numFmt, numFmtId, formatCode, cellStyle, builtinId, customBuiltin, dxf, color, fgColor, bgColor, theme, val
  // Properties.
  case creator, lastModifiedBy, created, modified, Application, AppVersion, property
}
