import ConfigurationFiles
import Foundation
import InventoryModel
import Testing

/// A rules folder on disk for one test; removed with it.
final class RulePack {
  let directory: String

  init() throws {
    directory = FileManager.default.temporaryDirectory.path + "/rule-pack-\(UUID().uuidString)"
    try write("VERSION", "1.2.3 2026-11-22\n")
    try write("roles.yaml", "roles:\n  helper: { en: Helper, fr: Aide }\n")
    try write("Targets/suite.yaml", RulePack.suite)
    try write(
      "Data/functions.tsv",
      "name\tcolumn\tnote\tnote_fr\tsource\nSUM\tsame\t\t\tx:y\n"
        + "OLD\tequivalent:NEW\tcare\tattention\thttps://a ; https://b\nGONE\tnone\t\t\t\n")
    try write(
      "Data/limits.tsv",
      "target\titem\tvalue\tunit\tsource\tconfidence\tnote\n"
        + "t1\tmax-cells\t1000\tcells\thttps://a\thigh\t\nt1\tsize\t1\tMB\thttps://a\tlow\t\n"
        + "t2\tsize\t2\tMB\thttps://a\tlow\t\nt2\tformats\t.xlsx\tlist\thttps://a\tlow\t\n")
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: directory) } catch { Issue.record("\(error)") }
  }

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: directory + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The diagnostics of a load, with the folder's own path taken off; empty where it loads.
  func diagnostics(knownFacts: [FactKindDefinition] = facts) throws -> [String] {
    let directory = directory
    let result = Result { () throws(ConfigurationError) in
      try RuleSetLoader.load(directory: directory, knownFacts: knownFacts)
    }
    switch result {
    case .success: return []
    case .failure(.invalid(let diagnostics)):
      return diagnostics.map { $0.description.replacing(directory + "/", with: "") }
    case .failure(let error): throw error
    }
  }

  static let facts = [
    FactKindDefinition(
      kind: "a.thing", subject: "thing", unit: "things", attributes: ["class"], formats: ["xlsx"], source: "test"),
    FactKindDefinition(
      kind: "formula.function", subject: "function", unit: "calls", attributes: ["cells"],
      formats: ["xlsx"], source: "test"),
  ]

  static let suite = """
    id: suite
    title: { en: Suite, fr: Suite }
    tables:
      functions: { file: functions.tsv, column: column, note: note, read: 2026-11-22 }
    limits: [t1, t2]
    losses: { degraded: 200, lost: 800, unknown: 100, blocks: 3000 }
    levels: { ready: 9500, minor-changes: 7500 }

    """

  static let rule = """
    id: good
    title: { en: Good, fr: Bon }
    formats: [xlsx]
    match: { fact: a.thing }
    why: { en: why, fr: pourquoi }
    remedy: { en: remedy, fr: solution }
    verdicts:
      suite:
        verdict: lost
        class: manual-small
        role: helper
        effort: { low: 0.25, likely: 0.5, high: 1 }
        confidence: high
        sources: [{ url: "https://example.org/", read: 2026-11-22 }]
    examples:
      - { name: one, given: { format: xlsx, facts: [{ kind: a.thing }] }, finds: 1 }
      - { name: none, given: { format: xlsx, facts: [] }, finds: 0 }

    """
}
