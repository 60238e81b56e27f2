/// French spacing: a narrow no-break space (U+202F) before `:` `;` `!` `?` `%` and `»`, and after `«`.
///
/// Texts are written with an ordinary or a wide no-break space there, in the catalog and in rule files alike, and get the right one when
/// they are shown; a straight apostrophe behind a letter is curled. A mark without a space before it is left alone: it
/// may be part of a name, a path or an address.
enum FrenchTypography {
  static let space: Character = "\u{202F}"

  private static let wide: Character = "\u{A0}"

  static func apply(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 8)
    var previous: Character?
    var pending: Character?
    for character in text {
      if let space = pending {
        let tight = previous == "«" || [":", ";", "!", "?", "%", "»"].contains(character)
        out.append(tight ? Self.space : space)
        if previous != "«" { previous = " " }
        pending = nil
      }
      if character == " " || character == wide {
        pending = character
        continue
      }
      // An elision: d'une → d’une.
      out.append(character == "'" && previous?.isLetter == true ? "’" : character)
      previous = character
    }
    if let pending { out.append(pending) }
    return out
  }
}
