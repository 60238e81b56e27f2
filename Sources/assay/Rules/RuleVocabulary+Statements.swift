import AssessmentEngine
import InventoryModel

/// Keys and values of statements, for a reader: in English as files write them, in French in words.
extension RuleVocabulary {
  /// Behind these a name of the rules' own follows, which is in no language.
  private static let naming: Set<String> = [
    "words", "classes", "modes", "limits", "statements", "members", "effects",
  ]

  private static let french = [
    "at-most": "au plus", "blocks": "bloquant", "class": "travail", "classes": "classes de macros",
    "confidence": "confiance", "convert-hours": "heures de conversion", "degraded": "dégradé", "devices": "appareils",
    "disposition": "proposition", "effect": "effet", "effects": "effets", "effort": "heures", "en": "anglais",
    "for": "pour", "formats": "formats", "fr": "français", "from": "selon", "headline": "chiffre clé", "kept": "conservé",
    "lead": "introduction", "levels": "niveaux", "limits": "limites", "losses": "points retirés (centièmes)",
    "loss": "points retirés (centièmes)", "lost": "perdu", "macros": "macros", "match": "ce qui est cherché",
    "members": "membres", "minor-changes": "retouches", "minor-hours": "heures de retouches", "minutes": "minutes",
    "modes": "modes", "office": "fichier Office", "once": "une seule fois", "once-per": "une fois par", "pdf": "PDF",
    "points": "points", "ready": "prêt", "remedy": "que faire", "role": "rôle", "round-trip": "aller-retour",
    "small-up-to": "petit travail jusqu’à (heures)", "sources": "sources", "statements": "affirmations",
    "table": "table", "text": "texte", "title": "titre", "training": "formation", "unknown": "inconnu",
    "verdict": "verdict", "why": "pourquoi", "words": "mots de la table",
  ]

  /// `words.none.class`, or `mots de la table › none › travail`.
  func key(_ key: String) -> String {
    guard language == .french else { return key }
    var isName = false
    return key.split(separator: ".").map { part in
      let word = String(part)
      defer { isName = Self.naming.contains(word) }
      return isName ? word : Self.french[word] ?? word
    }.joined(separator: " › ")
  }

  func value(_ value: StatedValue?) -> String {
    guard let value else { return pick("nothing", "rien") }
    guard language == .french else { return value.notation }
    switch value.meaning {
    case .text(let text): return text
    case .verdict(let verdict): return self.verdict(verdict)
    case .workClass(let workClass): return self.workClass(workClass)
    case .survival(let survival): return self.survival(survival)
    case .disposition(let disposition): return self.disposition(disposition)
    case .confidence(let confidence): return self.confidence(confidence)
    case .effort(let effort, let unit): return "\(hours(effort)) \(self.unit(unit))"
    case .hours(let hours): return "\(number(hours)) h"
    case .sources(let sources): return sources.map(source).joined(separator: " ; ")
    case .limit(let limit): return limit.written(limit.value, language)
    case .flag(let flag): return flag ? "oui" : "non"
    case .judged(let isJudged): return isJudged ? "estimées" : "non estimées"
    case .oncePerFamily: return "famille"
    case .scope(let scope): return self.scope(scope)
    case .headline(let headline): return self.headline(headline)
    case .devices(let devices): return devices.map(device).joined(separator: ", ")
    case .effects(let effects): return effects.map(effect).joined(separator: ", ")
    case .topic(let topic): return topic ?? "aucune"
    }
  }

  /// A word of a table, with what stands behind its colon.
  func tableWord(_ word: String?) -> String {
    guard let word else { return pick("nothing", "rien") }
    guard language == .french else { return word }
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    let words = [
      "full": "complet", "same": "identique", "yes": "oui", "kept": "conservé", "partial": "partiel",
      "view-only": "affichage seul", "differs": "diffère", "equivalent": "équivalent", "degraded": "dégradé",
      "none": "aucun", "no": "non", "lost": "perdu", "blocks-editing": "bloque la modification", "blocks": "bloquant",
      "unknown": "inconnu",
    ]
    guard let first = parts.first, let french = words[first] else { return word }
    return parts.count == 2 ? "\(french) : \(parts[1])" : french
  }

  private func source(_ source: Source) -> String {
    let day = source.published.map { "lu le \(source.read), du \($0)" } ?? "lu le \(source.read)"
    return "\(name(of: source)) (\(kind(source.kind)), \(day))"
  }

  /// Its address, else what stands in place of one.
  func name(of source: Source) -> String {
    switch source.url {
    case "general knowledge": pick("general knowledge", "ce que chacun sait")
    case "no official source": pick("no official source", "aucune page officielle")
    default: source.url
    }
  }

  private func scope(_ scope: SuiteScope) -> String {
    switch scope {
    case .documents: "tous les documents"
    case .applications: "les applications"
    }
  }

  private func headline(_ headline: FactGroup.Headline) -> String {
    switch headline {
    case .clear: "rien ne gêne"
    case .blocks: "bloqué"
    case .found: "trouvé"
    }
  }

  func device(_ device: DeviceClass) -> String {
    switch device {
    case .pcBrowser: pick("browser of a PC or a Mac", "navigateur d’un PC ou d’un Mac")
    case .chromebook: "Chromebook"
    case .mobileBrowser: pick("browser of a tablet or a phone", "navigateur d’une tablette ou d’un téléphone")
    case .mobileApp: pick("app of a tablet or a phone", "application d’une tablette ou d’un téléphone")
    }
  }

  func effect(_ effect: GroupEffect) -> String {
    switch effect {
    case .none: pick("no effect", "sans effet")
    case .hinders: pick("hinders", "gêne")
    case .unknown: pick("unknown", "inconnu")
    case .blocks: pick("blocks", "bloque")
    }
  }
}

/// What packs change for some documents only.
extension RuleVocabulary {
  /// For which documents: `paths finance/**; departments Treasury`.
  func scope(_ scope: DocumentScope) -> String {
    var parts: [String] = []
    if !scope.paths.isEmpty {
      parts.append("\(pick("paths", "chemins")) \(scope.paths.map(\.text).joined(separator: ", "))")
    }
    if !scope.departments.isEmpty {
      parts.append("\(pick("departments", "services")) \(scope.departments.joined(separator: ", "))")
    }
    return parts.joined(separator: pick("; ", " ; "))
  }

  /// Only what it sets, in words. `roles`: what roles are called.
  func set(by change: RowChange, roles: [String: LocalizedText]) -> String {
    var parts: [String] = []
    if let verdict = change.verdict { parts.append(self.verdict(verdict)) }
    if let workClass = change.workClass { parts.append(self.workClass(workClass)) }
    if let effort = change.effort { parts.append("\(hours(effort)) \(unit(change.per ?? .document))") }
    if let role = change.role { parts.append(roles[role]?[language] ?? role) }
    if let loss = change.loss { parts.append(pick("points off: ", "points retirés : ") + number(loss)) }
    if let disposition = change.disposition { parts.append(self.disposition(disposition)) }
    if let confidence = change.confidence {
      parts.append("\(pick("confidence", "confiance")) \(self.confidence(confidence))")
    }
    return parts.joined(separator: ", ")
  }
}
