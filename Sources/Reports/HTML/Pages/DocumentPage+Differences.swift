import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// Functions that are there under their name, and compute or accept something else.
  @MarkupBuilder
  func differences() -> Markup {
    let all = FunctionDifference.all(of: record, suites: site.context.suites)
    if !all.isEmpty {
      Tag.section(.labelledBy("differences")) {
        Tag.h2(.id("differences")) { wording(.differencesTitle) }
        Tag.p(.class("lead")) { wording(.differencesLead) }
        site.scrolled(.differencesTitle) {
          Tag.table(.class("items")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.function) }
                Tag.th(.scope("col"), .class("number")) { wording(.count) }
                Tag.th(.scope("col")) { wording(.whereColumn) }
                for suite in site.context.suites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
              }
            }
            Tag.tbody {
              for difference in all.prefix(Self.items) { row(difference) }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func row(_ difference: FunctionDifference) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) { Tag.code { wording.function(difference.function) } }
      Tag.td(.class("number")) { difference.count > 0 ? site.numbers.integer(difference.count) : "" }
      Tag.td(.class("where")) { places(difference.locations, of: difference.count) }
      for said in difference.said {
        Tag.td(.class("prose")) { said.map { wording.text($0) } ?? "\u{2013}" }
      }
    }
    for fact in difference.arguments.prefix(Self.items) { row(fact) }
  }

  /// An argument that was seen, below its function.
  private func row(_ fact: Fact) -> Markup {
    let details = fact.attributes.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
    return Tag.tr {
      Tag.td(.class("prose")) { Tag.small { details.joined(separator: wording.semicolon) } }
      Tag.td(.class("number")) { site.numbers.integer(fact.count) }
      Tag.td(.class("where")) { places(fact.locations, of: fact.count) }
      for _ in site.context.suites { Tag.td() }
    }
  }
}
