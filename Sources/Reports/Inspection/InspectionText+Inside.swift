import InventoryModel

extension InspectionText {
  /// Documents inside that are listed; the record has all.
  private static let inside = 50

  /// What is inside of the document, each with what was found in it.
  func inside() -> [String] {
    guard !record.embedded.isEmpty else { return [] }
    var lines = ["", wording(.insideTitle)] + TextParagraph.lines(wording(.insideLead), indent: 2)
    for document in record.embedded.prefix(Self.inside) {
      let name = document.name.map { " (\($0))" } ?? ""
      lines += TextParagraph.lines(VisibleText.escape(document.path + name), indent: 2)
      let head = [document.format.rawValue, wording.reading(document), numbers.size(document.size)]
      lines += TextParagraph.lines(head.joined(separator: " \u{B7} "), indent: 4)
      let content = wording.content(of: document, numbers: numbers)
      if !content.isEmpty { lines += TextParagraph.lines(content, indent: 4) }
      for issue in document.issues {
        let text = IssueExplanation.text(of: issue.code).map { wording.text($0) } ?? wording(.issueUnknown)
        lines += TextParagraph.lines("\(issue.code): \(text)", indent: 4)
      }
    }
    if record.embedded.count > Self.inside {
      lines.append("  " + wording(.moreItems, numbers.integer(record.embedded.count - Self.inside)))
    }
    return lines
  }
}
