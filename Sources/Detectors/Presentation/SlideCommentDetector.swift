import InventoryModel
import OfficePackage

/// Comments on slides, of both kinds: how many, and of how many people.
final class SlideCommentDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "presentation.comments-legacy-ppt", unit: "comments", attributes: ["authors", "replies"],
      formats: Formats.presentation, source: "ECMA-376-1:2016 §19.4.3"),
    FactKindDefinition(
      kind: "presentation.comments-modern-ppt", unit: "comments", attributes: ["authors", "replies"],
      formats: Formats.presentation, source: "[MS-PPTX] 2.19.3.3"),
  ]

  private struct Found {
    var comments = Tally()
    var replies = 0
    var authors: Set<Int> = []
  }

  private var legacy = Found()
  private var modern = Found()
  private let limit: Int

  init(_ setting: DetectorSetting) { limit = setting.locations }

  func slideComments(_ comments: SlideComments) {
    if comments.isModern { add(comments, &modern) } else { add(comments, &legacy) }
  }

  private func add(_ comments: SlideComments, _ found: inout Found) {
    guard comments.count > 0 else { return }
    found.comments.add(comments.count, at: comments.place, limit: limit)
    found.replies += comments.replies
    // A part has a bounded number of them, and parts are bounded by the archive's entries.
    if found.authors.count < SlideCommentsHandler.authorLimit { found.authors.formUnion(comments.authors) }
  }

  func facts() -> [Fact] {
    [("presentation.comments-legacy-ppt" as FactKind, legacy), ("presentation.comments-modern-ppt", modern)]
      .filter { $0.1.comments.count > 0 }
      .map { kind, found in
        found.comments.fact(
          kind, attributes: ["authors": .integer(found.authors.count), "replies": .integer(found.replies)])
      }
  }
}
