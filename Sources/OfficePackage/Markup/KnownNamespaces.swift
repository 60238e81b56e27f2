/// Namespaces that the standard, Microsoft's published extensions of it, or what these rest on define. A part that
/// declares another one holds something that no reader of the standard is told about.
///
/// **Source** ECMA-376-1:2016 Annex A; ECMA-376-2:2021; [MS-DOCX] 2.2, [MS-XLSX] 2.2, [MS-PPTX] 2.2, [MS-ODRAWXML] 2;
/// github:dotnet/Open-XML-SDK@2d48a00b:data/namespaces.json; those of Office for the Mac as its documents declare them.
public enum KnownNamespaces {
  public static let uris: [String] =
    words(transitional).map { "http://schemas.openxmlformats.org/" + $0 } + words(strict).map { Namespace.strictPrefix + $0 }
    + words(microsoft).map { "http://schemas.microsoft.com/office/" + $0 } + words(others)

  static func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }

  private static let transitional = """
    drawingml/2006/chart drawingml/2006/chartDrawing drawingml/2006/compatibility drawingml/2006/diagram
    drawingml/2006/lockedCanvas drawingml/2006/main drawingml/2006/picture drawingml/2006/spreadsheetDrawing
    drawingml/2006/wordprocessingDrawing markup-compatibility/2006 officeDocument/2006/bibliography
    officeDocument/2006/characteristics officeDocument/2006/custom-properties officeDocument/2006/customXml
    officeDocument/2006/docPropsVTypes officeDocument/2006/extended-properties officeDocument/2006/math
    officeDocument/2006/relationships officeDocument/2006/sharedTypes package/2006/content-types
    package/2006/digital-signature package/2006/metadata/core-properties package/2006/relationships
    presentationml/2006/main schemaLibrary/2006/main spreadsheetml/2006/main wordprocessingml/2006/main
    """

  private static let strict = """
    drawingml/chart drawingml/chartDrawing drawingml/compatibility drawingml/diagram drawingml/lockedCanvas
    drawingml/main drawingml/picture drawingml/spreadsheetDrawing drawingml/wordprocessingDrawing
    officeDocument/bibliography officeDocument/characteristics officeDocument/customProperties
    officeDocument/customXml officeDocument/docPropsVTypes officeDocument/extendedProperties
    officeDocument/math officeDocument/relationships officeDocument/sharedTypes presentationml/main
    schemaLibrary/main spreadsheetml/main wordprocessingml/main
    """

  private static let microsoft = """
    2004/7/core 2006/01/customui 2006/activeX 2006/coverPageProps 2006/customDocumentInformationPanel
    2006/digsig 2006/metadata/contentType 2006/metadata/customXsn 2006/metadata/longProperties
    2006/metadata/properties 2006/metadata/properties/metaAttributes 2007/6/19/audiovideo 2009/07/customui
    2019/extlst 2020/mipLabelMetadata comments/2020/reactions drawing/2007/8/2/chart drawing/2008/diagram
    drawing/2010/chartDrawing drawing/2010/compatibility drawing/2010/diagram drawing/2010/main
    drawing/2010/picture drawing/2010/slicer drawing/2012/chart drawing/2012/chartStyle drawing/2012/main
    drawing/2012/slicer drawing/2012/timeslicer drawing/2013/main/command drawing/2014/chart
    drawing/2014/chart/ac drawing/2014/chartex drawing/2014/main drawing/2015/06/chart
    drawing/2015/10/21/chartex drawing/2015/9/8/chartex drawing/2016/11/diagram drawing/2016/11/main
    drawing/2016/12/diagram drawing/2016/5/10/chartex drawing/2016/5/11/chartex drawing/2016/5/12/chartex
    drawing/2016/5/13/chartex drawing/2016/5/14/chartex drawing/2016/5/9/chartex drawing/2016/SVG/main
    drawing/2016/ink drawing/2017/03/chart drawing/2017/decorative drawing/2017/model3d drawing/2018/animation
    drawing/2018/animation/model3d drawing/2018/hyperlinkcolor drawing/2018/sketchyshapes
    drawing/2020/classificationShape drawing/2021/livefeed drawing/2021/oembed drawing/2021/scriptlink
    drawing/2022/imageformula excel/2006/main excel/2010/spreadsheetDrawing infopath/2007/PartnerControls
    intelligence/2020/intelligence internal/2007/ofapi/packaging mac/drawingml/2011/main mac/excel/2008/main
    mac/office/2008/main office/2011/9/metroDictionary powerpoint/2010/main powerpoint/2012/main
    powerpoint/2012/roamingSettings powerpoint/2013/main/command powerpoint/2015/09/main
    powerpoint/2015/10/main powerpoint/2015/main powerpoint/2016/slidezoom powerpoint/2016/sectionzoom powerpoint/2016/summaryzoom
    powerpoint/2017/10/main powerpoint/2017/3/main
    powerpoint/2018/4/main powerpoint/2018/8/main powerpoint/2019/12/main powerpoint/2019/9/main/command
    powerpoint/2020/02/main powerpoint/2021/06/main powerpoint/2022/03/main powerpoint/2022/06/main/command
    powerpoint/2022/08/main powerpoint/2023/02/main spreadsheetml/2009/9/ac spreadsheetml/2009/9/main
    spreadsheetml/2010/11/ac spreadsheetml/2010/11/main spreadsheetml/2011/1/ac spreadsheetml/2014/11/main
    spreadsheetml/2014/revision spreadsheetml/2015/02/main spreadsheetml/2015/revision2
    spreadsheetml/2016/01/main spreadsheetml/2016/pivotdefaultlayout spreadsheetml/2016/revision10
    spreadsheetml/2016/revision3 spreadsheetml/2016/revision5 spreadsheetml/2016/revision6
    spreadsheetml/2016/revision9 spreadsheetml/2017/dynamicarray spreadsheetml/2017/revision16
    spreadsheetml/2017/richdata spreadsheetml/2017/richdata2 spreadsheetml/2018/08/main
    spreadsheetml/2018/calcfeatures spreadsheetml/2018/threadedcomments spreadsheetml/2019/extlinksprops
    spreadsheetml/2019/namedsheetviews spreadsheetml/2020/pivotNov2020 spreadsheetml/2020/richdatawebimage
    spreadsheetml/2020/richvaluerefresh spreadsheetml/2020/threadedcomments2 spreadsheetml/2021/extlinks2021
    spreadsheetml/2022/featurepropertybag spreadsheetml/2022/pivotVersionInfo spreadsheetml/2022/richvaluerel
    spreadsheetml/2023/dataSourceVersioning spreadsheetml/2023/externalCodeService spreadsheetml/2023/msForms
    spreadsheetml/2023/pythonscripts spreadsheetml/2023/pivot2023Calculation spreadsheetml/2024/workbookCompatibilityVersion
    tasks/2019/documenttasks thememl/2012/main visio/2011/1/core visio/2012/main visio/2012/theme
    webextensions/taskpanes/2010/11 webextensions/webextension/2010/11 word/2006/wordml word/2008/9/12/wordml
    word/2010/11/wordml word/2010/wordml word/2010/wordprocessingCanvas word/2010/wordprocessingDrawing
    word/2010/wordprocessingGroup word/2010/wordprocessingInk word/2010/wordprocessingShape word/2012/wordml
    word/2012/wordprocessingDrawing word/2015/wordml/symex word/2016/wordml/cid word/2018/wordml
    word/2018/wordml/cex word/2020/oembed word/2020/wordml/sdtdatahash word/2023/wordml/word16du
    word/2024/wordml/sdtformatlock
    """

  private static let others = """
    http://purl.org/dc/elements/1.1/ http://purl.org/dc/terms/ http://purl.org/dc/dcmitype/
    http://www.w3.org/2001/XMLSchema http://www.w3.org/2001/XMLSchema-instance
    http://www.w3.org/2000/09/xmldsig# http://www.w3.org/2003/InkML http://www.w3.org/2003/04/emma
    http://www.w3.org/XML/1998/namespace http://www.w3.org/TR/REC-html40 http://www.w3.org/1999/xhtml
    http://www.w3.org/1998/Math/MathML http://uri.etsi.org/01903/v1.3.2# http://uri.etsi.org/01903/v1.4.1#
    urn:schemas-microsoft-com:vml urn:schemas-microsoft-com:office:office urn:schemas-microsoft-com:office:word
    urn:schemas-microsoft-com:office:excel urn:schemas-microsoft-com:office:powerpoint
    urn:schemas-microsoft-com:office:access
    uuid:C2F41010-65B3-11d1-A29F-00AA00C14882 http://schemas.microsoft.com/projectml/2012/main
    http://schemas.microsoft.com/ink/2010/main http://schemas.microsoft.com/DataMashup
    urn:schemas-microsoft-com:office:activation http://macVmlSchemaUri
    """
}
