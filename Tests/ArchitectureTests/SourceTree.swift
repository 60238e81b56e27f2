import Foundation

/// The repository as text: what the architecture's rules are checked on.
struct SourceTree {
  struct File {
    /// Below the repository: `Sources/Detectors/Detector.swift`.
    var path: String
    var lines: [Substring]

    var target: String { String(path.split(separator: "/")[1]) }

    /// Names of imported modules, `@testable` and access levels taken off.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
          words[..<at].allSatisfy({ $0.hasPrefix("@") || ["public", "internal", "private", "package"].contains($0) })
        else { return nil }
        // `import struct Module.Name`
        let name = at + 2 < words.count ? words[at + 2] : words[at + 1]
        return String(name.prefix { $0 != "." })
      }
    }

    /// The lines without what stands behind `//`, and their numbers from 1.
    var code: [(number: Int, text: Substring)] {
      lines.enumerated().map { index, line in
        (index + 1, line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line)
      }
    }
  }

  let root: String
  let sources: [File]
  let tests: [File]
  let manifest: String

  static let repository = SourceTree()

  private init() {
    root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    sources = SourceTree.files(root, "Sources")
    tests = SourceTree.files(root, "Tests")
    manifest = SourceTree.text(root + "/Package.swift")
  }

  private static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func files(_ root: String, _ folder: String) -> [File] {
    let names = FileManager.default.subpaths(atPath: "\(root)/\(folder)") ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      File(
        path: "\(folder)/\(name)",
        lines: text("\(root)/\(folder)/\(name)").split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The library and executable targets of Package.swift, with what they depend on.
  var declared: [String: Set<String>] {
    let products = /\.product\(name: "(\w+)", package: "[^"]+"\)/
    let text = manifest.replacing(products) { "\"\($0.output.1)\"" }
    let heads = /(?:library\(|\.executableTarget\(\s*name:)\s*"([\w-]+)"(?:,\s*(?:dependencies:\s*)?\[([^\]]*)\])?/
    var targets: [String: Set<String>] = [:]
    for match in text.matches(of: heads) {
      let names = (match.output.2 ?? "").matches(of: /"([\w-]+)"/).map { String($0.output.1) }
      targets[String(match.output.1)] = Set(names)
    }
    return targets
  }
}
