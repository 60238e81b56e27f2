import SafeBindings

/// The namespaces that readers tell apart. The transitional and the strict form of one vocabulary are one case: a
/// strict document gives the same facts as its transitional twin (ECMA-376-1:2016 Annex A, ECMA-376-4:2016).
public enum Namespace: UInt8, Sendable, CaseIterable {
  case none = 0
  case spreadsheet, relationships, word, presentation, drawing, compatibility
  case spreadsheet14, spreadsheet15, excelMain
  case word14, word15, wordShape, wordGroup, wordCanvas, wordDrawing
  case presentation14, presentation15, morph, captions
  case vml, office, excelVML, wordVML
  case math, chart, chartExtended, diagram, spreadsheetDrawing, model3D, threadedComments
  case packageRelationships, contentTypes, coreProperties, dublinCoreTerms, dublinCore, extendedProperties
  case customProperties, propertyTypes, mashup, bibliography, sheetViews, tours
  case revisions
  case drawing14, spreadsheetDrawing14, chart14, chart15, svg, activeX, featureBags
  case wordCustomization, webExtension, taskPanes
  case customXMLProperties
  case wordSymbols

  /// The namespace names, transitional first.
  var uris: [String] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/"
    let microsoft = "http://schemas.microsoft.com/office/"
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006/"
    let strict = "http://purl.oclc.org/ooxml/"
    switch self {
    case .none: return []
    case .spreadsheet:
      return ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", strict + "spreadsheetml/main"]
    case .relationships: return [office + "relationships", strict + "officeDocument/relationships"]
    case .word:
      return ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict + "wordprocessingml/main"]
    case .presentation:
      return ["http://schemas.openxmlformats.org/presentationml/2006/main", strict + "presentationml/main"]
    case .drawing: return [drawing + "main", strict + "drawingml/main"]
    case .compatibility: return ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .spreadsheet14: return [microsoft + "spreadsheetml/2009/9/main"]
    case .spreadsheet15: return [microsoft + "spreadsheetml/2010/11/main"]
    case .excelMain: return [microsoft + "excel/2006/main"]
    case .word14: return [microsoft + "word/2010/wordml"]
    // The second one is that of the preview editions, which wrote the same elements.
    case .word15: return [microsoft + "word/2012/wordml", microsoft + "word/2010/11/wordml"]
    case .wordSymbols: return [microsoft + "word/2015/wordml/symex"]
    case .wordShape: return [microsoft + "word/2010/wordprocessingShape"]
    case .wordGroup: return [microsoft + "word/2010/wordprocessingGroup"]
    case .wordCanvas: return [microsoft + "word/2010/wordprocessingCanvas"]
    case .wordDrawing: return [drawing + "wordprocessingDrawing", strict + "drawingml/wordprocessingDrawing"]
    case .presentation14: return [microsoft + "powerpoint/2010/main"]
    case .presentation15: return [microsoft + "powerpoint/2012/main"]
    case .morph: return [microsoft + "powerpoint/2015/09/main"]
    case .captions: return [microsoft + "powerpoint/2017/3/main"]
    case .vml: return ["urn:schemas-microsoft-com:vml"]
    case .office: return ["urn:schemas-microsoft-com:office:office"]
    case .excelVML: return ["urn:schemas-microsoft-com:office:excel"]
    case .wordVML: return ["urn:schemas-microsoft-com:office:word"]
    case .math: return [office + "math", strict + "officeDocument/math"]
    case .chart: return [drawing + "chart", strict + "drawingml/chart"]
    case .chartExtended: return [microsoft + "drawing/2014/chartex"]
    case .diagram: return [drawing + "diagram", strict + "drawingml/diagram"]
    case .spreadsheetDrawing: return [drawing + "spreadsheetDrawing", strict + "drawingml/spreadsheetDrawing"]
    case .model3D: return [microsoft + "drawing/2017/model3d"]
    case .threadedComments: return [microsoft + "spreadsheetml/2018/threadedcomments"]
    case .packageRelationships: return ["http://schemas.openxmlformats.org/package/2006/relationships"]
    case .contentTypes: return ["http://schemas.openxmlformats.org/package/2006/content-types"]
    case .coreProperties: return ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"]
    case .dublinCoreTerms: return ["http://purl.org/dc/terms/"]
    case .dublinCore: return ["http://purl.org/dc/elements/1.1/"]
    case .extendedProperties: return [office + "extended-properties", strict + "officeDocument/extendedProperties"]
    case .customProperties: return [office + "custom-properties", strict + "officeDocument/customProperties"]
    case .propertyTypes: return [office + "docPropsVTypes", strict + "officeDocument/docPropsVTypes"]
    case .mashup: return ["http://schemas.microsoft.com/DataMashup"]
    case .tours: return ["http://microsoft.data.visualization.engine.tours/1.0"]
    case .bibliography: return [office + "bibliography", strict + "officeDocument/bibliography"]
    // Marks of co-editing, of every edition ([MS-XLSX] 2.1.1: xr, xr2, xr3, xr6, xr9, xr10, xr16).
    case .revisions:
      return [
        "2014/revision", "2015/revision2", "2016/revision3", "2016/revision6", "2016/revision9", "2016/revision10",
        "2017/revision16",
      ].map { microsoft + "spreadsheetml/" + $0 }
    case .drawing14: return [microsoft + "drawing/2010/main"]
    case .spreadsheetDrawing14: return [microsoft + "excel/2010/spreadsheetDrawing"]
    case .chart14: return [microsoft + "drawing/2007/8/2/chart"]
    case .chart15: return [microsoft + "drawing/2012/chart"]
    case .svg: return [microsoft + "drawing/2016/SVG/main"]
    case .activeX: return [microsoft + "2006/activeX"]
    case .featureBags: return [microsoft + "spreadsheetml/2022/featurepropertybag"]
    case .wordCustomization: return [microsoft + "word/2006/wordml"]
    case .webExtension: return [microsoft + "webextensions/webextension/2010/11"]
    // ECMA-376-1:2016 §22.5.
    case .customXMLProperties: return [office + "customXml", strict + "officeDocument/customXml"]
    case .taskPanes: return [microsoft + "webextensions/taskpanes/2010/11"]
    case .sheetViews: return [microsoft + "spreadsheetml/2019/namedsheetviews"]
    }
  }

  static let strictPrefix = "http://purl.oclc.org/ooxml/"
}
