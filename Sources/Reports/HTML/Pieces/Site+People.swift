import AssessmentEngine
import Portfolio

extension Site {
  /// The headline by people, on the overview.
  func people(_ figures: PeopleFigures, from path: PagePath) -> Markup {
    Tag.section(.labelledBy("people")) {
      Tag.h2(.id("people")) { wording(.peopleTitle) }
      statements(figures)
      Tag.p(.class("lead")) { (wording.basis(figures) + [wording(.peopleLead)]).joined(separator: " ") }
      if let users = figures.users {
        Tag.div(.class("cards")) {
          for (suite, standing) in context.main(figures.suites) { card(standing, of: users, suite: suite) }
        }
      }
      Tag.p(.class("more")) { Tag.a(.href(.page(.people, from: path))) { wording(.peopleMore) } }
    }
  }

  /// The headline, and how many functions that takes; or why nothing is said.
  @MarkupBuilder
  private func statements(_ figures: PeopleFigures) -> Markup {
    if let users = figures.users {
      for (suite, standing) in context.main(figures.suites) {
        Tag.p(.class("statement")) { wording.answer(standing, of: users, suite: context.title(of: suite)) }
      }
      Tag.p(.class("statement")) { "\(wording(.twoHundredTitle)) \(wording.twoHundred(figures) ?? "")" }
    } else {
      Tag.p(.class("notice")) {
        figures.isAnybodyKnown
          ? wording(.peopleTooFew) : "\(wording(.peopleNobodyKnown)) \(wording(.peopleScanHint))"
      }
    }
  }

  func card(_ standing: PeopleFigures.Standing, of users: Int, suite: Suite) -> Markup {
    Tag.article(.class("card")) {
      Tag.h3 { context.title(of: suite) }
      if let (people, bound) = standing.withoutBlocking.lowest {
        Tag.p(.class("figure")) {
          Tag.strong { bound + numbers.percent(Share(part: people, whole: users)) }
          Tag.span { wording(.withoutBlocking).lowercased() }
        }
        meter(Share(part: people, whole: users), style: "fill-ready")
      }
      Tag.dl(.class("facts people")) {
        for (phrase, count) in standing.rows where count != .withheld { entry(phrase, Markup(wording.people(count))) }
      }
    }
  }
}

extension GuardedCount {
  /// The least that it is, with the sign that says so; nil where that says nothing.
  fileprivate var lowest: (people: Int, bound: String)? {
    switch self {
    case .exact(let people): (people, "")
    case .atLeast(let people): (people, "\u{2265}\u{202F}")
    case .fewerThan, .withheld: nil
    }
  }
}

extension PeopleFigures.Standing {
  /// In the order shown, with their names; a headline comes before.
  var rows: [(Phrase, GuardedCount)] {
    [
      (.withoutMajor, withoutMajor), (.withUnknown, unknown), (.withBlocked, blocked),
      (.withoutLacking, withoutLacking),
    ]
  }
}
