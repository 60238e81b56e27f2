import AssessmentEngine
import InventoryModel

extension GateReport {
  /// For a person at a terminal.
  public func text(_ language: Language) -> String {
    let words = GateWords(language: language)
    var lines = [question[language], "\(targetTitle[language]) · \(words.rules) \(rules)", ""]
    for result in verdict.conditions {
      let department = result.department.map { " [\(VisibleText.escape($0))]" } ?? ""
      let mark = result.passed ? words.holds : words.fails
      let measure = words.measure(result.condition.measure)
      lines.append("  \(mark)  \(measure)\(department)\(words.colon) \(words.bound(result)), \(words.actual(result))")
      guard !result.passed else { continue }
      let against = documents.against(result)
      for document in against.prefix(5) {
        lines.append("          \(words.level(document.level))\(words.colon) \(VisibleText.escape(document.path.text))")
      }
      if against.count > 5 { lines.append("          " + words.more(against.count - 5)) }
    }
    lines.append("")
    lines.append(words.unassessed(verdict))
    for file in changed ?? [] {
      lines.append("\(words.changed)\(words.colon) \(VisibleText.escape(file.path.text)) (\(VisibleText.escape(file.change)))")
    }
    lines.append(words.lists(documents: metrics.total.documents, others: metrics.total.others, go: go, noGo: noGo))
    lines.append(words.answer(exitStatus))
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What the text report says, in both languages.
struct GateWords {
  let language: Language

  private func pick(_ english: String, _ french: String) -> String {
    language == .english ? english : FrenchTypography.apply(french)
  }

  /// The mark itself, with the space before it that French wants.
  var colon: String { language == .english ? ":" : "\(FrenchTypography.space):" }
  var rules: String { pick("rules", "règles") }
  func more(_ count: Int) -> String { pick("and \(count) more", "et \(count) de plus") }
  var holds: String { pick("holds", "tenu ") }
  var fails: String { pick("FAILS", "ÉCHEC") }
  var changed: String { pick("changed since the scan", "modifié depuis l’analyse") }

  func level(_ level: Level) -> String {
    switch level {
    case .ready: pick("ready", "prêt")
    case .minorChanges: pick("minor changes", "retouches")
    case .majorChanges: pick("major changes", "gros travaux")
    case .blocked: pick("blocked", "bloqué")
    case .notAssessed: pick("not judged", "non jugé")
    case .notApplicable: pick("not concerned", "non concerné")
    }
  }

  func measure(_ measure: GateCondition.Measure) -> String {
    switch measure {
    case .level(let level): self.level(level)
    case .readyShare: pick("share ready", "part des documents prêts")
    case .movableShare: pick("share ready or with minor changes", "part des documents prêts ou à retouches")
    case .assessedShare: pick("share assessed", "part des documents évalués")
    }
  }

  func bound(_ result: GateVerdict.ConditionResult) -> String {
    switch result.condition.bound {
    case .atMost(let quantity): pick("at most \(quantity)", "au plus \(number(quantity))")
    case .atLeast(let quantity): pick("at least \(quantity)", "au moins \(number(quantity))")
    }
  }

  func actual(_ result: GateVerdict.ConditionResult) -> String {
    pick("found \(result.actual)", "constaté\u{A0}: \(french(result.actual.replacing(" of ", with: " sur ")))")
  }

  func unassessed(_ verdict: GateVerdict) -> String {
    pick(
      "Could not be assessed: \(verdict.unassessed) (allowed: \(verdict.allowedUnassessed))",
      "Non évalués : \(verdict.unassessed) (admis : \(number(verdict.allowedUnassessed)))")
  }

  func lists(documents: Int, others: Int, go: Int, noGo: Int) -> String {
    pick(
      "Office documents: \(documents), other files: \(others). Go: \(go), no-go: \(noGo).",
      "Documents bureautiques\u{A0}: \(documents), autres fichiers\u{A0}: \(others). Partants\u{A0}: \(go), retenus\u{A0}: \(noGo).")
  }

  func answer(_ status: Int32) -> String {
    switch status {
    case 0: pick("The gate is open.", "La porte est ouverte.")
    case 1: pick("The gate is closed.", "La porte est fermée.")
    default: pick(
      "The conditions hold, but more could not be assessed than allowed.",
      "Les conditions sont tenues, mais trop de documents n’ont pas pu être évalués.")
    }
  }

  private func number(_ quantity: GateQuantity) -> String { french(quantity.description) }

  /// Decimal comma, and a narrow no-break space before the per cent sign.
  private func french(_ text: String) -> String {
    text.replacing(".", with: ",").replacing("%", with: "\u{202F}%")
  }
}
