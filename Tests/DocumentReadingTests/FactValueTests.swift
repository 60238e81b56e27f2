import Detectors
import InventoryModel
import Testing

/// Rules are refused for asking for values that are in no list: a list that lacks one would refuse a rule that works.
@Suite("Lists of values")
struct FactValueTests {
  static let definitions = Dictionary(
    DetectorCatalog.factKinds.map { ($0.kind, $0) }, uniquingKeysWith: FactKindDefinition.merged)

  private func facts(_ fixture: Fixture) throws -> [Fact] {
    let record = try fixture.record()
    return record.facts + record.embedded.flatMap(\.facts)
  }

  @Test("all that a fixture brings out is in the lists of its kinds", arguments: Fixture.all)
  func fixtures(_ fixture: Fixture) throws {
    for fact in try facts(fixture) {
      let definition = try #require(Self.definitions[fact.kind], "no definition of \(fact.kind.rawValue)")
      #expect(definition.strays(in: fact) == [], "\(fact.kind.rawValue)")
    }
  }

  @Test("an attribute that fixtures show to be true or false has its list")
  func booleans() throws {
    var open: Set<String> = []
    for fixture in Fixture.all {
      for fact in try facts(fixture) {
        for case (let name, .boolean) in fact.attributes where Self.definitions[fact.kind]?.values[name] == nil {
          open.insert("\(fact.kind.rawValue) \(name)")
        }
      }
    }
    #expect(open.sorted() == [])
  }

  @Test("lists are of attributes that the kind has, say something, and say it once")
  func lists() {
    #expect(Self.definitions.values.filter { !$0.values.isEmpty }.count > 80)
    for definition in DetectorCatalog.factKinds {
      #expect(Set(definition.values.keys).isSubset(of: definition.attributes), "\(definition.kind.rawValue)")
      #expect(definition.subjects == nil || !definition.subject.isEmpty, "\(definition.kind.rawValue)")
      for list in Array(definition.values.values) + [definition.subjects].compactMap(\.self) {
        #expect(!list.isEmpty && Set(list).count == list.count, "\(definition.kind.rawValue): \(list)")
      }
    }
  }
}
