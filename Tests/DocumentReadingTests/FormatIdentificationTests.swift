import DocumentReading
import InventoryModel
import Testing

@Suite("Formats are told by content")
struct FormatIdentificationTests {
  private func identify(_ head: [UInt8], _ fileExtension: String = "") -> Identification {
    FormatIdentification.identify(head: head, size: Int64(head.count), fileExtension: fileExtension)
  }

  @Test(
    "text and markup",
    arguments: [
      ("", "empty"), ("{\\rtf1\\ansi Hello}", "rtf"), ("%PDF-1.7\n", "pdf"), ("junk\n%PDF-1.4", "pdf"),
      ("<html><body>x</body></html>", "html"), ("<!DOCTYPE html>\n<x>", "html"),
      ("  <!-- a --><TABLE border=1><tr>", "html"),
      (
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">",
        "html"
      ),
      (
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
          + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "excel-2003-xml"
      ),
      (
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">",
        "word-2003-xml"
      ),
      (
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">",
        "flat-opc"
      ),
      (
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          + "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">", "fods"
      ),
      ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "svg"),
      ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"<html>\">]><a/>", "xml"), ("<3 you", "text"),
      ("<a lot", "text"),
      ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n", "mht"),
      ("From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n", "eml"),
      ("{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\", \"email\": \"x\"}", "google-shortcut"),
      ("{\"a\": 1}", "json"), ("[InternetShortcut]\r\nURL=https://example.org/\r\n", "url"),
      ("ID;PWXL;N;E\r\nP;PGeneral\r\n", "slk"), ("a;b;c\n1;2;3\n4;5;6\n", "csv"), ("a,\"b,b\",c\n1,2,3\n", "csv"),
      ("a\tb\n1\t2\n", "tsv"), ("Dear all,\nthe figures are late.\nYours\n", "text"),
      ("MZ is not always a program\n", "text"),
      ("Les r\u{E9}sultats d\u{E9}taill\u{E9}s\n", "text"),
    ])
  func text(content: String, format: String) {
    #expect(identify(Array(content.utf8)).format.rawValue == format)
    guard !content.isEmpty, format != "pdf", format != "rtf" else { return }
    // The same with a byte order mark, and as UTF-16 of either order.
    #expect(identify([0xEF, 0xBB, 0xBF] + content.utf8).format.rawValue == format)
    let units = [0xFEFF] + content.utf16
    #expect(identify(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).format.rawValue == format)
    #expect(identify(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).format.rawValue == format)
  }

  @Test(
    "signatures",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "png"), ([0xFF, 0xD8, 0xFF, 0xE0], "jpeg"),
      (Array("GIF89a".utf8), "gif"), (Array("!BDN1234".utf8), "pst"), ([0x1A, 0, 0, 4, 0, 0, 1], "nsf"),
      ([0, 0, 2, 0, 6, 4, 6, 0], "lotus-123"), ([0x4C, 0, 0, 0, 1, 0x14, 2, 0], "lnk"),
      (Array("SQLite format 3\0".utf8), "sqlite"), ([0x1F, 0x8B, 8], "gzip"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
      (Array("Rar!\u{1A}\u{7}\0".utf8), "rar"), ([0, 0, 0, 24] + Array("ftypisom".utf8), "mp4"),
      (Array("RIFF....WAVE".utf8), "wav"), ([0x4D, 0x5A] + [UInt8](repeating: 0, count: 80), "exe"),
      ([0, 1, 0, 0] + Array("Standard ACE DB".utf8), "accdb"), (Array("%!PS-Adobe".utf8), "ps"),
    ] as [([UInt8], String)])
  func signatures(head: [UInt8], format: String) {
    #expect(identify(head) == Identification(DocumentFormat(format), .foreign))
  }

  @Test("what is Office's goes to who reads it")
  func office() {
    #expect(identify([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).next == .compound)
    #expect(identify([0x50, 0x4B, 3, 4]).next == .package)
    #expect(identify([9, 8, 8, 0, 0, 5, 5, 0]) == Identification(DocumentFormat("xls"), .legacy))
    #expect(identify([9, 0, 4, 0, 2, 0, 16, 0]) == Identification(DocumentFormat("xls"), .legacy))
    #expect(identify([0xDB, 0xA5, 0x2D, 0, 0, 0, 9, 4]) == Identification(DocumentFormat("doc"), .legacy))
    #expect(identify(Array("polyglot\u{0}".utf8) + localHeader("xl/workbook.xml")).next == .package)
  }

  @Test("noise and zeros have no name")
  func noise() {
    #expect(identify([UInt8](repeating: 0, count: 4096)) == Identification(.unknown, .unknown))
    var state: UInt64 = 1
    for _ in 0..<200 {
      let noise = (0..<2048).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      }
      // Begins with a byte that begins no signature.
      #expect(identify([0xE1, 0xE2] + noise) == Identification(.unknown, .unknown))
    }
  }

  @Test(
    "a name ending decides only whether text is a table, and never makes a document",
    arguments: ["xls", "xlsx", "docx"])
  func endings(fileExtension: String) {
    #expect(identify(Array("Attachment of a mail\n".utf8), fileExtension).format.rawValue == "text")
    #expect(identify(Array("Title\n\na,b\n1,2,3\n".utf8), "csv").format.rawValue == "csv")
    #expect(identify([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], fileExtension).format.rawValue == "png")
  }

  private func localHeader(_ name: String, _ data: String = "") -> [UInt8] {
    let size = UInt8(data.utf8.count)
    return [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, size, 0, 0, 0, size, 0, 0, 0]
      + [UInt8(name.utf8.count), 0, 0, 0] + Array(name.utf8) + Array(data.utf8)
  }

  @Test(
    "OpenDocument is named by its first entry",
    arguments: [
      ("spreadsheet", "ods"), ("text", "odt"), ("presentation", "odp"), ("text-template", "ott"), ("graphics", "odg"),
    ])
  func openDocument(type: String, format: String) {
    let head = localHeader("mimetype", "application/vnd.oasis.opendocument.\(type)") + localHeader("content.xml")
    #expect(identify(head) == Identification(DocumentFormat(format), .foreign))
    #expect(
      FormatIdentification.identify(entryNames: [Array("content.xml".utf8)], head: head).format.rawValue == format)
  }

  @Test(
    "zips are told by the names in their directory",
    arguments: [
      (["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"], "xlsx", Identification.NextStep.package),
      (["[content_types].XML", "xl\\workbook.bin"], "xlsb", .package), (["word/document.xml"], "docx", .package),
      (["ppt/presentation.xml", "ppt/vbaProject.bin"], "pptm", .package),
      (["[Content_Types].xml", "a.xml"], "opc", .package),
      (["Index/Document.iwa"], "iwork", .foreign), (["META-INF/MANIFEST.MF", "A.class"], "jar", .foreign),
      (["report.docx", "figures.xlsx"], "zip", .foreign), ([], "zip", .foreign),
    ])
  func names(names: [String], format: String, next: Identification.NextStep) {
    let found = FormatIdentification.identify(entryNames: names.map { Array($0.utf8) }, head: [])
    #expect(found == Identification(DocumentFormat(format), next))
  }

  @Test("a package cut short is known by its local headers")
  func damaged() {
    let head = localHeader("[Content_Types].xml", "<Types/>") + localHeader("xl/workbook.xml", "<w")
    #expect(FormatIdentification.looksLikeOfficePackage(head: head))
    #expect(FormatIdentification.officePackageFormat(head: head)?.rawValue == "xlsx")
    #expect(FormatIdentification.officePackageFormat(head: localHeader("_rels/.rels"))?.rawValue == "opc")
    #expect(!FormatIdentification.looksLikeOfficePackage(head: localHeader("holiday.jpg")))
    for length in 0..<head.count {
      let cut = Array(head.prefix(length))
      _ = identify(cut)
      if length < 49 { #expect(!FormatIdentification.looksLikeOfficePackage(head: cut)) }
    }
  }

  @Test(
    "OpenDocument and its forerunners, templates too, are read as such and have their family",
    arguments: [
      ("application/vnd.sun.xml.calc.template", "stc", DocumentFamily.spreadsheet),
      ("application/vnd.sun.xml.writer.template", "stw", .document), ("application/vnd.sun.xml.writer.global", "sxg", .document),
      ("application/vnd.sun.xml.impress.template", "sti", .presentation),
      ("application/vnd.oasis.opendocument.text-web", "oth", .document),
    ])
  func openDocument(type: String, format: String, family: DocumentFamily) {
    let name = Array("mimetype".utf8)
    let head: [UInt8] =
      [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [UInt8(name.count), 0, 0, 0] + name + Array(type.utf8)
    let found = FormatIdentification.identify(head: head, size: Int64(head.count), fileExtension: "")
    #expect(found.format == DocumentFormat(format))
    #expect(DocumentFormat.openDocumentFormats.contains(format))
    #expect(DocumentFormat(format).family == family)
  }

  @Test("formats whose version is told by their first bytes are those of the fact", arguments: ["word-dos", "word-mac", "powerpoint-mac"])
  func versions(format: String) {
    #expect(DocumentFormat.versionedFormats.contains(format))
  }
}
