import AssessmentEngine
import Portfolio

extension Site {
  /// Rules that a line of an explanation names.
  private static let rules = 8

  /// Lines of an explanation; `name` is how a rule is shown.
  func reasons(_ lines: [ReasonLine], name: (String) -> Markup) -> Markup {
    Tag.ul(.class("reasons-list")) {
      for line in lines { Tag.li { reason(line, name: name) } }
    }
  }

  @MarkupBuilder
  func reason(_ line: ReasonLine, name: (String) -> Markup) -> Markup {
    if line.rules.isEmpty {
      line.text + "."
    } else {
      line.text + " ("
      for (index, rule) in line.rules.prefix(Self.rules).enumerated() {
        if index > 0 { wording.semicolon }
        name(rule)
      }
      if line.rules.count > Self.rules {
        wording.semicolon + wording(.moreItems, numbers.integer(line.rules.count - Self.rules))
      }
      ")."
    }
  }

  /// The signs at a level that rests on weak or old facts: each is a shape with a title.
  @MarkupBuilder
  func marks(isWeak: Bool, isStale: Bool) -> Markup {
    if isWeak { mark(GroundsMark.weak, title: wording.title(ofMark: true)) }
    if isStale { mark(GroundsMark.stale, title: wording.title(ofMark: false)) }
  }

  private func mark(_ sign: String, title: String) -> Markup {
    Tag.span(.class("mark"), .role("img"), .label(title), .title(title)) { sign }
  }

  /// What the signs mean.
  func markLegend() -> Markup {
    Tag.p(.class("note marks")) {
      Tag.span(.class("mark"), .ariaHidden()) { GroundsMark.weak }
      " \(wording.title(ofMark: true)) "
      Tag.span(.class("mark"), .ariaHidden()) { GroundsMark.stale }
      " \(wording.title(ofMark: false))"
    }
  }
}
