import AssessmentEngine
import InventoryModel
import Portfolio

/// What every page shares: words, numbers, the frame around the content.
struct Site: Sendable {
  let context: ReportContext

  var wording: Wording { context.wording }
  var numbers: NumberFormat { context.numbers }

  /// Entries of the navigation.
  enum Area { case overview, documents, causes, macros, groups, links, people, coverage, inside }

  func page(
    _ path: PagePath, area: Area, title: String, @MarkupBuilder content: () -> Markup
  ) -> [UInt8] {
    let language = wording.language.rawValue
    let body = content()
    let page = Tag.html(.xmlns, .lang(language)) {
      head(path, title: title)
      Tag.body(.data(.root, path.root)) {
        Tag.a(.class("skip"), .href(.anchor("content"))) { wording(.skipToContent) }
        top(path, area: area)
        Tag.main(.id("content")) {
          if !context.isComplete { Tag.p(.class("notice"), .role("alert")) { wording(.incompleteScan) } }
          body
        }
        foot()
      }
    }
    return Array("<!DOCTYPE html>\n".utf8) + page.bytes + [10]
  }

  /// A page that needs no other file: the stylesheet is in it, and nothing leads to other pages.
  func sheet(title: String, @MarkupBuilder content: () -> Markup) -> [UInt8] {
    let body = content()
    let page = Tag.html(.xmlns, .lang(wording.language.rawValue)) {
      Tag.head {
        Tag.meta(.charset)
        Tag.meta(
          .httpEquiv("Content-Security-Policy"),
          .content("default-src 'none'; style-src data:; base-uri 'none'; form-action 'none'"))
        meta(title: title)
        Tag.link(.rel("stylesheet"), .href(.stylesheet))
      }
      Tag.body {
        Tag.header(.class("top")) { Tag.span(.class("brand")) { "Assay" } }
        Tag.main(.id("content")) { body }
        foot()
      }
    }
    return Array("<!DOCTYPE html>\n".utf8) + page.bytes + [10]
  }

  @MarkupBuilder
  private func meta(title: String) -> Markup {
    Tag.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    Tag.meta(.name("referrer"), .content("no-referrer"))
    Tag.meta(.name("color-scheme"), .content("light dark"))
    Tag.title { "\(title) \u{2013} \(wording(.reportTitle))" }
  }

  private func head(_ path: PagePath, title: String) -> Markup {
    Tag.head {
      Tag.meta(.charset)
      Tag.meta(
        .httpEquiv("Content-Security-Policy"),
        .content(
          """
          default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
          base-uri 'none'; form-action 'none'
          """))
      meta(title: title)
      Tag.link(.rel("stylesheet"), .href(.page(.stylesheet, from: path)))
      Tag.script(.src(.page(.script, from: path)), .defer)
    }
  }

  private func top(_ path: PagePath, area: Area) -> Markup {
    let entries: [(Area, PagePath, Phrase)] = [
      (.overview, .overview, .navOverview), (.documents, .documents(page: 1), .navDocuments),
      (.causes, .causes, .navStops), (.macros, .macros(page: 1), .navMacros), (.groups, .groups, .navGroups),
      (.links, .links(page: 1), .navLinks),
      (.people, .people, .navPeople), (.coverage, .coverage, .navCoverage),
    ]
    return Tag.header(.class("top")) {
      Tag.a(.class("brand"), .href(.page(.overview, from: path))) { "Assay" }
      Tag.nav(.label(wording(.reportTitle))) {
        Tag.ul {
          for (entry, target, phrase) in entries {
            Tag.li {
              if entry == area {
                Tag.a(.href(.page(target, from: path)), .currentPage) { wording(phrase) }
              } else {
                Tag.a(.href(.page(target, from: path))) { wording(phrase) }
              }
            }
          }
        }
      }
    }
  }

  private func foot() -> Markup {
    Tag.footer {
      Tag.p { wording(.footPrivacy) }
      Tag.ul {
        if let date = context.date { Tag.li { wording(.footDate, numbers.date(date)) } }
        Tag.li { wording(.footRules, context.rules.version) }
        if let digest = context.inventoryDigest { Tag.li { wording(.footInventory, digest) } }
        Tag.li { wording(.footTool, context.tool) }
      }
    }
  }
}
