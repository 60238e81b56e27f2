import ContentDigest
import InventoryModel
import OfficePackage

/// Comments, how many people wrote them, and what became of them: answered, resolved.
final class CommentDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.comments", unit: "comments", attributes: ["authors", "replies", "resolved"],
      formats: Formats.document, source: "ECMA-376-1:2016 §17.13.4.2; [MS-DOCX] 2.5.1.5"),
    FactKindDefinition(
      kind: "document.comments-threaded", unit: "comments that answer another one or are resolved",
      formats: Formats.document, source: "[MS-DOCX] 2.5.1.5 commentEx: paraIdParent, done"),
    FactKindDefinition(
      kind: "document.comments-unanchored", unit: "comments that no place of the text belongs to",
      formats: Formats.document, source: "ECMA-376-1:2016 §17.13.4.2, §17.13.4.4, §17.13.4.5"),
  ]

  private let names: WordNames
  private let limit: Int
  private var tally = Tally()
  private var authors = DistinctHashes()
  private var replies = 0
  private var resolved = 0
  private var threaded = Tally()
  /// The ids of comments and of the ranges and points in the texts; with more than so many, nothing is said of either.
  private var comments: Set<Int> = []
  private var places: Set<Int> = []
  private static let idLimit = 65_536

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    if name == names.comment, part.role == .wordComments, element.namespace == .word {
      tally.add(at: part.place, limit: limit)
      note(element, in: &comments)
      if let author = element.bytes(names.author, namespace: Namespace.word.rawValue), !author.isEmpty {
        authors.insert(StableHash.of(author))
      }
    } else if name == names.commentRangeStart || name == names.commentReference,
      part.role == .document || part.role == .story, element.namespace == .word
    {
      note(element, in: &places)
    } else if name == names.commentEx, part.role == .commentsExtended, element.namespace == .word15 {
      let space = Namespace.word15.rawValue
      let isReply = element.has(names.paraIdParent, namespace: space)
      let isResolved =
        element.equals(names.done, "1", namespace: space) || element.equals(names.done, "true", namespace: space)
      if isReply { replies += 1 }
      // Word closes a thread with all its answers.
      if isResolved, !isReply { resolved += 1 }
      if isReply || isResolved { threaded.add(at: part.place, limit: limit) }
    }
  }

  private func note(_ element: borrowing MarkupElement, in ids: inout Set<Int>) {
    guard ids.count <= Self.idLimit, let id = element.integer(names.id, namespace: Namespace.word.rawValue) else { return }
    ids.insert(id)
  }

  /// Those that nothing in the text leads to; one at a point of it is like any other. Answers stand where their comment
  /// does, and not every program gives them a place.
  private var unanchored: Tally {
    var found = Tally()
    guard comments.count <= Self.idLimit, places.count <= Self.idLimit else { return found }
    let count = comments.subtracting(places).count - replies
    if count > 0 { found.add(unplaced: count) }
    return found
  }

  func facts() -> [Fact] {
    guard tally.count > 0 else { return [] }
    let all = tally.fact(
      "document.comments",
      attributes: [
        "authors": .integer(authors.count), "replies": .integer(replies), "resolved": .integer(resolved),
      ])
    return [all]
      + [threaded.fact("document.comments-threaded"), unanchored.fact("document.comments-unanchored")].filter { $0.count > 0 }
  }
}
