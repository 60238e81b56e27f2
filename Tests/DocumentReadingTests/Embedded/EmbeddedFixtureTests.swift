import InventoryModel
import Testing

@Suite("Documents inside of documents")
struct EmbeddedFixtureTests {
  private static let all = Fixture.all.filter { !$0.values(of: "inside").isEmpty }

  @Test("a fixture has exactly the documents inside that it tells", arguments: all)
  func documents(_ fixture: Fixture) throws {
    let found = try fixture.record().embedded.map { document in
      [document.path, document.format.rawValue, document.state.rawValue, document.name].compactMap(\.self)
        .joined(separator: " ")
    }
    #expect(found.sorted() == fixture.values(of: "inside").sorted())
  }

  @Test("the facts and issues of documents inside are told with them, and the facts not around them", arguments: all)
  func content(_ fixture: Fixture) throws {
    let record = try fixture.record()
    func document(_ line: String) throws -> (EmbeddedDocument, String) {
      let words = line.split(separator: " ").map(String.init)
      return (try #require(record.embedded.first { $0.path == words[0] }, "\(line)"), words[1])
    }
    for line in fixture.values(of: "inside-fact") {
      let (inside, kind) = try document(line)
      #expect(inside.facts.contains { $0.kind.rawValue == kind }, "\(line): \(inside.facts.map(\.kind.rawValue))")
    }
    for line in fixture.values(of: "inside-issue") {
      let (inside, code) = try document(line)
      #expect(inside.issues.contains { $0.code == code }, "\(line): \(inside.issues)")
    }
    #expect(!record.facts.contains { $0.kind.rawValue.hasPrefix("macro.") })
  }

  @Test("a fixture shows each thing that can be inside")
  func isComplete() {
    #expect(EmbeddedFixtureTests.all.count >= 4)
  }
}
