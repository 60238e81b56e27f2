import ConfigurationFiles
import InventoryModel
import Testing

@Suite("Values that no detector writes")
struct UnknownValueTests {
  private static let facts = [
    FactKindDefinition(
      kind: "a.thing", subject: "what it is", subjects: ["shadow", "inner-shadow", "glow"], unit: "things",
      attributes: ["class", "used", "name", "size"],
      values: ["class": ["drive", "unc", "web"], "used": .booleans], formats: ["xlsx"], source: "test"),
    FactKindDefinition(kind: "a.bare", unit: "things", formats: ["xlsx"], source: "test"),
    FactKindDefinition(kind: "a.named", subject: "a name", unit: "things", formats: ["xlsx"], source: "test"),
  ]

  private func diagnostics(_ match: String, example: String = "{ kind: a.thing }") throws -> [String] {
    let pack = try RulePack()
    var text = RulePack.rule.replacing("match: { fact: a.thing }", with: "match: \(match)")
    text = text.replacing("facts: [{ kind: a.thing }]", with: "facts: [\(example)]")
    try pack.write("Area/good.yaml", text)
    return try pack.diagnostics(knownFacts: Self.facts)
  }

  @Test(
    "are refused where they stand, with the nearest known one",
    arguments: [
      ("{ fact: a.thing, attributes: { class: [drve] } }", "drve", "has “drve” as its class; did you mean “drive”?"),
      ("{ fact: a.thing, attributes: { class: [web, ucn] } }", "ucn", "did you mean “unc”?"),
      ("{ fact: a.thing, attributes: { class: Drive } }", "Drive", "did you mean “drive”?"),
      ("{ fact: a.thing, attributes: { class: somewhere } }", "somewhere", "there is “drive”, “unc”, “web”"),
      ("{ fact: a.thing, attributes: { used: yes } }", "yes", "there is “false”, “true”"),
      ("{ fact: a.thing, attributes: { used: True } }", "True", "did you mean “true”?"),
      ("{ fact: a.thing, subject: shaddow }", "shaddow", "has the subject “shaddow”; did you mean “shadow”?"),
      ("{ fact: a.thing, except: [glow, sahdow] }", "sahdow", "did you mean “shadow”?"),
      ("{ fact: a.thing, like: [\"*-shadow\", \"x*\"] }", "\"x*", "has a subject like “x*”"),
      ("{ fact: a.bare, subject: x }", "x }", "facts of kind a.bare have no subject"),
      ("{ fact: a.bare, like: \"*\" }", "\"*", "has a subject like “*”"),
      ("{ fact: a.thing, of: class, over: 3 }", "class", "“class” is no number"),
      ("{ any: [{ fact: a.named }, { not: { fact: a.thing, subject: gloww } }] }", "gloww", "did you mean “glow”?"),
    ])
  func refused(match: String, place: String, says: String) throws {
    let found = try diagnostics(match)
    #expect(found.count == 1 && found.allSatisfy { $0.contains(says) }, "\(found)")
    let start = try #require(match.ranges(of: place).last).lowerBound
    let column = match.distance(from: match.startIndex, to: start) + "match: ".count + 1
    #expect(found.allSatisfy { $0.hasPrefix("Area/good.yaml:4:\(column): ") }, "\(found)")
  }

  @Test(
    "are only those of closed lists: names, and texts of true and false, are taken",
    arguments: [
      "{ fact: a.thing, attributes: { class: [drive, web], used: true, name: whatever, size: 3 } }",
      "{ fact: a.thing, attributes: { used: [\"true\", \"false\"] }, of: size, over: 3 }",
      "{ fact: a.thing, subject: [glow, shadow], except: shadow }",
      "{ fact: a.thing, like: \"*SHADOW\" }",
      "{ fact: a.named, subject: anything, like: \"any*\" }",
    ])
  func taken(match: String) throws {
    #expect(try diagnostics(match) == [])
  }

  @Test("are refused in the facts of examples, with attributes that the kind has not")
  func examples() throws {
    let match = "{ fact: a.thing }"
    let value = try diagnostics(match, example: "{ kind: a.thing, subject: glwo, attributes: { class: wep, used: 1 } }")
    #expect(value.count == 3)
    #expect(value.contains { $0.contains("subject “glwo”; did you mean “glow”?") })
    #expect(value.contains { $0.contains("“wep” as its class; did you mean “web”?") })
    #expect(value.contains { $0.contains("“1” as its used; there is “false”, “true”") })
    let name = try diagnostics(match, example: "{ kind: a.thing, attributes: { clas: web } }")
    #expect(name.count == 1 && name.allSatisfy { $0.contains("no attribute “clas”; did you mean “class”?") })
    let sound = "{ kind: a.thing, subject: glow, attributes: { class: web, used: true, name: x } }"
    #expect(try diagnostics(match, example: sound) == [])
  }

  @Test("two definitions of a kind have a list together where both have one")
  func merged() {
    func definition(_ subjects: [String]?, _ values: [String: [String]]) -> FactKindDefinition {
      FactKindDefinition(
        kind: "a.thing", subject: "thing", subjects: subjects, unit: "things", attributes: ["class", "used"],
        values: values, formats: ["xlsx"], source: "test")
    }
    let closed = definition(["a", "b"], ["class": ["x"], "used": .booleans])
    let both = FactKindDefinition.merged(closed, definition(["b", "c"], ["class": ["y"]]))
    #expect(both.subjects == ["a", "b", "c"])
    #expect(both.values == ["class": ["x", "y"]])
    #expect(FactKindDefinition.merged(closed, definition(nil, [:])).subjects == nil)
    let bare = FactKindDefinition(
      kind: "a.thing", unit: "things", attributes: ["size"], formats: ["docx"], source: "test")
    for merged in [FactKindDefinition.merged(bare, closed), .merged(closed, bare)] {
      #expect(merged.subjects == ["a", "b"] && merged.values == closed.values)
      #expect(Set(merged.formats) == ["xlsx", "docx"] && Set(merged.attributes) == ["class", "size", "used"])
    }
  }
}
