/// Numbers of the records that are read ([MS-XLSB] 2.3.2).
enum BinaryRecord {
  // Cells.
  static let row = 0, blank = 1, small = 2, error = 3, boolean = 4, real = 5, string = 6, sharedString = 7
  static let formulaString = 8, formulaNumber = 9, formulaBoolean = 10, formulaError = 11
  static let cellMetadata = 49, valueMetadata = 50, richString = 62
  static let arrayFormula = 426, sharedFormula = 427, dataTable = 428
  static let futureBegin = 35, futureEnd = 36, alternativeBegin = 37, alternativeEnd = 38, firstFuture = 1024
  // The workbook.
  static let name = 39, fileVersion = 128, workbookProperties = 153, bundleSheet = 156, calculation = 157
  static let supportBook = 355, supportSelf = 357, supportSame = 358, placeholderName = 361, externSheet = 362
  static let supportAddIn = 667, pivotCacheId = 386, userBookView = 397, bookProtection = 534, fileSharing = 548
  static let fileSharingISO = 676, bookProtectionISO = 677
  // Sheets.
  static let beginSheet = 129, endSheet = 130, sheetProperties = 147, dimension = 148, pane = 151, columnInfo = 60
  static let beginSheetView = 137, beginFilter = 161, beginFilterColumn = 163, mergeCell = 176
  static let beginUserView = 423, beginConditional = 461, beginRule = 463, iconSet = 465, dataBar = 467
  static let colorScale = 469, threshold = 471, sheetFormat = 485, hyperlink = 494
  static let beginHeaderFooter = 479, beginConsolidation = 495, scenario = 502, sheetProtection = 535
  static let protectedRange = 536, drawing = 550, legacyDrawing = 551, legacyDrawingHF = 552, picture = 562
  static let validation = 64, oleObject = 639, control = 644, tablePart = 661, chartProtection = 669
  static let sheetProtectionISO = 678, protectedRangeISO = 680, pageBreak = 396, pageSetup = 478
  static let rule14 = 1048, validation14 = 1053, sparklineGroup = 1041, sparkline = 1043
  // Tables, links, connections.
  static let beginList = 343, beginListColumn = 347, columnFormula = 351, totalsFormula = 352, listStyle = 513
  static let xmlColumn = 349
  static let supportTabs = 359, beginSupportBook = 360, externTable = 363, externTableEnd = 364, externRow = 366
  static let externBlank = 367, externReal = 368, externBoolean = 369, externError = 370, externString = 371
  static let supportNameStart = 577, supportNameFormula = 585
  static let connection = 201, databaseProperties = 203, cubeProperties = 205, webProperties = 261, textWizard = 538
  static let queryTable = 447
  // Pivot tables.
  static let pivotCache = 179, pivotField = 183, pivotSource = 185, pivotRange = 187, pivotHierarchy = 197
  static let pivotView = 280, viewField = 285, dataField = 293, pivotLocation = 314
  // Comments, metadata.
  static let commentAuthor = 632, comment = 635, metadataType = 335, futureMetadata = 339, metadataBlocks = 337
  static let metadataBlock = 51

  // Styles and shared strings.
  static let sharedItem = 19, font = 43, numberFormat = 44, fill = 45, cellFormat = 47, style = 48, differentialFormat = 507

  /// Records of settings, which other programs write shorter than Excel does: what is not there has its default.
  static let descriptive: Set<Int> = [
    fileVersion, workbookProperties, calculation, sheetProperties, beginSheetView, pane, sheetFormat, columnInfo,
    userBookView, bookProtection, bookProtectionISO, fileSharing, fileSharingISO, sheetProtection, sheetProtectionISO,
    chartProtection, beginHeaderFooter, hyperlink, listStyle, connection, databaseProperties, cubeProperties,
    webProperties, textWizard, queryTable, font, numberFormat, cellFormat, style, pivotCache, pivotView, viewField, dataField, comment,
  ]

  /// Records that begin and end an element without attributes of interest.
  static let containers: [Int: String] = [
    133: "sheetViews", 135: "bookViews", 143: "sheets", 145: "sheetData", 177: "mergeCells", 353: "externalReferences",
    384: "pivotCaches", 390: "cols", 392: "rowBreaks", 394: "colBreaks", 422: "customSheetViews", 429: "connections",
    500: "scenarios", 573: "dataValidations", 628: "comments", 630: "authors", 633: "commentList", 638: "oleObjects",
    643: "controls", 660: "tableParts", 605: "cellWatches", 648: "ignoredErrors", 345: "tableColumns", 332: "metadata",
    334: "metadataTypes", 181: "cacheFields", 195: "cacheHierarchies", 273: "dimensions", 287: "pivotFields",
    295: "dataFields", 664: "functionGroups", 1054: "x14:dataValidations", 1056: "x14:sparklines",
    1058: "x14:sparklineGroups", 497: "dataRefs", 303: "format", 305: "formats", 594: "smartTags",
    603: "fills", 611: "fonts", 615: "numFmts", 617: "cellXfs", 626: "cellStyleXfs",
    619: "cellStyles", 505: "dxfs", 219: "fieldGroup", 243: "calculatedItems", 435: "groupLevels", 599: "filters",
  ]

  /// Records that end an element.
  static let ends: [Int: String] = [
    130: "", 132: "workbook", 134: "sheetViews", 136: "bookViews", 138: "sheetView", 144: "sheets", 146: "sheetData",
    162: "autoFilter", 164: "filterColumn", 178: "mergeCells", 354: "externalReferences", 385: "pivotCaches",
    391: "cols", 393: "rowBreaks", 395: "colBreaks", 424: "customSheetView", 425: "customSheetViews",
    430: "connections", 202: "connection", 462: "conditionalFormatting", 464: "cfRule", 466: "iconSet", 468: "dataBar",
    470: "colorScale", 480: "headerFooter", 496: "dataConsolidate", 498: "dataRefs", 501: "scenarios", 503: "scenario",
    574: "dataValidations", 629: "comments", 631: "authors", 634: "commentList", 636: "comment", 640: "oleObjects",
    645: "controls", 662: "tableParts", 606: "cellWatches", 650: "ignoredErrors", 344: "table", 346: "tableColumns",
    348: "tableColumn", 333: "metadata", 336: "metadataTypes", 180: "pivotCacheDefinition", 182: "cacheFields",
    184: "cacheField", 186: "cacheSource", 196: "cacheHierarchies", 198: "cacheHierarchy", 274: "dimensions",
    315: "pivotTableDefinition", 286: "pivotField", 288: "pivotFields", 294: "dataField", 296: "dataFields",
    448: "queryTable", 588: "externalLink", 364: "sheetData", 587: "definedName", 666: "functionGroups",
    340: "futureMetadata", 338: "cellMetadata", 1154: "x14:dataValidations", 1049: "x14:cfRule",
    1042: "x14:sparklineGroup", 1057: "x14:sparklines", 1059: "x14:sparklineGroups", 304: "format", 306: "formats",
    604: "fills", 612: "fonts", 616: "numFmts", 618: "cellXfs", 627: "cellStyleXfs", 620: "cellStyles", 506: "dxfs", 160: "sst",
    279: "styleSheet", 595: "smartTags", 220: "fieldGroup", 244: "calculatedItems", 436: "groupLevels", 600: "filters",
  ]
}
