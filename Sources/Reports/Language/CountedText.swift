import AssessmentEngine

/// Words that follow a number: `{1|document|documents}` in a phrase is the first form where the first count takes the
/// singular, else the second; `#` in a form stands for the count as written.
///
/// English uses the singular for 1 only, French for 0 and 1.
enum CountedText {
  static func isSingular(_ count: Int, _ language: Language) -> Bool {
    count == 1 || (language == .french && count == 0)
  }

  /// `written`: the counts as the language writes them. A choice of a count that is not given keeps its second form.
  static func resolve(_ text: String, counts: [Int], written: [String], language: Language) -> String {
    guard text.contains("|") else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}") else { break }
      let parts = inside[..<close].split(separator: "|", omittingEmptySubsequences: false)
      if parts.count == 3, let number = Int(parts[0]) {
        let index = number - 1
        let singular = counts.indices.contains(index) && isSingular(counts[index], language)
        let form = String(singular ? parts[1] : parts[2])
        out += written.indices.contains(index) ? form.replacing("#", with: written[index]) : form
      } else {
        out += rest[open...close]
      }
      rest = rest[inside.index(after: close)...]
    }
    return out + rest
  }
}
