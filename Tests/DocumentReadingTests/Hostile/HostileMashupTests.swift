import InventoryModel
import Testing

/// Containers of Power Query that lie, and floods of connections.
@Suite("Hostile mashups and connections")
struct HostileMashupTests {
  private static func number(_ value: Int) -> [UInt8] { HostileArchive.number(UInt64(value), 4) }

  /// A container of these package parts, with empty permissions and metadata.
  private static func container(_ package: [UInt8], claimed: Int? = nil) -> [UInt8] {
    number(0) + number(claimed ?? package.count) + package + number(0) + number(0) + number(0)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place <= group.count ? letters[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func read(_ parts: [(String, String)]) throws -> DocumentRecord {
    var entries = HostileWorkbook.entries()
    var relationships = ""
    for (index, part) in parts.enumerated() {
      let type = part.0.hasPrefix("customXml") ? "customXml" : "connections"
      relationships +=
        "<Relationship Id=\"m\(index)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)\" Target=\"/\(part.0)\"/>"
      entries.append(.init(part.0, part.1))
    }
    let changed = HostileWorkbook.workbookRelationships.replacing("</Relationships>", with: relationships + "</Relationships>")
    entries[3] = .init("xl/_rels/workbook.xml.rels", changed)
    return try HostileWorkbook.read(HostileArchive(entries: entries).bytes())
  }

  private func read(mashup text: String, count: Int = 1) throws -> DocumentRecord {
    let markup = "<DataMashup xmlns=\"http://schemas.microsoft.com/DataMashup\">\(text)</DataMashup>"
    return try read((1...count).map { ("customXml/item\($0).xml", markup) })
  }

  private func read(container bytes: [UInt8]) throws -> DocumentRecord { try read(mashup: Self.base64(bytes)) }

  private func codes(_ record: DocumentRecord) -> Set<String> { Set(record.issues.map(\.code)) }

  @Test(
    "what is no base64, or is cut off, is told, and the workbook is read all the same",
    arguments: ["***", "AAA", "AAAA", "AAAAAP////8=", "AAAA=AAA", "AQAAAAAAAAA="])
  func container(text: String) throws {
    let record = try read(mashup: text)
    #expect(codes(record) == ["mashup.container"])
    #expect(record.end == "partial malformed")
    #expect(record.calls("SUM") == 1)
    #expect(record.facts.contains { $0.kind == "spreadsheet.power-query" && $0.attributes["used"] == nil })
  }

  @Test("an archive that is none, overlaps itself or lies about a size is told")
  func package() throws {
    #expect(codes(try read(container: Self.container(Array("no archive".utf8)))) == ["mashup.package"])
    var lie = HostileArchive.Entry("Formulas/Section1.m", "section S; shared a = 1;")
    lie.size = 5
    let record = try read(container: Self.container(HostileArchive(entries: [lie]).bytes()))
    #expect(codes(record) == ["mashup.package"])
    #expect(record.end == "partial malformed")
  }

  @Test("a container over the budget is not decoded")
  func flood() throws {
    let record = try read(mashup: String(repeating: "A", count: 33 << 20))
    #expect(codes(record) == ["mashup.limit"])
    #expect(record.end == "partial limit")
  }

  @Test("an archive in the archive is not opened, and of many containers the first are read")
  func nesting() throws {
    let inner = HostileArchive(entries: [.init("Formulas/Section1.m", "section S; shared inner = 1;")]).bytes()
    let outer = HostileArchive(entries: [
      .init(name: Array("Content/x.zip".utf8), data: inner), .init("formulas/SECTION1.M", "section S; shared outer = 1;"),
    ]).bytes()
    let record = try read(container: Self.container(outer))
    #expect(record.facts.filter { $0.kind == "data.power-query" }.map(\.subject) == ["outer"])
    #expect(codes(record).isEmpty)
    #expect(codes(try read(mashup: Self.base64(Self.container(outer)), count: 9)) == ["mashup.limit"])
  }

  @Test("a flood of connections is counted, not told one by one")
  func connections() throws {
    let one = "<connection id=\"7\" name=\"c\" type=\"1\"><dbPr connection=\"DSN=x;PWD=geheim\"/></connection>"
    let markup =
      "<connections xmlns=\"\(HostileWorkbook.main)\">" + String(repeating: one, count: 5000) + "</connections>"
    let record = try read([("xl/connections.xml", markup)])
    #expect(record.facts.filter { $0.kind == "data.connection" }.count == 1000)
    #expect(codes(record) == ["data.limit"])
    #expect(!record.json.contains("geheim"))
  }
}
