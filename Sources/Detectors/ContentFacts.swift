import ContentDigest
import InventoryModel

/// What a document's content amounts to, apart from who saved it when.
public enum ContentFacts {
  static let digest: FactKind = "content.digest"
  /// Changes when the same content would give another digest.
  private static let version = 2

  static let factKinds = [
    FactKindDefinition(
      kind: digest, unit: "parts that count", attributes: ["sha256", "version"],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation + ["xlsb"],
      source: "Documentation/record-format.md, Content signatures; FIPS 180-4")
  ]

  /// What macro projects say: name and source of each module, by the project's part. A project is written anew at each
  /// saving, with other random bytes; the sources of its modules are not.
  public static func macros(_ facts: [Fact]) -> [String: String] {
    var modules: [String: [String]] = [:]
    for fact in facts where fact.kind == "macro.module" {
      guard let part = fact.attributes["part"]?.text, let digest = fact.attributes["sha256"]?.text else { continue }
      modules[part, default: []].append("\(fact.subject) \(digest)")
    }
    return modules.mapValues { modules in
      SHA256Digest.hexadecimal(
        of: Array(modules.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n").utf8))
    }
  }

  /// `lines`: one for each part that counts, in an order that does not depend on the archive.
  public static func digest(_ lines: [String]) -> Fact? {
    guard !lines.isEmpty else { return nil }
    var digest = SHA256Digest()
    digest.update(Array("assay.content/\(version)\n".utf8))
    for line in lines { digest.update(Array((line + "\n").utf8)) }
    return Fact(
      kind: self.digest, count: lines.count,
      attributes: ["sha256": .string(digest.hexadecimal), "version": .integer(version)])
  }
}
