import AssessmentEngine

extension DocumentPage {
  /// Where the document stands in each group of facts, with the reasons.
  @MarkupBuilder
  func groups() -> Markup {
    let all = GroupListing.all(of: document, context: site.context)
    if !all.isEmpty {
      Tag.section(.class("findings"), .labelledBy("groups")) {
        Tag.h2(.id("groups")) { wording(.groupDocumentTitle) }
        Tag.p(.class("lead")) { wording(.groupDocumentLead) }
        for listing in all { block(listing) }
      }
    }
  }

  private func block(_ listing: GroupListing) -> Markup {
    Tag.article(.class("finding")) {
      Tag.header {
        Tag.h3 { wording.text(listing.group.title) }
        Tag.ul(.class("verdicts")) {
          for (suite, own) in site.context.main(listing.assessments) {
            Tag.li {
              Tag.span { site.context.title(of: suite) }
              " "
              own.map { site.standings($0.standings, of: listing.group) } ?? Markup("\u{2013}")
            }
          }
        }
      }
      if !listing.rows.isEmpty { table(listing) }
    }
  }

  private func table(_ listing: GroupListing) -> Markup {
    site.scrolled(.groupMembers) {
      Tag.table(.class("items")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.rule) }
            Tag.th(.scope("col")) { wording(.whereColumn) }
            for suite in site.context.mainSuites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
          }
        }
        Tag.tbody {
          for row in listing.rows {
            Tag.tr {
              Tag.th(.scope("row")) {
                wording.text(row.member.title)
                Tag.small { wording.text(row.member.why) }
              }
              Tag.td(.class("where")) { row.locations.isEmpty ? Markup("\u{2013}") : places(row.locations, of: row.count) }
              for (_, effect) in site.context.main(row.effects) {
                Tag.td { effect.map { site.effects($0.effects, of: listing.group) } ?? Markup("\u{2013}") }
              }
            }
          }
        }
      }
    }
  }
}
