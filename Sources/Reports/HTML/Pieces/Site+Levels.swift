import AssessmentEngine
import Portfolio

extension Site {
  /// A stacked bar, one part a level; the counts are in its label, and beside it as text.
  func bar(_ levels: LevelCounts) -> Markup {
    let shown = Level.shown.filter { levels[$0] > 0 }
    let label = shown.map { "\(wording($0.phrase)) \(numbers.integer(levels[$0]))" }.joined(separator: ", ")
    return Tag.svg(
      .svgNamespace, .class("bar"), .viewBox("0 0 1000 10"), .stretched, .role("img"), .label(label)
    ) {
      Tag.rect(.class("track"), .x("0"), .width("1000"), .height("10"))
      for part in Site.parts(shown.map { levels[$0] }) {
        Tag.rect(
          .class("fill-\(shown[part.index].rawValue)"), .x(String(part.start)), .width(String(part.width)),
          .height("10"))
      }
    }
  }

  /// A plain bar for one share, in thousandths.
  func meter(_ share: Share, style: String) -> Markup {
    let width = share.whole > 0 ? max(share.part > 0 ? 8 : 0, Site.scaled(share.part, of: share.whole)) : 0
    return Tag.svg(.svgNamespace, .class("bar thin"), .viewBox("0 0 1000 10"), .stretched, .ariaHidden()) {
      Tag.rect(.class("track"), .x("0"), .width("1000"), .height("10"))
      Tag.rect(.class(style), .x("0"), .width(String(width)), .height("10"))
    }
  }

  func chip(_ level: Level) -> Markup {
    Tag.span(.class("chip \(level.rawValue)")) { wording(level.phrase) }
  }

  func badge(_ verdict: Verdict) -> Markup {
    Tag.span(.class("badge \(verdict.rawValue)")) { wording(verdict.phrase) }
  }

  func legend(_ levels: LevelCounts) -> Markup {
    Tag.dl(.class("legend")) {
      for level in Level.shown {
        Tag.div {
          Tag.dt { chip(level) }
          Tag.dd { numbers.integer(levels[level]) }
        }
      }
    }
  }

  func levelMeanings() -> Markup {
    Tag.section(.class("meanings"), .labelledBy("levels")) {
      Tag.h2(.id("levels")) { wording(.levelsTitle) }
      Tag.dl {
        for level in Level.shown {
          Tag.div {
            Tag.dt { chip(level) }
            Tag.dd { wording(level.meaning) }
          }
        }
      }
    }
  }

  /// Widths in thousandths that add up to 1000; what is there is never invisible.
  static func parts(_ counts: [Int]) -> [(index: Int, start: Int, width: Int)] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return [] }
    var before = 0
    var result: [(index: Int, start: Int, width: Int)] = []
    for (index, count) in counts.enumerated() {
      let start = scaled(before, of: total)
      before += count
      result.append((index: index, start: start, width: max(3, scaled(before, of: total) - start)))
    }
    return result
  }

  private static func scaled(_ part: Int, of whole: Int) -> Int {
    let (product, overflow) = part.multipliedReportingOverflow(by: 1000)
    return overflow ? part / max(1, whole / 1000) : product / whole
  }
}
