import AssessmentEngine

extension InspectionText {
  /// Where the document stands in each group of facts, with the reasons and their places.
  func groups() -> [String] {
    let all = GroupListing.all(of: document, context: context)
    guard !all.isEmpty else { return [] }
    var lines = ["", wording(.groupDocumentTitle)]
    for listing in all { lines += self.lines(listing) }
    return lines
  }

  private func lines(_ listing: GroupListing) -> [String] {
    let group = listing.group
    var lines = TextParagraph.lines(wording.text(group.title), indent: 2)
    for (suite, own) in context.main(listing.assessments) {
      guard let own else { continue }
      let said = wording.byDevice(own.standings, of: group) { wording.name($0, of: group) }
      lines += TextParagraph.lines(
        wording.labelled(context.title(of: suite), said.joined(separator: wording.semicolon)), indent: 6, first: "\u{2022} ")
    }
    for row in listing.rows {
      lines += TextParagraph.lines(wording.labelled(wording.text(row.member.title), wording.text(row.member.why)), indent: 6)
      for (suite, effect) in context.main(row.effects) {
        guard let effect else { continue }
        let said = wording.byDevice(effect.effects, of: group) { wording($0.phrase) }
        lines += TextParagraph.lines(
          wording.labelled(context.title(of: suite), said.joined(separator: wording.semicolon)), indent: 10)
      }
      if !row.locations.isEmpty {
        lines += TextParagraph.lines(places(row.locations, of: row.count, limit: Self.places), indent: 10, first: "\u{2192} ")
      }
    }
    return lines
  }
}
