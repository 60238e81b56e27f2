import ContentDigest
import InventoryModel
import OfficePackage

/// Links to a place of the same text that is not there: the bookmark was deleted, or went with another document; and
/// pictures that lead to a place of the text.
final class AnchorDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "link.missing-place", subject: "name of the bookmark", unit: "links", formats: Formats.document,
      source: "ECMA-376-1:2016 §17.16.22, §17.13.6.2, §17.16.5 (HYPERLINK \\l)"),
    FactKindDefinition(
      kind: "document.picture-place-link", unit: "pictures", formats: Formats.document,
      source: "ECMA-376-1:2016 §20.4.2.5 (docPr), §20.1.2.2.23 (hlinkClick)"),
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
  /// Relationships that lead to a place of the same document, and those of pictures: the package tells its own last.
  private var placeLinks: Set<PictureLink> = []
  private var pictures: [PictureLink: Tally] = [:]

  private struct PictureLink: Hashable {
    var part: String
    var id: String
  }

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func package(_ summary: PackageSummary) {
    aside = summary.partsAside
    for link in summary.relationships("hyperlink") where link.target.hasPrefix("#") {
      placeLinks.insert(PictureLink(part: link.source, id: link.id))
    }
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    if name == names.hlinkClick { return notePicture(element, in: part) }
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

  private func notePicture(_ element: borrowing MarkupElement, in part: PartContext) {
    guard element.namespace == .drawing, element.parent.local == names.docPr, !part.isFallback,
      part.role == .document || part.role == .story,
      let id = element.string(names.id, namespace: Namespace.relationships.rawValue), id.utf8.count <= Self.nameLimit
    else { return }
    let link = PictureLink(part: part.name, id: id)
    guard pictures.count < Self.anchorLimit || pictures[link] != nil else { return }
    pictures[link, default: Tally()].add(at: part.place, limit: limit)
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
    var leading = Tally()
    let found = pictures.filter { placeLinks.contains($0.key) && !aside.contains($0.key.part) }
    for (_, tally) in found.sorted(by: { ($0.key.part, $0.key.id) < ($1.key.part, $1.key.id) }) {
      leading = leading.adding(tally, limit: limit)
    }
    let missing = isOverLimit ? [:] : anchors.filter { !bookmarks.contains($0.key) }
    return missing.map { $0.value.tally.fact("link.missing-place", subject: $0.value.name) }
      + (leading.count > 0 ? [leading.fact("document.picture-place-link")] : [])
  }
}
