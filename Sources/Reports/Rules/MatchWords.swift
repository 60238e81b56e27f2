import AssessmentEngine
import InventoryModel

/// What a rule looks for, in words.
struct MatchWords {
  let wording: Wording

  func markup(_ match: Match) -> Markup { Tag.ul(.class("match")) { item(match) } }

  private func item(_ match: Match) -> Markup {
    switch match {
    case .fact(let pattern):
      Tag.li {
        sentence(pattern)
        " "
        Tag.code { pattern.kind.rawValue }
      }
    case .all(let parts): list(.guideAllOf, parts)
    case .any(let parts): list(.guideAnyOf, parts)
    case .not(let inner): list(.guideNoneOf, [inner])
    case .fileSize(let over): Tag.li { wording(.guideFileSize, limit(over, isSize: true)) }
    case .format: Tag.li { wording(.guideFormatItself) }
    }
  }

  private func list(_ head: Phrase, _ parts: [Match]) -> Markup {
    Tag.li {
      wording.language == .french ? wording(head) + "\u{202F}:" : wording(head) + ":"
      Tag.ul { for part in parts { item(part) } }
    }
  }

  /// `Number of sheets: more than 200; class: drive or share`.
  func sentence(_ pattern: FactPattern) -> String {
    let name = wording.title(of: pattern.kind) ?? pattern.kind.rawValue
    let narrowing = self.narrowing(pattern)
    return narrowing.isEmpty ? name : wording.labelled(name, narrowing.joined(separator: wording.semicolon))
  }

  private func narrowing(_ pattern: FactPattern) -> [String] {
    var parts: [String] = []
    let subject = { (name: String) in wording.subject(name, of: pattern.kind) }
    if !pattern.subjects.isEmpty { parts.append(wording(.guideAbout, alternatives(pattern.subjects.map(subject)))) }
    if !pattern.likes.isEmpty { parts.append(wording(.guideLike, alternatives(pattern.likes.map(\.text)))) }
    if !pattern.exceptions.isEmpty {
      parts.append(wording(.guideExcept, alternatives(pattern.exceptions.map(subject))))
    }
    if let other = pattern.notAmong { parts.append(wording(.guideNotAmong, wording.title(of: other) ?? other.rawValue)) }
    for (attribute, values) in pattern.attributes.sorted(by: { $0.key < $1.key }) {
      let shown = values.map { value -> String in
        let typed: AttributeValue =
          value == "true" || value == "false" ? .boolean(value == "true") : Int(value).map { .integer($0) } ?? .string(value)
        return wording.value(typed, of: attribute)
      }
      parts.append(wording.labelled(self.name(of: attribute), alternatives(shown)))
    }
    if let threshold = pattern.threshold {
      let over = wording(.guideOver, limit(threshold.over, isSize: false))
      parts.append(threshold.attribute.map { wording.labelled(name(of: $0), over) } ?? over)
    }
    if let table = pattern.table { parts.append(wording(.guideTable, table)) }
    if pattern.isInside { parts.append(wording(.guideInside)) }
    return parts
  }

  private func name(of attribute: String) -> String {
    AttributeNames.names[attribute].map { wording.text($0) } ?? attribute
  }

  private func alternatives(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(wording(.guideOr)) \(last)"
  }

  private func limit(_ limit: LimitReference, isSize: Bool) -> String {
    switch limit {
    case .number(let number): isSize ? wording.numbers.size(Int64(number)) : wording.numbers.integer(number)
    case .item(let name): wording(.guideLimit, name)
    case .items(let names): wording(.guideLimit, alternatives(names))
    }
  }
}
