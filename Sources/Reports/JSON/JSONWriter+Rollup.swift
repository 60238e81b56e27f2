import AssessmentEngine
import InventoryModel
import Portfolio

extension JSONWriter {
  mutating func write(_ name: String, _ coverage: Coverage) {
    key(name)
    beginObject()
    member("files", coverage.files)
    member("documents", coverage.documents)
    member("assessed", coverage.assessed)
    member("partial", coverage.partial)
    member("notAssessed", coverage.notAssessed)
    member("unassessed", coverage.unassessed)
    key("reasons")
    beginObject()
    for (reason, count) in coverage.reasons.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      member(reason.rawValue, count)
    }
    endObject()
    key("formats")
    beginObject()
    for (format, count) in coverage.formats.sorted(by: { $0.key < $1.key }) { member(format, count) }
    endObject()
    endObject()
  }

  /// One object a suite, under the suite's id. `once`: the same with each distinct macro module counted once.
  mutating func write(_ name: String, _ suites: [SuiteRollup], once: [SuiteRollup], of estate: Estate) {
    key(name)
    beginObject()
    for (index, suite) in estate.suites.enumerated() {
      key(suite)
      write(suites[index], once: once[index])
    }
    endObject()
  }

  private mutating func write(_ rollup: SuiteRollup, once: SuiteRollup) {
    beginObject()
    write("levels", rollup.levels)
    key("families")
    beginObject()
    for family in DocumentFamily.allCases { write(family.rawValue, rollup.levels(of: family)) }
    endObject()
    write("hours", rollup.effort)
    write("hoursOnce", once.effort)
    key("dispositions")
    beginObject()
    for one in Disposition.allCases { member(one.rawValue, rollup.dispositions[one] ?? 0) }
    endObject()
    key("roles")
    beginObject()
    for (role, effort) in rollup.roles.sorted(by: { $0.key < $1.key }) { write(role, effort) }
    endObject()
    key("rolesOnce")
    beginObject()
    for (role, effort) in once.roles.sorted(by: { $0.key < $1.key }) { write(role, effort) }
    endObject()
    write(rollup.groups)
    write(rollup.grounds)
    key("training")
    beginObject()
    for (topic, documents) in rollup.training.sorted(by: { $0.key < $1.key }) { member(topic, documents) }
    endObject()
    endObject()
  }

  private mutating func write(_ name: String, _ levels: LevelCounts) {
    key(name)
    beginObject()
    for level in Level.allCases { member(level.rawValue, levels[level]) }
    endObject()
  }
}
