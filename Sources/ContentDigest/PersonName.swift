/// The form in which two spellings of one person's name are the same bytes.
enum PersonName {
  static func folded(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Upper case first: it spells out what lower case alone leaves apart (ß and ss, σ and ς).
    let folded = words.uppercased().lowercased()
    guard !folded.utf8.allSatisfy({ $0 < 0x80 }) else { return folded }
    return String(folded.map { composed[$0] ?? $0 })
  }

  /// Every character that is one scalar, by itself. The standard library has no normalisation to call, but its
  /// characters compare by canonical equivalence (UAX #15): looking up `e` + U+0301 finds `é`. The first of several
  /// equivalent scalars stands for all (Å, not the ångström sign).
  private static let composed: [Character: Character] = {
    var table: [Character: Character] = [:]
    for value in [UInt32(0xC0)...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0x2126...0x212B].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      if table[character] == nil { table[character] = character }
    }
    return table
  }()
}
