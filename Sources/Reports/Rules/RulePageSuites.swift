import AssessmentEngine

/// What a rule says of each suite: side by side, then each in full.
struct RulePageSuites {
  let manual: RuleManual
  let rule: Rule
  private var wording: Wording { manual.wording }
  private var site: Site { manual.site }
  private var path: PagePath { manual.rule(rule.id) }

  func markup() -> Markup {
    Tag.section(.labelledBy("suites")) {
      Tag.h2(.id("suites")) { wording(.guideInSuites) }
      comparison()
      Tag.div(.class("cards")) {
        for suite in manual.suites {
          if let row = manual.row(rule, in: suite) { card(suite, row) }
        }
      }
    }
  }

  private func comparison() -> Markup {
    let columns: [Phrase] = [.verdict, .workKind, .guideLikely, .role, .guideComesBack, .guidePDF, .guideKnownBy, .guideNewest]
    return site.scrolled(.guideInSuites) {
      Tag.table(.class("list rules")) {
        Tag.thead {
          Tag.tr {
            Tag.td { "" }
            for column in columns { Tag.th(.scope("col")) { wording(column) } }
          }
        }
        Tag.tbody {
          for suite in manual.suites {
            Tag.tr {
              Tag.th(.scope("row")) {
                Tag.a(.href(.page(manual.matrix(suite.id), at: rule.id, from: path))) { site.context.title(of: suite) }
              }
              if let row = manual.row(rule, in: suite) { cells(row) } else {
                Tag.td(.columns(columns.count)) { wording(.guideNotConcerned) }
              }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder
  private func cells(_ row: SuiteVerdict) -> Markup {
    let trip = rule.roundTrip(row)
    Tag.td { manual.outcome(row) }
    Tag.td { wording(row.workClass.phrase) }
    Tag.td { manual.likelyHours(row) }
    Tag.td { row.workClass.isWork ? site.context.title(ofRole: row.role ?? "") : "\u{2013}" }
    Tag.td { site.badge(trip.office.verdict) }
    Tag.td { site.badge(trip.pdf.verdict) }
    Tag.td { manual.knownBy(row) }
    Tag.td { manual.newest(row) }
  }

  private func card(_ suite: Suite, _ row: SuiteVerdict) -> Markup {
    Tag.article(.class("card")) {
      Tag.h3 {
        site.context.title(of: suite)
        if case .verdict(let verdict) = row.outcome {
          " "
          site.badge(verdict)
        }
      }
      if row.sources.isEmpty, row == .unstated { Tag.p { wording(.guideUnstated) } }
      if let effect = row.effect { Tag.p { wording.text(effect) } }
      if let remedy = row.remedy {
        Tag.div(.class("remedy")) {
          Tag.h4 { wording(row.isTask ? .guideHere : .hint) }
          Tag.p { wording.text(remedy) }
        }
      }
      Tag.dl(.class("facts")) {
        if case .table = row.outcome { site.entry(.verdict, manual.outcome(row)) }
        if row.workClass.isWork {
          site.entry(
            .effort,
            Markup(row.macros == nil ? manual.effort(row.effort, per: row.per) : wording(.guideMacroHours)))
        }
        for limit in suite.limits(comparedBy: rule) {
          site.entry(.guideCompared, Markup(wording.labelled(limit.item, wording.text(limit.told))))
        }
        if let packs = suite.changedBy[rule.id] {
          let names = packs.joined(separator: ", ")
          site.entry(.guideFile, Markup(wording(.guidePackChange, names)))
        } else if suite.overrides[rule.id] != nil {
          site.entry(.guideFile, Markup(wording(.guideOwnOverride)))
        }
        for (name, own) in (row.macros?.classes ?? [:]).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
          Tag.div {
            Tag.dt { wording.text(name.title) }
            Tag.dd { wording((own.workClass ?? row.workClass).phrase) }
          }
        }
        for (word, own) in row.words.sorted(by: { $0.key < $1.key }) {
          Tag.div {
            Tag.dt { Tag.code { word } }
            Tag.dd {
              wording(own.workClass.phrase)
              if own.workClass.isWork { ", " + manual.effort(own.effort, per: own.per) }
            }
          }
        }
      }
      if case .table(let name) = row.outcome { tableCounts(suite.tables[name] ?? [:]) }
      RulePageScopes(manual: manual, adjustments: manual.rules.adjustments(of: rule, in: suite)).markup()
      for mode in suite.modes { self.mode(mode, row.modes[mode.id] ?? .unstated) }
      Tag.h4 { wording(.sources) }
      manual.sources(row.sources, from: path)
    }
  }

  private func tableCounts(_ table: [String: TableEntry]) -> Markup {
    let count = { (verdicts: Set<Verdict>) in
      site.numbers.integer(table.values.count { verdicts.contains($0.verdict) })
    }
    return Tag.p(.class("note")) {
      wording(.guideTableCounts, count([.kept]), count([.degraded]), count([.lost, .blocks]), count([.unknown]))
    }
  }

  private func mode(_ mode: SuiteMode, _ said: ModeVerdict) -> Markup {
    Tag.div(.class("mode")) {
      Tag.h4 {
        wording.text(mode.title)
        " "
        site.badge(said.verdict)
      }
      if let effect = said.effect { Tag.p { wording.text(effect) } }
      if !said.sources.isEmpty { manual.sources(said.sources, from: path) }
    }
  }
}
