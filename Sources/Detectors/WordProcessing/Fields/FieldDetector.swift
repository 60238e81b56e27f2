import InventoryModel
import OfficePackage

/// Fields by their name and by their kind (ECMA-376-1:2016 §17.16.5), and the links that stand in them.
final class FieldDetector: Detector {
  static let interests: DetectorInterests = []

  private static let codes: [String: FactKind] = [
    "TOC": "document.field-toc", "INDEX": "document.field-index", "XE": "document.field-index",
    "TOA": "document.field-toa", "TA": "document.field-toa", "REF": "document.field-crossref",
    "PAGEREF": "document.field-crossref", "NOTEREF": "document.field-crossref", "FTNREF": "document.field-crossref",
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
    "INCLUDE": "document.field-includetext", "INCLUDEPICTURE": "document.field-includepicture",
    "IMPORT": "document.field-includepicture", "LINK": "document.field-link", "DDE": "document.field-dde",
    "DDEAUTO": "document.field-dde", "DATABASE": "document.field-database", "MERGEFIELD": "document.mergefield",
    "CITATION": "document.bibliography", "BIBLIOGRAPHY": "document.bibliography", "=": "document.field-formula",
  ]
  /// Fields whose result is another one by itself: with the day, the file's name and place, the work on it, or whoever
  /// opens it. Page numbers are apart; a document's title, its author and the day it was made stay.
  private static let changing: Set<String> = [
    "DATE", "TIME", "SAVEDATE", "PRINTDATE", "FILENAME", "FILESIZE", "EDITTIME", "REVNUM", "LASTSAVEDBY", "NUMWORDS",
    "NUMCHARS", "TEMPLATE", "USERNAME", "USERINITIALS", "USERADDRESS",
  ]
  private static let ofManager: FactKind = "document.field-citation-manager"
  private static let ofProgram: FactKind = "document.field-program"
  private static let changingKind: FactKind = "document.field-changing"
  /// Fields of page numbers in other numerals than 1, 2, 3 (§17.16.4.3.1: general formatting).
  private static let pageNumerals: FactKind = "document.field-page-numerals"
  private static let numerals: Set<String> = [
    "roman", "alphabetic", "cardtext", "ordinal", "ordtext", "hex", "dollartext", "arabicdash", "circlenum",
  ]
  /// A TOC of captions or of an identifier (§17.16.5, TOC: \c and \a).
  private static let tableOfFigures: FactKind = "document.field-table-of-figures"
  private static let crossReference: FactKind = "document.field-crossref"

  static let factKinds =
    (Set(codes.values).union([tableOfFigures, pageNumerals])).map {
      FactKindDefinition(
        kind: $0, unit: "fields", formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5, §17.16.18")
    } + [
      FactKindDefinition(
        kind: "document.field", subject: "name of the field, in capitals", unit: "fields", attributes: ["known"],
        values: ["known": .booleans],
        formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5, §17.16.18, §17.16.19; [MS-DOC] 2.9.90"),
      FactKindDefinition(
        kind: ofManager, subject: "program that manages the citations", subjects: .cases(of: CitationProgram.self),
        unit: "fields", formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5; names that programs give their fields"),
      FactKindDefinition(
        kind: ofProgram, unit: "fields", formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5, §17.16.18"),
      FactKindDefinition(
        kind: changingKind, subject: "name of the field", subjects: changing.sorted(), unit: "fields",
        formats: Formats.document, source: "ECMA-376-1:2016 §17.16.5, §17.16.18"),
      FactKindDefinition(
        kind: "link.field", subject: "target as written, secrets masked", unit: "fields",
        attributes: ["automatic", "class", "computed", "field", "kept"],
        values: [
          "automatic": .booleans, "class": LinkClass.ofTargets, "computed": .booleans, "field": FieldLink.fields,
          "kept": .booleans,
        ], formats: Formats.document,
        source: "ECMA-376-1:2016 §17.16.5"),
    ]

  /// Names, and links, that are told apart: more are counted in an issue.
  private static let limit = 4_000

  private var names: [String: Tally] = [:]
  private var known: Set<String> = []
  private var kinds: [FactKind: Tally] = [:]
  private var links: [FieldLink: Tally] = [:]
  private var changes: [String: Tally] = [:]
  private var managers: [CitationProgram: Tally] = [:]
  /// Parts that the document does not show: building blocks and comments.
  private var aside: Set<String> = []
  private var untold = 0
  private var cut: (count: Int, place: String) = (0, "")
  private let locations: Int

  init(_ setting: DetectorSetting) { locations = setting.locations }

  func package(_ summary: PackageSummary) { aside = summary.partsAside }

  func field(_ field: Field) {
    let name = SecretMask.masked(field.name)
    if names[name] != nil || names.count < Self.limit {
      names[name, default: Tally()].add(at: field.place, limit: locations)
      if field.isKnown { known.insert(name) }
    } else {
      untold += 1
    }
    if let kind = Self.kind(field) { kinds[kind, default: Tally()].add(at: field.place, limit: locations) }
    if let manager = CitationProgram(field), isShown(field) {
      managers[manager, default: Tally()].add(at: field.place, limit: locations)
    }
    if Self.isOfProgram(field.name), isShown(field) {
      kinds[Self.ofProgram, default: Tally()].add(at: field.place, limit: locations)
    }
    if field.name == "PAGE", isShown(field), field.switches.contains(where: Self.isOfNumerals) {
      kinds[Self.pageNumerals, default: Tally()].add(at: field.place, limit: locations)
    }
    if Self.changing.contains(field.name), isShown(field) {
      changes[field.name, default: Tally()].add(at: field.place, limit: locations)
    }
    guard let link = FieldLink(field) else { return }
    if field.isCut {
      if cut.count == 0 { cut.place = field.place.text }
      cut.count += 1
    }
    if links[link] != nil || links.count < Self.limit {
      links[link, default: Tally()].add(at: field.place, limit: locations)
    } else {
      untold += 1
    }
  }

  /// A name behind a prefix, as in `m:for`: no field of Word has one, and programs that fill documents tell their
  /// instructions by it. An address and a path go on otherwise behind their colon.
  private static func isOfProgram(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[..<colon].count <= 16 else { return false }
    let (prefix, rest) = (bytes[..<colon], bytes[bytes.index(after: colon)...])
    func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    guard !prefix.isEmpty, prefix.allSatisfy(isLetter), let first = rest.first, isLetter(first) else { return false }
    return rest.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
  }

  private static func isOfNumerals(_ format: FieldSwitch) -> Bool {
    format.name == "*" && format.argument.map { numerals.contains($0.text.lowercased()) } == true
  }

  /// Whether a reader of the document sees it change: not where it must not be updated (§17.16.18, fldLock), gives
  /// another field its argument, or stands in a building block or a comment.
  private func isShown(_ field: Field) -> Bool {
    guard !field.isLocked, field.position != .argument else { return false }
    if case .paragraph(let part, _) = field.place { return !aside.contains(part) }
    return true
  }

  /// The page numbers in a table of contents are no references that somebody set: they come and go with it.
  private static func kind(_ field: Field) -> FactKind? {
    if field.name == "TOC", field.has("c") || field.has("a") { return tableOfFigures }
    let kind = codes[field.name]
    return field.isListed && kind == crossReference ? nil : kind
  }

  func facts() -> [Fact] {
    names.map { name, tally in
      tally.fact("document.field", subject: name, attributes: ["known": .boolean(known.contains(name))])
    }
      + kinds.map { $0.value.fact($0.key) }
      + changes.map { $0.value.fact(Self.changingKind, subject: $0.key) }
      + managers.map { $0.value.fact(Self.ofManager, subject: $0.key.rawValue) }
      + links.map { link, tally in tally.fact("link.field", subject: link.target, attributes: link.attributes) }
  }

  func issues() -> [Issue] {
    var issues: [Issue] = []
    if untold > 0 {
      issues.append(
        Issue(
          code: "data.limit", place: "document.field",
          message: "\(untold) fields of more than \(Self.limit) names or targets are not told one by one"))
    }
    if cut.count > 0 {
      issues.append(
        Issue(
          code: "docx.field", place: cut.place,
          message: "\(cut.count) linking fields whose instruction is longer than what is read of it"))
    }
    return issues
  }
}
