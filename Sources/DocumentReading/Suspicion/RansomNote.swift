import InventoryModel

/// A text that tells how to pay: its name and its words must both say so.
enum RansomNote {
  private static let formats: Set<String> = ["text", "html", "rtf", "csv", "xml"]
  /// Notes are short.
  private static let sizeLimit: Int64 = 256 << 10

  static func isNote(_ path: RawPath, _ format: DocumentFormat, _ head: [UInt8], size: Int64) -> Bool {
    guard formats.contains(format.rawValue), size <= sizeLimit else { return false }
    let name = String(decoding: MarkupHead.lower(path.name.bytes), as: UTF8.self)
    guard RansomNames.noteNames.contains(where: { name.contains($0) }) else { return false }
    let text = MarkupHead.lower(head.prefix(32 << 10).filter { $0 != 0 })
    let found = RansomNames.notePhrases.filter { BinarySignature.contains(Array($0.utf8), in: text[...]) }
    return found.count >= 3
  }
}
