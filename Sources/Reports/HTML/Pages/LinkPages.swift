import AssessmentEngine
import InventoryModel
import Portfolio

/// Links between documents: how many, what most depends on, what breaks; then the broken ones, page by page.
struct LinkPages {
  static let rowsPerPage = 300
  /// Rows of the tables that are not split: the rest is in the CSV tables.
  static let rows = 40

  let site: Site
  let estate: Estate
  let figures: LinkFigures
  /// Where each document's page is, by its index in the estate.
  let pages: [PagePath?]
  var wording: Wording { site.wording }

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    let count = PagedRows(rows: figures.broken, perPage: Self.rowsPerPage).count
    for number in 1...count {
      let path = PagePath.links(page: number)
      try put(
        path,
        site.page(path, area: .links, title: wording(.navLinks)) {
          if number == 1 { summary(path) } else { Tag.h1(.class("plain")) { wording(.brokenTitle) } }
          if !figures.broken.isEmpty { broken(page: number, of: count) }
        })
    }
  }

  @MarkupBuilder
  private func summary(_ path: PagePath) -> Markup {
    let said = wording.links(figures)
    Tag.div(.class("hero")) {
      Tag.p(.class("eyebrow")) { wording(.linksTitle) }
      Tag.h1 { said.answer }
      Tag.p(.class("lead")) {
        ((site.context.isComplete ? [] : [wording(.linksIncomplete)]) + said.notes).joined(separator: " ")
      }
    }
    if figures.total.links > 0 {
      consumers()
      mostLinked(path)
      groups(path)
      if !figures.unmapped.isEmpty { unmapped() }
      if !figures.fates.isEmpty { fates() }
    }
  }

  // MARK: What needs them

  private func consumers() -> Markup {
    let states = LinkState.allCases.filter { figures.total[$0] > 0 }
    return Tag.section(.labelledBy("consumers")) {
      Tag.h2(.id("consumers")) { wording(.linkConsumers) }
      Tag.p(.class("lead")) { wording(.linkConsumersLead) }
      site.scrolled(.linkConsumers) {
        Tag.table(.class("stops")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.linkConsumer) }
              Tag.th(.scope("col"), .class("number")) { wording(.linkCount) }
              for state in states { Tag.th(.scope("col"), .class("number")) { wording(state.phrase) } }
            }
          }
          Tag.tbody {
            for (consumer, tally) in figures.consumers {
              Tag.tr {
                Tag.th(.scope("row")) { wording(consumer.phrase) }
                Tag.td(.class("number strong")) { site.numbers.integer(tally.links) }
                for state in states {
                  Tag.td(.class("number")) { tally[state] == 0 ? "\u{2013}" : site.numbers.integer(tally[state]) }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: The graph

  private func mostLinked(_ page: PagePath) -> Markup {
    let rows = figures.graph.mostLinked().prefix(Self.rows)
    return rows.isEmpty
      ? Markup()
      : Tag.section(.labelledBy("most")) {
        Tag.h2(.id("most")) { wording(.mostLinked) }
        Tag.p(.class("lead")) { wording(.mostLinkedLead) }
        site.scrolled(.mostLinked) {
          Tag.table(.class("items modules"), .data(.sortable, "yes")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.document) }
                Tag.th(.scope("col")) { wording(.department) }
                Tag.th(.scope("col"), .class("number")) { wording(.linkedFrom) }
              }
            }
            Tag.tbody {
              for row in rows {
                Tag.tr {
                  name(row.document, on: page)
                  Tag.td { estate.departments[estate.documents[row.document].department].name }
                  Tag.td(.class("number"), .sortKey(String(row.by))) { wording.documents(row.by) }
                }
              }
            }
          }
        }
      }
  }

  private func groups(_ page: PagePath) -> Markup {
    let needed = figures.graph.groups(needed: true)
    let all = figures.graph.groups()
    let cycles = figures.graph.cycles()
    var said = [
      needed.first.map { wording(.linkGroupsAnswer, counts: [needed.count, $0.count]) } ?? wording(.linkGroupsNone)
    ]
    if let first = all.first, all.count != needed.count || first.count != needed.first?.count {
      said.append(wording(.linkGroupsAll, counts: [all.count, first.count]))
    }
    if !cycles.isEmpty { said.append(wording(.linkCycles, counts: [cycles.count])) }
    return Tag.section(.labelledBy("groups")) {
      Tag.h2(.id("groups")) { wording(.linkGroups) }
      Tag.p(.class("lead")) { said.joined(separator: " ") }
      if !needed.isEmpty {
        site.scrolled(.linkGroups) {
          Tag.table(.class("items")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col"), .class("number")) { wording(.linkGroupSize) }
                Tag.th(.scope("col")) { wording(.linkGroupNames) }
              }
            }
            Tag.tbody {
              for group in needed.prefix(10) {
                Tag.tr {
                  Tag.td(.class("number strong")) { site.numbers.integer(group.count) }
                  Tag.td {
                    for document in group.prefix(5) {
                      Tag.small { site.documentName(estate.documents[document], page: pages[document], from: page) }
                    }
                    if group.count > 5 { Tag.small { wording(.moreItems, site.numbers.integer(group.count - 5)) } }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func name(_ document: Int, on page: PagePath) -> Markup {
    let summary = estate.documents[document]
    return Tag.th(.scope("row"), .sortKey(summary.path.text)) {
      site.documentName(summary, page: pages[document], from: page)
      Tag.small { summary.path.folderText }
    }
  }

  // MARK: What is not known

  private func unmapped() -> Markup {
    Tag.section(.labelledBy("unmapped")) {
      Tag.h2(.id("unmapped")) { wording(.unmappedTitle) }
      Tag.p(.class("lead")) { wording(.unmappedLead) }
      site.scrolled(.unmappedTitle) {
        Tag.table(.class("items"), .data(.sortable, "yes")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.unmappedPrefix) }
              Tag.th(.scope("col"), .class("number")) { wording(.linkCount) }
              Tag.th(.scope("col"), .class("number")) { wording(.documents) }
            }
          }
          Tag.tbody {
            for row in figures.unmapped.prefix(Self.rows) {
              Tag.tr {
                Tag.th(.scope("row")) { Tag.code { row.prefix } }
                Tag.td(.class("number"), .sortKey(String(row.links))) { site.numbers.integer(row.links) }
                Tag.td(.class("number"), .sortKey(String(row.documents))) { site.numbers.integer(row.documents) }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Broken ones

  private func broken(page number: Int, of count: Int) -> Markup {
    let path = PagePath.links(page: number)
    let shown = PagedRows(rows: figures.broken, perPage: Self.rowsPerPage).page(number)
    return Tag.section(.labelledBy("broken")) {
      Tag.h2(.id("broken")) { wording(.brokenCount, counts: [figures.broken.count]) }
      Tag.p(.class("lead")) { wording(.brokenLead) }
      site.pager(number, of: count, path: PagePath.links(page:))
      site.scrolled(.brokenTitle) {
        Tag.table(.class("items modules"), .data(.sortable, "yes")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.document) }
              Tag.th(.scope("col")) { wording(.whereColumn) }
              Tag.th(.scope("col")) { wording(.linkTarget) }
              Tag.th(.scope("col")) { wording(.linkConsumer) }
              Tag.th(.scope("col")) { wording(.linkPerhaps) }
            }
          }
          Tag.tbody { for index in shown { row(figures.item(index), on: path) } }
        }
      }
      site.pager(number, of: count, path: PagePath.links(page:))
    }
  }

  private func row(_ item: LinkFigures.Item, on page: PagePath) -> Markup {
    Tag.tr {
      name(item.document, on: page)
      Tag.td(.class("where")) { item.link.place.isEmpty ? Markup("\u{2013}") : Tag.code { item.link.place } }
      Tag.td(.class("where")) {
        Tag.code { item.link.target }
        Tag.small { wording(.linkHere, item.outcome.path) }
      }
      Tag.td { wording(item.link.consumer.phrase) }
      Tag.td(.class("where")) {
        if let candidate = item.outcome.candidate {
          site.documentName(estate.documents[candidate], page: pages[candidate], from: page)
          Tag.small { estate.documents[candidate].path.folderText }
        } else {
          "\u{2013}"
        }
      }
    }
  }
}
