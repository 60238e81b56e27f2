import AssessmentEngine

extension DocumentPage {
  /// What becomes of the document in the other modes of each suite: a block a mode.
  @MarkupBuilder
  func modes() -> Markup {
    let listings = ModeListing.all(of: document, context: site.context)
    if !listings.isEmpty {
      Tag.section(.class("findings"), .labelledBy("modes")) {
        Tag.h2(.id("modes")) { wording(.modesTitle) }
        Tag.p(.class("lead")) { wording(.modesLead) }
        for listing in listings { block(listing) }
      }
    }
  }

  private func block(_ listing: ModeListing) -> Markup {
    Tag.article(.class("finding")) {
      Tag.header {
        Tag.h3 { wording.labelled(site.context.title(of: listing.suite), wording.text(listing.mode.title)) }
        Tag.ul(.class("verdicts")) { Tag.li { site.badge(listing.verdict) } }
      }
      Tag.p { wording.text(listing.mode.text) }
      site.foldedSources(listing.mode.sources)
      names(.modeWorks, listing.works)
      if !listing.changes.isEmpty {
        Tag.h4(.class("part-title")) { wording(.modeChanges) }
        Tag.ul(.class("consequences")) { for one in listing.changes { Tag.li { consequence(one) } } }
      }
      if !listing.unknown.isEmpty {
        Tag.h4(.class("part-title")) { wording(.modeUnknown) }
        Tag.ul(.class("consequences")) { for one in listing.unknown { Tag.li { name(one) } } }
      }
    }
  }

  @MarkupBuilder
  private func names(_ title: Phrase, _ rules: [String]) -> Markup {
    if !rules.isEmpty {
      Tag.h4(.class("part-title")) { wording(title) }
      Tag.p {
        for (index, rule) in rules.enumerated() {
          if index > 0 { wording.semicolon }
          onPage(rule)
        }
      }
    }
  }

  @MarkupBuilder
  private func name(_ one: ModeAssessment.Consequence) -> Markup {
    onPage(one.rule)
    " "
    site.badge(one.verdict.verdict)
    if let effect = one.verdict.effect { Tag.p { wording.text(effect) } }
  }

  /// With who says so: what is not known needs nobody.
  @MarkupBuilder
  private func consequence(_ one: ModeAssessment.Consequence) -> Markup {
    name(one)
    let grounds = Grounds(one.verdict.sources, confidence: one.verdict.confidence)
    Tag.small { wording.labelled(wording(.known), wording.known(grounds)) }
    if !one.verdict.sources.isEmpty { site.foldedSources(one.verdict.sources) }
  }
}
