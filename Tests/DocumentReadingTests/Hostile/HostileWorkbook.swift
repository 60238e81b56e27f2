import DocumentReading
import InventoryModel
import SafeBindings

/// A workbook of five parts, each of which can be replaced, and how it is read.
enum HostileWorkbook {
  static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
    ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
    PartName="/xl/worksheets/sheet1.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
    """
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = relationships("<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>")
  static let workbook = """
    <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
    """
  static let workbookRelationships = relationships(
    "<Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>")
  static let sheet = worksheet("<c r=\"A1\"><f>SUM(1,2)</f></c>")
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  static func relationships(_ elements: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(elements)</Relationships>"
  }

  static func worksheet(_ cells: String) -> String {
    "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\">\(cells)</row></sheetData></worksheet>"
  }

  static let sheetName = "xl/worksheets/sheet1.xml"

  /// The workbook's entries, the worksheet last.
  static func entries(sheet: [UInt8] = Array(sheet.utf8), method: Int = 0) -> [HostileArchive.Entry] {
    [
      .init("[Content_Types].xml", types), .init("_rels/.rels", packageRelationships),
      .init("xl/workbook.xml", workbook), .init("xl/_rels/workbook.xml.rels", workbookRelationships),
      .init(name: Array(sheetName.utf8), data: sheet, method: method),
    ]
  }

  static func archive(_ change: (inout HostileArchive) -> Void = { _ in }) -> [UInt8] {
    var archive = HostileArchive(entries: entries())
    change(&archive)
    return archive.bytes()
  }

  /// The workbook with other markup in its sheet.
  static func document(sheet: [UInt8]) -> [UInt8] { HostileArchive(entries: entries(sheet: sheet)).bytes() }
  static func document(sheet: String) -> [UInt8] { document(sheet: Array(sheet.utf8)) }

  static func read(_ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) throws -> DocumentRecord {
    let file = try OpenFile(contents: bytes)
    var reader = DocumentReader(options: options)
    return reader.read(file, path: RawPath("hostile.xlsx"))
  }
}

extension DocumentRecord {
  func calls(_ function: String) -> Int {
    facts.first { $0.kind == "formula.function" && $0.subject == function }?.count ?? 0
  }

  /// `state reason`, as the tables of cases give it.
  var end: String { state.rawValue + (reason.map { " \($0.rawValue)" } ?? "") }
}
