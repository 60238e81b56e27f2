import AssessmentEngine
import Portfolio

extension Site {
  /// Work by role, and what becomes of the documents: two tables, side by side where there is room.
  func work(_ department: DepartmentSummary) -> Markup {
    Tag.div(.class("pair")) {
      roles(department)
      dispositions(department)
    }
  }

  private func roles(_ department: DepartmentSummary) -> Markup {
    let suites = context.main(department.suites).map(\.own)
    let ids = Set(suites.flatMap { $0.rolesByWork.map(\.role) })
      .sorted { a, b in
        let x = suites.map { $0.roles[a]?.likely ?? 0 }.max() ?? 0
        let y = suites.map { $0.roles[b]?.likely ?? 0 }.max() ?? 0
        return x != y ? x > y : a < b
      }
    return Tag.section(.labelledBy("roles")) {
      Tag.h2(.id("roles")) { wording(.rolesTitle) }
      if ids.isEmpty {
        Tag.p(.class("lead")) { wording(.nobodyNeeded) }
      } else {
        scrolled(.rolesTitle) {
          Tag.table {
            suiteHead(first: wording(.role))
            Tag.tbody {
              for id in ids {
                Tag.tr {
                  Tag.th(.scope("row")) { context.title(ofRole: id) }
                  for rollup in suites {
                    let effort = rollup.roles[id] ?? .zero
                    Tag.td(.class("number")) {
                      effort.high == 0 ? "\u{2013}" : numbers.hours(effort.likely)
                      Tag.small { effort.high == 0 ? "" : numbers.range(effort) }
                    }
                  }
                }
              }
            }
          }
        }
        Tag.p(.class("note")) { wording(.hoursNote) }
      }
    }
  }

  private func dispositions(_ department: DepartmentSummary) -> Markup {
    let suites = context.main(department.suites).map(\.own)
    let shown = Disposition.allCases.filter { one in suites.contains { ($0.dispositions[one] ?? 0) > 0 } }
    return Tag.section(.labelledBy("dispositions")) {
      Tag.h2(.id("dispositions")) { wording(.dispositionsTitle) }
      if shown.isEmpty {
        Tag.p(.class("lead")) { wording(.answerNoDocuments) }
      } else {
        scrolled(.dispositionsTitle) {
          Tag.table {
            suiteHead(first: wording(.dispositionColumn))
            Tag.tbody {
              for one in shown {
                Tag.tr {
                  Tag.th(.scope("row")) { wording(one.phrase) }
                  for rollup in suites {
                    let count = rollup.dispositions[one] ?? 0
                    Tag.td(.class("number")) { count == 0 ? "\u{2013}" : numbers.integer(count) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  func suiteHead(first: String) -> Markup {
    Tag.thead {
      Tag.tr {
        Tag.th(.scope("col")) { first }
        for suite in context.mainSuites { Tag.th(.scope("col"), .class("number")) { context.title(of: suite) } }
      }
    }
  }
}
