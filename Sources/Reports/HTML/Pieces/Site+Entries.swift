import AssessmentEngine

extension Site {
  /// A term and what it is, in a description list.
  func entry(_ term: Phrase, _ value: Markup) -> Markup {
    Tag.div {
      Tag.dt { wording(term) }
      Tag.dd { value }
    }
  }

  /// Sources of a statement, each with who says it and its days. They come from rule data; anything that is not a plain
  /// web address is text.
  func sources(_ sources: [Source]) -> Markup {
    Tag.ul(.class("sources")) {
      for source in sources { Tag.li { self.source(source) } }
    }
  }

  /// The same, folded where there are several.
  @MarkupBuilder
  func foldedSources(_ sources: [Source]) -> Markup {
    if sources.count > 1 {
      Tag.details(.class("all")) {
        Tag.summary { wording(.sourcesCount, counts: [sources.count]) }
        self.sources(sources)
      }
    } else {
      self.sources(sources)
    }
  }

  @MarkupBuilder
  private func source(_ source: Source) -> Markup {
    let told = SourceText(source, context: context)
    if let link = told.link {
      Tag.a(.href(link), .rel("noreferrer noopener")) { told.name }
    } else if told.isCode {
      Tag.code { told.name }
    } else {
      told.name
    }
    " "
    Tag.small { told.details }
  }
}
