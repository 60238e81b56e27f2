import AssessmentEngine

extension InspectionText {
  /// The answer of each suite: level and why, what to do and why, who has how much to do, how well it is known.
  func answers() -> [String] {
    var lines: [String] = []
    for place in shown {
      let (suite, assessment) = (context.suites[place], document.assessments[place])
      lines += TextParagraph.lines(wording.labelled(context.title(of: suite), wording(assessment.level.answer)), indent: 2)
      var parts = [wording(assessment.level.phrase)]
      if let score = assessment.score { parts.append("\(numbers.hundredths(score)) \(wording(.scoreOutOf))") }
      parts.append(hours(assessment.effort))
      parts.append(wording.labelled(wording(.disposition), wording(assessment.disposition.phrase)))
      lines += TextParagraph.lines(parts.joined(separator: " \u{B7} "), indent: 4)
      lines += list(.levelReasonsTitle, wording.lines(assessment.levelReasons))
      if !assessment.levelReasons.isEmpty { lines += list(.disposition, [wording.line(assessment.dispositionReason)]) }
      lines += list(.groundsTitle, wording.grounds(of: assessment))
      if !assessment.roles.isEmpty {
        let roles = assessment.roles.map {
          "\(wording.labelled(context.title(ofRole: $0.role), numbers.hours($0.effort.likely))) (\(numbers.range($0.effort)))"
        }
        lines += TextParagraph.lines(
          wording.labelled(wording(.rolesTitle), roles.joined(separator: wording.semicolon)), indent: 4)
      }
    }
    return lines
  }

  /// Rules that a line names: the others are among the findings.
  private static let rules = 8

  private func list(_ title: Phrase, _ reasons: [ReasonLine]) -> [String] {
    guard !reasons.isEmpty else { return [] }
    let told = reasons.map { line -> String in
      guard !line.rules.isEmpty else { return line.text }
      var rules = line.rules.prefix(Self.rules).map { context.title(ofRule: $0) }
      if line.rules.count > Self.rules {
        rules.append(wording(.moreItems, numbers.integer(line.rules.count - Self.rules)))
      }
      return "\(line.text) (\(rules.joined(separator: wording.semicolon)))"
    }
    return TextParagraph.lines(wording.labelled(wording(title), told.joined(separator: ". ")) + ".", indent: 4)
  }

  /// Office document or application, with the signs.
  func nature() -> [String] {
    guard let nature = document.nature, let criteria = context.rules.applications else { return [] }
    if nature.reasons.isEmpty {
      let said = "\(wording(nature.kind.phrase)) (\(wording(.natureNoSign)))"
      return TextParagraph.lines(wording.labelled(wording(.natureTitle), said), indent: 2)
    }
    var lines = ["", wording(.natureTitle)]
    let points = wording(.naturePoints, counts: [nature.points], numbers.integer(criteria.threshold))
    lines += TextParagraph.lines("\(wording(nature.kind.phrase)). \(points)", indent: 2)
    for reason in nature.reasons {
      let title = criteria.signals.first { $0.id == reason.signal }.map { wording.text($0.title) } ?? reason.signal
      lines += TextParagraph.lines(
        wording.labelled(
          "\(title) \u{D7} \(numbers.integer(reason.count))", wording(.pointsCount, counts: [reason.points])), indent: 4)
    }
    return lines
  }

  // MARK: Findings

  /// What one suite makes of a rule's finding.
  func said(_ id: String, _ finding: Finding?, place: Int) -> [String] {
    let suite = context.suites[place]
    var parts = [wording(finding?.verdict.phrase ?? document.verdict(ofUnfound: id, suite: place).phrase)]
    if let finding, finding.verdict != .kept {
      parts.append(wording(finding.workClass.phrase))
      if finding.effort.high > 0 { parts.append(hours(finding.effort)) }
      if finding.workClass.isWork, let role = finding.role { parts.append(context.title(ofRole: role)) }
    }
    var lines = TextParagraph.lines(
      wording.labelled(context.title(of: suite), parts.joined(separator: ", ")), indent: 7, first: "\u{2022} ")
    guard let finding else { return lines }
    if let rule = context.rule(id) {
      let told = FindingRowText(finding, rule: rule, suite: suite)
      if let effect = told.effect { lines += TextParagraph.lines(wording.text(effect), indent: 9) }
      if let remedy = told.remedy {
        lines += TextParagraph.lines(wording.labelled(wording(finding.isTask ? .here : .hint), wording.text(remedy)), indent: 9)
      }
      let office =
        !suite.isForApplications ? [wording.labelled(wording(.comesBack), wording(told.office.verdict.phrase))] : []
      let others = [
        wording.labelled(wording(.inPDF), wording((told.pdf ?? rule.pdf).verdict.phrase)),
        wording.labelled(wording(.known), wording.known(finding.grounds)),
      ]
      lines += TextParagraph.lines((office + others).joined(separator: " \u{B7} "), indent: 9)
    }
    for source in finding.sources where source.url.hasPrefix("pack:") {
      let told = SourceText(source, context: context)
      lines += TextParagraph.lines(wording.labelled(told.name, told.details), indent: 9)
    }
    return lines
  }

  /// What holds whatever the suite.
  func everywhere(_ rule: Rule, isTask: Bool) -> [String] {
    var lines = TextParagraph.lines(wording.text(rule.why), indent: 5)
    lines += TextParagraph.lines(wording.labelled(wording(isTask ? .instead : .hint), wording.text(rule.remedy)), indent: 5)
    if let topic = rule.training {
      lines += TextParagraph.lines(wording.labelled(wording(.toLearn), context.title(ofTopic: topic)), indent: 5)
    }
    return lines
  }

  // MARK: Modes

  /// What becomes of the document in the other modes of each suite.
  func modes() -> [String] {
    let listings = ModeListing.all(of: document, context: context)
    guard !listings.isEmpty else { return [] }
    var lines = ["", wording(.modesTitle)]
    for listing in listings {
      let title = wording.labelled(context.title(of: listing.suite), wording.text(listing.mode.title))
      lines += TextParagraph.lines(title, indent: 2)
      lines += TextParagraph.lines(wording.text(listing.mode.text), indent: 4)
      if !listing.works.isEmpty {
        let names = listing.works.map { context.title(ofRule: $0) }.joined(separator: wording.semicolon)
        lines += TextParagraph.lines(wording.labelled(wording(.modeWorks), names), indent: 4)
      }
      lines += consequences(.modeChanges, listing.changes) + consequences(.modeUnknown, listing.unknown)
    }
    return lines
  }

  private func consequences(_ title: Phrase, _ all: [ModeAssessment.Consequence]) -> [String] {
    guard !all.isEmpty else { return [] }
    var lines = TextParagraph.lines(wording(title), indent: 4)
    for one in all {
      let name = "\(context.title(ofRule: one.rule)) (\(wording(one.verdict.verdict.phrase)))"
      let text = one.verdict.effect.map { wording.labelled(name, wording.text($0)) } ?? name
      lines += TextParagraph.lines(text, indent: 8, first: "\u{2022} ")
    }
    return lines
  }
}
