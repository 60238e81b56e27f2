import InventoryModel

extension DocumentRecord {
  /// Bytes of facts and of issues that a record holds: with room for escapes, what one reply of a worker may have.
  private static let factBytes = 3 << 20
  private static let issueBytes = 256 << 10

  /// Cuts a record down to what one reply may hold: a hostile document can have a million links, sheets or misspelled
  /// functions. Places go first, all but ten, then all but one of each fact; then facts, which makes the document
  /// partial. Both are told.
  mutating func bound() {
    var most: Int?
    for places in [10, 1] where DocumentRecord.fitting(facts.map(\.weight), in: DocumentRecord.factBytes) < facts.count {
      for index in facts.indices { facts[index].locations = Array(facts[index].locations.prefix(places)) }
      most = places
    }
    if let most {
      let kept = most == 1 ? "one place of each is kept" : "at most \(most) places of each are kept"
      issues.append(Issue(code: "record.places", place: "", message: "\(facts.count) facts; \(kept)"))
    }
    boundEmbedded()
    let kept = DocumentRecord.fitting(facts.map(\.weight), in: DocumentRecord.factBytes)
    if kept < facts.count {
      issues.append(Issue(code: "record.facts", place: "", message: "\(facts.count) facts; the first \(kept) are kept"))
      facts.removeSubrange(kept...)
      if reason != .encrypted {
        state = .partial
        reason = .limit
      }
    }
    let told = DocumentRecord.fitting(issues.map(\.weight), in: DocumentRecord.issueBytes)
    if told < issues.count {
      let note = Issue(code: "record.issues", place: "", message: "\(issues.count) issues; the first \(told) are kept")
      // What was cut above stands at the end.
      let cuts = issues[told...].filter { $0.code.hasPrefix("record.") }
      issues.removeSubrange(told...)
      issues += cuts + [note]
    }
  }

  /// How many of the first fit.
  static func fitting(_ weights: [Int], in bytes: Int) -> Int {
    var room = bytes
    for (index, weight) in weights.enumerated() {
      room -= weight
      if room < 0 { return index }
    }
    return weights.count
  }
}

extension Fact {
  /// Bytes in JSON, about.
  var weight: Int {
    var weight = 70 + kind.rawValue.utf8.count + subject.utf8.count
    for (name, value) in attributes { weight += 6 + name.utf8.count + value.text.utf8.count }
    for location in locations { weight += 3 + location.utf8.count }
    return weight
  }
}

extension Issue {
  var weight: Int { 40 + code.utf8.count + place.utf8.count + message.utf8.count }
}
