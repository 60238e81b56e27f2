import Testing

@Suite("Rules of the house")
struct SourceRuleTests {
  private static let tree = SourceTree.repository

  @Test("unsafe constructs stand in SafeBindings only")
  func unsafe() {
    let words = /\bunsafe\b|\bUnsafe\w*(?:Pointer|Buffer)\w*|\bUnmanaged\b|\bwithUnsafe\w*|\bunsafeBitCast\b/
    for file in Self.tree.sources where file.target != "SafeBindings" {
      for line in file.code {
        let isFound = line.text.contains(words)
        #expect(!isFound, "\(file.path):\(line.number): \(line.text)")
      }
    }
  }

  @Test("no file has more than 400 lines")
  func length() {
    for file in Self.tree.sources + Self.tree.tests { #expect(file.lines.count <= 401, "\(file.path)") }
  }

  @Test("no line has more than 160 columns, but for style sheets")
  func width() {
    for file in Self.tree.sources where !file.path.contains("/Assets/") {
      for (index, line) in file.lines.enumerated() { #expect(line.count <= 160, "\(file.path):\(index + 1)") }
    }
  }

  @Test("what is put off, forced or given up does not stand in the sources")
  func forced() {
    let marks = ["TO" + "DO", "FIX" + "ME", "try" + "!", "as" + "!", "fatal" + "Error("]
    for file in Self.tree.sources {
      for (index, line) in file.lines.enumerated() {
        for mark in marks { #expect(!line.contains(mark), "\(file.path):\(index + 1): \(mark)") }
      }
    }
  }

  @Test("no module has the name of a type")
  func names() {
    let modules = Set(ImportTests.allowed.keys)
    let types = /\b(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)/
    for file in Self.tree.sources {
      for line in file.code {
        guard let match = line.text.firstMatch(of: types) else { continue }
        let name = String(match.output.1)
        #expect(!modules.contains(name), "\(file.path):\(line.number): \(name)")
      }
    }
  }

  @Test("no file or folder is called by what anything could be called")
  func nouns() {
    let vague = ["Utils", "Helper", "Common", "Shared", "Manager", "Misc"]
    for file in Self.tree.sources {
      for component in file.path.split(separator: "/") {
        let isVague = vague.contains { component.hasPrefix($0) || component.hasSuffix($0 + ".swift") || component.hasSuffix($0) }
        #expect(!isVague, "\(file.path)")
      }
    }
  }

  @Test("all targets of ours but the bindings are compiled with strict memory safety, and all with warnings as errors")
  func settings() {
    let manifest = Self.tree.manifest
    #expect(manifest.contains(".strictMemorySafety()"))
    #expect(manifest.contains(".treatAllWarnings(as: .error)"))
    // One target alone has settings of its own.
    #expect(manifest.ranges(of: "settings: bindings").count == 1)
    #expect(manifest.contains("library(\"SafeBindings\", [\"CLibzip\", \"CLibxml2\", \"CZlib\", \"CAssaySystem\"], settings: bindings)"))
  }
}
