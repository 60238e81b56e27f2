import DocumentReading
import InventoryModel
import SafeBindings

/// A workbook as one saving of it looks: what is content, and what each saving writes anew.
struct SavedWorkbook: Sendable {
  // Content.
  var sheetName = "Ventes"
  var name = "<definedName name=\"Total\">Ventes!$B$2</definedName>"
  var cells = SavedWorkbook.rows(3)
  var chart = "<c:barChart><c:ser><c:tx><c:v>CA</c:v></c:tx><c:val><c:numRef><c:f>Ventes!$B$1:$B$3</c:f>CACHE</c:numRef></c:val></c:ser></c:barChart>"
  var macros = "the project"
  var table = "A1:B3"
  var link = "https://example.com/a"

  // What saving changes.
  var marks = 1
  var chartCache = "<c:numCache><c:pt idx=\"0\"><c:v>1</c:v></c:pt></c:numCache>"
  var computed = "<v>46000</v>"
  var computedType = ""
  var hasPrinter = false
  var chartPart = "xl/charts/chart1.xml"
  var prefix = ""
  var isReversed = false
  var method = 0

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  static func rows(_ count: Int) -> String {
    (1...count).map { "<row r=\"\($0)\" x14ac:dyDescent=\"0.25\"><c r=\"A\($0)\" t=\"inlineStr\"><is><t>Poste \($0) &amp; Cie</t></is></c>" + "<c r=\"B\($0)\" s=\"1\"><v>\($0)</v></c><c r=\"C\($0)\"TYPE><f>TODAY()+B\($0)</f>COMPUTED</c></row>" }.joined()
  }

  var entries: [HostileArchive.Entry] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let microsoft = "http://schemas.microsoft.com/office/spreadsheetml/"
    let p = prefix.isEmpty ? "" : prefix + ":"
    let declared = prefix.isEmpty ? "xmlns=\"\(main)\"" : "xmlns:\(prefix)=\"\(main)\""
    // Every relationship is called otherwise at each saving.
    func id(_ number: Int) -> String { "rId\(number + marks * 10)" }
    let workbook = """
      <\(p)workbook \(declared) xmlns:r="\(Self.office)" xmlns:xr="\(microsoft)2014/revision" xmlns:x15ac="\(microsoft)2010/11/ac" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr\(marks)">\
      <\(p)fileVersion appName="xl" rupBuild="\(marks)"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath \
      url="C:\\\(marks)\\"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="\(marks)"/>\
      <\(p)bookViews><\(p)workbookView activeTab="\(marks)" windowWidth="\(marks)" xr:uid="{\(marks)}"/></\(p)bookViews>\
      <\(p)sheets><\(p)sheet name="\(sheetName)" sheetId="1" r:id="\(id(1))"/></\(p)sheets>\
      <\(p)definedNames>\(name.split(separator: "<").map { $0.hasPrefix("/") ? "</\(p)" + $0.dropFirst() : "<\(p)" + $0 }.joined())</\(p)definedNames>\
      <\(p)calcPr calcId="\(marks)"/></\(p)workbook>
      """
    let printer = hasPrinter ? " r:id=\"\(id(9))\"" : ""
    let sheet = """
      <worksheet xmlns="\(main)" xmlns:r="\(Self.office)" xmlns:xr="\(microsoft)2014/revision" \
      xmlns:x14ac="\(microsoft)2009/9/ac" xr:uid="{\(marks)}"><dimension ref="A1:C\(marks)"/><sheetViews><sheetView \
      tabSelected="\(marks % 2)" workbookViewId="0"><selection activeCell="A\(marks)"/></sheetView></sheetViews><sheetData>\
      \(cells.split(separator: "COMPUTED", omittingEmptySubsequences: false).joined(separator: computed).split(separator: "TYPE", omittingEmptySubsequences: false).joined(separator: computedType))\
      </sheetData><hyperlinks><hyperlink ref="A1" r:id="\(id(2))" xr:uid="{\(marks)}"/></hyperlinks>\
      <pageSetup paperSize="9" horizontalDpi="\(marks)"\(printer)/><drawing r:id="\(id(3))"/><tableParts><tablePart \
      r:id="\(id(4))"/></tableParts></worksheet>
      """
    let plot = chart.split(separator: "CACHE", omittingEmptySubsequences: false).joined(separator: chartCache)
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006/"
    var entries: [HostileArchive.Entry] = [
      .init("[Content_Types].xml", types), .init("_rels/.rels", relationships([
        ("1", "officeDocument", "xl/workbook.xml", false), ("2", "metadata/core-properties", "docProps/core.xml", false),
        ("3", "metadata/thumbnail", "docProps/thumbnail.jpeg", false),
      ])),
      .init("xl/workbook.xml", workbook),
      .init("xl/_rels/workbook.xml.rels", relationships([
        (id(1), "worksheet", "worksheets/sheet1.xml", false), (id(5), "calcChain", "calcChain.xml", false),
        (id(6), "vbaProject", "vbaProject.bin", false),
      ])),
      .init("xl/worksheets/sheet1.xml", sheet),
      .init("xl/worksheets/_rels/sheet1.xml.rels", relationships([
        (id(2), "hyperlink", link, true), (id(3), "drawing", "../drawings/drawing1.xml", false),
        (id(4), "table", "../tables/table1.xml", false),
      ] + (hasPrinter ? [(id(9), "printerSettings", "../printerSettings/p.bin", false)] : []))),
      .init("xl/drawings/drawing1.xml", "<xdr:wsDr xmlns:xdr=\"\(drawing)spreadsheetDrawing\" xmlns:r=\"\(Self.office)\"><xdr:c r:id=\"\(id(7))\"/></xdr:wsDr>"),
      .init("xl/drawings/_rels/drawing1.xml.rels", relationships([(id(7), "chart", "/" + chartPart, false)])),
      .init(chartPart, "<c:chartSpace xmlns:c=\"\(drawing)chart\"><c:chart><c:plotArea>\(plot)</c:plotArea></c:chart></c:chartSpace>"),
      .init("xl/tables/table1.xml", "<table xmlns=\"\(main)\" xmlns:xr=\"\(microsoft)2014/revision\" xr:uid=\"{\(marks)}\" id=\"1\" displayName=\"T\" ref=\"\(table)\"><tableColumns><tableColumn id=\"1\" name=\"a\"/></tableColumns></table>"),
      .init("xl/calcChain.xml", "<calcChain xmlns=\"\(main)\"><c r=\"C\(marks)\"/></calcChain>"),
      .init("xl/vbaProject.bin", macros),
      .init("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"\(Self.package)metadata/core-properties\"><cp:lastModifiedBy>\(marks)</cp:lastModifiedBy></cp:coreProperties>"),
      .init("docProps/thumbnail.jpeg", "a picture \(marks)"),
    ]
    if hasPrinter { entries.append(.init("xl/printerSettings/p.bin", "a printer \(marks)")) }
    if isReversed { entries.reverse() }
    for index in entries.indices { entries[index].method = method }
    return entries
  }

  private var types: String {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let parts = [
      ("/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      ("/xl/worksheets/sheet1.xml", sheet + "worksheet+xml"), ("/xl/calcChain.xml", sheet + "calcChain+xml"),
      ("/xl/tables/table1.xml", sheet + "table+xml"), ("/xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
      ("/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
      ("/" + chartPart, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    return "<Types xmlns=\"\(Self.package)content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"bin\" ContentType=\"\(sheet)printerSettings\"/>"
      + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
      + parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
  }

  private func relationships(_ rows: [(id: String, kind: String, target: String, isExternal: Bool)]) -> String {
    let ordered = isReversed ? rows.reversed() : rows
    return HostileWorkbook.relationships(
      ordered.map { row in
        let base = row.kind.hasPrefix("metadata/") ? Self.package + "relationships/" : Self.office + "/"
        let mode = row.isExternal ? " TargetMode=\"External\"" : ""
        return "<Relationship Id=\"\(row.id)\" Type=\"\(base)\(row.kind)\" Target=\"\(row.target)\"\(mode)/>"
      }.joined())
  }

  func record() throws -> DocumentRecord {
    try HostileWorkbook.read(HostileArchive(entries: entries).bytes())
  }

  func digest() throws -> String? { try record().contentDigest }
  func sketch() throws -> String? { try record().contentSketch }
}

extension DocumentRecord {
  var contentDigest: String? { facts.first { $0.kind == "content.digest" }?.attributes["sha256"]?.text }
  var contentSketch: String? { facts.first { $0.kind == "content.sketch" }?.attributes["minhash"]?.text }
}
