/// What formulas in tokens refer to stands in several parts of a BIFF12 workbook, which are looked through first.
extension Package {
  /// **Source** [MS-XLSB] 2.1.7.61 Workbook, 2.1.7.25 External Link, 2.1.7.51 Table.
  mutating func readBook() -> BinaryBook {
    let book = BinaryBook()
    guard let main = summary.mainPart, let workbook = part(main) else { return book }
    records(of: workbook) { record, fields in
      book.workbook(record, &fields)
      return true
    }
    let targets = summary.relationships.filter { $0.source == workbook.name && !$0.isExternal }
    for (index, link) in book.links.enumerated() where !link.relationship.isEmpty {
      guard let target = targets.first(where: { $0.id == link.relationship })?.targetPart,
        let external = part(target)
      else { continue }
      // The cached cells, which are most of the part, come last.
      records(of: external) { record, fields in
        record != BinaryRecord.externTable && book.externalLink(index, record, &fields)
      }
    }
    for table in summary.parts where table.role == .table {
      records(of: table) { record, fields in
        book.table(record, &fields)
        return true
      }
    }
    return book
  }
}
