import AssessmentEngine
import Testing

@Suite("Where links lead, taken apart")
struct LinkAddressTests {
  @Test(
    "A target is read as the program that wrote it meant it",
    arguments: [
      // Relative ones.
      ("Taux.xlsx", "Taux.xlsx"), ("..\\Finance\\Budget%202026.xlsx", "../Finance/Budget 2026.xlsx"),
      ("./a/../b.docx", "b.docx"), ("file:Taux.xlsx", "Taux.xlsx"), ("file:///..\\Sales\\Book2.xlsx", "../Sales/Book2.xlsx"),
      ("Annexe.docx#Chapitre", "Annexe.docx"), ("[Book.xlsx]Sheet1!A1", "Book.xlsx"), ("'[Book 2.xlsx]Sheet 1'!A1", "Book 2.xlsx"),
      ("%5baccess%5d.2010-10-26.log", "[access].2010-10-26.log"),
      // From the root of the document's own drive.
      ("/Budget/2026.xlsx", "/Budget/2026.xlsx"), ("file:///home/user/x.odt", "/home/user/x.odt"),
      ("file://localhost/Users/x/a.png", "/Users/x/a.png"),
      // Drives.
      ("S:\\Compta\\a.xlsx", "S:\\Compta\\a.xlsx"), ("file:///C|/Data/a.xlsx", "C:\\Data\\a.xlsx"),
      ("file:///C:/Mes%20documents/a.doc", "C:\\Mes documents\\a.doc"), ("file://C:\\a\\b.doc", "C:\\a\\b.doc"),
      ("C:\\Data\\[Taux.xlsx]Feuil1", "C:\\Data\\Taux.xlsx"), ("\\\\?\\C:\\long\\a.xlsx", "C:\\long\\a.xlsx"),
      // Servers.
      ("\\\\srv1\\compta\\a.xlsx", "\\\\srv1\\compta\\a.xlsx"), ("//srv1/compta/a.xlsx", "\\\\srv1\\compta\\a.xlsx"),
      ("file://srv1/compta/a.xlsx", "\\\\srv1\\compta\\a.xlsx"), ("file:////srv1/compta/a.xlsx", "\\\\srv1\\compta\\a.xlsx"),
      ("file:///\\\\srv1\\compta\\a%20b.xlsx", "\\\\srv1\\compta\\a b.xlsx"),
      ("file://///srv1/compta/a.xlsx", "\\\\srv1\\compta\\a.xlsx"), ("\\\\?\\UNC\\srv1\\compta\\a.xlsx", "\\\\srv1\\compta\\a.xlsx"),
      // The web.
      ("https://user@Intranet.example:8443/a%20b/c.docx?x=1#y", "https://intranet.example/a b/c.docx"),
      (
        "https://contoso.sharepoint.com/sites/fin/Shared%20Documents/a.xlsx?web=1",
        "https://contoso.sharepoint.com/sites/fin/Shared Documents/a.xlsx"
      ),
      (
        "https://contoso.sharepoint.com/:x:/r/sites/fin/Documents%20partages/a.xlsx?d=w12&csf=1",
        "https://contoso.sharepoint.com/sites/fin/Documents partages/a.xlsx"
      ),
      (
        "https://contoso.sharepoint.com/sites/fin/Forms/AllItems.aspx?id=%2Fsites%2Ffin%2FDocs%2Fa%2Edocx&parent=x",
        "https://contoso.sharepoint.com/sites/fin/Docs/a.docx"
      ),
      (
        "\\\\contoso.sharepoint.com@SSL\\DavWWWRoot\\sites\\fin\\a.xlsx",
        "https://contoso.sharepoint.com/sites/fin/a.xlsx"
      ),
      (
        "ms-excel:ofe|u|https://contoso.sharepoint.com/sites/fin/a.xlsx", "https://contoso.sharepoint.com/sites/fin/a.xlsx"
      ),
      ("https://d.docs.live.net/4a1c/Documents/a.xlsx", "https://d.docs.live.net/4a1c/Documents/a.xlsx"),
    ])
  func reading(target: String, text: String) {
    #expect(LinkAddress.readings(of: target).first?.text == text)
  }

  @Test(
    "What names no file is none",
    arguments: [
      "", "#Feuil1!A1", "mailto:a@example.org", "tel:+33", "javascript:void(0)", "onenote:x", "NULL", "http://", "   ",
      "Provider=SQLOLEDB;Data Source=SRV", "odbc://x",
    ])
  func none(target: String) {
    #expect(LinkAddress.readings(of: target).isEmpty)
  }

  @Test("A token of SharePoint tells no path; the name in an editor's address is known")
  func opaque() throws {
    let token = try #require(LinkAddress.readings(of: "https://contoso.sharepoint.com/:x:/s/fin/EabcDEF?e=1").first)
    #expect(token.isOpaque && token.names.isEmpty)
    let editor = try #require(
      LinkAddress.readings(
        of: "https://contoso.sharepoint.com/sites/fin/_layouts/15/Doc.aspx?sourcedoc=%7B12%7D&file=Budget%202026.xlsx"
      ).first)
    #expect(editor.isOpaque && editor.fileName == "budget 2026.xlsx")
  }

  @Test("A sign of URIs may be part of a Windows name: both readings are there")
  func readings() {
    #expect(LinkAddress.readings(of: "S:\\C#\\a.xlsx").map(\.text) == ["S:\\C", "S:\\C#\\a.xlsx"])
    #expect(LinkAddress.readings(of: "100%25.xlsx").map(\.text) == ["100%.xlsx", "100%25.xlsx"])
    #expect(LinkAddress.readings(of: "50%.xlsx").map(\.text) == ["50%.xlsx"])
  }

  @Test("Composed and decomposed letters, and bytes of Windows-1252, are the same name")
  func encodings() {
    let composed = LinkAddress.readings(of: "R%C3%A9sultats.xlsx").first?.fileName
    let decomposed = LinkAddress.readings(of: "RE\u{301}SULTATS.XLSX").first?.fileName
    let old = LinkAddress.readings(of: "R%E9sultats.xlsx").first?.fileName
    #expect(composed == decomposed && composed == old && composed != nil)
    #expect(LinkName.folded(path: [0x52, 0xE9, 0x2F, 0x41, 0x2E]) == "ré/a")
    #expect(LinkName.folded(path: Array("Été/B. ".utf8)) == "été/b")
  }

  @Test("A target of any length and any characters ends")
  func hostile() {
    let deep = String(repeating: "../", count: 2_700) + "a.xlsx"
    #expect(LinkAddress.readings(of: deep).first?.names.count == 2_701)
    #expect(LinkAddress.readings(of: String(repeating: "a", count: 9_000)).isEmpty)
    for text in ["[", "]", "[]", "'", "\\", "\\\\", "//", "///", "file:", "file://", "file:///", "%", "%%%", "C:", "C|", "\u{0}", "https:// /", "\\\\?\\", "\\\\?\\UNC\\"] {
      _ = LinkAddress.readings(of: text)
    }
    let brackets = String(repeating: "[a.b]", count: 1_500)
    #expect(!LinkAddress.readings(of: brackets).isEmpty)
  }
}
