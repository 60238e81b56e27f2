import Foundation
import InventoryModel
import Testing

@testable import AssessmentEngine
@testable import ConfigurationFiles

@Suite("JSON Schemas of rule files")
struct SchemaTests {
  struct Keys: Sendable, CustomTestStringConvertible {
    var schema: String
    /// A definition of the schema; empty: its root.
    var definition: String
    var keys: [String]
    var testDescription: String { definition.isEmpty ? schema : "\(schema): \(definition)" }

    init(_ schema: String, _ definition: String, _ keys: [String]) {
      self.schema = schema
      self.definition = definition
      self.keys = keys
    }
  }

  static let schemas = ["rule", "suite", "pack", "training", "applications", "group"]

  static let keys = [
    Keys("rule", "", RuleFileReader.keys), Keys("rule", "row", VerdictRowReader.keys),
    Keys("rule", "effort", VerdictRowReader.effortKeys), Keys("rule", "word", VerdictRowReader.wordKeys),
    Keys("rule", "macro-class", VerdictRowReader.classKeys), Keys("rule", "mode", VerdictRowReader.modeKeys),
    Keys("rule", "round-trip", VerdictRowReader.roundTripKeys), Keys("rule", "fact-match", MatchReader.factKeys),
    Keys("rule", "example", ExampleReader.keys), Keys("rule", "given", ExampleReader.givenKeys),
    Keys("rule", "fact", ExampleReader.factKeys), Keys("suite", "", SuiteFileReader.keys),
    Keys("suite", "suite-mode", SuiteFileReader.modeKeys), Keys("suite", "table", SuiteTableReader.keys),
    Keys("suite", "measured-table", SuiteTableReader.measuredKeys), Keys("suite", "levels", SuiteFileReader.levelKeys),
    Keys("suite", "losses", SuiteFileReader.lossVerdicts.map(\.rawValue)), Keys("pack", "", PackManifestReader.keys),
    Keys("pack", "override", AdjustmentReader.overrideKeys), Keys("pack", "set", AdjustmentReader.changeKeys),
    Keys("pack", "functions", AdjustmentReader.functionKeys), Keys("pack", "suite-change", SuiteChangeReader.keys),
    Keys("pack", "losses", SuiteChangeReader.lossKeys), Keys("pack", "levels", SuiteChangeReader.levelKeys),
    Keys("pack", "application-change", ApplicationChangeReader.keys), Keys("training", "", TrainingFile.keys),
    Keys("training", "topic", TrainingFile.topicKeys), Keys("applications", "", ApplicationsFile.rootKeys),
    Keys("applications", "signal", ApplicationsFile.keys), Keys("group", "", GroupFileReader.keys),
    Keys("group", "group-words", GroupFileReader.wordKeys), Keys("group", "member", GroupFileReader.memberKeys),
    Keys("group", "statement", GroupFileReader.statementKeys), Keys("group", "member-effect", MemberEffectReader.keys),
  ]

  typealias Object = [String: Any]

  private func schema(_ name: String) throws -> Object {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/Rules/Schemas/\(name).schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func definition(_ name: String, in schema: Object) throws -> Object {
    if name.isEmpty { return schema }
    return try #require((schema["$defs"] as? Object)?[name] as? Object, "no definition \(name)")
  }

  @Test("a schema has the keys that the reader knows, and no others", arguments: keys)
  func readers(expected: Keys) throws {
    let object = try definition(expected.definition, in: schema(expected.schema))
    let properties = try #require(object["properties"] as? Object)
    #expect(properties.keys.sorted() == expected.keys.sorted())
    #expect(object["additionalProperties"] as? Bool == false)
  }

  @Test("a source and the match operators too")
  func unions() throws {
    let rule = try schema("rule")
    let source = try #require(try definition("source", in: rule)["oneOf"] as? [Object])
    #expect((source.last?["properties"] as? Object)?.keys.sorted() == SourceReader.keys.sorted())
    let operators = try #require(try definition("match", in: rule)["oneOf"] as? [Object])
    let names = operators.flatMap { ($0["properties"] as? Object)?.keys.map { $0 } ?? ["fact"] }
    #expect(names.sorted() == MatchReader.operators.sorted())
  }

  @Test("every word of an enumeration is the reader's, and none is missing")
  func enumerations() throws {
    let rule = try schema("rule")
    func words(_ name: String) throws -> [String] {
      try #require(try definition(name, in: rule)["enum"] as? [String]).sorted()
    }
    #expect(try words("verdict") == Verdict.allCases.map(\.rawValue).sorted())
    #expect(try words("class") == WorkClass.allCases.map(\.rawValue).sorted())
    #expect(try words("confidence") == Confidence.allCases.map(\.rawValue).sorted())
    #expect(try words("disposition") == Disposition.allCases.map(\.rawValue).sorted())
    #expect(try words("survival") == Survival.allCases.map(\.rawValue).sorted())
    let row = try #require(try definition("row", in: rule)["properties"] as? Object)
    func names(_ key: String) throws -> [String]? {
      (try #require(row[key] as? Object)["propertyNames"] as? Object)?["enum"] as? [String]
    }
    #expect(try names("words")?.sorted() == TableWord.verdicts.keys.sorted())
    #expect(try names("classes")?.sorted() == MacroClass.allCases.map(\.rawValue).sorted())
    let effort = try #require(try definition("effort", in: rule)["properties"] as? Object)
    #expect(
      ((effort["per"] as? Object)?["enum"] as? [String])?.sorted()
        == SuiteVerdict.EffortUnit.allCases.map(\.rawValue).sorted())
    let group = try schema("group")
    #expect(
      (try definition("device", in: group)["enum"] as? [String])?.sorted() == DeviceClass.allCases.map(\.rawValue).sorted())
    #expect(
      (try definition("group-effect", in: group)["enum"] as? [String])?.sorted()
        == GroupEffect.allCases.map(\.rawValue).sorted())
  }

  @Test("every key is described, every object is closed, and every reference leads somewhere", arguments: schemas)
  func described(name: String) throws {
    let schema = try schema(name)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let definitions = try #require(schema["$defs"] as? Object)
    var keys = 0
    func look(_ node: Any, _ path: String) {
      if let list = node as? [Any] { for (index, item) in list.enumerated() { look(item, "\(path)[\(index)]") } }
      guard let object = node as? Object else { return }
      if let target = object["$ref"] as? String {
        #expect(definitions[String(target.dropFirst("#/$defs/".count))] != nil, "\(path): \(target)")
      }
      if object["type"] as? String == "object" { #expect(object["additionalProperties"] != nil, "\(path) is open") }
      for (key, value) in object["properties"] as? Object ?? [:] {
        keys += 1
        let own = value as? Object
        let target = (own?["$ref"] as? String).flatMap { definitions[String($0.dropFirst("#/$defs/".count))] as? Object }
        let text = (own?["description"] ?? target?["description"]) as? String
        #expect(text?.isEmpty == false || path.hasSuffix("if"), "\(path).\(key) has no description")
      }
      for (key, value) in object { look(value, "\(path).\(key)") }
    }
    look(schema, name)
    #expect(keys > 3)
  }
}
