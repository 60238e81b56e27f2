import AssessmentEngine

extension Site {
  /// What rule data writes where no public source was found.
  private static let generalKnowledge = "general knowledge"

  /// A term and what it is, in a description list.
  func entry(_ term: Phrase, _ value: Markup) -> Markup {
    Tag.div {
      Tag.dt { wording(term) }
      Tag.dd { value }
    }
  }

  /// Sources of a statement, each with the day it was read. They come from rule data; anything that is not a plain web
  /// address is text.
  func sources(_ sources: [Source]) -> Markup {
    Tag.ul(.class("sources")) {
      for source in sources {
        Tag.li {
          if let link = Link.source(source.url) {
            Tag.a(.href(link), .rel("noreferrer noopener")) { source.url }
          } else {
            source.url == Self.generalKnowledge ? Markup(wording(.generalKnowledge)) : Tag.code { source.url }
          }
          " "
          Tag.small {
            let date = numbers.date(iso: source.read)
            // What everybody knows was read nowhere: its date is the day it was written down.
            source.url == Self.generalKnowledge ? date : wording(.readOn, date)
          }
        }
      }
    }
  }
}
