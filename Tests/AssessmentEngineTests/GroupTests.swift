import AssessmentEngine
import InventoryModel
import Testing

@Suite("Groups of facts")
struct GroupTests {
  private static let devices: [DeviceClass] = [.pcBrowser, .mobileApp]

  private static func member(
    _ id: String, _ kind: FactKind, _ effects: [GroupEffect]?, formats: [String] = []
  ) -> GroupMember {
    GroupMember(
      id: id, title: Samples.text, why: Samples.text, formats: formats, match: .fact(FactPattern(kind: kind)),
      effects: effects.map { ["suite": MemberEffect(effects: $0, confidence: .high, sources: [])] } ?? [:])
  }

  private static func group(
    _ members: [GroupMember], devices: [DeviceClass] = [], statements: [String: [GroupStatement]] = [:]
  ) -> FactGroup {
    FactGroup(
      id: "group", title: Samples.text, lead: Samples.text,
      words: FactGroup.Words(clear: Samples.text, hinders: Samples.text, blocks: Samples.text, found: Samples.text),
      headline: .clear, devices: devices, statements: statements, members: members)
  }

  private static func assess(
    _ groups: [FactGroup], _ document: DocumentRecord, measured: Set<FactKind>? = nil, suite: Suite = Samples.suite()
  ) -> [GroupAssessment] {
    Judge(rules: RuleSet(version: "1", rules: [], suites: [suite], groups: groups), suite: suite, measured: measured)
      .assess(document).groups
  }

  private static let ladder = [
    member("kept", "a.kept", [.none]), member("hindered", "a.hindered", [.hinders]),
    member("unsaid", "a.unsaid", [.unknown]), member("blocked", "a.blocked", [.blocks]),
  ]

  @Test(
    "The worst of what is found decides, and what is not known is worse than a hindrance",
    arguments: [
      ([], GroupStanding.clear), (["a.kept"], .clear), (["a.kept", "a.hindered"], .hinders),
      (["a.hindered", "a.unsaid"], .unknown), (["a.blocked", "a.hindered", "a.kept", "a.unsaid"], .blocks),
      (["a.other"], .clear),
    ])
  func worst(kinds: [String], standing: GroupStanding) throws {
    let facts = kinds.map { Fact(kind: FactKind($0), count: 2) }
    let own = try #require(Self.assess([Self.group(Self.ladder)], Samples.document(facts)).first)
    #expect(own.standings == [standing])
    #expect(own.isMeasured)
    #expect(own.members.count == kinds.count { $0 != "a.other" })
    #expect(own.members.allSatisfy { $0.count == 2 && $0.items.count == 1 })
  }

  @Test("A member may look at the documents inside, and then looks at nothing else")
  func inside() throws {
    var member = Self.member("inside", "a.blocked", [.blocks])
    member.match = .fact(FactPattern(kind: "a.blocked", isInside: true))
    var document = Samples.document([Fact(kind: "a.blocked", count: 1)])
    #expect(Self.assess([Self.group([member])], document).first?.standings == [.clear])
    document.facts = []
    document.embedded = [
      EmbeddedDocument(
        path: "word/embeddings/a.xlsx", use: .object, format: DocumentFormat("xlsx"), state: .assessed,
        facts: [Fact(kind: "a.blocked", count: 1)])
    ]
    #expect(Self.assess([Self.group([member])], document).first?.standings == [.blocks])
  }

  @Test("What is found is told worst first, then in the order of the group")
  func order() throws {
    let facts = ["a.blocked", "a.hindered", "a.kept", "a.unsaid"].map { Fact(kind: FactKind($0), count: 1) }
    let own = try #require(Self.assess([Self.group(Self.ladder)], Samples.document(facts)).first)
    #expect(own.members.map(\.member) == ["blocked", "unsaid", "hindered", "kept"])
  }

  @Test("Effects and standings are told by class of devices")
  func devices() throws {
    let members = [Self.member("a", "a.one", [.hinders, .blocks]), Self.member("b", "a.two", [.none, .hinders])]
    let group = Self.group(members, devices: Self.devices)
    let both = try #require(Self.assess([group], Samples.document([Fact(kind: "a.one"), Fact(kind: "a.two")])).first)
    #expect(both.standings == [.hinders, .blocks])
    let one = try #require(Self.assess([group], Samples.document([Fact(kind: "a.two")])).first)
    #expect(one.standings == [.clear, .hinders])
  }

  @Test("A suite that a member does not name is unknown, on every device")
  func unstated() throws {
    let group = Self.group([Self.member("a", "a.one", nil)], devices: Self.devices)
    let own = try #require(Self.assess([group], Samples.document([Fact(kind: "a.one")])).first)
    #expect(own.standings == [.unknown, .unknown])
    #expect(own.members.first?.effect.confidence == .low)
  }

  @Test(
    "What was not read whole is unmeasured, never clear; but what blocks, blocks",
    arguments: [AssessmentState.partial, .notAssessed])
  func unmeasured(state: AssessmentState) throws {
    let group = Self.group(Self.ladder)
    func standing(_ kinds: [FactKind]) throws -> GroupAssessment {
      let document = Samples.document(kinds.map { Fact(kind: $0) }, state: state, reason: .malformed)
      return try #require(Self.assess([group], document).first)
    }
    for kinds in [[], ["a.kept"], ["a.hindered"], ["a.unsaid"]] as [[FactKind]] {
      let own = try standing(kinds)
      #expect(own.standings == [.unmeasured] && !own.isMeasured, "\(kinds)")
      #expect(own.members.count == kinds.count)
    }
    #expect(try standing(["a.blocked"]).standings == [.blocks])
  }

  @Test("A member on facts that the inventory could not hold leaves the group unmeasured, where its format is concerned")
  func unmeasurable() throws {
    let group = Self.group([Self.member("a", "a.new", [.blocks], formats: ["docx"])])
    let known: Set<FactKind> = ["a.old"]
    #expect(Self.assess([group], Samples.document(), measured: known).first?.standings == [.clear])
    #expect(Self.assess([group], Samples.document(format: "docx"), measured: known).first?.standings == [.unmeasured])
    #expect(Self.assess([group], Samples.document(format: "docx"), measured: ["a.new"]).first?.standings == [.clear])
  }

  @Test("A member concerns its formats only, and a format may be all that it looks for")
  func formats() throws {
    let legacy = GroupMember(
      id: "legacy", title: Samples.text, why: Samples.text, formats: ["xls"], match: .format,
      effects: ["suite": MemberEffect(effects: [.blocks], confidence: .high, sources: [])])
    let group = Self.group([legacy, Self.member("a", "a.one", [.blocks], formats: ["docx"])])
    #expect(Self.assess([group], Samples.document([Fact(kind: "a.one")])).first?.standings == [.clear])
    let old = Samples.document(format: "xls", state: .notAssessed, reason: .legacyFormat)
    let own = try #require(Self.assess([group], old).first)
    #expect(own.standings == [.blocks] && own.members.map(\.member) == ["legacy"] && own.members[0].items.isEmpty)
  }

  @Test("What a suite does for every document counts by device, and a statement without an effect is only told")
  func statements() throws {
    let statement = GroupStatement(text: Samples.text, effects: [.none, .unknown], confidence: .low, sources: [])
    let told = GroupStatement(text: Samples.text, confidence: .low, sources: [])
    let members = [Self.member("a", "a.one", [.hinders, .hinders]), Self.member("b", "a.two", [.blocks, .blocks])]
    let group = Self.group(members, devices: Self.devices, statements: ["suite": [told, statement]])
    #expect(Self.assess([group], Samples.document()).first?.standings == [.clear, .unknown])
    #expect(Self.assess([group], Samples.document([Fact(kind: "a.one")])).first?.standings == [.hinders, .unknown])
    #expect(Self.assess([group], Samples.document([Fact(kind: "a.two")])).first?.standings == [.blocks, .blocks])
    let other = Self.group(members, devices: Self.devices, statements: ["another": [statement]])
    #expect(Self.assess([other], Samples.document()).first?.standings == [.clear, .clear])
  }

  @Test("Groups take nothing off the score, and a rule set without groups says nothing of them")
  func score() {
    let facts = [Fact(kind: "a.blocked")]
    let suite = Samples.suite()
    let with = Judge(
      rules: RuleSet(version: "1", rules: [], suites: [suite], groups: [Self.group(Self.ladder)]), suite: suite)
      .assess(Samples.document(facts))
    #expect(with.score == 10_000 && with.level == .ready && with.groups.count == 1)
    #expect(Self.assess([], Samples.document(facts)).isEmpty)
  }
}
