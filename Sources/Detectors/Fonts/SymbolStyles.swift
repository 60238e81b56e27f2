import OfficePackage

/// Styles of paragraphs and letters in a picture font, and which of them a text uses (ECMA-376-1:2016 §17.7.2).
struct SymbolStyles {
  private struct Style {
    var basedOn: UInt64?
    /// Whether it names a font for Latin letters, and which picture font that is.
    var hasFont = false
    var font: SymbolFont?
  }

  /// By fingerprint of the identifier.
  private var styles: [UInt64: Style] = [:]
  /// The first place of each style that is used.
  private var uses: [UInt64: Place] = [:]
  private var current: UInt64?
  private var last: UInt64?
  private static let limit = 10_000
  /// Styles that build on each other.
  private static let depth = 16

  mutating func use(_ style: UInt64?, at place: @autoclosure () -> Place) {
    guard let style, style != last else { return }
    last = style
    if uses[style] == nil, uses.count < Self.limit { uses[style] = place() }
  }

  /// An element of the part with the styles.
  mutating func read(_ element: borrowing MarkupElement, _ names: FontNames) {
    let word = Namespace.word.rawValue
    switch element.name.local {
    case names.style:
      current = element.fingerprint(names.styleId, namespace: word)
      if let current, styles.count < Self.limit { styles[current] = Style() } else { current = nil }
    case names.basedOn: if let current { styles[current]?.basedOn = element.fingerprint(names.val, namespace: word) }
    case names.rFonts:
      // §17.3.2.26: a theme's font wins over the one named beside it, and is no picture font.
      guard let current, let slot = names.slots.first, styles[current]?.hasFont == false else { return }
      let isOfTheme = element.has(slot.theme, namespace: word)
      guard isOfTheme || element.has(slot.name, namespace: word) else { return }
      styles[current]?.hasFont = true
      if !isOfTheme { styles[current]?.font = element.bytes(slot.name, namespace: word).flatMap { SymbolFont(name: $0) } }
    default: break
    }
  }

  /// The picture fonts of styles that are used, with a place of each style.
  func used() -> [(font: SymbolFont, place: Place)] {
    uses.sorted { $0.key < $1.key }.compactMap { id, place in
      var next: UInt64? = id
      for _ in 0..<Self.depth {
        guard let id = next, let style = styles[id] else { return nil }
        if style.hasFont { return style.font.map { ($0, place) } }
        next = style.basedOn
      }
      return nil
    }
  }
}
