import AssessmentEngine
import Portfolio

/// Who needs Excel: by suite, by number of functions, by department, and what the suites lack.
struct PeoplePage {
  let site: Site
  let figures: PeopleFigures
  private var wording: Wording { site.wording }

  init(site: Site, figures: PeopleFigures) {
    self.site = site
    self.figures = figures
  }

  func bytes() -> [UInt8] {
    site.page(.people, area: .people, title: wording(.navPeople)) {
      hero()
      if let users = figures.users {
        Tag.div(.class("cards")) {
          for (suite, standing) in site.context.main(figures.suites) {
            site.card(standing, of: users, suite: suite)
          }
        }
        distribution(users)
        departments()
      }
      catalog()
      for (suite, functions) in site.context.main(figures.lacking) { lacking(functions, suite: suite) }
      Tag.section { Tag.p(.class("note")) { wording(.peoplePrivacy) } }
    }
  }

  private func hero() -> Markup {
    Tag.div(.class("hero")) {
      Tag.p(.class("eyebrow")) { wording(.peopleTitle) }
      if let users = figures.users {
        let answers = site.context.main(figures.suites).map { suite, standing in
          wording.answer(standing, of: users, suite: site.context.title(of: suite))
        }
        Tag.h1 { answers.first ?? wording(.peopleTitle) }
        for answer in answers.dropFirst() { Tag.p(.class("second")) { answer } }
      } else {
        Tag.h1 { figures.isAnybodyKnown ? wording(.peopleTooFew) : wording(.peopleNobodyKnown) }
        if !figures.isAnybodyKnown { Tag.p(.class("second")) { wording(.peopleScanHint) } }
      }
      Tag.p(.class("lead")) { (wording.basis(figures) + [wording(.peopleLead)]).joined(separator: " ") }
    }
  }

  /// A bar a bucket, the numbers beside it as text.
  private func distribution(_ users: Int) -> Markup {
    Tag.section(.labelledBy("functions")) {
      Tag.h2(.id("functions")) { wording(.twoHundredTitle) }
      Tag.p(.class("lead")) { "\(wording.twoHundred(figures) ?? "") \(wording(.twoHundredLead))" }
      Tag.table(.class("formats")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.distinctFunctions) }
            Tag.th(.scope("col"), .class("number")) { wording(.excelUsers) }
            Tag.td(.class("meter"))
          }
        }
        Tag.tbody {
          for bucket in figures.buckets {
            Tag.tr {
              Tag.th(.scope("row")) { wording.bucket(bucket) }
              Tag.td(.class("number")) { site.numbers.integer(bucket.people) }
              Tag.td(.class("meter")) { site.meter(Share(part: bucket.people, whole: users), style: "fill-plain") }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func departments() -> Markup {
    if !figures.departments.isEmpty {
      Tag.section(.labelledBy("departments")) {
        Tag.h2(.id("departments")) { wording(.peopleOfDepartments) }
        Tag.p(.class("lead")) { wording(.peopleOfDepartmentsLead) }
        site.scrolled(.peopleOfDepartments) {
          Tag.table(.data(.sortable, "yes")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.department) }
                Tag.th(.scope("col"), .class("number")) { wording(.excelUsers) }
                for index in told {
                  Tag.th(.scope("col"), .class("number")) {
                    "\(wording(.withoutBlocking)) \u{2013} \(site.context.title(of: site.context.suites[index]))"
                  }
                }
                Tag.th(.scope("col"), .class("number")) { wording(.medianFunctions) }
                Tag.th(.scope("col"), .class("number")) { wording(.departmentFunctions) }
              }
            }
            Tag.tbody {
              for department in figures.departments { row(department) }
            }
          }
        }
      }
    }
  }

  private var told: [Int] { figures.toldSuites.filter { site.context.mainPlaces.contains($0) } }

  private func row(_ department: PeopleFigures.Department) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) { wording.department(department) }
      Tag.td(.class("number")) { site.numbers.integer(department.users) }
      for index in told { Tag.td(.class("number")) { wording.people(department.withoutBlocking[index]) } }
      Tag.td(.class("number")) { site.numbers.integer(department.median) }
      Tag.td(.class("number")) { site.numbers.integer(department.functions) }
    }
  }

  @MarkupBuilder
  private func catalog() -> Markup {
    let counts = site.context.functionCounts
    if !counts.isEmpty {
      Tag.section(.labelledBy("catalog")) {
        Tag.h2(.id("catalog")) { wording(.catalogTitle) }
        Tag.ul {
          for (suite, counts) in counts {
            Tag.li { wording.catalog(counts, suite: site.context.title(of: suite)) }
          }
        }
      }
    }
  }

  private func lacking(_ functions: [PeopleFigures.LackingFunction], suite: Suite) -> Markup {
    let title = wording(.lackingTitle, site.context.title(of: suite))
    return Tag.section(.labelledBy("lacking-\(suite.id)")) {
      Tag.h2(.id("lacking-\(suite.id)")) { title }
      if functions.isEmpty {
        Tag.p(.class("lead")) { wording(.lackingNone) }
      } else {
        site.scrolled(.function) {
          Tag.table(.class("items"), .data(.sortable, "yes")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.function) }
                Tag.th(.scope("col")) { wording(.replacement) }
                for column in [Phrase.personsColumn, .workbooksColumn, .callsColumn, .departmentsColumn] {
                  Tag.th(.scope("col"), .class("number")) { wording(column) }
                }
              }
            }
            Tag.tbody {
              for function in functions { row(function) }
            }
          }
        }
      }
    }
  }

  private func row(_ function: PeopleFigures.LackingFunction) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) { Tag.code { wording.function(function.name) } }
      Tag.td { function.replacement.map { wording.function($0) } ?? "\u{2013}" }
      Tag.td(.class("number")) { wording.people(function.people) }
      for count in [function.workbooks, function.calls, function.departments] {
        Tag.td(.class("number"), .sortKey(String(count))) { site.numbers.integer(count) }
      }
    }
  }
}
