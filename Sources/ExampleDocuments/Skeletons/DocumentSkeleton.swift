/// A document around the `body`, `settings`, `section` and `module` sections of a sample.
struct DocumentSkeleton {
  enum Kind: String, CaseIterable {
    case document
    case macroDocument = "macro-document"
    case template = "document-template"

    var contentType: String {
      switch self {
      case .document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      case .macroDocument: "application/vnd.ms-word.document.macroEnabled.main+xml"
      case .template: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
      }
    }
  }

  let kind: Kind
  let source: PartsFile

  init(kind: Kind, source: PartsFile) {
    self.kind = kind
    self.source = source
  }

  private static let main = "word/document.xml"

  /// **Throws** what is wrong with a section, with its line.
  func package() throws(ExampleError) -> PackageBuilder {
    var package = PackageBuilder()
    package.relate("", id: "rId1", type: "officeDocument", target: Self.main)
    package.addProperties(source)
    package.add(Self.main, text: try document(), type: kind.contentType)
    package.add("word/styles.xml", text: Self.styles)
    package.relate(Self.main, id: "rIdStyles", type: "styles", target: "styles.xml")
    let settings = source.sections.filter { $0.kind == "settings" }.flatMap(\.lines).map(\.text).joined()
    package.add(
      "word/settings.xml", text: XMLText.declaration + "<w:settings \(XMLText.document)>\(settings)</w:settings>")
    package.relate(Self.main, id: "rIdSettings", type: "settings", target: "settings.xml")
    if let project = try MacroProject(source: source) {
      package.add("word/vbaProject.bin", try project.part(file: source.file))
      package.relate(Self.main, id: "rIdMacros", type: "vbaProject", target: "vbaProject.bin")
    }
    try package.addCommon(source, main: Self.main, known: ["body", "settings", "section", "module", "vba"])
    return package
  }

  private func document() throws(ExampleError) -> String {
    var body = ""
    var table: [String] = []
    func closeTable() {
      if !table.isEmpty { body += Self.table(table) }
      table = []
    }
    for line in source.sections.filter({ $0.kind == "body" }).flatMap(\.lines) where !line.text.isEmpty {
      let text = line.text
      if text.hasPrefix("| ") {
        table.append(text)
        continue
      }
      closeTable()
      if text.hasPrefix("<") || text.hasPrefix(" ") {
        body += text.drop { $0 == " " }
      } else if text.hasPrefix("## ") {
        body += Self.paragraph(String(text.dropFirst(3)), style: "Heading2")
      } else if text.hasPrefix("# ") {
        body += Self.paragraph(String(text.dropFirst(2)), style: "Heading1")
      } else {
        body += Self.paragraph(text, style: nil)
      }
    }
    closeTable()
    let section = source.sections.filter { $0.kind == "section" }.flatMap(\.lines).map(\.text).joined()
    let size = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" "
      + "w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
    // References to headers and footers come before the page size: ECMA-376-1:2016 §17.6.17.
    let references = section.hasPrefix("<w:headerReference") || section.hasPrefix("<w:footerReference")
    body += "<w:sectPr>\(references ? section + size : size + section)</w:sectPr>"
    return XMLText.declaration + "<w:document \(XMLText.document)><w:body>\(body)</w:body></w:document>"
  }

  private static func paragraph(_ text: String, style: String?) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(XMLText.escape(text))</w:t></w:r></w:p>"
  }

  /// Lines such as `| Poste | Montant |`.
  private static func table(_ lines: [String]) -> String {
    let rows = lines.map { line in
      line.dropFirst(2).dropLast(line.hasSuffix(" |") ? 2 : 0).split(separator: " | ", omittingEmptySubsequences: false)
    }
    let columns = rows.map(\.count).max() ?? 1
    let grid = String(repeating: "<w:gridCol w:w=\"\(9072 / columns)\"/>", count: columns)
    let markup = rows.map { cells in
      "<w:tr>" + cells.map { "<w:tc>\(paragraph(String($0), style: nil))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
      + markup.joined() + "</w:tbl>"
  }

  private static let styles = XMLText.declaration + """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style></w:styles>
    """
}
