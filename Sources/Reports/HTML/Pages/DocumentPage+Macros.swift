import AssessmentEngine
import InventoryModel

extension DocumentPage {
  /// Things used that a page shows, over all modules: the rest is in the JSON.
  private static let uses = 600

  /// What the macros cost, module by module: class, hours and reasons for each suite, then what they use.
  @MarkupBuilder
  func macros() -> Markup {
    let estimates = document.assessments.map(\.macros)
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
        Tag.table(.class("items"), .data(.sortable, "yes")) {
          Tag.thead {
            Tag.tr {
              Tag.th(.scope("col")) { wording(.macroModule) }
              for (suite, estimate) in zip(site.context.suites, estimates) where estimate != nil {
                Tag.th(.scope("col"), .class("number")) {
                  "\(site.context.title(of: suite)) \u{2013} \(wording(.workLikely))"
                }
                Tag.th(.scope("col")) { wording(.macroReasons) }
              }
            }
          }
          Tag.tbody { for index in shown { row(listed.modules[index], index, estimates) } }
        }
      }
      if listed.modules.count > Self.items {
        Tag.p(.class("note")) { wording(.moreItems, site.numbers.integer(listed.modules.count - Self.items)) }
      }
    }
  }

  private func row(_ module: ModuleEstimate, _ index: Int, _ estimates: [MacroEstimate?]) -> Markup {
    Tag.tr {
      Tag.th(.scope("row")) {
        Tag.code { module.name }
        Tag.small {
          "\(wording.moduleType(module.type)) \u{B7} \(wording(.linesCount, counts: [module.lines])) \u{B7} "
          wording.text(module.macroClass.title)
        }
      }
      for estimate in estimates {
        if let estimate, estimate.modules.indices.contains(index) { cells(estimate.modules[index]) }
      }
    }
  }

  @MarkupBuilder
  private func cells(_ module: ModuleEstimate) -> Markup {
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
            for (suite, estimate) in zip(site.context.suites, estimates) where estimate != nil {
              Tag.th(.scope("col")) { site.context.title(of: suite) }
            }
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
              for estimate in estimates {
                if let estimate, estimate.modules.indices.contains(index) { offer(use, estimate.modules[index]) }
              }
            }
          }
        }
      }
    }
  }

  private func offer(_ use: MacroUse, _ module: ModuleEstimate) -> Markup {
    let own = module.uses.first { $0.kind == use.kind && $0.application == use.application && $0.name == use.name }
    return Tag.td {
      if let own {
        site.offer(own.portability, own.replacement)
        if let note = own.note { Tag.small { wording.text(note) } }
      } else {
        "\u{2013}"
      }
    }
  }
}
