import SafeBindings

/// Reads the comments of a slide, of either kind (ECMA-376-1:2016 §19.4.3; [MS-PPTX] 2.19.3.3): how many, and by how many.
public final class SlideCommentsHandler: MarkupHandler {
  private var comments = 0
  private var replies = 0
  private var authors: Set<Int> = []
  /// Whether there are more authors than are told apart.
  public private(set) var isFlooded = false

  public static let authorLimit = 65_536

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .cm:
      comments += 1
      noteAuthor(element)
    case .reply:
      replies += 1
      noteAuthor(element)
    // [MS-PPTX] 2.6: a comment of before 2018 that answers another.
    case .parentCm: replies += 1
    default: break
    }
    return .none
  }

  private func noteAuthor(_ element: borrowing XMLElement) {
    guard let id = element.bytes(LocalName.authorId.rawValue) else { return }
    guard authors.count < Self.authorLimit else {
      isFlooded = true
      return
    }
    authors.insert(id.hashValue)
  }

  /// Announces what was read.
  public func finish() {
    let isModern = rootNamespace != Namespace.presentation.uris[0] && rootNamespace != Namespace.presentation.uris[1]
    visitor.slideComments(
      SlideComments(
        isModern: isModern, count: comments, replies: replies, authors: authors, place: context.place))
  }
}
