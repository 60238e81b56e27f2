import AssessmentEngine
import InventoryModel

/// The closed words of rules in one language, as a terminal shows them.
struct RuleVocabulary {
  let language: Language

  func pick(_ english: String, _ french: String) -> String { language == .english ? english : french }

  /// Behind a label.
  var colon: String { pick(":", " :") }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .kept: pick("kept", "conservé")
    case .unknown: pick("unknown", "inconnu")
    case .degraded: pick("degraded", "dégradé")
    case .lost: pick("lost", "perdu")
    case .blocks: pick("blocks", "bloquant")
    }
  }

  /// What a row says: a verdict, or the table that it asks.
  func outcome(_ row: SuiteVerdict) -> String {
    switch row.outcome {
    case .table(let name): pick("by the table \(name)", "selon la table \(name)")
    case .verdict(let verdict): self.verdict(verdict)
    }
  }

  func survival(_ survival: Survival) -> String {
    switch survival {
    case .kept: pick("kept", "conservé")
    case .unknown: pick("unknown", "inconnu")
    case .degraded: pick("degraded", "dégradé")
    case .lost: pick("lost", "perdu")
    }
  }

  func kind(_ kind: SourceKind) -> String {
    switch kind {
    case .measured: pick("measurement", "mesure")
    case .official: pick("an official source", "source officielle")
    case .thirdParty: pick("a third party", "un tiers")
    case .generalKnowledge: pick("general knowledge", "connaissances générales")
    }
  }

  func workClass(_ workClass: WorkClass) -> String {
    switch workClass {
    case .none: pick("nothing to do", "rien à faire")
    case .automatic: pick("converts by itself", "conversion automatique")
    case .manualSmall: pick("small manual work", "petit travail manuel")
    case .manualLarge: pick("large manual work", "gros travail manuel")
    case .impossible: pick("impossible", "impossible")
    }
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: pick("low", "faible")
    case .medium: pick("medium", "moyenne")
    case .high: pick("high", "élevée")
    }
  }

  func unit(_ unit: SuiteVerdict.EffortUnit) -> String {
    switch unit {
    case .document: pick("a document", "par document")
    case .subject: pick("for each different one", "pour chaque élément différent")
    case .formula: pick("for each different formula", "pour chaque formule différente")
    case .occurrence: pick("each time", "par occurrence")
    }
  }

  func hours(_ effort: Effort) -> String {
    "\(number(effort.low))–\(number(effort.high)) h (\(pick("likely", "probable")) \(number(effort.likely)) h)"
  }

  /// Hundredths as a number.
  func number(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let mark = pick(".", ",")
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole)\(mark)\(rest / 10)" : "\(whole)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }

  func disposition(_ disposition: Disposition) -> String {
    switch disposition {
    case .convert: pick("convert", "convertir")
    case .keepOfficeFile: pick("keep as an Office file", "garder au format Office")
    case .rebuild: pick("rebuild", "reconstruire")
    case .keepDesktop: pick("keep on the desktop", "garder sur le poste")
    case .publishPDF: pick("publish as PDF", "publier en PDF")
    case .archive: pick("archive", "archiver")
    case .leaveBehind: pick("leave behind", "laisser de côté")
    case .undetermined: pick("to be decided", "à décider")
    }
  }
}
