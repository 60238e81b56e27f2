import ContentDigest
import InventoryModel

/// What a document's content amounts to, apart from who saved it when.
public enum ContentFacts {
  static let digest: FactKind = "content.digest"
  /// Changes when the same content would give another digest.
  private static let version = 1

  static let factKinds = [
    FactKindDefinition(
      kind: digest, unit: "parts that count", attributes: ["sha256", "version"],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation + ["xlsb"],
      source: "Documentation/record-format.md, Content signatures; FIPS 180-4")
  ]

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
