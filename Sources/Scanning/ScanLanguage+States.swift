import InventoryModel

/// Words behind a number of files.
extension ScanLanguage {
  func name(_ state: AssessmentState, _ count: Int) -> String {
    switch state {
    case .assessed: pick("assessed", form(count, "évalué", "évalués"))
    case .partial: pick("partly assessed", form(count, "évalué en partie", "évalués en partie"))
    case .notAssessed: pick("not assessed", form(count, "non évalué", "non évalués"))
    }
  }

  func name(_ reason: Reason, _ count: Int) -> String {
    switch reason {
    case .malformed: pick("damaged", form(count, "endommagé", "endommagés"))
    case .encrypted: pick("encrypted", form(count, "chiffré", "chiffrés"))
    case .unsupported: pick("of an unknown kind", "de nature inconnue")
    case .limit: pick("over a limit", "au-delà d’une limite")
    case .timeout: pick("took too long", form(count, "trop long à lire", "trop longs à lire"))
    case .crashed:
      pick(
        "ended the reading process",
        form(count, "a interrompu le processus de lecture", "ont interrompu le processus de lecture"))
    case .outOfMemory: pick("took too much memory", form(count, "trop gourmand en mémoire", "trop gourmands en mémoire"))
    case .unreadable: pick("denied or unreadable", form(count, "refusé ou illisible", "refusés ou illisibles"))
    case .vanished:
      pick("vanished during the scan", form(count, "disparu pendant l’analyse", "disparus pendant l’analyse"))
    case .changed: pick("changed while read", form(count, "modifié pendant la lecture", "modifiés pendant la lecture"))
    case .skipped: pick("skipped on purpose", form(count, "ignoré volontairement", "ignorés volontairement"))
    case .contentNotRead: pick("content not read yet", "contenu pas encore lu")
    case .legacyFormat: pick("in an old binary format", "dans un ancien format binaire")
    case .foreignFormat: pick("of another product", "d’un autre produit")
    case .suspectedEncrypted: pick("look encrypted by ransomware", "semblent chiffrés par un rançongiciel")
    }
  }
}
