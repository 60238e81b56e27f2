import InventoryModel
import OfficePackage

/// Fields by their kind (ECMA-376-1:2016 §17.16.5), and the links that stand in them.
final class FieldDetector: Detector {
  static let interests: DetectorInterests = []

  private static let codes: [String: FactKind] = [
    "TOC": "document.field-toc", "INDEX": "document.field-index", "XE": "document.field-index",
    "TOA": "document.field-toa", "TA": "document.field-toa", "REF": "document.field-crossref",
    "PAGEREF": "document.field-crossref", "NOTEREF": "document.field-crossref",
    "SEQ": "document.field-seq-caption", "STYLEREF": "document.field-styleref",
    "DOCPROPERTY": "document.field-docproperty", "DOCVARIABLE": "document.field-docproperty",
    "IF": "document.field-conditional", "ASK": "document.field-conditional", "FILLIN": "document.field-conditional",
    "SET": "document.field-conditional", "NEXT": "document.field-conditional", "NEXTIF": "document.field-conditional",
    "SKIPIF": "document.field-conditional", "COMPARE": "document.field-conditional",
    "MACROBUTTON": "document.field-macrobutton", "GOTOBUTTON": "document.field-macrobutton",
    "PAGE": "document.field-page-numbers", "NUMPAGES": "document.field-page-numbers",
    "SECTIONPAGES": "document.field-page-numbers", "SECTION": "document.field-page-numbers",
    "DATE": "document.field-date", "TIME": "document.field-date", "SAVEDATE": "document.field-date",
    "CREATEDATE": "document.field-date", "PRINTDATE": "document.field-date", "AUTHOR": "document.field-date",
    "FILENAME": "document.field-date", "INCLUDETEXT": "document.field-includetext",
    "INCLUDEPICTURE": "document.field-includepicture", "LINK": "document.field-link", "DDE": "document.field-dde",
    "DDEAUTO": "document.field-dde", "DATABASE": "document.field-database", "MERGEFIELD": "document.mergefield",
    "CITATION": "document.bibliography", "BIBLIOGRAPHY": "document.bibliography", "=": "document.field-formula",
  ]
  private static let linking: Set<String> = ["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "DATABASE"]

  static let factKinds =
    Set(codes.values).map {
      FactKindDefinition(
        kind: $0, unit: "fields", formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5, §17.16.18")
    } + [
      FactKindDefinition(
        kind: "link.field", subject: "target as written, secrets masked", unit: "fields",
        attributes: ["class", "field"], formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5")
    ]

  private struct LinkKey: Hashable {
    var target: String
    var field: String
  }

  private var tallies: [FactKind: Tally] = [:]
  private var links: [LinkKey: Tally] = [:]
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func field(_ instruction: String, at place: Place) {
    let code =
      instruction.hasPrefix("=") ? "=" : String(instruction.prefix { !$0.isWhitespace && $0 != "\\" }).uppercased()
    guard let kind = FieldDetector.codes[code] else { return }
    tallies[kind, default: Tally()].add(at: place, limit: limit)
    guard FieldDetector.linking.contains(code) else { return }
    let target = FieldDetector.target(of: instruction, code)
    links[LinkKey(target: target, field: code), default: Tally()].add(at: place, limit: limit)
  }

  /// The argument that names the target: the first, or for LINK and DDE the one behind the program; `\\` is one `\`.
  static func target(of instruction: String, _ code: String) -> String {
    let words = arguments(instruction)
    let isServer = ["LINK", "DDE", "DDEAUTO"].contains(code)
    if code == "DATABASE" {
      guard let at = words.firstIndex(where: { $0.lowercased() == "\\d" }), at + 1 < words.count else { return "" }
      return words[at + 1]
    }
    return words.count > (isServer ? 2 : 1) ? words[isServer ? 2 : 1] : ""
  }

  private static func arguments(_ instruction: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var wasBackslash = false
    for character in instruction.prefix(4096) {
      if wasBackslash {
        wasBackslash = false
        // In quotes a backslash is doubled; `\d` outside of them is a switch.
        word += character == "\\" || character == "\"" ? String(character) : "\\" + String(character)
      } else if character == "\\" {
        wasBackslash = true
      } else if character == "\"" {
        if isQuoted || !word.isEmpty { words.append(word) }
        word = ""
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  func facts() -> [Fact] {
    tallies.map { $0.value.fact($0.key) }
      + links.map { key, tally in
        tally.fact(
          "link.field", subject: SecretMask.masked(key.target),
          attributes: [
            "field": .string(key.field), "class": .string(LinkClass(target: key.target).rawValue),
          ])
      }
  }
}
