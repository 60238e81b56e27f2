import DocumentReading
import InventoryModel
import Testing

/// What is promised about people, looked for in the bytes of records: product.md, "private".
@Suite("People")
struct PeopleTests {
  private static let key: [UInt8] = Array("the estate's key, for tests only".utf8)

  /// Names as a search would find them: whole, and by their parts.
  private func isNamed(_ name: String, in json: String) -> Bool {
    let text = json.lowercased()
    return ([name] + name.split(separator: " ").map(String.init)).contains { text.contains($0.lowercased()) }
  }

  @Test("without identities no name is anywhere in a record", arguments: Fixture.people)
  func none(_ fixture: Fixture) throws {
    let record = try fixture.record(ReadingOptions(identities: .none))
    #expect(record.state == .assessed)
    #expect(record.people == People())
    for name in fixture.values(of: "person") + fixture.values(of: "bystander") {
      #expect(!isNamed(name, in: record.json), "\(name)")
    }
  }

  @Test("with a key the people of the properties are pseudonyms, and no name is anywhere", arguments: Fixture.people)
  func pseudonym(_ fixture: Fixture) throws {
    let record = try fixture.record(ReadingOptions(identities: .pseudonym(key: PeopleTests.key)))
    let creator = try #require(record.people.creator)
    let last = try #require(record.people.lastModifiedBy)
    #expect(creator.hasPrefix("p-"))
    #expect(last.hasPrefix("p-"))
    #expect(creator != last)
    for name in fixture.values(of: "person") + fixture.values(of: "bystander") {
      #expect(!isNamed(name, in: record.json), "\(name)")
    }
    let other = try fixture.record(ReadingOptions(identities: .pseudonym(key: Array("another key".utf8))))
    #expect(other.people.creator != creator)
  }

  @Test("the same person has the same pseudonym in every document of an estate")
  func stable() throws {
    let creators = try Fixture.people.map {
      try $0.record(ReadingOptions(identities: .pseudonym(key: PeopleTests.key))).people.creator
    }
    #expect(creators.count == 3)
    #expect(Set(creators).count == 1)
  }

  @Test("in the clear the two people of the properties are named, and nobody else", arguments: Fixture.people)
  func clear(_ fixture: Fixture) throws {
    let record = try fixture.record(ReadingOptions(identities: .clear))
    let persons = fixture.values(of: "person")
    #expect(persons.count == 2)
    #expect(record.people == People(creator: persons[0], lastModifiedBy: persons[1]))
    for name in persons { #expect(record.json.contains(name)) }
    #expect(!fixture.values(of: "bystander").isEmpty)
    for name in fixture.values(of: "bystander") { #expect(!isNamed(name, in: record.json), "\(name)") }
  }

  @Test("people are no part of the canonical form", arguments: Fixture.people)
  func canonical(_ fixture: Fixture) throws {
    func canonical(_ identities: IdentityPolicy) throws -> String {
      var json = JSONWriter()
      var record = try fixture.record(ReadingOptions(identities: identities))
      // The file is made anew for each reading.
      record.modified = nil
      record.write(to: &json, includingPeople: false)
      return json.text
    }
    let without = try canonical(.none)
    #expect(try canonical(.clear) == without)
    #expect(try canonical(.pseudonym(key: PeopleTests.key)) == without)
  }
}
