import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  /// Groups and circles that are named one by one; all of them are counted, and `link-graph.csv` has them all.
  private static var namedGroups: Int { 100 }
  /// Documents that others link to, the most linked first.
  private static var namedTargets: Int { 1_000 }

  /// `links` of `assay.report/1`, without its items.
  mutating func writeLinks(_ figures: LinkFigures, _ estate: Estate, suites: [Suite]) {
    member("documents", figures.rollup.documents)
    member("count", figures.total.links)
    member("web", figures.rollup.web)
    member("dropped", figures.rollup.dropped)
    member("documentsWithBroken", figures.documentsWithBroken)
    member("candidates", figures.candidates)
    key("states")
    write(figures.total)
    key("neededBy")
    beginObject()
    for (consumer, tally) in figures.consumers {
      key(consumer.rawValue)
      write(tally)
    }
    endObject()
    key("unmapped")
    beginArray()
    for row in figures.unmapped {
      beginObject()
      member("prefix", row.prefix)
      member("links", row.links)
      member("documents", row.documents)
      endObject()
    }
    endArray()
    key("mostLinked")
    beginArray()
    for row in figures.graph.mostLinked().prefix(Self.namedTargets) {
      beginObject()
      member("path", estate.documents[row.document].path.text)
      member("linkedFrom", row.by)
      endObject()
    }
    endArray()
    write("groups", figures.graph.groups(), estate)
    write("groupsByNeed", figures.graph.groups(needed: true), estate)
    write("circles", figures.graph.cycles(), estate)
    writeFates(figures, suites: suites)
  }

  private mutating func write(_ tally: LinkFigures.Tally) {
    beginObject()
    for state in LinkState.allCases { member(state.rawValue, tally[state]) }
    endObject()
  }

  private mutating func write(_ name: String, _ groups: [[Int]], _ estate: Estate) {
    key(name)
    beginObject()
    member("count", groups.count)
    member("documents", groups.reduce(0) { $0 + $1.count })
    key("largest")
    beginArray()
    for group in groups.prefix(Self.namedGroups) {
      beginObject()
      member("documents", group.count)
      key("paths")
      beginArray()
      for document in group.prefix(Self.namedGroups) { value(estate.documents[document].path.text) }
      endArray()
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func writeFates(_ figures: LinkFigures, suites: [Suite]) {
    key("fates")
    beginArray()
    for one in figures.classes {
      beginObject()
      member("neededBy", one.consumer.rawValue)
      member("class", one.fateClass)
      member("links", one.links)
      key("suites")
      beginObject()
      for suite in suites {
        key(suite.id)
        guard let fate = figures.fates.row(suite: suite.id, consumer: one.consumer, linkClass: one.fateClass) else {
          null()
          continue
        }
        beginObject()
        member("documentMoves", fate.documentMoves.rawValue)
        member("targetMoves", fate.targetMoves.rawValue)
        member("bothMove", fate.bothMove.rawValue)
        member("work", fate.work.rawValue)
        member("rule", fate.rule)
        write("remedy", fate.remedy)
        member("confidence", fate.confidence.rawValue)
        endObject()
      }
      endObject()
      endObject()
    }
    endArray()
  }

  /// One link to a file.
  mutating func write(_ item: LinkFigures.Item, _ estate: Estate) {
    beginObject()
    member("path", estate.documents[item.document].path.text)
    member("place", item.link.place)
    member("kind", item.link.kind.rawValue)
    member("neededBy", item.link.consumer.rawValue)
    member("form", item.link.form.isEmpty ? nil : item.link.form)
    member("class", item.link.linkClass.isEmpty ? item.outcome.fateClass : item.link.linkClass)
    member("target", item.link.target)
    member("count", item.link.count)
    member("used", item.link.isUsed)
    member("state", item.outcome.state.rawValue)
    member("resolved", item.outcome.path.isEmpty ? nil : item.outcome.path)
    member("perhaps", item.outcome.candidate.map { estate.documents[$0].path.text })
    endObject()
  }
}
