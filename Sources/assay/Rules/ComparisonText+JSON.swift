import AssessmentEngine
import InventoryModel

extension ComparisonText {
  /// `assay.rules-diff/1`.
  static func json(_ comparison: RuleSetComparison, old: RuleSet, new: RuleSet) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "assay.rules-diff/1")
    json.member("from", old.version)
    json.member("to", new.version)
    for (name, things) in [("added", comparison.added), ("removed", comparison.removed)] {
      json.key(name)
      json.beginArray()
      for thing in things {
        json.beginObject()
        json.member("kind", thing.kind.rawValue)
        json.member("id", thing.id)
        json.endObject()
      }
      json.endArray()
    }
    json.key("changes")
    json.beginArray()
    for change in comparison.changes {
      json.beginObject()
      json.member("kind", change.thing.kind.rawValue)
      json.member("id", change.thing.id)
      json.member("target", change.suite)
      json.member("key", change.key)
      json.member("before", change.before)
      json.member("after", change.after)
      json.endObject()
    }
    json.endArray()
    json.key("tables")
    json.beginArray()
    for table in comparison.tables { write(table, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [10]
  }

  private static func write(_ table: TableChange, to json: inout JSONWriter) {
    json.beginObject()
    json.member("target", table.suite)
    json.member("table", table.table)
    json.member("changed", table.changed)
    json.member("added", table.added)
    json.member("removed", table.removed)
    json.member("notes", table.notes)
    json.key("examples")
    json.beginArray()
    for example in table.examples {
      json.beginObject()
      json.member("subject", example.subject)
      json.member("before", example.before)
      json.member("after", example.after)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
