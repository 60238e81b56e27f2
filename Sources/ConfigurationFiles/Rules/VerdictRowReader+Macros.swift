import AssessmentEngine

extension VerdictRowReader {
  static let classKeys = ["class", "role", "disposition", "loss"]

  /// `small-up-to` and `classes`, which go with hours from macros.
  func macros(_ map: NodeMap, isFromMacros: Bool, verdict: SuiteVerdict.Outcome?) -> MacroHours? {
    guard isFromMacros else {
      for name in ["small-up-to", "classes"] {
        if let key = map.key(name) { reader.report(key, "“\(name)” needs effort: { from: macros, … }") }
      }
      return nil
    }
    var hours = MacroHours(smallUpTo: map["small-up-to"].flatMap { reader.hours($0, of: "small-up-to") })
    guard let node = map["classes"] else { return hours }
    for entry in reader.namedEntries(node, of: "classes") {
      guard let name = reader.choice(entry.key, MacroClass.self, of: "class of macros"),
        let row = reader.mapping(
          entry.value, keys: Self.classKeys, of: "the class \(name.rawValue)")
      else { continue }
      let workClass = row["class"].flatMap { reader.choice($0, WorkClass.self, of: "work class") }
      if let workClass, let place = row["class"], case .verdict(let verdict)? = verdict {
        check(verdict, workClass, at: place)
      }
      hours.classes[name] = MacroClassVerdict(
        workClass: workClass, role: role(row, isNeeded: false),
        disposition: row["disposition"].flatMap { reader.choice($0, Disposition.self, of: "disposition") },
        loss: row["loss"].flatMap { reader.integer($0, in: 0...10_000, of: "loss") })
    }
    return hours
  }
}
