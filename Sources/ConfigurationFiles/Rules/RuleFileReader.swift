import AssessmentEngine

/// Reads one rule file.
struct RuleFileReader {
  let reader: NodeReader
  let context: RuleContext

  static let keys = [
    "id", "title", "formats", "match", "why", "remedy", "training", "round-trip", "verdicts", "examples",
  ]

  /// Nil, once reported, for a rule that cannot be used.
  func read(_ root: YAMLNode, id expected: String) -> (rule: Rule, examples: [RuleExample])? {
    guard let map = reader.mapping(root, keys: Self.keys, of: "a rule") else { return nil }
    let id = map.require("id", "the file's name").flatMap { reader.identifier($0, equalTo: expected) }
    let title = map.require("title", "its name").flatMap { reader.localized($0, of: "the title") }
    let why = map.require("why", "what happens to the reader's document").flatMap { reader.localized($0, of: "why") }
    let remedy = map.require("remedy", "what to do instead").flatMap { reader.localized($0, of: "the remedy") }
    let formats = map["formats"].map(reader.formats) ?? []
    let match = map.require("match", "what it looks for").flatMap {
      MatchReader(reader: reader, context: context).read($0, formats: formats, mustFind: true)
    }
    let training = map["training"].flatMap { self.training($0) }
    let pdf = map["round-trip"].flatMap { self.pdf($0) } ?? .unknown
    let verdicts = map.require("verdicts", "what it means for each suite").map { self.verdicts($0) } ?? [:]
    let examples =
      map.require("examples", "at least one that finds and one that does not")
      .map(ExampleReader(
        reader: reader, context: context, rule: expected,
        firstSuite: map["verdicts"].flatMap { reader.firstKey(of: $0, among: context.suites) }
      ).read) ?? []
    guard let id, let title, let why, let remedy, let match else { return nil }
    let rule = Rule(
      id: id, title: title, why: why, remedy: remedy, formats: formats, match: match, verdicts: verdicts,
      training: training, pdf: pdf)
    return (rule, examples)
  }

  /// Nil where nobody has to learn anything.
  private func training(_ node: YAMLNode) -> String? {
    guard let topic = reader.text(node, of: "a topic"), topic != TrainingFile.none else { return nil }
    if context.training[topic] != nil { return topic }
    let known = context.training.keys.sorted() + [TrainingFile.none]
    reader.reportUnknown(node, "\(TrainingFile.path) has no topic “\(topic)”" + NearestWord.hint(topic, among: known))
    return nil
  }

  private func pdf(_ node: YAMLNode) -> Survival? {
    guard let map = reader.mapping(node, keys: ["pdf"], of: "the round trip") else { return nil }
    return map.require("pdf", "what of it a PDF shows").flatMap { reader.choice($0, Survival.self, of: "fate in PDF") }
  }

  private func verdicts(_ node: YAMLNode) -> [String: SuiteVerdict] {
    var verdicts: [String: SuiteVerdict] = [:]
    for entry in reader.namedEntries(node, of: "verdicts") {
      guard let suite = entry.key.scalar else { continue }
      guard context.suites[suite] != nil || reader.log.lacksBase else {
        reader.reportUnknown(
          entry.key, "no suite “\(suite)” in Targets" + NearestWord.hint(suite, among: context.suites.keys.sorted()))
        continue
      }
      verdicts[suite] = VerdictRowReader(reader: reader, context: context).read(entry.value, suite: suite)
    }
    return verdicts
  }
}
