import AssessmentEngine
import InventoryModel

extension InspectionText {
  func unmeasured() -> [String] {
    let rules = Set(document.assessments.flatMap(\.unmeasured)).sorted()
    guard !rules.isEmpty, record.state != .notAssessed else { return [] }
    let names = rules.map { context.title(ofRule: $0) }.joined(separator: wording.semicolon)
    return ["", wording(.unmeasuredTitle)] + TextParagraph.lines(wording(.unmeasuredLead), indent: 2)
      + TextParagraph.lines(names, indent: 4)
  }

  /// What the macros cost, in short: `--macros` tells it module by module.
  func macros() -> [String] {
    let estimate = MacroEstimateText(context: context, document: document)
    let project = estimate.project()
    guard !project.isEmpty else { return [] }
    var lines = ["", wording(.macroEstimate)] + project
    for module in MacroListing(record).projects.flatMap(\.modules) {
      let told = estimate.module(module, showsUses: false)
      if !told.isEmpty { lines += TextParagraph.lines(module.name, indent: 2) + told }
    }
    return lines + TextParagraph.lines(wording(.macroInspectHint), indent: 2)
  }

  func issues() -> [String] {
    guard !record.issues.isEmpty else { return [] }
    var lines = ["", wording(.issuesTitle)]
    for issue in record.issues {
      let text = IssueExplanation.text(of: issue.code).map { wording.text($0) } ?? wording(.issueUnknown)
      lines += TextParagraph.lines(text, indent: 2)
      let place = issue.place.isEmpty ? "" : " \(wording.place(ofIssue: issue.place)):"
      lines += TextParagraph.lines("\(issue.code)\(place) \(issue.message)", indent: 4)
    }
    return lines
  }

  /// Facts by kind, under the kind's title.
  func facts() -> [String] {
    let facts = record.readerFacts
    var lines = ["", wording(.factsTitle)]
    if facts.isEmpty { return lines + ["  " + wording(.noFacts)] }
    var rest = facts[...]
    while let first = rest.first {
      let group = rest.prefix { $0.kind == first.kind }
      rest = rest.dropFirst(group.count)
      let title = wording.title(of: first.kind) ?? first.kind.rawValue
      if group.count == 1, first.subject.isEmpty {
        lines += TextParagraph.lines("\(title) \(detail(first))", indent: 2)
        continue
      }
      lines += TextParagraph.lines(title, indent: 2)
      for fact in group.prefix(Self.subjects) {
        let subject = fact.subject.isEmpty ? "" : wording.subject(fact.subject, of: fact.kind) + " "
        lines += TextParagraph.lines(subject + detail(fact), indent: 4)
      }
      if group.count > Self.subjects {
        lines.append("    " + wording(.moreItems, numbers.integer(group.count - Self.subjects)))
      }
    }
    return lines
  }

  private func detail(_ fact: Fact) -> String {
    let attributes = fact.attributes.sorted { $0.key < $1.key }.map { wording.attribute($0.key, $0.value) }
    var text = "\u{D7} \(numbers.integer(fact.count))"
    if !attributes.isEmpty { text += " (\(attributes.joined(separator: wording.semicolon)))" }
    if !fact.locations.isEmpty { text += " \u{2192} \(places(fact.locations, of: fact.count, limit: Self.places))" }
    return text
  }

  /// Every fact as the record has it, for whoever writes a rule.
  func recorded() -> [String] {
    var lines = ["", wording(.recordTitle)]
    for fact in record.facts {
      let subject = fact.subject.isEmpty ? "" : " \(fact.subject)"
      let attributes = fact.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
      let detail = attributes.isEmpty ? "" : "  [\(attributes.joined(separator: ", "))]"
      lines.append(VisibleText.escape("  \(fact.kind.rawValue)\(subject) \u{D7} \(fact.count)\(detail)"))
      if !fact.locations.isEmpty { lines.append(VisibleText.escape("    at \(fact.locations.joined(separator: ", "))")) }
    }
    return lines
  }
}
