/// Local names of the elements and attributes that readers themselves act on; detectors add theirs at run time.
/// Spelled as in the schemas.
enum LocalName: UInt16, CaseIterable {
  // Packages and alternatives.
  case Default = 1
  case Override, AlternateContent, Fallback, Extension, ContentType, PartName, Relationship, Id, `Type`, Target, TargetMode
  // Spreadsheets.
  case c, f, r, row, t, si, ref, cm, worksheet, macrosheet, dialogsheet, chartsheet
  case formula, formula1, formula2, cfRule, dataValidation
  case workbook, sheets, sheet, name, state, definedName, localSheetId, hidden, function, xlm, vbProcedure, shortcutKey
  case calculatedColumnFormula, tableColumn, table
  case externalReference, externalBook, ddeLink, oleLink, ddeService, ddeTopic, progId, id
  // Links and data.
  case sheetName, sheetData, refreshError, ddeItem, oleItem, connection, dbPr, webPr, textPr, olapPr, rangePr
  case oledbPr, dataFeedPr, connectionId, refreshOnLoad, interval, background, savePassword, deleted, odcFile
  case sourceFile, onlyUseConnectionFile, commandType, url, xml, model, sourceName, pivotCacheDefinition, cacheSource
  case worksheetSource, rangeSet, consolidation, recordCount, saveData, queryTable, displayName, DataBinding
  case type, ConnectionID, DataMashup, Item, ItemType, ItemPath, Entry, Value, Version, FirewallEnabled
  case volType, main, first
  // Drawings, controls and charts.
  case from, col, sp, cxnSp, pic, graphicFrame, contentPart, twoCellAnchor, oneCellAnchor, absoluteAnchor
  case cNvSpPr, txBox, prstTxWarp, prst, compatExt, cameraTool, cellRange, textlink, model3d, svgBlip
  case control, controlPr, shapeId, macro, linkedCell, listFillRange, formControlPr, objectType, fmlaLink, fmlaRange
  case fmlaMacro, fmlaTxbx, ocx, classid, ClientData, ObjectType, FmlaMacro, FmlaLink, FmlaRange, FmlaPict, FmlaTxbx
  case Camera, Anchor, shape, spid, sparkline, sparklineGroup, sqref
  case barChart, bar3DChart, lineChart, line3DChart, areaChart, area3DChart, pieChart, pie3DChart, ofPieChart
  case doughnutChart, scatterChart, bubbleChart, radarChart, stockChart, surfaceChart, surface3DChart
  case ser, series, axId, val, errBars, trendline, upDownBars, hiLowLines, dropLines, dTable, externalData
  case datalabelsRange, title, tx, txData, strRef
  case cat, xVal, yVal, numLit, strLit, pt, scatterStyle, style, chartSpace, solidFill, alpha, serLines
  case valAx, catAx, dateAx, serAx, scaling, orientation, logBase, builtInUnit, custUnit, legendEntry, delete
  case plotVisOnly, dLbls, dLbl, showVal, showCatName, showSerName, showPercent, manualLayout, rich
  // Pictures: crop, camera, colours, effects.
  case l, b, srcRect, lat, lon, rev, blip, grayscl, biLevel, lum, bright, contrast, glow, reflection, softEdge
  // Borders of cells.
  case left, right, top, bottom
  case cNvPr, xfrm, rot, flipH, flipV, custGeom, fill, relid, on, Row, Column
  // Pivot tables.
  case pivotTableDefinition, location, pivotField, axis, dataField, showDataAs, pivotShowAs, cacheField, calculatedItem
  case uniqueCount, count, item, h, sd, filter, conditionalFormat
  // Documents.
  case document, p, instrText, fldChar, fldCharType, fldSimple, instr
  case Choice, tab, br, cr, noBreakHyphen, del, moveFrom, txbxContent, footnote, endnote, comment, docPartBody
  case rPr, rFonts, ascii, asciiTheme, hAnsi, sym, latin, typeface
  case symEx, body, proofErr, permStart, permEnd, altChunk, sdt, customXml, sectPr, ins, moveTo
  case bookmarkStart, bookmarkEnd, commentRangeStart, commentRangeEnd, moveFromRangeStart, moveFromRangeEnd
  case moveToRangeStart, moveToRangeEnd, customXmlInsRangeStart, customXmlInsRangeEnd, customXmlDelRangeStart
  case customXmlDelRangeEnd, customXmlMoveFromRangeStart, customXmlMoveFromRangeEnd, customXmlMoveToRangeStart
  case customXmlMoveToRangeEnd
  case headerReference, footerReference, titlePg, evenAndOddHeaders
  case dirty, fldLock, ffData, textInput, checkBox, ddList, enabled, calcOnExit
  // Presentations.
  case presentation, sldId, sldIdLst
  case sld, sldLayout, sldSz, cx, cy, show, transition, sndAc, extLst, advTm, prstTrans
  case cTn, presetClass, presetID, nodeType, animMotion, sndTgt, audio, isNarration, bldChart, bldDgm, bldOleChart, bld, iterate
  case ph, bgPr, bgRef, idx, gradFill, blipFill, pattFill, tbl, grpSp, prstGeom, spTree
  case hlinkClick, hlinkHover, hlinkMouseOver, action
  case videoFile, audioFile, wavAudioFile, quickTimeFile, audioCd, snd, link, embed, track
  case ln, noFill, w, spPr, effectLst, sp3d, bevelT, bevelB, imgEffect, camera, clrChange, duotone, bodyPr
  case sldZm, sectionZm, summaryZm, fld, authorId, reply, parentCm
  // Shapes of sheets.
  case v, `is`, headerRowCount, vm
  // Styles, texts, columns.
  case s, min, max, rPh, sheetProtection, fonts, font, cellXfs, xf, protection, locked
  case drawing, headerFooter, oddHeader, oddFooter, evenHeader, evenFooter, firstHeader, firstFooter
  case differentFirst, differentOddEven, legacyDrawingHF, drawingHF
  case numFmts, numFmt, numFmtId, formatCode, cellStyle, builtinId, customBuiltin, dxf, color, fgColor, bgColor, theme
  case patternFill, gradientFill, patternType, border, fills, fillId
  case vertAlign, fontId, workbookPr, date1904, alignment, shrinkToFit, wrapText
  case autoShow, pivotFmt
  // Properties.
  case creator, lastModifiedBy, created, modified, Application, AppVersion, property, lpwstr, lpstr
  case Pages
}
