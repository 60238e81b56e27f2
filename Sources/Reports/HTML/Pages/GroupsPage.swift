import AssessmentEngine
import Portfolio

/// Groups of facts: where documents stand by suite and device, what it comes from, and in which departments.
struct GroupsPage {
  let site: Site
  let estate: Estate
  /// Where each document's page is, by its index in the estate.
  let pages: [PagePath?]
  private var wording: Wording { site.wording }
  private var suites: [Suite] { site.context.mainSuites }
  private var path: PagePath { .groups }

  func write(_ put: (PagePath, [UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    try put(path, bytes())
    for group in site.context.rules.groups {
      try GroupDocumentPages(site: site, estate: estate, pages: pages, group: group).write(put)
    }
  }

  private func bytes() -> [UInt8] {
    site.page(path, area: .groups, title: wording(.navGroups)) {
      Tag.div(.class("hero")) {
        Tag.p(.class("eyebrow")) { wording(.navGroups) }
        Tag.h1 { wording(.groupsTitle) }
        Tag.p(.class("lead")) { wording(.groupsLead) }
      }
      for group in site.context.rules.groups { section(group) }
    }
  }

  private func section(_ group: FactGroup) -> Markup {
    let id = PagePath.slug("group-\(group.id)")
    return Tag.section(.labelledBy(id)) {
      Tag.h2(.id(id)) { wording.text(group.title) }
      for line in headlines(group) { Tag.p(.class("statement")) { line } }
      Tag.p(.class("lead")) { wording.text(group.lead) }
      standings(group)
      statements(group)
      members(group)
      departments(group)
      Tag.p(.class("more")) {
        Tag.a(.href(.page(.groupDocuments(group.id, page: 1), from: path))) { wording(.groupDocuments) }
      }
    }
  }

  /// The headline of each suite, as a sentence; for what needs a desktop program too where that is the other side of it.
  func headlines(_ group: FactGroup) -> [String] {
    let all: [FactGroup.Headline] = group.headline == .clear ? [.clear, .blocks] : [group.headline]
    return site.context.main(estate.total.suites).flatMap { suite, rollup in
      all.compactMap { headline -> String? in
        guard let share = rollup.group(group.id)?.share(headline, scope: 0) else { return nil }
        let figure = wording(
          .groupFigure, counts: [share.part, share.whole], Wording.sentence(wording.title(headline, of: group)))
        return wording.labelled(site.context.title(of: suite), figure) + " (\(site.numbers.percent(share)))."
      }
    }
  }

  // MARK: Standings

  private func standings(_ group: FactGroup) -> Markup {
    site.scrolled(.groupsTitle) {
      Tag.table(.class("stops")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { group.devices.isEmpty ? "" : wording(.groupDevice) }
            for standing in GroupStanding.shown {
              Tag.th(.scope("col"), .columns(standing == .clear ? 2 : 1), .class("number")) {
                Wording.sentence(wording.name(standing, of: group))
              }
            }
          }
        }
        Tag.tbody {
          for (suite, rollup) in site.context.main(estate.total.suites) {
            for scope in 0..<group.scopes {
              if let own = rollup.group(group.id) { row(group, suite, own, scope) }
            }
          }
        }
      }
    }
  }

  private func row(_ group: FactGroup, _ suite: Suite, _ rollup: GroupRollup, _ scope: Int) -> Markup {
    let counts = rollup.standings.indices.contains(scope) ? rollup.standings[scope] : GroupRollup.StandingCounts()
    return Tag.tr {
      Tag.th(.scope("row")) {
        site.context.title(of: suite)
        if !group.devices.isEmpty { Tag.small { wording.scope(scope, of: group) } }
      }
      for standing in GroupStanding.shown {
        Tag.td(.class("number")) { counts[standing] == 0 ? "\u{2013}" : site.numbers.integer(counts[standing]) }
        // The bar stands beside the number that it draws.
        if standing == .clear {
          Tag.td(.class("meter")) { site.meter(counts.share(.clear), style: GroupStanding.clear.style) }
        }
      }
    }
  }

  // MARK: Causes

  @MarkupBuilder
  private func statements(_ group: FactGroup) -> Markup {
    if suites.contains(where: { group.statements[$0.id]?.isEmpty == false }) {
      Tag.div(.class("part")) {
        Tag.h3 { wording(.groupStatements) }
        for suite in suites {
          for statement in group.statements[suite.id] ?? [] {
            Tag.div(.class("note")) {
              Tag.p {
                Tag.strong { site.context.title(of: suite) }
                " "
                wording.text(statement.text)
              }
              site.sources(statement.sources)
            }
          }
        }
      }
    }
  }

  private func members(_ group: FactGroup) -> Markup {
    let found = group.members.map { member in
      (member: member, documents: site.context.main(estate.total.suites).map(\.own).map { $0.group(group.id)?.members[member.id]?.documents ?? 0 })
    }.filter { $0.documents.contains { $0 > 0 } }
      .sorted { a, b in
        let (x, y) = (a.documents.max() ?? 0, b.documents.max() ?? 0)
        return x != y ? x > y : a.member.id < b.member.id
      }
    return Tag.div(.class("part")) {
      Tag.h3 { wording(.groupMembers) }
      if found.isEmpty {
        Tag.p(.class("lead")) { wording(.groupNothing) }
      } else {
        site.scrolled(.groupMembers) {
          Tag.table(.class("items")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.rule) }
                Tag.th(.scope("col"), .class("number")) { wording(.documents) }
                for suite in suites { Tag.th(.scope("col")) { site.context.title(of: suite) } }
              }
            }
            Tag.tbody {
              for row in found { self.row(row.member, documents: row.documents.max() ?? 0, of: group) }
            }
          }
        }
      }
    }
  }

  private func row(_ member: GroupMember, documents: Int, of group: FactGroup) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) {
        wording.text(member.title)
        Tag.small { wording.text(member.why) }
      }
      Tag.td(.class("number")) { site.numbers.integer(documents) }
      for suite in suites {
        let effect = member.effects[suite.id] ?? .unstated(scopes: group.scopes)
        Tag.td {
          site.effects(effect.effects, of: group)
          Tag.details(.class("all")) {
            Tag.summary { wording(.sourcesConfidence, wording(effect.confidence.phrase)) }
            site.sources(effect.sources)
          }
        }
      }
    }
  }

  // MARK: Departments

  private func departments(_ group: FactGroup) -> Markup {
    Tag.div(.class("part")) {
      Tag.h3 { wording(.departmentsTitle) }
      site.scrolled(.departmentsTitle) {
        Tag.table(.class("departments"), .data(.sortable, "yes")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.department) }
              Tag.th(.scope("col"), .class("number")) { wording(.documents) }
              for column in columns(group) { Tag.th(.scope("col"), .class("number")) { column.title } }
            }
          }
          Tag.tbody {
            for department in estate.departmentsByName where department.coverage.documents > 0 {
              Tag.tr {
                Tag.th(.scope("row")) {
                  Tag.a(.href(.page(.department(department.name, page: 1), from: path))) { department.name }
                }
                Tag.td(.class("number")) { site.numbers.integer(department.coverage.documents) }
                for column in columns(group) { cell(department, column, group) }
              }
            }
          }
        }
      }
    }
  }

  private struct Column {
    var suite: Int
    var scope: Int
    var headline: FactGroup.Headline
    var title: String
  }

  /// A column a suite and device; for a headline of what works, one more for what needs a desktop program.
  private func columns(_ group: FactGroup) -> [Column] {
    suites.indices.flatMap { suite -> [Column] in
      let title = site.context.title(of: suites[suite])
      var columns = (0..<group.scopes).map { scope in
        let device = group.devices.isEmpty ? "" : ", " + wording.scope(scope, of: group)
        return Column(
          suite: suite, scope: scope, headline: group.headline,
          title: wording.labelled(title + device, wording.title(group.headline, of: group)))
      }
      if group.headline == .clear {
        columns.append(
          Column(
            suite: suite, scope: 0, headline: .blocks, title: wording.labelled(title, wording.title(.blocks, of: group))))
      }
      return columns
    }
  }

  private func cell(_ department: DepartmentSummary, _ column: Column, _ group: FactGroup) -> Markup {
    let share = site.context.main(department.suites)[column.suite].own.group(group.id)?.share(column.headline, scope: column.scope)
    return Tag.td(.class("number"), .sortKey(String(share?.part ?? -1))) {
      share.map { site.numbers.integer($0.part) } ?? "\u{2013}"
      Tag.small { share.map { site.numbers.percent($0) } ?? "" }
    }
  }
}
