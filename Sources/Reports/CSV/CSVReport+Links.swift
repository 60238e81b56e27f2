import AssessmentEngine
import InventoryModel
import Portfolio

extension CSVReport {
  /// Rows that are gathered before they are written.
  private static let chunk = 2_000

  /// `links.csv`: a row a link to a file, in the order of the documents, with its fate in each suite.
  func writeLinks(_ figures: LinkFigures, _ estate: Estate, to file: OutputFile) throws(ReportError) {
    var header = [
      "path", "department", "place", "kind", "needed_by", "form", "class", "target", "count", "used", "state", "resolved",
      "perhaps",
    ]
    for suite in context.suites {
      header += ["document_moves", "target_moves", "both_move", "work", "rule"].map { "\(suite.id).\($0)" }
    }
    var table = CSVTable(separator: separator, header: header)
    for index in 0..<figures.count {
      table.add(cells(figures.item(index), figures, estate))
      if index % Self.chunk == Self.chunk - 1 { try file.write(table.drain()) }
    }
    try file.write(table.drain())
    try file.commit()
  }

  private func cells(_ item: LinkFigures.Item, _ figures: LinkFigures, _ estate: Estate) -> [String] {
    let document = estate.documents[item.document]
    let link = item.link
    var cells = [
      document.path.text, estate.departments[document.department].name, link.place, link.kind.rawValue,
      link.consumer.rawValue, link.form, link.linkClass.isEmpty ? item.outcome.fateClass : link.linkClass, link.target,
      String(link.count), link.isUsed ? "yes" : "no", item.outcome.state.rawValue, item.outcome.path,
      item.outcome.candidate.map { estate.documents[$0].path.text } ?? "",
    ]
    for suite in context.suites {
      let fate = figures.fate(of: item, suite: suite.id)
      cells += [fate?.documentMoves, fate?.targetMoves, fate?.bothMove].map { ($0 ?? .unknown).rawValue }
      cells += [fate?.work.rawValue ?? "", fate?.rule ?? ""]
    }
    return cells
  }

  /// `link-graph.csv`: a row a document that links to another or is linked to. Groups and circles are numbered from 1,
  /// the largest first.
  func linkGraph(_ figures: LinkFigures, _ estate: Estate) -> [UInt8] {
    let graph = figures.graph
    var table = CSVTable(
      separator: separator,
      header: ["path", "department", "links_to", "linked_from", "group", "group_by_need", "circle"])
    let linkedFrom = Dictionary(graph.mostLinked().map { ($0.document, $0.by) }, uniquingKeysWith: { first, _ in first })
    let all = CSVReport.numbers(graph.groups())
    let needed = CSVReport.numbers(graph.groups(needed: true))
    let circles = CSVReport.numbers(graph.cycles())
    for document in all.keys.sorted() {
      let summary = estate.documents[document]
      table.add([
        summary.path.text, estate.departments[summary.department].name, String(graph.edges(from: document).count),
        String(linkedFrom[document] ?? 0), all[document].map(String.init) ?? "", needed[document].map(String.init) ?? "",
        circles[document].map(String.init) ?? "",
      ])
    }
    return table.bytes
  }

  private static func numbers(_ groups: [[Int]]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (index, group) in groups.enumerated() { for document in group { numbers[document] = index + 1 } }
    return numbers
  }
}
