import OfficePackage

/// Fonts by name, with how often they are asked for. Names come by the run and are few: they are told apart by a number.
struct FontUses {
  struct Key: Hashable {
    /// Fingerprint of the name, or of the theme's word and of the theme's name.
    var mark: UInt64
    var isOfTheme = false
  }

  struct Use {
    var name: String
    /// The theme whose font the name stands for; empty for the document's.
    var theme: String
    var count = 0
    var scripts: FontScripts
    /// The part that was counted last, where each counts once.
    var lastPart = ""
  }

  /// Different fonts that are kept.
  static let limit = 1_000
  private(set) var found: [Key: Use] = [:]
  private(set) var isOverLimit = false

  mutating func add(name: String, _ count: Int) {
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01B3 }
    guard let key = known(Key(mark: mark), .latin, "", { name }) else { return }
    found[key]?.count += count
  }

  mutating func add(_ key: Key, _ count: Int) { found[key]?.count += count }

  /// A font by the attribute of an element. `+mn-lt` is one of the theme (ECMA-376-1:2016 §20.1.4.1.16).
  mutating func add(
    _ element: borrowing MarkupElement, _ attribute: UInt16, _ script: FontScripts, theme: String,
    namespace: UInt8 = 0, onceIn part: String? = nil
  ) {
    guard let key = key(element, attribute, script, theme: theme, namespace: namespace) else { return }
    if let part {
      guard found[key]?.lastPart != part else { return }
      found[key]?.lastPart = part
    }
    found[key]?.count += 1
  }

  /// The number of the font, which is kept with a count of nothing; nil where there is none.
  mutating func key(
    _ element: borrowing MarkupElement, _ attribute: UInt16, _ script: FontScripts, theme: String, namespace: UInt8,
    isOfTheme: Bool = false
  ) -> Key? {
    guard var mark = element.fingerprint(attribute, namespace: namespace) else { return nil }
    let isToken = isOfTheme || element.beginning(attribute).first == UInt8(ascii: "+")
    if isToken { for byte in theme.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    let key = Key(mark: mark, isOfTheme: isToken)
    if found[key] != nil {
      found[key]?.scripts.insert(script)
      return key
    }
    guard let bytes = element.bytes(attribute, namespace: namespace), !bytes.isEmpty else { return nil }
    // Fonts for vertical text have the same name behind an at sign.
    let bare = bytes.first == UInt8(ascii: "@") ? bytes.dropFirst() : bytes[...]
    return known(key, script, isToken ? theme : "") { String(decoding: bare.prefix(256), as: UTF8.self) }
  }

  private mutating func known(_ key: Key, _ script: FontScripts, _ theme: String, _ name: () -> String) -> Key? {
    if found[key] != nil { return key }
    guard found.count < FontUses.limit else {
      isOverLimit = true
      return nil
    }
    found[key] = Use(name: name(), theme: theme, scripts: script)
    return key
  }

  /// The fonts of a run's or style's `rFonts`, each once: a theme's font wins over the one named beside it
  /// (ECMA-376-1:2016 §17.3.2.26).
  mutating func keys(_ element: borrowing MarkupElement, _ names: FontNames) -> [(key: Key, scripts: FontScripts)] {
    var keys: [(key: Key, scripts: FontScripts)] = []
    let word = Namespace.word.rawValue
    for slot in names.slots {
      let key =
        if element.has(slot.theme, namespace: word) {
          key(element, slot.theme, slot.script, theme: "", namespace: word, isOfTheme: true)
        } else {
          key(element, slot.name, slot.script, theme: "", namespace: word)
        }
      guard let key else { continue }
      if let known = keys.firstIndex(where: { $0.key == key }) {
        keys[known].scripts.insert(slot.script)
      } else {
        keys.append((key, slot.script))
      }
    }
    return keys
  }
}
