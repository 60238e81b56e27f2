/// What a part's usual place says about its content type and relationship: a fixture names the part, no more.
/// The type URIs are those of ECMA-376-1:2016 Annex A and of [MS-XLSX], [MS-DOCX], [MS-PPTX] and [MS-OFFMACRO2].
enum PartVocabulary {
  private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let slides = "application/vnd.openxmlformats-officedocument.presentationml."
  private static let drawing = "application/vnd.openxmlformats-officedocument.drawingml."

  /// Beginning of the part's name → content type. The first that fits holds.
  private static let types: [(prefix: String, type: String)] = [
    ("xl/worksheets/sheet", spreadsheet + "worksheet+xml"), ("xl/chartsheets/", spreadsheet + "chartsheet+xml"),
    ("xl/macrosheets/", "application/vnd.ms-excel.macrosheet+xml"),
    ("xl/dialogsheets/", spreadsheet + "dialogsheet+xml"), ("xl/styles.xml", spreadsheet + "styles+xml"),
    ("xl/sharedStrings.xml", spreadsheet + "sharedStrings+xml"),
    ("xl/externalLinks/", spreadsheet + "externalLink+xml"), ("xl/connections.xml", spreadsheet + "connections+xml"),
    ("xl/queryTables/", spreadsheet + "queryTable+xml"),
    ("xl/tables/tableSingleCells", spreadsheet + "tableSingleCells+xml"), ("xl/tables/", spreadsheet + "table+xml"),
    ("xl/pivotTables/", spreadsheet + "pivotTable+xml"),
    ("xl/pivotCache/pivotCacheDefinition", spreadsheet + "pivotCacheDefinition+xml"),
    ("xl/pivotCache/pivotCacheRecords", spreadsheet + "pivotCacheRecords+xml"),
    ("xl/slicerCaches/", "application/vnd.ms-excel.slicerCache+xml"),
    ("xl/slicers/", "application/vnd.ms-excel.slicer+xml"),
    ("xl/timelineCaches/", "application/vnd.ms-excel.timelineCache+xml"),
    ("xl/timelines/", "application/vnd.ms-excel.timeline+xml"),
    ("xl/comments", spreadsheet + "comments+xml"),
    ("xl/threadedComments/", "application/vnd.ms-excel.threadedcomments+xml"),
    ("xl/persons/", "application/vnd.ms-excel.person+xml"),
    ("xl/ctrlProps/", "application/vnd.ms-excel.controlproperties+xml"),
    ("xl/activeX/activeX", "application/vnd.ms-office.activeX+xml"),
    ("xl/revisions/revisionHeaders", spreadsheet + "revisionHeaders+xml"),
    ("xl/revisions/revisionLog", spreadsheet + "revisionLog+xml"),
    ("xl/drawings/drawing", "application/vnd.openxmlformats-officedocument.drawing+xml"),
    ("xl/model/item.data", "application/vnd.openxmlformats-officedocument.model+data"),
    ("xl/charts/chartEx", "application/vnd.ms-office.chartex+xml"), ("xl/charts/chart", drawing + "chart+xml"),
    ("ppt/charts/chart", drawing + "chart+xml"), ("word/charts/chart", drawing + "chart+xml"),
    ("xl/vbaProject.bin", vbaProject), ("word/vbaProject.bin", vbaProject), ("ppt/vbaProject.bin", vbaProject),
    ("word/comments.xml", word + "comments+xml"),
    ("word/commentsExtended.xml", word + "commentsExtended+xml"), ("word/footnotes.xml", word + "footnotes+xml"),
    ("word/endnotes.xml", word + "endnotes+xml"), ("word/header", word + "header+xml"),
    ("word/footer", word + "footer+xml"), ("word/numbering.xml", word + "numbering+xml"),
    ("word/styles.xml", word + "styles+xml"), ("word/settings.xml", word + "settings+xml"),
    ("word/fontTable.xml", word + "fontTable+xml"), ("word/glossary/document.xml", word + "document.glossary+xml"),
    ("word/activeX/activeX", "application/vnd.ms-office.activeX+xml"),
    ("ppt/slides/slide", slides + "slide+xml"), ("ppt/slideLayouts/", slides + "slideLayout+xml"),
    ("ppt/slideMasters/", slides + "slideMaster+xml"), ("ppt/notesSlides/", slides + "notesSlide+xml"),
    ("ppt/notesMasters/", slides + "notesMaster+xml"), ("ppt/handoutMasters/", slides + "handoutMaster+xml"),
    ("ppt/comments/modern", "application/vnd.ms-powerpoint.comments+xml"),
    ("ppt/comments/", slides + "comments+xml"), ("ppt/commentAuthors.xml", slides + "commentAuthors+xml"),
    ("ppt/presProps.xml", slides + "presProps+xml"), ("ppt/tags/", slides + "tags+xml"),
    ("_xmlsignatures/origin", "application/vnd.openxmlformats-package.digital-signature-origin"),
    ("_xmlsignatures/sig", "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"),
    ("docMetadata/LabelInfo", "application/vnd.ms-office.classificationlabels+xml"),
    ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
  ]

  /// Part of a path → content type, in any of the three families.
  private static let families: [(infix: String, type: String)] = [
    ("/theme/theme", "application/vnd.openxmlformats-officedocument.theme+xml"),
    ("/diagrams/data", drawing + "diagramData+xml"), ("/diagrams/layout", drawing + "diagramLayout+xml"),
    ("/diagrams/quickStyle", drawing + "diagramStyle+xml"), ("/diagrams/colors", drawing + "diagramColors+xml"),
    ("/diagrams/drawing", "application/vnd.ms-office.drawingml.diagramDrawing+xml"),
  ]

  private static let vbaProject = "application/vnd.ms-office.vbaProject"

  /// BIFF12 parts: [MS-XLSB] 2.1.7.
  private static let binaryTypes: [(prefix: String, type: String)] = [
    ("xl/worksheets/sheet", "worksheet"), ("xl/macrosheets/", "macrosheet"), ("xl/tables/", "table"),
    ("xl/externalLinks/", "externalLink"), ("xl/connections", "connections"), ("xl/comments", "comments"),
    ("xl/pivotTables/", "pivotTable"), ("xl/pivotCache/pivotCacheDefinition", "pivotCacheDefinition"),
    ("xl/queryTables/", "queryTable"), ("xl/slicerCaches/", "slicerCache"), ("xl/metadata", "sheetMetadata"),
    ("xl/styles", "styles"), ("xl/sharedStrings", "sharedStrings"),
  ]

  static func contentType(of part: String) -> String? {
    if part.hasSuffix(".bin"), let known = binaryTypes.first(where: { part.hasPrefix($0.prefix) }) {
      return "application/vnd.ms-excel." + known.type
    }
    // What a control keeps, beside the part that names its class ([MS-OI29500] 2.1.3).
    if part.hasSuffix(".bin"), part.contains("/activeX/") { return "application/vnd.ms-office.activeX" }
    return types.first { part.hasPrefix($0.prefix) }?.type ?? families.first { part.contains($0.infix) }?.type
  }

  /// Endings that packages declare once for all parts.
  static func defaultType(ending: String) -> String? {
    switch ending {
    case "png": "image/png"
    case "jpeg", "jpg": "image/jpeg"
    case "emf": "image/x-emf"
    case "bin": "application/vnd.openxmlformats-officedocument.oleObject"
    case "vml": "application/vnd.openxmlformats-officedocument.vmlDrawing"
    case "mp4": "video/mp4"
    case "wav": "audio/wav"
    case "xlsx": spreadsheet + "sheet"
    case "docx": word + "document"
    case "odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont"
    default: nil
    }
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let microsoft2006 = "http://schemas.microsoft.com/office/2006/relationships/"
  private static let microsoft2007 = "http://schemas.microsoft.com/office/2007/relationships/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships/"

  /// The type URI of a short name; a URI stands for itself.
  static func relationshipType(_ short: String) -> String {
    switch short {
    case _ where short.contains(":"): short
    case "core-properties": package + "metadata/core-properties"
    case "digital-signature/origin", "digital-signature/signature": package + short
    case "vbaProject", "xlMacrosheet", "activeXControlBinary", "attachedToolbars": microsoft2006 + short
    case "slicer", "slicerCache", "media": microsoft2007 + short
    case "timeline", "timelineCache", "commentsExtended":
      "http://schemas.microsoft.com/office/2011/relationships/" + short
    case "threadedComment", "person": "http://schemas.microsoft.com/office/2017/10/relationships/" + short
    case "chartEx": "http://schemas.microsoft.com/office/2014/relationships/chartEx"
    default: office + short
    }
  }

  /// The short type of the relationship from the main part to a part that no identifier in its markup names.
  static func impliedRelationship(to part: String) -> String? {
    switch part {
    case "xl/connections.xml", "xl/connections.bin": "connections"
    case "xl/model/item.data": "powerPivotData"
    case "xl/sharedStrings.xml", "xl/sharedStrings.bin": "sharedStrings"
    case "xl/metadata.bin": "sheetMetadata"
    case "xl/vbaProject.bin", "word/vbaProject.bin", "ppt/vbaProject.bin": "vbaProject"
    case "word/comments.xml": "comments"
    case "word/commentsExtended.xml": "commentsExtended"
    case "word/footnotes.xml": "footnotes"
    case "word/endnotes.xml": "endnotes"
    case "word/numbering.xml": "numbering"
    case "word/fontTable.xml": "fontTable"
    case "word/glossary/document.xml": "glossaryDocument"
    case "xl/revisions/revisionHeaders.xml": "revisionHeaders"
    case "ppt/commentAuthors.xml": "commentAuthors"
    case "ppt/presProps.xml": "presProps"
    default:
      if part.hasPrefix("customXml/item"), !part.contains("Props") { "customXml" }
      else if part.hasPrefix("xl/persons/") { "person" }
      else { nil }
    }
  }
}
