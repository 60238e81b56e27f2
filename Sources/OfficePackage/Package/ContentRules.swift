import SafeBindings

/// What of a part's markup is no content: views, marks of who saved it when and with what, and what is computed.
///
/// **Source** ECMA-376-1:2016 §18.2 (workbook), §18.3.1 (sheets), §18.10 (pivots), §17.15.1 (settings of documents);
/// [MS-DOCX] 2.2, [MS-PPTX] 2.2, [MS-XLSX] 2.2 for what later versions add. Documented in Documentation/record-format.md.
final class ContentRules {
  let spreadsheet: MarkupDigestRules
  let document: MarkupDigestRules
  let presentation: MarkupDigestRules

  init(_ names: XMLVocabulary) {
    spreadsheet = ContentRules.common(names)
    // Views, and what the next calculation or opening makes anew.
    spreadsheet.leaveOut(elements: [
      "fileVersion", "bookViews", "customWorkbookViews", "sheetViews", "customSheetViews", "dimension", "sheetCalcPr",
      "fileRecoveryPr", "absPath", "revisionPtr", "documentId", "coauthVersionLast", "calcFeatures", "printSettings",
      "uniqueId", "creationId", "sheetDataSet", "numCache", "strCache", "multiLvlStrCache",
    ])
    spreadsheet.leaveOut(attributes: [
      "calcId", "calcCompleted", "fullCalcOnLoad", "horizontalDpi", "verticalDpi", "refreshedBy", "refreshedDate",
      "refreshedDateIso", "refreshedVersion", "createdVersion", "updatedVersion", "minRefreshableVersion",
    ])
    spreadsheet.leaveOutValuesOfFormulas(
      c: LocalName.c.rawValue, f: LocalName.f.rawValue, v: LocalName.v.rawValue, t: LocalName.t.rawValue,
      namespace: Namespace.spreadsheet.rawValue)

    document = ContentRules.common(names)
    document.leaveOut(elements: [
      "proofErr", "lastRenderedPageBreak", "bookmarkEnd", "rsids", "rsid", "zoom", "view", "proofState", "docId",
      "shapeDefaults", "hdrShapeDefaults", "creationId", "uniqueId", "revisionView",
      // Where the styles' list of an application stands, and where a printer's settings lie (ECMA-376-1:2016
      // §17.7.4.5, §17.6.14).
      "latentStyles", "printerSettings",
      // The number of a content control, which some programs draw anew (§17.5.2.18).
      "id",
    ])
    document.leaveOut(idsOf: ["bookmarkStart"])
    document.leaveOut(attributes: [
      "rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidTr", "rsidSect", "rsidDel", "paraId", "textId", "anchorId",
      "editId",
      // The number of an embedded object, drawn anew ([MS-OI29500] 3.1.5, o:OLEObject).
      "ObjectID",
    ])

    presentation = ContentRules.common(names)
    presentation.leaveOut(elements: ["creationId", "modId", "uniqueId", "sldGuideLst"])
    // A field of a slide holds the date or number of the last time it was drawn.
    presentation.leaveOut(inside: ["fld"])
    // Its identifier is drawn anew by some programs at each saving (ECMA-376-1:2016 §21.1.2.2.4).
    presentation.leaveOut(idsOf: ["fld"])
  }

  private static func common(_ names: XMLVocabulary) -> MarkupDigestRules {
    let rules = MarkupDigestRules(
      names, revisions: Namespace.revisions.rawValue, relationships: Namespace.relationships.rawValue)
    // Which extensions a program knows says nothing of the document (ECMA-376-3:2015 §7), nor does the class of the
    // vocabulary that it writes (ECMA-376-1:2016 §2.1).
    rules.leaveOut(attributes: ["Ignorable", "conformance"])
    // Axes of a chart have numbers that some programs draw anew at each saving (ECMA-376-1:2016 §21.2.2.9, §21.2.2.38).
    rules.leaveOut(elements: ["axId", "crossAx"])
    return rules
  }

  func rules(ofFormat format: String) -> MarkupDigestRules? {
    switch MainPart.role(ofFormat: format) {
    case .workbook: spreadsheet
    case .document: document
    case .presentation, .slide: presentation
    default: nil
    }
  }
}

extension Part {
  /// Parts whose markup is digested; others count by the checksum and size that the directory states.
  var isDigestedAsMarkup: Bool {
    switch role {
    case .workbook, .worksheet, .macrosheet, .dialogsheet, .chartsheet, .table, .connections, .pivotCache, .pivotTable,
      .externalLink, .slicerCache, .drawing, .chart, .chartEx, .threadedComments, .sheetComments, .document, .story,
      .wordComments, .settings, .presentation, .slide, .slideComments, .slideMaster, .notesSlide,
      .presentationProperties: true
    default: Part.markupContent.contains { contentType.hasSuffix($0) }
    }
  }

  /// Parts of documents and presentations that programs and libraries write anew, in other bytes, although nothing in
  /// them changed. The styles of workbooks are not among them: what writes them anew numbers the formats of cells anew.
  private static let markupContent = [
    "wordprocessingml.styles+xml", "wordprocessingml.numbering+xml", "wordprocessingml.document.glossary+xml",
    "presentationml.slidelayout+xml", "presentationml.slidemaster+xml", "presentationml.notesmaster+xml",
    "presentationml.handoutmaster+xml", "presentationml.presprops+xml", "presentationml.tablestyles+xml",
    "presentationml.notesslide+xml",
  ]

  /// Properties, views, and what programs make anew when they save or calculate.
  var isContent: Bool {
    switch role {
    case .coreProperties, .extendedProperties, .customProperties, .relationships, .contentTypes: return false
    // What programs know of the fonts that a text names: a list made anew at each saving (ECMA-376-1:2016 §17.8.3.10).
    case .fontTable: return false
    default: break
    }
    return !Part.noContent.contains { contentType.hasSuffix($0) }
  }

  private static let noContent = [
    "spreadsheetml.calcchain+xml", "spreadsheetml.volatiledependencies+xml", "spreadsheetml.printersettings",
    "wordprocessingml.printersettings", "presentationml.printersettings", "spreadsheetml.revisionheaders+xml",
    "spreadsheetml.revisionlog+xml", "spreadsheetml.usernames+xml", "presentationml.viewprops+xml",
    "ms-powerpoint.revisioninfo+xml", "ms-powerpoint.changesinfo+xml", "ms-office.classificationlabels+xml",
    "ms-excel.calcchain",
  ]
}
