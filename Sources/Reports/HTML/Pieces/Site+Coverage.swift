import AssessmentEngine
import InventoryModel
import Portfolio

extension Site {
  func coverageFigures(_ coverage: Coverage) -> Markup {
    let figures: [(Phrase, Int)] = [
      (.filesSeen, coverage.files), (.officeDocuments, coverage.documents), (.readFully, coverage.assessed),
      (.readPartly, coverage.partial), (.notRead, coverage.notAssessed), (.otherFiles, coverage.otherFiles),
    ]
    return Tag.dl(.class("figures")) {
      for (phrase, value) in figures {
        Tag.div {
          Tag.dt { wording(phrase) }
          Tag.dd { numbers.integer(value) }
        }
      }
    }
  }

  /// Reasons with their counts, most files first, then in the order of the closed list.
  func reasons(_ coverage: Coverage) -> Markup {
    let order = Dictionary(uniqueKeysWithValues: Reason.allCases.enumerated().map { ($1, $0) })
    let rows = coverage.reasons.sorted { a, b in
      a.value != b.value ? a.value > b.value : (order[a.key] ?? 0) < (order[b.key] ?? 0)
    }
    return scrolled(.reason) {
      Tag.table(.class("reasons")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.reason) }
            Tag.th(.scope("col"), .class("number")) { wording(.files) }
            Tag.th(.scope("col")) { wording(.whatItMeans) }
          }
        }
        Tag.tbody {
          for row in rows {
            Tag.tr {
              Tag.th(.scope("row")) { wording(row.key.phrase) }
              Tag.td(.class("number")) { numbers.integer(row.value) }
              Tag.td(.class("prose")) { wording(row.key.meaning) }
            }
          }
        }
      }
    }
  }

  func formats(_ coverage: Coverage) -> Markup {
    let rows = coverage.formats.sorted { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }
    let widest = rows.first?.value ?? 0
    return Tag.table(.class("formats")) {
      Tag.thead {
        Tag.tr {
          Tag.th(.scope("col")) { wording(.format) }
          Tag.th(.scope("col"), .class("number")) { wording(.files) }
          Tag.td(.class("meter"))
        }
      }
      Tag.tbody {
        for row in rows.prefix(40) {
          Tag.tr {
            Tag.th(.scope("row")) { format(row.key) }
            Tag.td(.class("number")) { numbers.integer(row.value) }
            Tag.td(.class("meter")) { meter(Share(part: row.value, whole: widest), style: "fill-plain") }
          }
        }
      }
    }
  }
}
