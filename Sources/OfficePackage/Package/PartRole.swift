/// What a part is for: decided by its content type and by the relationships that lead to it, never by its name.
public enum PartRole: String, Sendable, CaseIterable {
  case workbook, worksheet, macrosheet, dialogsheet, chartsheet, table, singleCells, connections, pivotCache, pivotTable
  case externalLink, slicerCache, drawing, chart, chartEx, vml, sheetStyles, queryTable, metadata, threadedComments
  case xmlMaps, pythonScripts, volatileDependencies
  case sharedStrings, sheetComments, controlProperties
  case activeX, slicer, timeline, timelineCache, featureBags
  /// An `unseenStory` is a header or footer that no page shows: its layout is nobody's.
  case document, story, unseenStory, wordComments, settings, fontTable, glossary
  case wordStyles, numbering, commentsExtended
  case presentation, slide, slideMaster, notesSlide, presentationProperties, slideComments
  case customXMLProperties
  case slideLayout, notesMaster, handoutMaster
  case customXML, coreProperties, extendedProperties, customProperties
  case ribbon
  case customizations, macroData, toolbars, webExtension, taskPanes
  case signature, labelInfo, theme
  case relationships, contentTypes, other

  /// By the last segment of the relationship's type.
  static let byRelationship: [String: PartRole] = [
    "worksheet": .worksheet, "xlMacrosheet": .macrosheet, "xlIntlMacrosheet": .macrosheet,
    "dialogsheet": .dialogsheet, "chartsheet": .chartsheet, "table": .table, "connections": .connections,
    "pivotCacheDefinition": .pivotCache, "pivotTable": .pivotTable, "externalLink": .externalLink,
    "slicerCache": .slicerCache, "drawing": .drawing, "chart": .chart, "chartEx": .chartEx, "vmlDrawing": .vml,
    "queryTable": .queryTable, "sheetMetadata": .metadata, "threadedComment": .threadedComments,
    "xmlMaps": .xmlMaps, "volatileDependencies": .volatileDependencies, "pythonScripts": .pythonScripts, "python": .pythonScripts,
    "sharedStrings": .sharedStrings,
    "slicer": .slicer, "timeline": .timeline, "timelineCache": .timelineCache,
    "FeaturePropertyBag": .featureBags,
    "header": .story, "footer": .story, "footnotes": .story, "endnotes": .story, "settings": .settings,
    "fontTable": .fontTable, "glossaryDocument": .glossary,
    "numbering": .numbering, "commentsExtended": .commentsExtended, "customXmlProps": .customXMLProperties,
    "slideLayout": .slideLayout, "notesMaster": .notesMaster, "handoutMaster": .handoutMaster,
    "slide": .slide, "slideMaster": .slideMaster, "notesSlide": .notesSlide, "presProps": .presentationProperties,
    // [MS-CUSTOMUI] 2.1, [MS-CUSTOMUI2] 2.1: of the document, and of the quick access toolbar.
    "extensibility": .ribbon, "userCustomization": .ribbon,
    // [MS-OI29500] 3.1.1.2, [MS-OFFMACRO2] 2.1.1.3, [MS-XLSB] 2.1.7.3, [MS-OWEXML] 2.1.
    "keyMapCustomizations": .customizations, "wordVbaData": .macroData, "attachedToolbars": .toolbars,
    "webextension": .webExtension, "webextensiontaskpanes": .taskPanes,
    // ECMA-376-2:2021 §10.4.2; [MS-OFFCRYPTO] 2.6.3.
    "signature": .signature, "classificationlabels": .labelInfo, "theme": .theme,
    "customXml": .customXML, "core-properties": .coreProperties, "extended-properties": .extendedProperties,
    "custom-properties": .customProperties, "extendedProperties": .extendedProperties,
    "customProperties": .customProperties, "coreProperties": .coreProperties,
  ]

  /// By content type, lower-case, without parameters.
  static let byContentType: [String: PartRole] = {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let show = "application/vnd.openxmlformats-officedocument.presentationml."
    let binary = "application/vnd.ms-excel."
    return [
      sheet + "worksheet+xml": .worksheet, "application/vnd.ms-excel.macrosheet+xml": .macrosheet,
      "application/vnd.ms-excel.intlmacrosheet+xml": .macrosheet, sheet + "dialogsheet+xml": .dialogsheet,
      sheet + "chartsheet+xml": .chartsheet, sheet + "table+xml": .table, sheet + "connections+xml": .connections,
      sheet + "tablesinglecells+xml": .singleCells,
      sheet + "pivotcachedefinition+xml": .pivotCache, sheet + "pivottable+xml": .pivotTable,
      sheet + "externallink+xml": .externalLink, "application/vnd.ms-excel.slicercache+xml": .slicerCache,
      "application/vnd.openxmlformats-officedocument.drawing+xml": .drawing,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml": .chart,
      "application/vnd.ms-office.chartex+xml": .chartEx,
      "application/vnd.openxmlformats-officedocument.vmldrawing": .vml, sheet + "querytable+xml": .queryTable,
      sheet + "sheetmetadata+xml": .metadata, sheet + "comments+xml": .sheetComments,
      "application/vnd.ms-excel.threadedcomments+xml": .threadedComments,
      "application/vnd.ms-excel.controlproperties+xml": .controlProperties,
      // BIFF12: [MS-XLSB] 2.1.7.
      binary + "worksheet": .worksheet, binary + "macrosheet": .macrosheet, binary + "intlmacrosheet": .macrosheet,
      binary + "dialogsheet": .dialogsheet, binary + "chartsheet": .chartsheet, binary + "table": .table,
      binary + "connections": .connections, binary + "pivotcachedefinition": .pivotCache,
      binary + "pivottable": .pivotTable, binary + "externallink": .externalLink, binary + "querytable": .queryTable,
      binary + "slicercache": .slicerCache, binary + "sheetmetadata": .metadata,
      binary + "styles": .sheetStyles, binary + "sharedstrings": .sharedStrings, binary + "comments": .sheetComments,
      sheet + "styles+xml": .sheetStyles, sheet + "sharedstrings+xml": .sharedStrings,
      "application/vnd.ms-office.activex+xml": .activeX, "application/vnd.ms-excel.slicer+xml": .slicer,
      "application/vnd.ms-excel.timeline+xml": .timeline, "application/vnd.ms-excel.timelinecache+xml": .timelineCache,
      "application/vnd.ms-excel.featurepropertybag+xml": .featureBags,
      word + "header+xml": .story, word + "footer+xml": .story, word + "footnotes+xml": .story,
      word + "endnotes+xml": .story, word + "comments+xml": .wordComments, word + "settings+xml": .settings,
      word + "styles+xml": .wordStyles, word + "numbering+xml": .numbering,
      word + "commentsextended+xml": .commentsExtended,
      "application/vnd.openxmlformats-officedocument.customxmlproperties+xml": .customXMLProperties,
      "application/vnd.openxmlformats-officedocument.theme+xml": .theme,
      "application/vnd.ms-office.classificationlabels+xml": .labelInfo,
      "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml": .signature,
      word + "fonttable+xml": .fontTable, word + "document.glossary+xml": .glossary,
      show + "slide+xml": .slide, show + "slidemaster+xml": .slideMaster, show + "notesslide+xml": .notesSlide,
      show + "slidelayout+xml": .slideLayout, show + "notesmaster+xml": .notesMaster,
      show + "handoutmaster+xml": .handoutMaster,
      show + "presprops+xml": .presentationProperties, show + "comments+xml": .slideComments,
      "application/vnd.ms-powerpoint.comments+xml": .slideComments,
      "application/vnd.openxmlformats-package.core-properties+xml": .coreProperties,
      "application/vnd.openxmlformats-officedocument.extended-properties+xml": .extendedProperties,
      "application/vnd.openxmlformats-officedocument.custom-properties+xml": .customProperties,
      "application/vnd.ms-word.keymapcustomizations+xml": .customizations,
      "application/vnd.ms-word.vbadata+xml": .macroData,
      "application/vnd.ms-word.attachedtoolbars": .toolbars, binary + "attachedtoolbars": .toolbars,
      "application/vnd.ms-office.webextension+xml": .webExtension,
      "application/vnd.ms-office.webextensiontaskpanes+xml": .taskPanes,
    ]
  }()
}
