import OfficePackage

/// Numbers of the names that detectors of text documents act on, and of the attributes that they look at.
struct WordNames {
  let revisions: ElementActions<RevisionDetector.Action>
  let settings: ElementActions<DocumentSettingsDetector.Action>
  let controls: ElementActions<ContentControlDetector.Action>
  let sections: ElementActions<SectionDetector.Action>
  let tables: ElementActions<TableDetector.Action>
  let styles: ElementActions<ParagraphStyleDetector.Action>
  let shapes: ElementActions<DrawnShapeDetector.Action>
  let tabs: ElementActions<TabStopDetector.Action>

  // Elements that single detectors look for.
  let comment, commentEx, commentRangeStart, commentReference, permStart, documentProtection, writeProtection, altChunk, source, sources: UInt16
  let footnoteReference, endnoteReference, bookmarkStart, hyperlink, hlinkClick, framePr: UInt16
  // Parents.
  let sdtPr, compat, background, sectPr, sectPrChange, cols, tc, tbl, tblPr, tblGridChange, pPr, pStyle, numPr: UInt16
  let style, lvl, rPr, textOutline, trPr, trPrChange, pPrChange, tblPrChange, docPr, tabStops, run, del, moveFrom, wgp, wpc: UInt16
  // Attributes.
  let val, author, paraIdParent, done, type, name, id, storeItemID, itemID, styleName: UInt16
  let edit, enforcement, formatting, recommended, hash, hashValue, algorithmName, cryptAlgorithmSid, edGrp, ed: UInt16
  let w, h, num, equalWidth, styleId, customStyle, abstractNumId, ilvl, numId, txBox, prst, hr, string: UInt16
  let color, themeColor, defaultStyle, spid, linkedTxbx, gutter, anchor, leader: UInt16
  let sides: [UInt16]
  /// What of a page's width is not text: both margins and the room for the binding.
  let inner: [UInt16]

  init(_ vocabulary: Vocabulary) {
    revisions = ElementActions(
      vocabulary,
      [
        (["ins"], .insertion), (["del"], .deletion), (["moveFrom", "moveTo"], .move),
        (["cellIns"], .cellInsertion), (["cellDel"], .cellDeletion), (["cellMerge"], .cellMerge),
        (
          [
            "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange",
            "numberingChange",
          ], .formatting
        ),
        (["trackRevisions"], .tracking),
      ])
    settings = ElementActions(
      vocabulary,
      DocumentSettingsDetector.switches.enumerated().map { ($0.element.names, .toggle($0.offset)) } + [
        (DocumentSettingsDetector.options, .compat), (["compatSetting"], .compatSetting), (["docVar"], .docVar),
        (["background"], .background), (["fill"], .fill), (["displayBackgroundShape"], .displayBackground),
        (["autoHyphenation"], .hyphenation), (["pPrDefault"], .defaults), (["style"], .style),
        (["suppressAutoHyphens"], .suppressed),
      ])
    controls = ElementActions(vocabulary, WordNames.controls)
    sections = ElementActions(
      vocabulary,
      [
        (["sectPr"], .section), (["pgSz"], .size), (["pgMar"], .margins), (["cols"], .columns), (["col"], .column),
        (["titlePg"], .titlePage), (["headerReference", "footerReference"], .reference),
        (["evenAndOddHeaders"], .evenAndOdd), (["type"], .start),
      ])
    tables = ElementActions(
      vocabulary,
      [
        (["tbl"], .table), (["tr"], .row), (["gridCol"], .column), (["tblGrid"], .grid), (["tblpPr"], .floating),
        (["pgSz"], .page), (["pgMar"], .margins), (["gridBefore", "gridAfter"], .indent),
      ])
    styles = ElementActions(
      vocabulary,
      [
        (["pStyle", "rStyle", "tblStyle"], .use), (["numPr"], .numbering), (["numId"], .list), (["ilvl"], .level),
        (["pPrChange"], .replaced), (["style"], .style), (["name"], .name), (["basedOn"], .basedOn),
        (["u"], .underline),
        (["abstractNum"], .definition), (["lvl"], .definitionLevel), (["numFmt"], .format), (["num"], .number),
        (["abstractNumId"], .follows), (["lvlPicBulletId"], .picture),
      ])
    shapes = ElementActions(
      vocabulary,
      [
        (["wsp"], .shape), (["shape", "rect", "roundrect", "oval", "polyline", "curve", "arc"], .vmlShape),
        (["line"], .vmlLine), (["prstGeom"], .geometry),
        (["wgp"], .group), (["group"], .vmlGroup), (["wpc"], .canvas), (["txbx", "linkedTxbx", "textbox"], .textBox),
        (["cNvSpPr"], .boxMark), (["imagedata"], .picture), (["textpath"], .textPath), (["prstTxWarp"], .warp),
        (["docPr"], .drawing), (["glow", "reflection", "props3d", "shadow"], .effect),
        (["solidFill", "gradFill"], .outline),
      ])
    tabs = ElementActions(
      vocabulary, [(["p"], .paragraph), (["pStyle"], .paragraphStyle), (["tab"], .tab), (["style"], .style), (["name"], .styleName)])
    comment = vocabulary.subscribe("comment")
    commentEx = vocabulary.subscribe("commentEx")
    commentRangeStart = vocabulary.subscribe("commentRangeStart")
    commentReference = vocabulary.subscribe("commentReference")
    permStart = vocabulary.subscribe("permStart")
    documentProtection = vocabulary.subscribe("documentProtection")
    writeProtection = vocabulary.subscribe("writeProtection")
    altChunk = vocabulary.subscribe("altChunk")
    footnoteReference = vocabulary.subscribe("footnoteReference")
    endnoteReference = vocabulary.subscribe("endnoteReference")
    (bookmarkStart, hyperlink) = (vocabulary.subscribe("bookmarkStart"), vocabulary.subscribe("hyperlink"))
    hlinkClick = vocabulary.subscribe("hlinkClick")
    framePr = vocabulary.subscribe("framePr")
    source = vocabulary.subscribe("Source")
    sources = vocabulary.subscribe("Sources")
    let number = vocabulary.number
    (sdtPr, compat, background) = (number("sdtPr"), number("compat"), number("background"))
    (sectPr, sectPrChange, cols) = (number("sectPr"), number("sectPrChange"), number("cols"))
    (tc, tbl, tblPr, tblGridChange) = (number("tc"), number("tbl"), number("tblPr"), number("tblGridChange"))
    (pPr, pStyle, numPr, style) = (number("pPr"), number("pStyle"), number("numPr"), number("style"))
    (lvl, rPr, textOutline) = (number("lvl"), number("rPr"), number("textOutline"))
    (trPr, trPrChange, pPrChange) = (number("trPr"), number("trPrChange"), number("pPrChange"))
    (docPr, tblPrChange) = (number("docPr"), number("tblPrChange"))
    (val, author, type, name) = (number("val"), number("author"), number("type"), number("name"))
    (paraIdParent, done, id) = (number("paraIdParent"), number("done"), number("id"))
    (storeItemID, itemID, styleName) = (number("storeItemID"), number("itemID"), number("StyleName"))
    (edit, enforcement, formatting) = (number("edit"), number("enforcement"), number("formatting"))
    (recommended, hash, hashValue) = (number("recommended"), number("hash"), number("hashValue"))
    (algorithmName, cryptAlgorithmSid) = (number("algorithmName"), number("cryptAlgorithmSid"))
    (edGrp, ed, w, h, num) = (number("edGrp"), number("ed"), number("w"), number("h"), number("num"))
    (equalWidth, styleId, customStyle) = (number("equalWidth"), number("styleId"), number("customStyle"))
    (abstractNumId, ilvl, numId) = (number("abstractNumId"), number("ilvl"), number("numId"))
    (txBox, prst, hr, string) = (number("txBox"), number("prst"), number("hr"), number("string"))
    (color, themeColor, defaultStyle) = (number("color"), number("themeColor"), number("default"))
    (anchor, leader, tabStops, run) = (number("anchor"), number("leader"), number("tabs"), number("r"))
    (del, moveFrom, wgp, wpc) = (number("del"), number("moveFrom"), number("wgp"), number("wpc"))
    (spid, linkedTxbx, gutter) = (number("spid"), number("linkedTxbx"), number("gutter"))
    inner = ["left", "right", "gutter"].map { number($0) }
    sides = ["top", "right", "bottom", "left"].map { number($0) }
  }

  private static let controls: [(names: [String], action: ContentControlDetector.Action)] = [
    (["sdtPr"], .properties), (["sdtContent"], .content), (["lock"], .lock), (["dataBinding"], .binding),
    (["showingPlcHdr"], .prompt), (["alias"], .title),
    (["tag"], .tag), (["docPartGallery"], .gallery), (["datastoreItem"], .item), (["text"], .type(.plainText)),
    (["richText"], .type(.richText)), (["dropDownList"], .type(.dropDown)), (["comboBox"], .type(.comboBox)),
    (["date"], .type(.date)), (["checkbox"], .type(.checkbox)), (["picture"], .type(.picture)),
    (["group"], .type(.group)), (["citation"], .type(.citation)), (["bibliography"], .type(.bibliography)),
    (["equation"], .type(.equation)), (["repeatingSection"], .type(.repeatingSection)),
    (["repeatingSectionItem"], .type(.repeatingItem)), (["docPartList"], .type(.gallery)),
    (["docPartObj"], .type(.documentPart)), (["entityPicker"], .type(.entityPicker)),
  ]
}
