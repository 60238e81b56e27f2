import InventoryModel

extension DocumentPage {
  /// Documents inside that a page shows, and kinds of facts of each.
  private static let inside = 50

  /// What is inside of the document, each with what was found in it.
  @MarkupBuilder
  func inside() -> Markup {
    if !record.embedded.isEmpty {
      Tag.section(.labelledBy("inside")) {
        Tag.h2(.id("inside")) { wording(.insideTitle) }
        Tag.p(.class("lead")) { wording(.insideLead) }
        site.scrolled(.insideTitle) {
          Tag.table(.class("items")) {
            Tag.thead {
              Tag.tr {
                Tag.th(.scope("col")) { wording(.path) }
                Tag.th(.scope("col")) { wording(.format) }
                Tag.th(.scope("col")) { wording(.state) }
                Tag.th(.scope("col"), .class("number")) { wording(.size) }
                Tag.th(.scope("col")) { wording(.insideFacts) }
              }
            }
            Tag.tbody {
              for document in record.embedded.prefix(Self.inside) { row(document) }
            }
          }
        }
        if record.embedded.count > Self.inside {
          Tag.p(.class("note")) { wording(.insideMore, counts: [record.embedded.count - Self.inside]) }
        }
      }
    }
  }

  private func row(_ document: EmbeddedDocument) -> Markup {
    Tag.tr {
      Tag.th(.scope("row"), .class("where")) {
        Tag.code { document.path }
        if let name = document.name { Tag.small { name } }
      }
      Tag.td { site.format(document.format.rawValue) }
      Tag.td { wording.reading(document) }
      Tag.td(.class("number")) { site.numbers.size(document.size) }
      Tag.td(.class("prose")) { wording.content(of: document, numbers: site.numbers) }
    }
  }
}
