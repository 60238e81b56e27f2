import AssessmentEngine
import ConfigurationFiles
import Testing

@Suite("Files of groups")
struct GroupFileTests {
  static let group = """
    id: sharing
    title: { en: Sharing, fr: Partage }
    lead: { en: about, fr: sujet }
    words:
      clear: { en: can, fr: peuvent }
      hinders: { en: may, fr: gênés }
      blocks: { en: cannot, fr: ne peuvent pas }
      found: { en: have, fr: ont }
    headline: blocks
    devices: [pc-browser, chromebook]
    sources:
      page: { url: "https://example.org/", read: 2026-11-22 }
      nobody: { url: general knowledge, read: 2026-11-22 }
    statements:
      suite:
        - text: { en: always, fr: toujours }
          effect: { pc-browser: none, chromebook: hinders }
          confidence: high
          sources: [page]
    members:
      - id: thing
        title: { en: Thing, fr: Chose }
        why: { en: why, fr: pourquoi }
        formats: [xlsx]
        match: { fact: a.thing, attributes: { class: x } }
        effects:
          suite: { effect: { pc-browser: blocks }, confidence: high, sources: [page] }
      - id: format
        title: { en: Format, fr: Format de fichier }
        why: { en: why, fr: pourquoi }
        match: { format: true }
        effects:
          suite: { effect: hinders, confidence: low, sources: [nobody, { url: "https://example.org/b", read: 2026-11-21 }] }

    """

  private func diagnostics(_ change: (String) -> String) throws -> [String] {
    let pack = try RulePack()
    try pack.write("Groups/sharing.yaml", change(Self.group))
    return try pack.diagnostics()
  }

  @Test("A group arrives as written: effects by device, one word for all, and sources by their names")
  func whole() throws {
    let pack = try RulePack()
    try pack.write("Groups/sharing.yaml", Self.group)
    let rules = try RuleSetLoader.load(directory: pack.directory, knownFacts: RulePack.facts)
    #expect(rules.rules.isEmpty)
    let group = try #require(rules.group("sharing"))
    #expect(group.title.french == "Partage" && group.headline == .blocks && group.words.blocks.english == "cannot")
    #expect(group.devices == [.pcBrowser, .chromebook])
    #expect(group.baseline(in: "suite") == [.none, .hinders] && group.baseline(in: "another") == [.none, .none])
    #expect(group.members.map(\.id) == ["thing", "format"])
    let thing = try #require(group.members.first?.effects["suite"])
    #expect(thing.effects == [.blocks, .unknown], "a device that is left out is unknown")
    #expect(thing.sources == [Source(url: "https://example.org/", read: "2026-11-22")])
    let format = try #require(group.members.last?.effects["suite"])
    #expect(format.effects == [.hinders, .hinders] && format.sources.map(\.url) == ["general knowledge", "https://example.org/b"])
  }

  @Test("A folder without groups has none")
  func none() throws {
    let pack = try RulePack()
    #expect(try RuleSetLoader.load(directory: pack.directory, knownFacts: RulePack.facts).groups.isEmpty)
  }

  @Test(
    "What is wrong is named with its place and the nearest word",
    arguments: [
      ("fact: a.thing", "fact: a.thin", "no detector gives the fact kind “a.thin”; did you mean “a.thing”"),
      ("attributes: { class: x }", "attributes: { clas: x }", "have no attribute “clas”"),
      ("lead: { en: about, fr: sujet }", "lead: { en: about }", "the lead lacks “fr”"),
      ("title: { en: Thing, fr: Chose }", "title: { fr: Chose }", "the title lacks “en”"),
      ("  found: { en: have, fr: ont }\n", "", "words lacks “found”"),
      ("  page: { url: \"https://example.org/\", read: 2026-11-22 }", "  page: { url: \"https://example.org/\", read: 2126-11-22 }", "in the future"),
      ("read: 2026-11-21", "read: 2026-02-30", "a date that exists"),
      ("effect: { pc-browser: blocks }", "effect: { pc-brwser: blocks }", "“pc-brwser” is no class of devices"),
      ("effect: { pc-browser: blocks }", "effect: { mobile-app: blocks }", "none of the group's devices"),
      ("effect: hinders", "effect: hinder", "“hinder” is no effect"),
      ("headline: blocks", "headline: all", "“all” is no headline"),
      ("devices: [pc-browser, chromebook]", "devices: [pc-browser, pc-browser]", "stands here twice"),
      ("confidence: high, sources: [page]", "confidence: high, sources: [pge]", "names no source “pge”"),
      ("confidence: high, sources: [page]", "confidence: high, sources: []", "expected at least one source"),
      ("confidence: high, sources: [page]", "confidence: high, sources: [nobody]", "general knowledge gives confidence low"),
      ("      suite: { effect: hinders", "      suit: { effect: hinders", "no suite “suit” in Targets"),
      ("id: format\n", "id: thing\n", "the member “thing” stands here twice"),
      ("id: sharing", "id: sharin", "differs from the file's name"),
      ("headline: blocks", "headline: blocks\nweight: 3", "unknown key “weight” in a group"),
      ("formats: [xlsx]", "formats: [xslx]", "unknown format “xslx”"),
    ])
  func wrong(from: String, to: String, message: String) throws {
    try #require(Self.group.contains(from))
    let found = try diagnostics { $0.replacing(from, with: to) }
    #expect(found.contains { $0.hasPrefix("Groups/sharing.yaml:") && $0.contains(message) }, "\(found)")
  }

  @Test("A group that does not tell devices apart takes one word, and a mapping is an error")
  func withoutDevices() throws {
    let plain = { (text: String) in
      text.replacing("devices: [pc-browser, chromebook]\n", with: "")
        .replacing("effect: { pc-browser: none, chromebook: hinders }", with: "effect: none")
    }
    let found = try diagnostics(plain)
    #expect(found.count == 1 && found[0].contains("the group has no “devices”"), "\(found)")
    #expect(try diagnostics { plain($0).replacing("effect: { pc-browser: blocks }", with: "effect: blocks") } == [])
  }
}
