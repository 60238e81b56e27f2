/// Fonts whose signs stand in the places of letters: shown in another font, they are letters or empty boxes.
public enum SymbolFont: String, Sendable, CaseIterable {
  case webdings = "Webdings"
  case wingdings = "Wingdings"
  case wingdings2 = "Wingdings 2"
  case wingdings3 = "Wingdings 3"
  case symbol = "Symbol"
  case marlett = "Marlett"
  case extra = "MT Extra"
  case bookshelf = "Bookshelf Symbol 7"
  case monotype = "Monotype Sorts"
  case zapf = "ZapfDingbats"

  private static let longest = 18

  /// By its name, in capital or small letters.
  public init?(name: [UInt8]) {
    guard (6...Self.longest).contains(name.count), let first = name.first, Self.firsts.contains(first | 0x20) else { return nil }
    let folded = name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    guard let font = Self.allCases.first(where: { $0.folded == folded }) else { return nil }
    self = font
  }

  private static let firsts = Set(allCases.compactMap { $0.folded.first })

  private var folded: [UInt8] { Array(rawValue.lowercased().utf8) }

  /// Whether a text has one of the places that such fonts are given beside the letters (U+F000 to U+F0FF).
  static func hasSign(_ text: [UInt8]) -> Bool {
    var index = text.startIndex
    while let lead = text[index...].firstIndex(of: 0xEF) {
      if lead + 1 < text.endIndex, (0x80...0x83).contains(text[lead + 1]) { return true }
      index = lead + 1
    }
    return false
  }
}

/// A run of text, or a single sign, in such a font.
public struct SymbolText: Sendable {
  public var font: SymbolFont
  public var place: Place
}
