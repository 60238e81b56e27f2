import SafeBindings

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

  /// By its name, in capital or small letters.
  public init?(name: [UInt8]) {
    guard let first = name.first, Self.mayBe(first: first, count: name.count) else { return nil }
    let folded = name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    guard let found = Self.folded.first(where: { $0.name == folded }) else { return nil }
    self = found.font
  }

  /// The font that an attribute names. Runs name fonts by the thousand: nearly all are told by their first letter and
  /// their length.
  init?(_ element: borrowing XMLElement, _ name: LocalName, namespace: UInt8 = 0) {
    let beginning = element.beginning(name.rawValue, namespace: namespace)
    guard Self.mayBe(first: beginning.first, count: beginning.count),
      let bytes = element.bytes(name.rawValue, namespace: namespace)
    else { return nil }
    self.init(name: bytes)
  }

  private static func mayBe(first: UInt8, count: Int) -> Bool {
    switch first | 0x20 {
    case UInt8(ascii: "w"): count == 8 || count == 9 || count == 11
    case UInt8(ascii: "s"): count == 6
    case UInt8(ascii: "m"): count == 7 || count == 8 || count == 14
    case UInt8(ascii: "b"): count == 18
    case UInt8(ascii: "z"): count == 12
    default: false
    }
  }

  private static let folded = allCases.map { (font: $0, name: Array($0.rawValue.lowercased().utf8)) }

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
