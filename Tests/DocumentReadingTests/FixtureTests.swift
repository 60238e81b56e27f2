import Detectors
import InventoryModel
import Testing

@Suite("Fixtures")
struct FixtureTests {
  /// What every document of a family states, whatever else is in it.
  private static let background: Set<FactKind> = [
    "spreadsheet.sheet", "spreadsheet.sheets", "spreadsheet.cells", "formula.distinct",
    "document.text", "presentation.slides",
    "spreadsheet.sheet", "spreadsheet.sheets", "spreadsheet.cells", "document.text", "presentation.slides",
    "content.digest", "content.sketch", "workbook.layers",
    "spreadsheet.sheet", "spreadsheet.sheets", "spreadsheet.cells", "spreadsheet.styles", "spreadsheet.texts",
    "package.font", "document.text", "presentation.slides", "document.field",
  ]

  @Test("a fixture gives exactly the facts that it tells", arguments: Fixture.all)
  func facts(_ fixture: Fixture) throws {
    let record = try fixture.record()
    var told = FixtureTests.background
    for case .fact(let expected) in fixture.expectations {
      told.insert(FactKind(expected.kind))
      check(expected, record)
    }
    let untold = Set(record.facts.map(\.kind)).subtracting(told).map(\.rawValue).sorted()
    #expect(untold.isEmpty, "facts that the fixture does not tell")
    for fact in record.facts {
      #expect(fact.count > 0 || FixtureTests.background.contains(fact.kind), "a fact of nothing: \(fact.kind.rawValue)")
    }
  }

  private func check(_ expected: Expectation.OfFact, _ record: DocumentRecord) {
    let facts = record.facts.filter { fact in
      fact.kind.rawValue == expected.kind && (expected.subject.map { $0 == fact.subject } ?? true)
        && expected.attributes.allSatisfy { fact.attributes[$0.name]?.text == $0.value }
    }
    let count = facts.reduce(0) { $0 + $1.count }
    let known = record.facts.filter { $0.kind.rawValue == expected.kind }.map { "\($0.subject) \($0.count) \($0.attributes)" }
    #expect(
      count == expected.count,
      "\(expected.kind) \(expected.subject ?? "") \(expected.attributes): \(count), not \(expected.count), among \(known)")
    if !expected.places.isEmpty {
      #expect(Set(facts.flatMap(\.locations)) == Set(expected.places), "\(expected.kind)")
    }
  }

  @Test("a fixture ends in the state that it tells, with the issues that it tells", arguments: Fixture.all)
  func state(_ fixture: Fixture) throws {
    let record = try fixture.record()
    var state = "assessed"
    var reason = ""
    var issues: Set<String> = []
    for expectation in fixture.expectations {
      switch expectation {
      case .state(let expectedState, let expectedReason): (state, reason) = (expectedState, expectedReason)
      case .format(let format): #expect(record.format.rawValue == format)
      case .issue(let code): issues.insert(code)
      case .textAbsent(let text): #expect(!record.json.contains(text))
      case .fact, .sameAs: break
      }
    }
    #expect(record.state.rawValue == state)
    #expect(record.reason?.rawValue ?? "" == reason)
    #expect(Set(record.issues.map(\.code)) == issues, "\(record.issues)")
  }

  @Test("twins give the same facts", arguments: Fixture.all)
  func twins(_ fixture: Fixture) throws {
    for case .sameAs(let other) in fixture.expectations {
      let family = fixture.name.prefix { $0 != "/" }
      let twin = try #require(Fixture.all.first { $0.name == "\(family)/\(other)" })
      // That a document is strict is the one thing in which it differs from its transitional twin.
      let record = try fixture.record()
      let other = try twin.record()
      // Of another format, it has the same content in other parts: their digest differs.
      let own: Set<FactKind> = record.format == other.format ? [] : ["content.digest"]
      func compared(_ record: DocumentRecord) -> [Fact] {
        record.facts.filter { $0.kind != "package.strict-ooxml" && !own.contains($0.kind) }
      }
      let (facts, others) = (compared(record), compared(other))
      let differences = Set(others).symmetricDifference(facts).map { "\($0.kind.rawValue) \($0.subject)" }.sorted()
      #expect(differences.isEmpty)
      #expect(others == facts)
    }
  }

  @Test("every kind of fact in the catalog has a fixture that shows it")
  func catalog() {
    let shown = Fixture.all.reduce(into: Set<FactKind>()) { $0.formUnion($1.kinds) }
    let missing = DetectorCatalog.factKinds.map(\.kind).filter { !shown.contains($0) }.map(\.rawValue)
    #expect(missing.isEmpty, "add a fixture with an 'expects:' line to Tests/DocumentReadingTests/Fixtures")
  }

  @Test("fixtures expect no kind of fact that is not in the catalog, and no kind is declared twice")
  func declared() {
    let kinds = DetectorCatalog.factKinds.map(\.kind)
    let unknown = Fixture.all.reduce(into: Set<FactKind>()) { $0.formUnion($1.kinds) }.subtracting(kinds)
    #expect(unknown.map(\.rawValue).sorted().isEmpty)
    #expect(Set(kinds).count == kinds.count)
  }

  @Test("a fact's attributes are those that its kind declares", arguments: Fixture.all)
  func attributes(_ fixture: Fixture) throws {
    let declared = Dictionary(uniqueKeysWithValues: DetectorCatalog.factKinds.map { ($0.kind, $0) })
    // What containers state of locks and of binary documents has attributes of its own.
    let ofContainers: Set<FactKind> = [ContainerFacts.agile, ContainerFacts.standard, ContainerFacts.rightsManaged]
    for fact in try fixture.record().facts where !ofContainers.contains(fact.kind) {
      let definition = try #require(declared[fact.kind], "\(fact.kind.rawValue) is not in the catalog")
      #expect(Set(fact.attributes.keys).subtracting(definition.attributes).isEmpty, "\(fact.kind.rawValue)")
      #expect(fact.subject.isEmpty || !definition.subject.isEmpty, "\(fact.kind.rawValue) declares no subject")
    }
  }

  @Test("a record survives its JSON", arguments: Fixture.all)
  func json(_ fixture: Fixture) throws {
    let record = try fixture.record()
    #expect(try record.returned() == record)
  }
}
