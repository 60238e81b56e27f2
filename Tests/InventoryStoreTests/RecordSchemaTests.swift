import Foundation
import InventoryModel
import Testing

@Suite struct RecordSchemaTests {
  private let schema: JSONValue

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Documentation/Schemas/assay.record-1.schema.json")
    schema = try JSONReader.read(Array(Data(contentsOf: file)))
  }

  @Test(arguments: [true, false]) func `records have the members that the published schema names`(
    _ includingPeople: Bool
  ) throws {
    var writer = JSONWriter()
    Fixture.full.write(to: &writer, includingPeople: includingPeople)
    let record = try JSONReader.read(writer.bytes)
    let people = includingPeople ? ["people"] : []
    #expect(names(record).sorted() == (strings(schema["required"]) + people).sorted())
    #expect(Set(names(record)).isSubset(of: Set(names(schema["properties"]))))
    for (list, definition) in [("facts", "fact"), ("issues", "issue")] {
      for item in record[list]?.array ?? [] {
        #expect(names(item) == strings(schema["$defs"]?[definition]?["required"]))
      }
    }
  }

  @Test func `the schema lists every state and every reason`() {
    let properties = schema["properties"]
    #expect(strings(properties?["state"]?["enum"]) == AssessmentState.allCases.map(\.rawValue))
    #expect(strings(properties?["reason"]?["enum"]) == Reason.allCases.map(\.rawValue))
  }

  private func names(_ value: JSONValue?) -> [String] { (value?.members ?? []).map(\.name) }
  private func strings(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }
}
