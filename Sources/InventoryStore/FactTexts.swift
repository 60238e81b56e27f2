import InventoryModel

/// Reads the JSON texts of facts. The same few attributes come again with almost every fact, so they are remembered.
struct FactTexts {
  private var known: [String: [String: AttributeValue]] = [:]
  private static let capacity = 4096

  mutating func attributes(_ text: String?) throws -> [String: AttributeValue] {
    guard let text else { return [:] }
    // Strings are equal by canonical equivalence, and the texts of two spellings are not: only ASCII is remembered.
    let isMemorable = text.utf8.allSatisfy { $0 < 0x80 }
    if isMemorable, let value = known[text] { return value }
    let value = try Fact.attributes(json: try JSONReader.read(Array(text.utf8)))
    if isMemorable {
      if known.count >= FactTexts.capacity { known.removeAll(keepingCapacity: true) }
      known[text] = value
    }
    return value
  }

  func locations(_ text: String?) throws -> [String] {
    guard let text else { return [] }
    if let plain = plain(text) { return plain }
    return (try JSONReader.read(Array(text.utf8)).array ?? []).compactMap(\.string)
  }

  /// `["Sheet1!B2","Sheet1!C4"]`, as almost all are: without an escape, what stands between the quotes is the text.
  private func plain(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    let quote = UInt8(ascii: "\"")
    guard bytes.count >= 4, bytes[0] == UInt8(ascii: "["), bytes[bytes.count - 1] == UInt8(ascii: "]"),
      !bytes.contains(UInt8(ascii: "\\"))
    else { return nil }
    var out: [String] = []
    var start = 1
    while start < bytes.count - 1 {
      guard bytes[start] == quote, let end = bytes[(start + 1)...].firstIndex(of: quote) else { return nil }
      out.append(String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
      guard bytes[end + 1] == UInt8(ascii: ",") || end + 2 == bytes.count else { return nil }
      start = end + 2
    }
    return out
  }
}
