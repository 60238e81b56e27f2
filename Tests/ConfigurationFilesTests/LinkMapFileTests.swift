import AssessmentEngine
import ConfigurationFiles
import Testing

@Suite("Link maps")
struct LinkMapFileTests {
  static let good = #"""
    schema: assay.links/1
    prefixes:
      "\\\\srv1\\compta": finance
      "S:": commun/bureautique
      "https://contoso.sharepoint.com/sites/fin/Documents partages": finance
      "\\\\corp\\dfs\\fin": "\\\\srv1\\compta"
      "T:": .
    outside: ["\\\\old", "X:"]

    """#

  private func load(_ text: String) throws -> LinkMap {
    let pack = try RulePack()
    try pack.write("links.yaml", text)
    return try LinkMapFile.load(path: pack.directory + "/links.yaml")
  }

  @Test("A map arrives as written")
  func map() throws {
    let map = try load(Self.good)
    #expect(map.rows.map(\.text).count == 7)
    #expect(
      map.rows.map(\.destination).prefix(3) == [
        .estate(["finance"]), .estate(["commun", "bureautique"]), .estate(["finance"]),
      ])
    #expect(map.rows[4].destination == .estate([]))
    #expect(map.rows[6].destination == .outside)
    #expect(map.rows[1].place.hasSuffix("links.yaml:4:3"))
    let dfs = try #require(LinkAddress.readings(of: #"\\corp\dfs\fin\a.xlsx"#).first)
    #expect(map.location(of: dfs) == .estate(["finance", "a.xlsx"]))
  }

  @Test(
    "What is wrong is said at its place",
    arguments: [
      ("prefixes:", "prefixs:", "links.yaml:2:1: unknown key “prefixs” in a link map; did you mean “prefixes”?"),
      ("assay.links/1", "assay.links/2", "links.yaml:1:9: "),
      (#""S:": commun"#, #""S": commun"#, "links.yaml:4:3: “S” is no prefix"),
      (#""S:": commun/bureautique"#, #""S:": ../x"#, "links.yaml:4:9: “../x” is no folder"),
      (#""S:": commun/bureautique"#, #""S:": """#, "links.yaml:4:9: expected a folder"),
      (#""S:": commun"#, #""s:\\": commun/"#, "OK"),
      (#""X:"]"#, #""s:"]"#, "links.yaml:8:22: “s:” is the same prefix as “S:” at"),
      (#""T:": ."#, #""\\\\SRV1\\COMPTA": x"#, "links.yaml:7:3: "),
      (#""T:": ."#, #""\\\\srv1": "\\\\corp\\dfs\\fin""#, "OK"),
      (#""T:": ."#, #""T:": "U:"#  + "\"\n  \"U:\": \"T:\"", "links.yaml:7:3: “T:” leads from prefix to prefix"),
      (#""T:": ."#, #""T:": "T:\\x""#, "links.yaml:7:3: “T:” leads from prefix to prefix"),
    ])
  func diagnostics(old: String, new: String, message: String) throws {
    let text = Self.good.replacing(old, with: new)
    #expect(text != Self.good)
    do {
      _ = try load(text)
      #expect(message == "OK")
    } catch let error as ConfigurationError {
      #expect("\(error)".contains(message), "\(error)")
    }
  }
}
