import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// Facts shown on a page: a document can hold tens of thousands.
  static let facts = 500

  @MarkupBuilder
  func unmeasured() -> Markup {
    let rules = Set(document.assessments.flatMap(\.unmeasured)).sorted()
    if !rules.isEmpty, record.state != .notAssessed {
      Tag.section(.labelledBy("unmeasured")) {
        Tag.h2(.id("unmeasured")) { wording(.unmeasuredTitle) }
        Tag.p(.class("lead")) { wording(.unmeasuredLead) }
        Tag.ul(.class("names")) {
          for rule in rules {
            Tag.li { cause(rule) }
          }
        }
      }
    }
  }

  @MarkupBuilder
  func issues() -> Markup {
    if !record.issues.isEmpty {
      Tag.section(.labelledBy("issues")) {
        Tag.h2(.id("issues")) { wording(.issuesTitle) }
        Tag.p(.class("lead")) { wording(.issuesLead) }
        site.scrolled(.issuesTitle) {
          Tag.table(.class("issues")) {
            Tag.tbody {
              for issue in record.issues.prefix(Self.items) {
                row(issue)
              }
            }
          }
        }
      }
    }
  }

  /// What it means, in the reader's language; the record's own words, in English, are a detail below.
  private func row(_ issue: Issue) -> Markup {
    Tag.tr {
      Tag.th(.scope("row"), .class("prose")) {
        if let text = IssueExplanation.text(of: issue.code) { wording.text(text) } else { wording(.issueUnknown) }
        Tag.small {
          Tag.code { issue.code }
          Tag.span(.lang("en")) { issue.message.isEmpty ? "" : " \u{B7} \(issue.message)" }
        }
      }
      Tag.td(.class("where")) { if !issue.place.isEmpty { Tag.code { wording.place(ofIssue: issue.place) } } }
    }
  }

  func facts() -> Markup {
    let facts = record.readerFacts
    return Tag.section(.labelledBy("facts")) {
      Tag.h2(.id("facts")) { wording(.factsTitle) }
      if facts.isEmpty {
        Tag.p(.class("lead")) { wording(.noFacts) }
      } else {
        Tag.p(.class("lead")) { wording(.factsLead) }
        Tag.details(.class("all")) {
          Tag.summary { "\(wording(.factsTitle)) (\(site.numbers.integer(facts.count)))" }
          table(facts)
        }
        if facts.count > Self.facts {
          Tag.p(.class("note")) { wording(.factsMore, counts: [facts.count - Self.facts]) }
        }
      }
    }
  }

  private func table(_ facts: [Fact]) -> Markup {
    site.scrolled(.factsTitle) {
      Tag.table(.class("items"), .data(.sortable, "yes")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.kind) }
            Tag.th(.scope("col")) { wording(.subject) }
            Tag.th(.scope("col"), .class("number")) { wording(.count) }
            Tag.th(.scope("col")) { wording(.attributes) }
            Tag.th(.scope("col")) { wording(.whereColumn) }
          }
        }
        Tag.tbody {
          for fact in facts.prefix(Self.facts) { row(fact) }
        }
      }
    }
  }

  private func row(_ fact: Fact) -> Markup {
    let attributes = fact.attributes.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
    return Tag.tr {
      Tag.th(.scope("row")) {
        if let title = wording.title(of: fact.kind) { title }
        Tag.small { Tag.code { fact.kind.rawValue } }
      }
      Tag.td(.class("prose")) { wording.subject(fact.subject, of: fact.kind) }
      Tag.td(.class("number"), .sortKey(String(fact.count))) { site.numbers.integer(fact.count) }
      Tag.td(.class("prose")) { attributes.joined(separator: wording.semicolon) }
      Tag.td(.class("where")) { places(fact.locations, of: fact.count) }
    }
  }
}
