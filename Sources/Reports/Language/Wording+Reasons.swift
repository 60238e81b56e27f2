import AssessmentEngine

/// One line of an explanation: what holds, and the rules by which it does.
struct ReasonLine: Hashable {
  var text: String
  /// Rule ids; empty where the text says it all.
  var rules: [String] = []
}

extension Wording {
  /// Reasons of one kind share a line, in the order of the reasons.
  func lines(_ reasons: [LevelReason]) -> [ReasonLine] {
    var lines: [ReasonLine] = []
    for reason in reasons {
      let text = self.text(of: reason)
      if let rule = reason.rule, let last = lines.indices.last, lines[last].text == text {
        lines[last].rules.append(rule)
      } else {
        lines.append(ReasonLine(text: text, rules: reason.rule.map { [$0] } ?? []))
      }
    }
    return lines
  }

  private func text(of reason: LevelReason) -> String {
    switch reason {
    case .blocks: self(.reasonBlocks)
    case .redesign: self(.reasonRedesign)
    case .hours(let hours, let atMost): self(.reasonHours, numbers.hours(hours), numbers.hours(atMost))
    case .score(let score, let below): self(.reasonScore, numbers.hundredths(score), numbers.hundredths(below))
    case .work: self(.reasonWork)
    case .unknown: self(.reasonUnknown)
    case .unmeasured: self(.reasonUnmeasured)
    case .irregular(let code): self(.reasonIrregular, code)
    case .readInPart: self(.reasonReadInPart)
    case .notRead: self(.reasonNotRead)
    case .noApplication: self(.reasonNoApplication)
    case .automatic: self(.reasonAutomatic)
    case .nothing: self(.reasonNothing)
    }
  }

  func line(_ reason: DispositionReason) -> ReasonLine {
    let text =
      switch reason {
      case .notAssessed: self(.whyNotAssessed)
      case .noApplication: self(.whyNoApplication)
      case .encrypted: self(.whyEncrypted)
      case .stated: self(.whyStated)
      case .obstacle: self(.whyObstacle)
      case .lostForGood: self(.whyLostForGood)
      case .macros: self(.whyMacros)
      case .application(let points): self(.whyApplication, counts: [points])
      case .hours(let hours, let over): self(.whyHours, numbers.hours(hours), numbers.hours(over))
      case .nothingAgainst: self(.whyNothingAgainst)
      }
    return ReasonLine(text: text, rules: reason.rule.map { [$0] } ?? [])
  }

  /// How well the level is known: what is weak and what is old, else by what it is known. Empty where nothing decides it.
  func grounds(of assessment: Assessment) -> [ReasonLine] {
    guard let grounds = assessment.grounds else { return [] }
    let general = grounds.weak.filter { rule in
      assessment.findings.first { $0.rule == rule }.map { $0.grounds.kind == .generalKnowledge } ?? true
    }
    let low = grounds.weak.filter { !general.contains($0) }
    var lines: [ReasonLine] = []
    if !general.isEmpty { lines.append(ReasonLine(text: self(.groundsGeneral, counts: [general.count]), rules: general)) }
    if !low.isEmpty { lines.append(ReasonLine(text: self(.groundsLow, counts: [low.count]), rules: low)) }
    if !grounds.stale.isEmpty {
      let text = self(.groundsStale, counts: [grounds.stale.count, Int(Staleness.days)])
      lines.append(ReasonLine(text: text, rules: grounds.stale))
    }
    if lines.isEmpty { lines.append(ReasonLine(text: best(grounds))) }
    return lines
  }

  private func best(_ grounds: LevelGrounds) -> String {
    let kind =
      switch grounds.kind {
      case .measured: self(.groundsMeasured)
      case .official: self(.groundsOfficial)
      case .thirdParty: self(.groundsThirdParty)
      case .generalKnowledge: self(.generalKnowledge)
      }
    return grounds.oldest.map { self(.groundsGood, kind, numbers.date(iso: $0)) } ?? self(.groundsUndated, kind)
  }

  /// Who says it, and of which day: “official, state of 3 May 2026”.
  func known(_ grounds: Grounds) -> String {
    let kind = self(grounds.kind.phrase)
    guard grounds.kind != .generalKnowledge, let day = grounds.day else { return kind }
    return self(.knownDay, kind, numbers.date(iso: day))
  }

  /// What a mark at a level says.
  func title(ofMark isWeak: Bool) -> String {
    isWeak ? self(.markWeak) : self(.markStale, numbers.integer(Int(Staleness.days)))
  }
}

extension SourceKind {
  var phrase: Phrase {
    switch self {
    case .measured: .sourceMeasured
    case .official: .sourceOfficial
    case .thirdParty: .sourceThirdParty
    case .generalKnowledge: .generalKnowledge
    }
  }
}

extension Survival {
  /// The verdicts’ words say the same things.
  var verdict: Verdict {
    switch self {
    case .kept: .kept
    case .unknown: .unknown
    case .degraded: .degraded
    case .lost: .lost
    }
  }
}

extension DocumentNature.Kind {
  var phrase: Phrase {
    switch self {
    case .officeDocument: .natureOffice
    case .application: .natureApplication
    case .unknown: .natureUnknown
    }
  }
}

/// The signs at a level that rests on badly known or old facts: shapes, with words behind them, never a colour alone.
enum GroundsMark {
  static let weak = "\u{2248}"
  static let stale = "\u{2020}"
}
