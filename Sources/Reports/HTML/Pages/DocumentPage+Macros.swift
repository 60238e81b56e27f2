import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// Things used that a page shows, over all modules: the rest is in the JSON.
  private static let uses = 600

  /// What the macros cost, module by module: class, hours and reasons for each suite, then what they use.
  @MarkupBuilder
  func macros() -> Markup {
    // Nobody moves the macros of an Office document to a suite for applications.
    let estimates = document.assessments.indices.map { shown.contains($0) ? document.assessments[$0].macros : nil }
    if let listed = estimates.compactMap({ $0 }).first {
      Tag.section(.labelledBy("macros")) {
        Tag.h2(.id("macros")) { wording(.macroEstimate) }
        Tag.p(.class("lead")) { wording(.macroEstimateLead) }
        Tag.div(.class("cards")) {
          for (suite, estimate) in zip(site.context.suites, estimates) {
            if let estimate { card(suite, estimate) }
          }
        }
        modules(listed, estimates)
        uses(listed, estimates)
      }
    }
  }

  private func card(_ suite: Suite, _ estimate: MacroEstimate) -> Markup {
    let coverage = estimate.coverage
    return Tag.article(.class("card")) {
      Tag.h3 { site.context.title(of: suite) }
      Tag.p {
        Tag.strong { Wording.sentence(wording.text(estimate.projectClass.title)) }
        " \u{B7} \(site.hours(estimate.effort))"
      }
      reasons(wording(.macroProjectRow), estimate.reasons)
      if coverage.unlisted > 0 {
        Tag.p(.class("note")) {
          wording(.macroUnlisted, site.numbers.integer(coverage.unlisted), site.numbers.integer(coverage.all))
        }
      }
    }
  }

  @MarkupBuilder
  private func reasons(_ title: String, _ reasons: [MacroReason]) -> Markup {
    if !reasons.isEmpty {
      Tag.table(.class("losses")) {
        Tag.caption { title }
        Tag.tbody {
          for reason in reasons {
            Tag.tr {
              Tag.th(.scope("row")) { wording.name(of: reason) }
              Tag.td(.class("number")) { wording.hours(of: reason) }
            }
          }
        }
      }
    }
  }

  /// Every suite's estimate lists the same modules in the same order.
  private func modules(_ listed: MacroEstimate, _ estimates: [MacroEstimate?]) -> Markup {
    let shown = listed.modules.indices.prefix(Self.items)
    return Tag.div {
      site.scrolled(.macroModules) {
        Tag.table(.class("items")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.macroModule) }
              Tag.th(.scope("col")) { wording(.suite) }
              Tag.th(.scope("col"), .class("number")) { wording(.workLikely) }
              Tag.th(.scope("col")) { wording(.macroReasons) }
            }
          }
          Tag.tbody { for index in shown { rows(listed.modules[index], index, estimates) } }
        }
      }
      if listed.modules.count > Self.items {
        Tag.p(.class("note")) { wording(.moreItems, site.numbers.integer(listed.modules.count - Self.items)) }
      }
    }
  }

  /// A row a suite, under the module's name.
  private func rows(_ module: ModuleEstimate, _ index: Int, _ estimates: [MacroEstimate?]) -> Markup {
    let own = zip(site.context.suites, estimates).compactMap { suite, estimate -> (suite: Suite, module: ModuleEstimate)? in
      guard let estimate, estimate.modules.indices.contains(index) else { return nil }
      return (suite, estimate.modules[index])
    }
    var rows = Markup()
    for (number, row) in own.enumerated() {
      rows.append(
        Tag.tr {
          if number == 0 { Tag.th(.scope("rowgroup"), .rows(own.count)) { name(module) } }
          cells(row.suite, row.module)
        })
    }
    return rows
  }

  @MarkupBuilder
  private func name(_ module: ModuleEstimate) -> Markup {
    Tag.code { module.name }
    Tag.small {
      "\(wording.moduleType(module.type)) \u{B7} \(wording(.linesCount, counts: [module.lines])) \u{B7} "
      wording.text(module.macroClass.title)
    }
  }

  @MarkupBuilder
  private func cells(_ suite: Suite, _ module: ModuleEstimate) -> Markup {
    Tag.td { site.context.title(of: suite) }
    Tag.td(.class("number"), .sortKey(String(module.effort.likely))) {
      module.effort.high == 0 ? "\u{2013}" : site.numbers.hours(module.effort.likely)
      Tag.small { module.effort.high == 0 ? "" : site.numbers.range(module.effort) }
    }
    Tag.td(.class("prose")) {
      if module.isRepeated {
        wording(.macroRepeated)
      } else {
        module.reasons.map { "\(wording.name(of: $0)) (\(wording.hours(of: $0)))" }.joined(separator: wording.semicolon)
      }
    }
  }

  // MARK: What they use

  @MarkupBuilder
  private func uses(_ listed: MacroEstimate, _ estimates: [MacroEstimate?]) -> Markup {
    let used = listed.modules.indices.filter { !listed.modules[$0].uses.isEmpty && !listed.modules[$0].isRepeated }
    for (index, room) in rooms(used, of: listed) {
      Tag.details(.class("all")) {
        Tag.summary {
          "\(wording(.macroUsesOf, listed.modules[index].name)) (\(site.numbers.integer(listed.modules[index].uses.count)))"
        }
        table(listed.modules[index], index, room, estimates)
        if room < listed.modules[index].uses.count {
          Tag.p(.class("note")) { wording(.moreItems, site.numbers.integer(listed.modules[index].uses.count - room)) }
        }
      }
    }
  }

  /// How many uses of each module are shown.
  private func rooms(_ modules: [Int], of estimate: MacroEstimate) -> [(Int, Int)] {
    var left = Self.uses
    return modules.prefix(Self.items).map { index in
      let room = min(left, estimate.modules[index].uses.count)
      left -= room
      return (index, room)
    }
  }

  private func table(_ module: ModuleEstimate, _ index: Int, _ room: Int, _ estimates: [MacroEstimate?]) -> Markup {
    site.scrolled(.macroUses) {
      Tag.table(.class("items"), .data(.sortable, "yes")) {
        Tag.thead {
          Tag.tr {
            Tag.th(.scope("col")) { wording(.what) }
            Tag.th(.scope("col"), .class("number")) { wording(.count) }
            Tag.th(.scope("col")) { wording(.bySuite) }
          }
        }
        Tag.tbody {
          for use in module.uses.prefix(room) {
            Tag.tr {
              Tag.th(.scope("row")) {
                Tag.code { use.name.isEmpty ? "?" : use.name }
                Tag.small { site.origin(use.kind, use.application) }
              }
              Tag.td(.class("number"), .sortKey(String(use.count))) { site.numbers.integer(use.count) }
              Tag.td(.class("voices")) { for one in offers(use, index, estimates) { offer(one) } }
            }
          }
        }
      }
    }
  }

  /// What suites have in place of something, those that have the same together.
  private struct Offer {
    var suites: [String]
    /// Nil where a suite's estimate does not name it.
    var use: MacroUse?
  }

  private func offers(_ use: MacroUse, _ index: Int, _ estimates: [MacroEstimate?]) -> [Offer] {
    var offers: [Offer] = []
    for (suite, estimate) in zip(site.context.suites, estimates) {
      guard let estimate, estimate.modules.indices.contains(index) else { continue }
      let own = estimate.modules[index].uses.first {
        $0.kind == use.kind && $0.application == use.application && $0.name == use.name
      }
      let title = site.context.title(of: suite)
      if let place = offers.firstIndex(where: {
        $0.use?.portability == own?.portability && $0.use?.replacement == own?.replacement && $0.use?.note == own?.note
      }) {
        offers[place].suites.append(title)
      } else {
        offers.append(Offer(suites: [title], use: own))
      }
    }
    return offers
  }

  private func offer(_ offer: Offer) -> Markup {
    Tag.p {
      if let use = offer.use { site.offer(use.portability, use.replacement) } else { "\u{2013}" }
      " "
      Tag.span { offer.suites.joined(separator: ", ") }
      if let note = offer.use?.note { Tag.small { wording.text(note) } }
    }
  }
}
