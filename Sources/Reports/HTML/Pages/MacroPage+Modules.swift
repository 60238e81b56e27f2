import AssessmentEngine
import InventoryModel
import Portfolio

extension MacroPage {
  /// Documents that are named for a module.
  private static let examples = 3

  /// Distinct modules: where most falls away first.
  func modules(page number: Int, of count: Int) -> Markup {
    let rows = PagedRows(rows: figures.modules, perPage: Self.rowsPerPage).page(number)
    return Tag.section(.labelledBy("modules")) {
      if number == 1 {
        Tag.h2(.id("modules")) { wording(.distinctModules) }
      } else {
        Tag.h2(.id("modules"), .class("quiet")) { wording(.distinctModules) }
      }
      Tag.p(.class("lead")) {
        wording(.distinctModulesCount, counts: [figures.modules.count, rollup.modules]) + " "
          + wording(.distinctModulesLead)
      }
      site.pager(number, of: count, path: PagePath.macros(page:))
      site.scrolled(.distinctModules) {
        Tag.table(.class("items modules"), .data(.sortable, "yes")) {
          head()
          Tag.tbody { for module in rows { row(module, on: .macros(page: number)) } }
        }
      }
      site.pager(number, of: count, path: PagePath.macros(page:))
    }
  }

  private func head() -> Markup {
    Tag.thead {
      Tag.tr {
        Tag.th(.scope("col")) { wording(.macroModule) }
        for column in [Phrase.macroCopies, .documents, .departmentsColumn] {
          Tag.th(.scope("col"), .class("number")) { wording(column) }
        }
        for suite in suites {
          Tag.th(.scope("col"), .class("number")) {
            "\(site.context.title(of: suite)) \u{2013} \(wording(.hoursOnce))"
          }
          Tag.th(.scope("col"), .class("number")) { wording(.hoursSaved) }
        }
        Tag.th(.scope("col")) { wording(.macroFoundIn) }
      }
    }
  }

  private func row(_ module: DistinctModule, on page: PagePath) -> Markup {
    Tag.tr {
      Tag.th(.scope("row"), .sortKey(module.name)) {
        Tag.code { module.name }
        Tag.small { about(module) }
      }
      for count in [module.copies, module.documents, module.departments.count] {
        Tag.td(.class("number"), .sortKey(String(count))) { site.numbers.integer(count) }
      }
      for suite in suites.indices { cells(module, suite: suite) }
      Tag.td(.class("where")) { examples(module, on: page) }
    }
  }

  private func about(_ module: DistinctModule) -> String {
    var parts = [wording.moduleType(module.type), wording(.linesCount, counts: [module.lines])]
    // One word where the suites agree, which they do unless their tables differ.
    let classes = module.classes.compactMap { $0 }
    if let first = classes.first { parts.append(wording.text(first.title)) }
    if module.variants.count > 1 { parts.append(wording(.macroVariants, counts: [module.variants.count])) }
    return parts.joined(separator: " \u{B7} ")
  }

  @MarkupBuilder
  private func cells(_ module: DistinctModule, suite: Int) -> Markup {
    let effort = module.effort(suite: suite)
    let saved = effort.summed.without(effort.once)
    Tag.td(.class("number"), .sortKey(String(effort.once.likely))) {
      module.classes[suite] == nil ? "?" : effort.once.high == 0 ? "\u{2013}" : site.numbers.hours(effort.once.likely)
    }
    Tag.td(.class("number"), .sortKey(String(saved.likely))) {
      saved.high == 0 ? "\u{2013}" : site.numbers.hours(saved.likely)
    }
  }

  @MarkupBuilder
  private func examples(_ module: DistinctModule, on page: PagePath) -> Markup {
    for (place, index) in module.examples.prefix(Self.examples).enumerated() {
      if place > 0 { ", " }
      site.documentName(estate.documents[index], page: pages[index], from: page)
    }
    if module.documents > Self.examples {
      " " + wording(.moreItems, site.numbers.integer(module.documents - Self.examples))
    }
  }
}
