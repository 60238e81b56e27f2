import AssessmentEngine
import InventoryModel

/// One document for a reader at a terminal: the answer first, then what breaks, where, and what to write instead.
struct InspectionText {
  let context: ReportContext
  let document: JudgedDocument
  /// Whether every fact is listed at the end as the record has it.
  let showsRecord: Bool
  var wording: Wording { context.wording }
  var numbers: NumberFormat { context.numbers }
  var record: DocumentRecord { document.record }
  /// Places of the suites that are told of this document.
  var shown: [Int] { context.places(for: document) }

  /// Subjects of one kind of fact that are listed; the record has all.
  static let subjects = 20
  /// Places that are listed with facts and with what asks for no work; the other findings have all.
  static let places = 5

  func text() -> String {
    var lines = [VisibleText.escape(record.path.text), ""]
    lines += answers()
    lines += head()
    lines += nature()
    lines += findings()
    lines += modes()
    lines += groups()
    lines += macros()
    lines += differences()
    lines += unmeasured()
    lines += issues()
    lines += inside()
    lines += facts()
    if showsRecord { lines += recorded() }
    lines += ["", wording(.footRules, VisibleText.escape(context.rules.version))]
    return lines.joined(separator: "\n") + "\n"
  }

  private func head() -> [String] {
    var table = TextTable()
    func line(_ name: Phrase, _ value: String?) {
      if let value, !value.isEmpty { table.add([wording(name), value]) }
    }
    line(.format, record.format.rawValue)
    let reason = record.reason.map { " \u{2013} \(wording($0.phrase))" } ?? ""
    line(.state, wording(record.state.phrase) + reason)
    line(.size, numbers.size(record.size))
    line(.modified, (record.documentModified ?? record.modified).map { numbers.date($0) })
    line(.application, record.application)
    line(.creator, record.people.creator)
    line(.lastSavedBy, record.people.lastModifiedBy)
    line(.digest, record.sha256)
    var lines = [""] + table.lines()
    if let reason = record.reason { lines += TextParagraph.lines(wording(reason.meaning), indent: 2) }
    return lines
  }

  private func findings() -> [String] {
    let ids = document.rulesBySeverity
    let blocks = ids.compactMap(block)
    let work = ids.filter { document.asksForWork($0) }.compactMap(block).count
    var lines = ["", wording(.whatBreaks)]
    if blocks.isEmpty {
      lines.append("  " + wording(record.state == .notAssessed ? .documentAnswerUnknown : .nothingBreaks))
    }
    for (index, block) in blocks.enumerated() {
      if index == work { lines += ["", wording(.withoutWork)] }
      lines += [""] + TextParagraph.lines(block.title, indent: 5, first: "\(index + 1). ") + block.lines
    }
    return lines
  }

  /// Nil for a rule that only says what stands under "same name, other result".
  private func block(_ id: String) -> (title: String, lines: [String])? {
    let found = document.findings(of: id)
    let rows = FindingRow.merged(found, suites: context.suites)
    let own = rows.filter { !$0.isDifference(for: context.suites, rule: context.rule(id)) }
    if own.isEmpty, !rows.isEmpty { return nil }
    var lines: [String] = []
    for place in shown { lines += said(id, found[place], place: place) }
    let limit = document.asksForWork(id) ? Int.max : Self.places
    for row in own { lines += item(row, places: limit) }
    if own.count < rows.count {
      lines += TextParagraph.lines(wording(.differencesBelow, counts: [rows.count - own.count]), indent: 5)
    }
    if let rule = context.rule(id) { lines += everywhere(rule, isTask: shown.contains { found[$0]?.isTask ?? false }) }
    return (context.title(ofRule: id), lines)
  }

  /// What, how often, in which cells; then what to write for each suite.
  private func item(_ row: FindingRow, places limit: Int) -> [String] {
    var name = row.item.subject.isEmpty ? "" : wording.subject(row.item.subject, of: row.item.kind)
    if name.isEmpty { name = wording.title(of: row.item.kind) ?? row.item.kind.rawValue }
    var lines = TextParagraph.lines("\(name) \u{D7} \(numbers.integer(row.item.count))", indent: 5)
    if !row.item.locations.isEmpty {
      lines += TextParagraph.lines(places(row.item.locations, of: row.item.count, limit: limit), indent: 9, first: "\u{2192} ")
    }
    for voice in row.voices(shown) where voice.verdict != .kept && (voice.detail != nil || voice.replacement != nil) {
      var parts = [wording(voice.verdict.phrase)]
      if let detail = voice.detail { parts.append(wording.text(detail)) }
      if let replacement = voice.replacement {
        parts.append(wording(.writeInstead, wording.subject(replacement, of: row.item.kind)))
      }
      let suites = voice.suites.map { context.title(of: context.suites[$0]) }.joined(separator: ", ")
      lines += TextParagraph.lines(wording.labelled(suites, parts.joined(separator: wording.semicolon)), indent: 9)
    }
    return lines
  }

  private func differences() -> [String] {
    let all = FunctionDifference.all(of: record, suites: context.suites)
    guard !all.isEmpty else { return [] }
    var lines = ["", wording(.differencesTitle)] + TextParagraph.lines(wording(.differencesLead), indent: 2)
    for difference in all {
      let count = difference.count > 0 ? " \u{D7} \(numbers.integer(difference.count))" : ""
      lines += TextParagraph.lines(wording.function(difference.function) + count, indent: 2)
      if !difference.locations.isEmpty {
        lines += TextParagraph.lines(places(difference.locations, of: difference.count), indent: 6, first: "\u{2192} ")
      }
      for place in shown {
        guard let said = difference.said[place] else { continue }
        let suite = context.title(of: context.suites[place])
        lines += TextParagraph.lines(wording.labelled(suite, wording.text(said)), indent: 6)
      }
      for fact in difference.arguments {
        let details = fact.attributes.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
        lines += TextParagraph.lines(
          "\(details.joined(separator: wording.semicolon)) \u{D7} \(numbers.integer(fact.count))", indent: 6)
        if !fact.locations.isEmpty {
          lines += TextParagraph.lines(places(fact.locations, of: fact.count), indent: 10, first: "\u{2192} ")
        }
      }
    }
    return lines
  }

  func hours(_ effort: Effort) -> String { Site(context: context).hours(effort) }

  func places(_ locations: [String], of count: Int, limit: Int = .max) -> String {
    let shown = locations.prefix(limit).map { wording.place($0, in: record.format.family) }
      .joined(separator: wording.separator(of: locations[...]))
    let more = locations.count - min(limit, locations.count)
    if more > 0 { return "\(shown) \(wording(.moreItems, numbers.integer(more)))" }
    return Wording.areFirst(locations, of: count) ? shown + " \u{2026}" : shown
  }
}
