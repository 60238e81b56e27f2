import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  /// `macros` of `assay.report/1`.
  mutating func write(_ name: String, _ figures: MacroFigures, _ estate: Estate, suites: [Suite]) {
    let rollup = figures.rollup
    key(name)
    beginObject()
    member("documents", rollup.documents.count)
    member("startingAlone", figures.startingAlone)
    member("projects", rollup.projects)
    member("lockedProjects", rollup.lockedProjects)
    member("unread", rollup.documents.count { $0.isUnread })
    member("modules", rollup.modules)
    member("emptyModules", rollup.emptyModules)
    member("distinctModules", rollup.distinct.count)
    member("uncomparedModules", rollup.uncompared)
    key("suites")
    beginObject()
    for (index, suite) in suites.enumerated() {
      key(suite.id)
      write(figures, suite: index)
    }
    endObject()
    key("distinct")
    beginArray()
    for module in figures.modules { write(module, estate, suites) }
    endArray()
    key("places")
    beginArray()
    for place in rollup.places.sorted(by: { $0.kind < $1.kind }) {
      beginObject()
      member("kind", place.kind)
      member("documents", place.documents)
      member("count", place.count)
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func write(_ figures: MacroFigures, suite: Int) {
    let summed = figures.effort(suite: suite)
    beginObject()
    write("hours", summed)
    write("hoursOnce", summed.without(figures.savings[suite].effort))
    key("classes")
    beginObject()
    for row in figures.classes(suite: suite) {
      key(row.macroClass.rawValue)
      beginObject()
      member("documents", row.documents)
      write("hours", row.effort)
      endObject()
    }
    endObject()
    key("portability")
    beginObject()
    for row in figures.portability(suite: suite) {
      key(row.portability.rawValue)
      beginObject()
      member("things", row.things)
      member("uses", row.uses)
      endObject()
    }
    endObject()
    endObject()
  }

  private mutating func write(_ module: DistinctModule, _ estate: Estate, _ suites: [Suite]) {
    beginObject()
    member("digest", module.digest)
    member("name", module.name)
    member("type", module.type)
    member("lines", module.lines)
    member("copies", module.copies)
    member("documents", module.documents)
    member("departments", module.departments.count)
    member("sources", module.variants.count)
    key("suites")
    beginObject()
    for (index, suite) in suites.enumerated() {
      let effort = module.effort(suite: index)
      key(suite.id)
      beginObject()
      member("class", module.classes[index]?.rawValue)
      write("hours", effort.summed)
      write("hoursOnce", effort.once)
      endObject()
    }
    endObject()
    key("foundIn")
    beginArray()
    for document in module.examples { value(estate.documents[document].path.text) }
    endArray()
    endObject()
  }
}
