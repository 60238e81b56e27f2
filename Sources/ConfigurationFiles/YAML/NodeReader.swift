import AssessmentEngine
import InventoryModel

/// Reads values out of the nodes of one file. Whatever does not fit is reported and gives nil, and reading goes on.
struct NodeReader {
  let file: String
  let log: DiagnosticLog

  func report(_ node: YAMLNode, _ message: @autoclosure () -> String) {
    log.report(file, node.line, node.column, message())
  }

  /// A name that no file has. Where the base of a pack is not there, it may be the base's, and nothing is said.
  func reportUnknown(_ node: YAMLNode, _ message: @autoclosure () -> String) {
    if !log.lacksBase { report(node, message()) }
  }

  /// A mapping with none but these keys.
  func mapping(_ node: YAMLNode, keys: [String], of what: String) -> NodeMap? {
    guard case .mapping(let entries) = node.value else {
      report(node, "expected \(what) as a mapping with \(keys.joined(separator: ", ")), found \(node.shape)")
      return nil
    }
    for entry in entries {
      guard let name = entry.key.scalar, !keys.contains(name) else { continue }
      report(entry.key, "unknown key “\(name)” in \(what)" + NearestWord.hint(name, among: keys))
    }
    return NodeMap(reader: self, node: node, entries: entries, what: what)
  }

  /// A mapping whose keys are names that the writer of the file chose.
  func namedEntries(_ node: YAMLNode, of what: String) -> [YAMLNode.Entry] {
    guard case .mapping(let entries) = node.value else {
      report(node, "expected \(what) as a mapping, found \(node.shape)")
      return []
    }
    return entries
  }

  func list(_ node: YAMLNode, of what: String) -> [YAMLNode] {
    guard case .sequence(let items) = node.value else {
      report(node, "expected a list of \(what), found \(node.shape)")
      return []
    }
    return items
  }

  /// One text, or a list of texts.
  func texts(_ node: YAMLNode, of what: String) -> [String] {
    if case .sequence(let items) = node.value { return items.compactMap { text($0, of: what) } }
    return text(node, of: what).map { [$0] } ?? []
  }

  /// One node, or those of a list with at least one.
  func some(_ node: YAMLNode, of what: String) -> [YAMLNode] {
    guard case .sequence(let items) = node.value else { return [node] }
    if items.isEmpty { report(node, "expected \(what) at least: an empty list says nothing") }
    return items
  }

  /// One text, or a list with at least one.
  func someTexts(_ node: YAMLNode, of what: String) -> [String] { some(node, of: what).compactMap { text($0, of: what) } }

  /// A text that is not blank.
  func text(_ node: YAMLNode, of what: String) -> String? {
    guard let text = node.scalar, text.contains(where: { !$0.isWhitespace }) else {
      report(node, "expected \(what), found \(node.shape)")
      return nil
    }
    return text
  }

  func localized(_ node: YAMLNode, of what: String) -> LocalizedText? {
    guard let map = mapping(node, keys: ["en", "fr"], of: what) else { return nil }
    let english = map.require("en", "the English text").flatMap { text($0, of: "the English text of \(what)") }
    let french = map.require("fr", "the French text").flatMap { text($0, of: "the French text of \(what)") }
    guard let english, let french else { return nil }
    return LocalizedText(english: english, french: french)
  }

  /// One of a closed list of words.
  func choice<Word: RawRepresentable & CaseIterable>(_ node: YAMLNode, _: Word.Type, of what: String) -> Word?
  where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    guard let text = text(node, of: what) else { return nil }
    if let word = Word(rawValue: text) { return word }
    report(
      node, "“\(text)” is no \(what): one of \(words.joined(separator: ", "))" + NearestWord.hint(text, among: words))
    return nil
  }

  /// A whole number in the range; never a sign, an exponent, NaN or infinity.
  func integer(_ node: YAMLNode, in range: ClosedRange<Int>, of what: String) -> Int? {
    guard let text = node.scalar, let value = NodeReader.digits(Substring(text)), range.contains(value) else {
      report(node, "expected \(what), a whole number from \(range.lowerBound) to \(range.upperBound), found \(node.shape)")
      return nil
    }
    return value
  }

  /// Hours with up to two decimals, in hundredths.
  func hours(_ node: YAMLNode, of what: String) -> Int? {
    let parts = (node.scalar ?? "").split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard let first = parts.first, let whole = NodeReader.digits(first), whole <= 10_000, decimals.utf8.count <= 2,
      let fraction = NodeReader.digits(decimals)
    else {
      report(node, "expected \(what) in hours, 0 to 10000 with up to two decimals, found \(node.shape)")
      return nil
    }
    return whole * 100 + (decimals.utf8.count == 1 ? fraction * 10 : fraction)
  }

  func flag(_ node: YAMLNode, of what: String) -> Bool? {
    switch node.scalar {
    case "true": return true
    case "false": return false
    default:
      report(node, "expected true or false for \(what), found \(node.shape)")
      return nil
    }
  }

  /// A day, `YYYY-MM-DD`, that exists and is not after the last one allowed.
  func date(_ node: YAMLNode, notAfter last: String, of what: String) -> String? {
    guard let text = node.scalar, CalendarDate.exists(text) else {
      report(node, "expected \(what), a date that exists as YYYY-MM-DD, found \(node.shape)")
      return nil
    }
    guard text <= last else {
      report(node, "\(what) is \(text), in the future (after \(last))")
      return nil
    }
    return text
  }

  static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
