/// French spacing: a narrow no-break space (U+202F) before `:` `;` `!` `?` `%` and `»`, and after `«`.
///
/// Texts are written with an ordinary space there, in the catalog and in rule files alike, and get the right one when
/// they are shown; a straight apostrophe behind a letter is curled. A mark without a space before it is left alone: it
/// may be part of a name, a path or an address.
enum FrenchTypography {
  static let space: Character = "\u{202F}"

  static func apply(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 8)
    var previous: Character?
    var pending = false
    for character in text {
      if pending {
        let tight = previous == "«" || [":", ";", "!", "?", "%", "»"].contains(character)
        out.append(tight ? space : " ")
        if previous != "«" { previous = " " }
        pending = false
      }
      if character == " " {
        pending = true
        continue
      }
      // An elision: d'une → d’une.
      out.append(character == "'" && previous?.isLetter == true ? "’" : character)
      previous = character
    }
    if pending { out.append(" ") }
    return out
  }
}
