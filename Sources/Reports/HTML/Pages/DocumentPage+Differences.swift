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
                Tag.th(.scope("col")) { wording(.bySuite) }
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
      Tag.td(.class("voices")) { for (titles, text) in told(difference) { voice(titles, text) } }
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
      Tag.td()
    }
  }

  private func voice(_ titles: String, _ text: String) -> Markup {
    Tag.p {
      Tag.span { titles }
      Tag.small { text }
    }
  }

  /// What differs, suites that differ alike together.
  private func told(_ difference: FunctionDifference) -> [(suites: String, text: String)] {
    var found: [(suites: [String], text: String)] = []
    for place in shown {
      guard let said = difference.said[place] else { continue }
      let (title, text) = (site.context.title(of: site.context.suites[place]), wording.text(said))
      if let index = found.firstIndex(where: { $0.text == text }) {
        found[index].suites.append(title)
      } else {
        found.append((suites: [title], text: text))
      }
    }
    return found.map { (suites: $0.suites.joined(separator: ", "), text: $0.text) }
  }
}
