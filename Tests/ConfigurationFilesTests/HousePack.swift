import AssessmentEngine
import ConfigurationFiles
import Foundation
import InventoryModel
import Testing

/// A pack on disk that extends a `RulePack` with one rule, for one test; removed with it.
final class HousePack {
  let base: RulePack
  let directory: String

  /// `manifest`: what stands in pack.yaml behind its id, version and base.
  init(_ manifest: String = "", extends: String? = nil) throws {
    base = try RulePack()
    try base.write("Area/good.yaml", RulePack.rule)
    directory = FileManager.default.temporaryDirectory.path + "/house-pack-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try write("pack.yaml", head(extends: extends ?? relativeBase) + manifest)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: directory) } catch { Issue.record("\(error)") }
  }

  /// The folder's own.
  var name: String { String(directory.split(separator: "/").last ?? "") }

  /// The base, from the pack's folder: both lie in the same one.
  var relativeBase: String { "../" + (base.directory.split(separator: "/").last ?? "") }

  func head(_ id: String = "house", extends: String) -> String {
    "id: \(id)\nversion: 2.0.0 2026-11-22\nextends: \(extends)\n"
  }

  func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: directory + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func load(_ folder: String = "") throws -> LoadedRules {
    try RuleSetLoader.read(directory: directory + folder, knownFacts: RulePack.facts)
  }

  /// The diagnostics of a load, with the folders' own paths taken off; empty where it loads.
  func diagnostics(_ folder: String = "") throws -> [String] {
    do {
      _ = try load(folder)
      return []
    } catch ConfigurationError.invalid(let diagnostics) {
      return diagnostics.map {
        $0.description.replacing(directory + "/", with: "").replacing(base.directory + "/", with: "base/")
      }
    }
  }

  /// What is judged of a document with one thing in it.
  func assess(
    _ path: String = "finance/a.xlsx", facts: [Fact] = [Fact(kind: "a.thing")], suite id: String = "suite",
    departments: DepartmentMap = .byFirstFolder
  ) throws -> Assessment {
    let rules = try load().ruleSet
    let suite = try #require(rules.suite(id))
    let document = DocumentRecord(
      path: RawPath(path), format: DocumentFormat("xlsx"), state: .assessed, facts: facts)
    return Judge(rules: rules, suite: suite, departments: departments).assess(document)
  }
}
