import ConfigurationFiles
import Detectors
import ExampleDocuments
import InventoryModel
import Testing

/// The shipped rules, read from the checkout.
enum ShippedRules {
  static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + parts + "/Rules"
  }()

  static let loaded = Result { try RuleSetLoader.read(directory: folder, knownFacts: DetectorCatalog.factKinds) }

  fileprivate static let examples: [NamedExample] = (try? loaded.get())?.examples.map(NamedExample.init) ?? []
}

/// An example whose test is called by its rule and name.
private struct NamedExample: CustomTestStringConvertible, Sendable {
  let example: RuleExample
  var testDescription: String { "\(example.rule): \(example.name)" }
}

@Suite("The examples of the shipped rules")
struct RuleExampleTests {
  @Test("the rules load, on facts that detectors give")
  func rulesLoad() throws {
    let loaded = try ShippedRules.loaded.get()
    #expect(loaded.ruleSet.rules.count >= 35)
  }

  @Test("an example finds what it says", arguments: ShippedRules.examples)
  fileprivate func example(_ named: NamedExample) throws {
    let runner = ExampleRunner(ruleSet: try ShippedRules.loaded.get().ruleSet)
    let outcome = try runner.run(named.example)
    #expect(outcome.failure == nil)
  }

  @Test("a rule of plain workbooks speaks of binary workbooks and templates too: what it says holds in every format")
  func workbookFormats() throws {
    let all = Set(DocumentFormat.openXMLFormats(of: .spreadsheet))
    #expect(all.isSuperset(of: ["xlsx", "xlsm", "xlsb", "xltx", "xltm"]))
    let partial = try ShippedRules.loaded.get().ruleSet.rules.filter {
      $0.formats.contains("xlsx") && !all.isSubset(of: $0.formats)
    }
    #expect(partial.map(\.id) == [])
  }

  @Test("a wrong promise is told with its place")
  func wrongPromise() throws {
    let loaded = try ShippedRules.loaded.get()
    var example = try #require(loaded.examples.first { $0.finds == 1 })
    example.finds = 7
    let outcome = try ExampleRunner(ruleSet: loaded.ruleSet).run(example)
    #expect(outcome.failure?.contains(example.place) == true)
  }
}
