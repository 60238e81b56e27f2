import Foundation
import Testing

/// A text that was looked at once and must stay as it is. `ASSAY_RECORD=1 swift test --filter CommandTests` writes all
/// of them anew, and fails: a recording never passes unseen.
struct Golden: Sendable, CustomTestStringConvertible {
  var name: String

  var testDescription: String { name }

  private var path: String { Scratch.sampleSource + "/expected/" + name }

  func check(_ found: String, _ location: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        atPath: Scratch.sampleSource + "/expected", withIntermediateDirectories: true)
      try Data(found.utf8).write(to: URL(fileURLWithPath: path))
      Issue.record("\(name) was recorded; look at its changes, then run without ASSAY_RECORD", sourceLocation: location)
      return
    }
    let data = try #require(
      FileManager.default.contents(atPath: path), "no \(name): record it with ASSAY_RECORD=1", sourceLocation: location)
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != found else { return }
    Issue.record("\(name): \(Golden.difference(expected, found))", sourceLocation: location)
  }

  /// The first line that differs, from a little before the place.
  static func difference(_ expected: String, _ found: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let before = line < old.count ? Array(old[line]) : []
    let after = line < new.count ? Array(new[line]) : []
    let start = max(0, zip(before, after).prefix { $0 == $1 }.count - 60)
    return """
      line \(line + 1) differs from column \(start + 1)
      expected: \(String(before.dropFirst(start).prefix(200)))
      found:    \(String(after.dropFirst(start).prefix(200)))
      """
  }
}
