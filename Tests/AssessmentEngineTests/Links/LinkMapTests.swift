import AssessmentEngine
import Testing

@Suite("Prefixes of links")
struct LinkMapTests {
  static func map(_ rows: [(String, LinkMap.Destination)]) -> LinkMap {
    LinkMap(
      rows.compactMap { text, destination in
        LinkAddress.readings(of: text).first.map { LinkMap.Row(prefix: $0, text: text, destination: destination) }
      })
  }

  private static func address(_ text: String) throws -> LinkAddress { try #require(LinkAddress.readings(of: text).first) }

  @Test("The longest prefix wins, whatever the case of its letters and the way it is written")
  func longest() throws {
    let map = Self.map([
      ("\\\\srv1\\compta", .estate(["finance"])), ("\\\\SRV1\\Compta\\Archives", .estate(["archives"])), ("S:", .estate([])),
      ("https://contoso.sharepoint.com/sites/fin/Documents%20partages", .estate(["finance"])), ("\\\\old", .outside),
    ])
    #expect(map.location(of: try Self.address("\\\\Srv1\\COMPTA\\a.xlsx")) == .estate(["finance", "a.xlsx"]))
    #expect(map.location(of: try Self.address("file://srv1/compta/archives/a.xlsx")) == .estate(["archives", "a.xlsx"]))
    #expect(map.location(of: try Self.address("\\\\srv1\\compta2\\a.xlsx")) == nil)
    #expect(map.location(of: try Self.address("s:/x/y.docx")) == .estate(["x", "y.docx"]))
    #expect(
      map.location(of: try Self.address("https://CONTOSO.sharepoint.com/:w:/r/sites/fin/documents partages/y.docx"))
        == .estate(["finance", "y.docx"]))
    #expect(map.location(of: try Self.address("\\\\old\\a\\b.xlsx")) == .outside)
    #expect(map.location(of: try Self.address("T:\\b.xlsx")) == nil)
    #expect(map.knows(host: "contoso.sharepoint.com") && !map.knows(host: "example.org"))
  }

  @Test("A prefix may lead to another one, and a loop ends")
  func chains() throws {
    let map = Self.map([
      ("\\\\corp\\dfs\\fin", .address(try Self.address("\\\\srv1\\compta"))), ("\\\\srv1", .estate(["x"])),
      ("\\\\a", .address(try Self.address("\\\\b\\c"))), ("\\\\b", .address(try Self.address("\\\\a"))),
    ])
    #expect(map.location(of: try Self.address("\\\\corp\\dfs\\fin\\a.xlsx")) == .estate(["x", "compta", "a.xlsx"]))
    #expect(map.location(of: try Self.address("\\\\a\\z.xlsx")) == nil)
    #expect(map.chain(from: map.rows[2]).count > LinkMap.longestChain)
    #expect(map.chain(from: map.rows[0]).count == 2)
  }

  @Test("A star stands for one name; a written name comes before it")
  func wildcard() throws {
    let map = Self.map([
      ("C:\\Users\\*\\OneDrive - Contoso", .estate(["one"])), ("C:\\Users\\ada\\OneDrive - Contoso", .estate(["ada"])),
    ])
    #expect(map.location(of: try Self.address("C:\\users\\bob\\onedrive - contoso\\a.xlsx")) == .estate(["one", "a.xlsx"]))
    #expect(map.location(of: try Self.address("C:\\Users\\Ada\\OneDrive - Contoso\\a.xlsx")) == .estate(["ada", "a.xlsx"]))
    #expect(map.location(of: try Self.address("C:\\Users\\bob\\Desktop\\a.xlsx")) == nil)
  }

  @Test("A path of the estate has the addresses of its folder, the closest first")
  func reverse() {
    let map = Self.map([("S:", .estate([])), ("\\\\srv1\\compta", .estate(["Finance"])), ("X:", .outside)])
    #expect(map.addresses(of: ["finance", "2026"]).map(\.text) == ["\\\\srv1\\compta\\2026", "S:\\finance\\2026"])
  }
}
