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
  ]

  private let names: WordNames
  private let limit: Int
  private var tally = Tally()
  private var authors = DistinctHashes()
  private var replies = 0
  private var resolved = 0
  private var threaded = Tally()

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    let name = element.name.local
    if name == names.comment, part.role == .wordComments, element.namespace == .word {
      tally.add(at: part.place, limit: limit)
      if let author = element.bytes(names.author, namespace: Namespace.word.rawValue), !author.isEmpty {
        authors.insert(StableHash.of(author))
      }
    } else if name == names.commentEx, part.role == .commentsExtended, element.namespace == .word15 {
      let space = Namespace.word15.rawValue
      let isReply = element.has(names.paraIdParent, namespace: space)
      let isResolved =
        element.equals(names.done, "1", namespace: space) || element.equals(names.done, "true", namespace: space)
      if isReply { replies += 1 }
      if isResolved { resolved += 1 }
      if isReply || isResolved { threaded.add(at: part.place, limit: limit) }
    }
  }

  func facts() -> [Fact] {
    guard tally.count > 0 else { return [] }
    let comments = tally.fact(
      "document.comments",
      attributes: [
        "authors": .integer(authors.count), "replies": .integer(replies), "resolved": .integer(resolved),
      ])
    return threaded.count > 0 ? [comments, threaded.fact("document.comments-threaded")] : [comments]
  }
}
