import AssessmentEngine
import Detectors
import InventoryModel
import Testing

@testable import Reports

/// Reports show facts as they are; what a detector's list says in words of ours needs words in both
/// languages.
@Suite("Words for values")
struct ValueNameTests {
  /// Attributes whose values are names as they stand, the same in every language.
  private static let names: Set<String> = ["application", "field", "product", "year"]

  private static func values(_ definition: FactKindDefinition) -> [(attribute: String, value: String)] {
    definition.values.filter { !names.contains($0.key) }
      .flatMap { attribute, values in values.filter { ![String].booleans.contains($0) }.map { (attribute, $0) } }
  }

  @Test("every value of a closed list is said in both languages, or is the same in both")
  func attributes() {
    let wordless = DetectorCatalog.factKinds.flatMap { definition in
      Self.values(definition).filter { !AttributeNames.isNamed($0.value, of: $0.attribute) }
        .map { "\($0.attribute)=\($0.value) (\(definition.kind.rawValue))" }
    }
    #expect(wordless.sorted() == [])
  }

  @Test("every subject of a closed list is said in both languages, or is a name")
  func subjects() {
    let wordless = DetectorCatalog.factKinds.filter { !$0.kind.namesFunction }.flatMap { definition in
      (definition.subjects ?? []).filter { !SubjectNames.isNamed($0, of: definition.kind) }
        .map { "\(definition.kind.rawValue) \($0)" }
    }
    #expect(wordless.sorted() == [])
  }
}
