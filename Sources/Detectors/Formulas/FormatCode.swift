/// A number format as TEXT is given one (ECMA-376-1:2016 §18.8.31), without the words that somebody typed into it.
struct FormatCode {
  /// What of a format depends on language or product.
  enum Pattern: String, CaseIterable {
    case fill, fraction, condition, colour
    case digitPlaceholder = "digit-placeholder"
    case localeCode = "locale-code"
    case elapsedTime = "elapsed-time"
    case textSection = "text-section"
    case localLetters = "local-letters"
  }

  /// Literal text replaced by `"…"`.
  let text: String
  /// Which of its signs depends on language or product; nil for plain digits and dates.
  let pattern: Pattern?

  init(_ code: String) {
    var shown = ""
    var signs: [Character] = []
    var brackets: [String] = []
    var sections = 1
    var rest = code[...]
    var hasFill = false
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        let end = rest.firstIndex(of: "\"") ?? rest.endIndex
        rest = rest[end...].dropFirst()
        FormatCode.addLiteral(to: &shown)
      case "\\":
        _ = rest.popFirst()
        FormatCode.addLiteral(to: &shown)
      case "*", "_":
        // The character behind it fills the cell, or is left as room.
        if character == "*" { hasFill = true }
        shown.append(character)
        if let next = rest.popFirst() { shown.append(next) }
      case "[":
        let end = rest.firstIndex(of: "]") ?? rest.endIndex
        brackets.append(String(rest[..<end]).lowercased())
        shown += "[" + rest[..<end] + "]"
        rest = rest[end...].dropFirst()
      case _ where character.isLetter:
        var word = String(character)
        while rest.first?.isLetter == true { word.append(rest.removeFirst()) }
        signs += word
        // Codes repeat one letter. Words are kept where they are codes themselves.
        let isCode = Set(word.lowercased()).count == 1 || FormatCode.words.contains(word.lowercased())
        if isCode { shown += word } else { FormatCode.addLiteral(to: &shown) }
      default:
        if character == ";" { sections += 1 }
        signs.append(character)
        shown.append(character)
      }
    }
    text = shown
    pattern = hasFill ? .fill : FormatCode.pattern(signs, brackets, sections)
  }

  private static let words: Set<String> = ["am", "pm", "general", "standard"]

  private static func addLiteral(to shown: inout String) {
    if !shown.hasSuffix("\"…\"") { shown += "\"…\"" }
  }

  private static func pattern(_ signs: [Character], _ brackets: [String], _ sections: Int) -> Pattern? {
    if signs.contains("?") { return signs.contains("/") ? .fraction : .digitPlaceholder }
    if let slash = signs.firstIndex(of: "/"), signs[..<slash].contains("#") { return .fraction }
    for bracket in brackets {
      guard let first = bracket.first else { continue }
      if first == "$" { return .localeCode }
      if "<>=".contains(first) { return .condition }
      if bracket.allSatisfy({ "hms".contains($0) }) { return .elapsedTime }
      return .colour
    }
    if signs.contains("@") || sections > 3 { return .textSection }
    return hasForeignLetter(signs) ? .localLetters : nil
  }

  /// Letters other than those of English codes: `jj/mm/aaaa`, `TT.MM.JJJJ`, eras.
  private static func hasForeignLetter(_ signs: [Character]) -> Bool {
    var word = ""
    for sign in signs + [" "] {
      if sign.isLetter {
        word.append(contentsOf: sign.lowercased())
        continue
      }
      defer { word = "" }
      // AM/PM and A/P stand for halves of a day.
      if ["", "am", "pm", "a", "p", "general", "e"].contains(word) { continue }
      if !word.allSatisfy({ "ymdhse".contains($0) }) { return true }
    }
    return false
  }
}
