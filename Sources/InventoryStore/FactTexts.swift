import InventoryModel

/// Reads the JSON texts of facts. The same few attributes come again with almost every fact, so they are remembered.
struct FactTexts {
  /// What was asked for lately, and before that: where the first is full, it becomes the second.
  private var recent: [String: [String: AttributeValue]] = [:]
  private var older: [String: [String: AttributeValue]] = [:]
  private static let capacity = 4096
  /// Bytes. A long text is one document's own.
  private static let mostRemembered = 256

  mutating func attributes(_ text: String?) throws -> [String: AttributeValue] {
    guard let text else { return [:] }
    // Strings are equal by canonical equivalence, and the texts of two spellings are not: only ASCII is remembered.
    guard text.utf8.count <= FactTexts.mostRemembered, FactTexts.isASCII(text) else {
      return try FactTexts.read(text)
    }
    if let value = recent[text] { return value }
    let value = try older[text] ?? FactTexts.read(text)
    if recent.count >= FactTexts.capacity {
      swap(&recent, &older)
      recent.removeAll(keepingCapacity: true)
    }
    recent[text] = value
    return value
  }

  private static func isASCII(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80
  }

  private static func read(_ text: String) throws -> [String: AttributeValue] {
    if let plain = PlainJSON.attributes(text.utf8.span) { return plain }
    return try Fact.attributes(json: try JSONReader.read(Array(text.utf8)))
  }

  func locations(_ text: String?) throws -> [String] {
    guard let text else { return [] }
    if let plain = PlainJSON.strings(text.utf8.span) { return plain }
    return (try JSONReader.read(Array(text.utf8)).array ?? []).compactMap(\.string)
  }
}
