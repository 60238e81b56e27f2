import ConfigurationFiles
import Foundation
import Testing

/// Shipped files, changed at random by a generator with a seed: each loads, or gives complaints that have a place.
@Suite("Mutated rule files", .timeLimit(.minutes(5)))
struct MutatedRuleFileTests {
  private static let rules = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../../Rules/"

  /// Where a seed stands in the pack of the test, and whose text it is.
  static let seeds = [
    ("Area/power-query.yaml", "Spreadsheet/power-query.yaml"),
    ("Groups/co-authoring.yaml", "Groups/co-authoring.yaml"), ("Targets/google-workspace.yaml", "Targets/google-workspace.yaml"),
    ("roles.yaml", "roles.yaml"), ("training.yaml", "training.yaml"), ("applications.yaml", "applications.yaml"),
    ("Data/limits.tsv", nil), ("Data/functions.tsv", nil), ("Area/good.yaml", nil),
  ] as [(String, String?)]

  private static let words = [
    "[", "]", "{", "}", "&a ", "*a", "!!x ", "<<: ", "\u{0}", "\u{FEFF}", "99999999999999999999", ": ", "- ", "\"", "'",
    "\t", "\r", "\n", "|\n", "? ", "#", "%", "---\n", "not: ", "all: ", "like: ", "over: 0", "fact: ", "[]", "\u{2028}", "é",
  ].map { Array($0.utf8) }

  struct Generator {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, bound)))
    }

    /// One to four changes.
    mutating func mutate(_ bytes: [UInt8], words: [[UInt8]]) -> [UInt8] {
      var bytes = bytes
      for _ in 0...next(below: 4) where !bytes.isEmpty {
        let place = next(below: bytes.count)
        let end = min(bytes.count, place + 1 + next(below: 40))
        switch next(below: 6) {
        case 0: bytes[place] = UInt8(next(below: 256))
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: next(below: bytes.count))
        case 3: bytes.insert(contentsOf: words[next(below: words.count)], at: place)
        case 4: bytes[place] ^= 1 << UInt8(next(below: 8))
        default: bytes.removeSubrange(place...)
        }
      }
      return bytes
    }
  }

  @Test("Each of two thousand loads, or is complained of at a place", arguments: seeds.indices)
  func mutants(index: Int) throws {
    let (path, source) = Self.seeds[index]
    let pack = try RulePack()
    try pack.write("Area/good.yaml", RulePack.rule)
    let place = source.map { Self.rules + $0 } ?? pack.directory + "/" + path
    let seed = try Data(contentsOf: URL(fileURLWithPath: place))
    var generator = Generator(state: 0x9E37_79B9_7F4A_7C15 &+ UInt64(index))
    var complaints = 0
    for _ in 0..<230 {
      let mutant = generator.mutate(Array(seed), words: Self.words)
      try pack.write(path, mutant)
      let found = try pack.diagnostics()
      complaints += found.isEmpty ? 0 : 1
      #expect(found.allSatisfy { $0.contains(/^[^:]+:[0-9]+:[0-9]+: ./) }, "\(found.prefix(3)) of \(mutant)")
    }
    #expect(complaints > 20)
  }
}
