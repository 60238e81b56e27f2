import ContentDigest
import InventoryModel
import OfficePackage

/// What a text document lets nobody change, who may all the same, and by which kind of password; never the password, its
/// hash, or a person's name.
final class DocumentProtectionDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds =
    ["forms", "readonly", "formatting", "not-enforced"].map { name in
      FactKindDefinition(
        kind: FactKind("document.protection-" + name), unit: "protections",
        attributes: ["algorithm", "edit", "formatting"], values: ["formatting": .booleans], formats: Formats.document,
        source: "ECMA-376-1:2016 §17.15.1.29; ISO/IEC 29500-4:2016 §14.8.1")
    } + [
      FactKindDefinition(
        kind: "document.write-protection", unit: "reservations", attributes: ["algorithm", "recommended"],
        values: ["recommended": .booleans],
        formats: Formats.document, source: "ECMA-376-1:2016 §17.15.1.93"),
      FactKindDefinition(
        kind: "document.protection-ranges", unit: "ranges", attributes: ["everyone", "groups", "individuals"],
        formats: Formats.document, source: "ECMA-376-1:2016 §17.13.7.2, §17.18.24"),
    ]

  private let names: WordNames
  private let limit: Int
  private var glossary: Set<String> = []
  private var found: [Fact] = []
  private var ranges = AlternativeTally()
  private var everyone = 0
  private var groups: Set<String> = []
  private var individuals = DistinctHashes()

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) { glossary = summary.glossaryParts }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.namespace == .word else { return }
    let name = element.name.local
    if name == names.permStart, part.role == .document || part.role == .story {
      range(element, part)
    } else if part.role == .settings, !glossary.contains(part.name), found.count < 10 {
      if name == names.documentProtection {
        protection(element, part)
      } else if name == names.writeProtection {
        let algorithm = algorithm(element)
        let isRecommended = isSet(element, names.recommended)
        guard algorithm != "none" || isRecommended else { return }
        found.append(
          Fact(
            kind: "document.write-protection",
            attributes: ["algorithm": .string(algorithm), "recommended": .boolean(isRecommended)],
            locations: [part.place.text]))
      }
    }
  }

  private func protection(_ element: borrowing MarkupElement, _ part: PartContext) {
    let edit = WordAttributes.word(element, names.edit) ?? "none"
    let locksFormatting = isSet(element, names.formatting)
    guard edit != "none" || locksFormatting else { return }
    let kind =
      if !isSet(element, names.enforcement) {
        "not-enforced"
      } else {
        switch edit {
        case "forms": "forms"
        case "none": "formatting"
        default: "readonly"
        }
      }
    found.append(
      Fact(
        kind: FactKind("document.protection-" + kind),
        attributes: [
          "edit": .string(edit), "algorithm": .string(algorithm(element)), "formatting": .boolean(locksFormatting),
        ], locations: [part.place.text]))
  }

  private func isSet(_ element: borrowing MarkupElement, _ name: UInt16) -> Bool {
    element.has(name, namespace: Namespace.word.rawValue)
      && !["0", "false", "off"].contains(WordAttributes.word(element, name) ?? "")
  }

  /// §17.15.1.29 names the algorithm in one of two ways: by the name, or (ISO/IEC 29500-4 §14.8.1) by the number that
  /// Windows gives it; `none` where there is no password.
  private func algorithm(_ element: borrowing MarkupElement) -> String {
    let word = Namespace.word.rawValue
    let hasHash = [names.hash, names.hashValue].contains { element.bytes($0, namespace: word)?.isEmpty == false }
    guard hasHash else { return "none" }
    if let name = WordAttributes.word(element, names.algorithmName, to: 32), !name.isEmpty { return name }
    switch element.integer(names.cryptAlgorithmSid, namespace: word) {
    case 1: return "MD2"
    case 2: return "MD4"
    case 3: return "MD5"
    case 4: return "SHA-1"
    case 12: return "SHA-256"
    case 13: return "SHA-384"
    case 14: return "SHA-512"
    default: return "legacy"
    }
  }

  private func range(_ element: borrowing MarkupElement, _ part: PartContext) {
    ranges.add(in: part, limit: limit)
    guard !part.isFallback else { return }
    if let group = WordAttributes.word(element, names.edGrp), group != "none" {
      // The groups are a closed list (§17.18.24): nothing of anybody.
      if group == "everyone" { everyone += 1 } else if groups.count < 20 { groups.insert(group) }
    }
    if let person = element.bytes(names.ed, namespace: Namespace.word.rawValue), !person.isEmpty {
      individuals.insert(StableHash.of(person))
    }
  }

  func facts() -> [Fact] {
    let tally = ranges.result
    guard tally.count > 0 else { return found }
    return found + [
      tally.fact(
        "document.protection-ranges",
        attributes: [
          "everyone": .integer(everyone), "groups": .integer(groups.count), "individuals": .integer(individuals.count),
        ])
    ]
  }
}
