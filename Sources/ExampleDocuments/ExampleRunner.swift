import AssessmentEngine
import ConfigurationFiles
import InventoryModel

/// Runs rules' examples end to end: document → facts → judgement → number of items found.
public struct ExampleRunner {
  private let ruleSet: RuleSet

  public init(ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// What an example gave, beside what it promised.
  public struct Outcome: Hashable, Sendable {
    /// Items of the rule's finding, 1 for a finding without items, 0 for none.
    public var found: Int
    /// The finding's verdict.
    public var verdict: String?
    /// Nil when the example holds, else what differs, with its place.
    public var failure: String?
  }

  /// **Throws** `ExampleError` for a document that cannot be made, `SystemError` where memory for it cannot be had.
  public func run(_ example: RuleExample) throws -> Outcome {
    guard let suite = suite(for: example) else {
      return Outcome(found: 0, verdict: nil, failure: "\(example.place): no suite to judge for")
    }
    let assessment = Judge(rules: ruleSet, suite: suite).assess(try document(example))
    let finding = assessment.findings.first { $0.rule == example.rule }
    var outcome = Outcome(found: finding.map { max(1, $0.items.count) } ?? 0, verdict: finding?.verdict.rawValue)
    if outcome.found != example.finds {
      outcome.failure = "\(example.place): \(example.rule), “\(example.name)”: found \(outcome.found), "
        + "expected \(example.finds) for \(suite.id)"
    } else if let expected = example.verdict, expected != outcome.verdict {
      outcome.failure = "\(example.place): \(example.rule), “\(example.name)”: verdict "
        + "\(outcome.verdict ?? "none"), expected \(expected) for \(suite.id)"
    }
    return outcome
  }

  /// The suite that the example names, as examples of files always do; else the first by id that the rule has a row for.
  private func suite(for example: RuleExample) -> Suite? {
    let rule = ruleSet.rules.first { $0.id == example.rule }
    let id = example.target ?? rule?.verdicts.keys.min()
    return ruleSet.suites.first { $0.id == id }
  }

  /// The record that an example gives: as written, or read from the document that its parts make.
  public func document(_ example: RuleExample) throws -> DocumentRecord {
    switch example.given {
    case .record(let record): return record
    case .text(let text): return try PartsFile.parse(text, file: example.place).record()
    case .parts(let parts, let skeleton):
      return try PartsFile(parts: parts, skeleton: skeleton ?? "none", file: example.place).record()
    }
  }
}

extension PartsFile {
  /// Parts by their names over a skeleton, as rule files hold them.
  init(parts: [String: String], skeleton: String, file: String) {
    self.file = file
    self.prose = ""
    self.settings = [PartsSetting(name: "skeleton", value: skeleton, line: 1)]
    self.sections = parts.sorted { $0.key < $1.key }.map { name, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return PartsSection(
        name: name, flags: [],
        lines: lines.enumerated().map { PartsLine(number: $0.offset + 1, text: String($0.element)) }, line: 1)
    }
  }
}
