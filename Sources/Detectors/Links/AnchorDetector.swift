import ContentDigest
import InventoryModel
import OfficePackage

/// Links to a place of the same text that is not there: the bookmark was deleted, or went with another document.
final class AnchorDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "link.missing-place", subject: "name of the bookmark", unit: "links", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.16.22, §17.13.6.2, §17.16.5 (HYPERLINK \\l)")
  ]

  /// Different bookmarks that are kept: in a text with more of them, nothing is told.
  private static let bookmarkLimit = 65_536
  /// Different places that links lead to and that are looked for.
  private static let anchorLimit = 4_096
  /// Bytes of a name: Word's own have 40 at most.
  private static let nameLimit = 256

  private let names: WordNames
  private let limit: Int
  private var bookmarks: Set<UInt64> = []
  private var isOverLimit = false
  /// Parts that the document does not show, whose bookmarks are not read: building blocks and comments.
  private var aside: Set<String> = []
  private var anchors: [UInt64: (name: String, tally: Tally)] = [:]

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) { aside = summary.partsAside }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    guard name == names.bookmarkStart || name == names.hyperlink, element.namespace == .word,
      part.role == .document || part.role == .story
    else { return }
    let word = Namespace.word.rawValue
    if name == names.bookmarkStart {
      guard !isOverLimit, let written = element.bytes(names.name, namespace: word) else { return }
      guard bookmarks.count < Self.bookmarkLimit else {
        isOverLimit = true
        return
      }
      bookmarks.insert(Self.mark(written))
    } else if !part.isFallback, !element.has(names.id, namespace: Namespace.relationships.rawValue),
      let anchor = element.bytes(names.anchor, namespace: word)
    {
      look(for: anchor, at: part.place)
    }
  }

  func field(_ field: Field) {
    guard field.name == "HYPERLINK", !field.isListed, !field.isCut else { return }
    if case .paragraph(let part, _) = field.place, aside.contains(part) { return }
    if let target = field.arguments.first, !target.text.isEmpty {
      guard target.text.hasPrefix("#"), !target.isComputed else { return }
      look(for: Array(target.text.utf8.dropFirst()), at: field.place)
    } else if let place = field.argument(of: "l"), !place.isComputed {
      look(for: Array(place.text.utf8), at: field.place)
    }
  }

  /// The top of a text needs no bookmark. Those of a table of contents are set anew with it.
  private func look(for anchor: [UInt8], at place: Place) {
    guard !anchor.isEmpty else { return }
    let name = String(decoding: anchor.prefix(Self.nameLimit), as: UTF8.self)
    if ["_top", "top"].contains(name.lowercased()) || name.hasPrefix("_Toc") { return }
    let mark = Self.mark(anchor)
    guard anchors[mark] != nil || anchors.count < Self.anchorLimit else { return }
    anchors[mark, default: (name, Tally())].tally.add(at: place, limit: limit)
  }

  /// Word takes capital letters for small ones.
  private static func mark(_ name: [UInt8]) -> UInt64 {
    StableHash.of(name.prefix(nameLimit).lazy.map { (65...90).contains($0) ? $0 | 0x20 : $0 })
  }

  func facts() -> [Fact] {
    guard !isOverLimit else { return [] }
    return anchors.filter { !bookmarks.contains($0.key) }.map {
      $0.value.tally.fact("link.missing-place", subject: $0.value.name)
    }
  }
}
