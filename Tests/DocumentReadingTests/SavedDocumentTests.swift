import ExampleDocuments
import InventoryModel
import Testing

/// A letter and a slide show of several parts, as a program or a library saves them: what changes with each saving is
/// told apart from what somebody writes.
private struct SavedPackage {
  /// Who saved it when, with what.
  var mark = 1
  var hasPrinter = false
  /// Single quotation marks, and another order of attributes: as libraries write parts anew.
  var isRewritten = false
  var size = 24
  var word = "Bonjour"
  var layoutTitle = "Titre"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let slides = "http://schemas.openxmlformats.org/presentationml/2006/main"
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"

  private func head(_ text: String) -> String {
    isRewritten
      ? "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        + text.replacing("\"", with: "'").replacing("><", with: ">\n  <").replacing("<w:t>\n  </w:t>", with: "<w:t></w:t>")
      : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + text
  }

  private func relationships(_ rows: [(String, String, String)]) -> String {
    HostileWorkbook.relationships(
      rows.map { id, kind, target in
        let base = kind.hasPrefix("metadata/") ? Self.package + "relationships/" : Self.office + "/"
        return "<Relationship Id=\"\(id)\" Type=\"\(base)\(kind)\" Target=\"\(target)\"/>"
      }.joined())
  }

  private func types(_ parts: [(String, String)]) -> String {
    "<Types xmlns=\"\(Self.package)content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings\"/>"
      + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
      + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      + "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
      + parts.map {
        "<Override PartName=\"\($0.0)\" ContentType=\"application/vnd.openxmlformats-officedocument.\($0.1)+xml\"/>"
      }.joined() + "</Types>"
  }

  private func frame(_ main: String, _ parts: [(String, String)]) -> [HostileArchive.Entry] {
    let properties =
      "<cp:coreProperties xmlns:cp=\"\(Self.package)metadata/core-properties\">"
      + "<cp:lastModifiedBy>\(mark)</cp:lastModifiedBy></cp:coreProperties>"
    return [
      .init("[Content_Types].xml", types(parts)),
      .init("_rels/.rels", relationships([
        ("1", "officeDocument", main), ("2", "metadata/core-properties", "docProps/core.xml"),
        ("3", "metadata/thumbnail", "docProps/thumbnail.jpeg"), ("4", "extended-properties", "docProps/app.xml"),
      ])),
      .init("docProps/core.xml", properties), .init("docProps/app.xml", "<Properties><TotalTime>\(mark)</TotalTime></Properties>"),
      .init("docProps/thumbnail.jpeg", "a picture \(mark)"),
    ]
  }

  /// A letter with styles, numbering, fonts and a printer.
  var letter: [HostileArchive.Entry] {
    let printer = hasPrinter ? "<w:printerSettings r:id=\"p\"/>" : ""
    let styles =
      "<w:styles xmlns:w=\"\(Self.word)\"><w:latentStyles w:count=\"\(370 + mark)\"/>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Titre\"><w:rsid w:val=\"00\(mark)\"/>"
      + "<w:rPr><w:sz w:val=\"\(size)\"/></w:rPr></w:style></w:styles>"
    let body =
      "<w:body><w:p><w:r><w:t>\(word)</w:t></w:r></w:p>"
      + "<w:sectPr>\(printer)<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body>"
    return frame("word/document.xml", [
      ("/word/document.xml", "wordprocessingml.document.main"), ("/word/styles.xml", "wordprocessingml.styles"),
      ("/word/numbering.xml", "wordprocessingml.numbering"), ("/word/fontTable.xml", "wordprocessingml.fontTable"),
    ]) + [
      .init("word/document.xml", head("<w:document xmlns:w=\"\(Self.word)\" xmlns:r=\"\(Self.office)\">\(body)</w:document>")),
      .init("word/_rels/document.xml.rels", relationships([
        ("s", "styles", "styles.xml"), ("n", "numbering", "numbering.xml"), ("f", "fontTable", "fontTable.xml"),
      ] + (hasPrinter ? [("p", "printerSettings", "printerSettings/p.bin")] : []))),
      .init("word/styles.xml", head(styles)),
      .init("word/numbering.xml", head("<w:numbering xmlns:w=\"\(Self.word)\"><w:abstractNum w:abstractNumId=\"0\"/></w:numbering>")),
      .init("word/fontTable.xml", "<w:fonts xmlns:w=\"\(Self.word)\"><w:font w:name=\"F\(mark)\"/></w:fonts>"),
    ] + (hasPrinter ? [.init("word/printerSettings/p.bin", "a printer \(mark)")] : [])
  }

  /// A show of one slide, its layout and its master.
  var show: [HostileArchive.Entry] {
    func tree(_ text: String) -> String {
      "<p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"T\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>"
        + "<p:txBody><a:bodyPr/><a:p>\(text)</a:p></p:txBody></p:sp></p:spTree></p:cSld>"
    }
    let names = "xmlns:p=\"\(Self.slides)\" xmlns:a=\"\(Self.drawing)\" xmlns:r=\"\(Self.office)\""
    let lists =
      "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"m\"/></p:sldMasterIdLst>"
      + "<p:sldIdLst><p:sldId id=\"256\" r:id=\"a\"/></p:sldIdLst>"
    let field = "<a:fld id=\"{\(mark)}\" type=\"slidenum\"><a:t>\(mark)</a:t></a:fld><a:r><a:t>Bilan</a:t></a:r>"
    return frame("ppt/presentation.xml", [
      ("/ppt/presentation.xml", "presentationml.presentation.main"), ("/ppt/slides/slide1.xml", "presentationml.slide"),
      ("/ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout"),
      ("/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster"), ("/ppt/viewProps.xml", "presentationml.viewProps"),
    ]) + [
      .init("ppt/presentation.xml", head("<p:presentation \(names)>\(lists)</p:presentation>")),
      .init("ppt/_rels/presentation.xml.rels", relationships([
        ("a", "slide", "slides/slide1.xml"), ("m", "slideMaster", "slideMasters/slideMaster1.xml"), ("v", "viewProps", "viewProps.xml"),
      ])),
      .init("ppt/slides/slide1.xml", head("<p:sld \(names)>\(tree(field))</p:sld>")),
      .init("ppt/slides/_rels/slide1.xml.rels", relationships([("l", "slideLayout", "../slideLayouts/slideLayout1.xml")])),
      .init("ppt/slideLayouts/slideLayout1.xml", head("<p:sldLayout \(names)>\(tree("<a:r><a:t>\(layoutTitle)</a:t></a:r>"))</p:sldLayout>")),
      .init("ppt/slideLayouts/_rels/slideLayout1.xml.rels", relationships([("m", "slideMaster", "../slideMasters/slideMaster1.xml")])),
      .init("ppt/slideMasters/slideMaster1.xml", head("<p:sldMaster \(names)>\(tree("<a:r><a:t>M</a:t></a:r>"))</p:sldMaster>")),
      .init("ppt/slideMasters/_rels/slideMaster1.xml.rels", relationships([("l", "slideLayout", "../slideLayouts/slideLayout1.xml")])),
      .init("ppt/viewProps.xml", "<p:viewPr \(names) lastView=\"v\(mark)\"/>"),
    ]
  }
}

@Suite("Content signatures of documents and presentations")
struct SavedDocumentTests {
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    fileprivate var apply: @Sendable (inout SavedPackage) -> Void

    fileprivate init(_ name: String, _ apply: @escaping @Sendable (inout SavedPackage) -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  private func digests(_ saved: SavedPackage) throws -> (letter: String, show: String) {
    let letter = try HostileWorkbook.read(HostileArchive(entries: saved.letter).bytes())
    let show = try HostileWorkbook.read(HostileArchive(entries: saved.show).bytes())
    #expect(letter.format.rawValue == "docx" && show.format.rawValue == "pptx")
    return (try #require(letter.contentDigest), try #require(show.contentDigest))
  }

  static let savings = [
    Change("at another time, by somebody else: properties, thumbnail, marks, fonts, fields, views") { $0.mark = 2 },
    Change("by a library that writes each part anew") { $0.isRewritten = true },
    Change("with a printer") { $0.hasPrinter = true },
  ]

  @Test("what is saved again, or has other properties, has the same digest", arguments: savings)
  func saved(_ change: Change) throws {
    var package = SavedPackage()
    let before = try digests(package)
    change.apply(&package)
    #expect(try digests(package) == before)
  }

  @Test("another style of a letter, or another layout of a show, is another content")
  func edited() throws {
    let before = try digests(SavedPackage())
    let style = try digests(SavedPackage(size: 28))
    #expect(style.letter != before.letter && style.show == before.show)
    let spaces = try [" ", "  ", "Bonjour "].map { try digests(SavedPackage(word: $0)).letter }
    #expect(Set(spaces + [before.letter]).count == 4, "white space that is a run's text counts")
    let layout = try digests(SavedPackage(layoutTitle: "Sous-titre"))
    #expect(layout.letter == before.letter && layout.show != before.show)
  }
}
