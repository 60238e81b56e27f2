import OfficePackage

/// The styles of a text and the fonts that they ask for: only those of styles that the text uses are used
/// (ECMA-376-1:2016 §17.7.2, §17.7.4).
struct FontStyles {
  private struct Style {
    var basedOn: UInt64?
    var fonts: [(key: FontUses.Key, scripts: FontScripts)] = []
    var isDefault = false
  }

  /// By fingerprint of the identifier.
  private var styles: [UInt64: Style] = [:]
  private var used: Set<UInt64> = []
  private var defaults: [(key: FontUses.Key, scripts: FontScripts)] = []
  private var current: UInt64?
  private var hasStyles = false
  private(set) var isOverLimit = false

  mutating func use(_ style: UInt64?) {
    guard let style, !used.contains(style) else { return }
    guard used.count < FontUses.limit * 10 else {
      isOverLimit = true
      return
    }
    used.insert(style)
  }

  /// An element of the part with the styles.
  mutating func read(_ element: borrowing MarkupElement, _ names: FontNames, _ uses: inout FontUses) {
    let word = Namespace.word.rawValue
    switch element.name.local {
    case names.style:
      hasStyles = true
      current = element.fingerprint(names.styleId, namespace: word)
      guard let current, styles.count < FontUses.limit * 10 else {
        isOverLimit = isOverLimit || current != nil
        self.current = nil
        return
      }
      let isDefault = element.equals(names.isDefault, "1", namespace: word) || element.equals(names.isDefault, "true", namespace: word)
      styles[current] = Style(isDefault: isDefault && element.equals(names.type, "paragraph", namespace: word))
    case names.basedOn: if let current { styles[current]?.basedOn = element.fingerprint(names.val, namespace: word) }
    case names.rFonts:
      let keys = uses.keys(element, names)
      if let current {
        // A table's style has one for each of its parts: a hostile one could have millions.
        guard let style = styles[current], style.fonts.count < 100 else { return }
        for key in keys where !style.fonts.contains(where: { $0 == key }) { styles[current]?.fonts.append(key) }
      } else if !hasStyles, defaults.count < 100 {
        defaults += keys
      }
    default: break
    }
  }

  /// Counts the fonts of the styles that are used, once each style, and the document's own where they are not replaced.
  mutating func settle(_ uses: inout FontUses) {
    let normal = styles.filter(\.value.isDefault).keys
    var queue = Array(used) + normal
    var seen = Set(queue)
    while let id = queue.popLast() {
      guard let style = styles[id] else { continue }
      for (key, _) in style.fonts { uses.add(key, 1) }
      if let parent = style.basedOn, seen.insert(parent).inserted { queue.append(parent) }
    }
    // What every paragraph starts with replaces the document's defaults, for the letters that it names a font for.
    var replaced: FontScripts = []
    for id in normal { for (_, scripts) in styles[id]?.fonts ?? [] { replaced.insert(scripts) } }
    for (key, scripts) in defaults where !scripts.isSubset(of: replaced) { uses.add(key, 1) }
  }
}
