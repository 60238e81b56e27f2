import InventoryModel

/// The summary as a person reads it on a terminal. Its last line reconciles files seen with files reported.
extension ScanSummary {
  public func text(_ language: ScanLanguage) -> String {
    let pick = language.pick
    var lines: [String] = []
    if let interruptedBy {
      lines.append(
        pick(
          "INCOMPLETE: interrupted (signal \(interruptedBy)). The same command continues this scan.",
          "INCOMPLET : interrompu (signal \(interruptedBy)). La même commande reprend cette analyse."))
    } else if !isComplete {
      lines.append(
        pick(
          "INCOMPLETE: some folders could not be walked.", "INCOMPLET : certains dossiers n’ont pas pu être parcourus."))
    }
    lines.append(pick("State of the files", "État des fichiers"))
    for state in AssessmentState.allCases where states[state] != nil {
      lines.append(row(language.name(state, states[state] ?? 0), states[state] ?? 0, language))
    }
    if !reasons.isEmpty {
      lines.append(pick("Reasons", "Raisons"))
      for reason in Reason.allCases where reasons[reason] != nil {
        lines.append(row(language.name(reason, reasons[reason] ?? 0), reasons[reason] ?? 0, language))
      }
    }
    list(pick("Open elsewhere (owner files)", "Ouverts ailleurs (fichiers de verrou)"), locked, &lines, language)
    list(pick("Denied or unreadable", "Refusés ou illisibles"), denied, &lines, language)
    list(pick("Encrypted", "Chiffrés"), encrypted, &lines, language)
    list(pick("Damaged", "Endommagés"), damaged, &lines, language)
    list(
      pick(
        "Look encrypted by ransomware: tell the security team",
        "Semblent chiffrés par un rançongiciel : prévenir l’équipe de sécurité"),
      suspectedEncrypted, &lines, language)
    list(pick("Ransom notes", "Demandes de rançon"), ransomNotes, &lines, language)
    list(pick("Folders that could not be read", "Dossiers illisibles"), foldersFailed, &lines, language)
    list(
      pick("Folders deeper than \(FolderWalk.depthLimit)", "Dossiers au-delà de \(FolderWalk.depthLimit) niveaux"),
      foldersTooDeep, &lines, language)
    for path in configurationsIgnored {
      lines.append(
        pick("Warning: ", "Attention : ") + VisibleText.escape(path)
          + pick(" lies in the scanned share and was ignored.", " se trouve dans le partage analysé et a été ignoré."))
    }
    lines.append(accessTimes(language))
    if foldersLeftOut > 0 {
      lines.append(
        pick("Folders left out by --exclude: ", "Dossiers écartés par --exclude : ") + language.number(foldersLeftOut))
    }
    if otherFileSystems > 0 {
      lines.append(
        pick("Folders on other file systems, not entered: ", "Dossiers d’autres systèmes de fichiers, non parcourus : ")
          + language.number(otherFileSystems))
    }
    if removed > 0 { lines.append(removal(language)) }
    lines.append(speed(language))
    lines.append(reconciliation(language))
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ label: String, _ count: Int, _ language: ScanLanguage) -> String {
    let number = language.number(count)
    return "  " + String(repeating: " ", count: max(0, 10 - number.count)) + number + "  " + label
  }

  private func list(_ title: String, _ sample: PathSample, _ lines: inout [String], _ language: ScanLanguage) {
    guard sample.count > 0 else { return }
    lines.append("\(title) (\(language.number(sample.count)))")
    for path in sample.first { lines.append("    " + VisibleText.escape(path)) }
    let more = sample.count - sample.first.count
    if more > 0 {
      lines.append(
        "    " + language.pick("and \(language.number(more)) more", "et \(language.number(more)) de plus"))
    }
  }

  private func accessTimes(_ language: ScanLanguage) -> String {
    guard accessTimesAtRisk > 0 else {
      return language.pick("Access times: left as they were.", "Dates d’accès : inchangées.")
    }
    let files = language.pick(
      language.form(accessTimesAtRisk, "file", "files"), language.form(accessTimesAtRisk, "fichier", "fichiers"))
    return language.pick(
      "Access times: the system did not let us keep those of \(language.number(accessTimesAtRisk)) \(files).",
      "Dates d’accès : le système n’a pas permis de préserver celles de \(language.number(accessTimesAtRisk)) \(files).")
  }

  /// Seconds, for rates.
  var seconds: Double {
    let (whole, fraction) = duration.components
    return Double(whole) + Double(fraction) / 1e18
  }

  private func speed(_ language: ScanLanguage) -> String {
    let rate = seconds > 0 ? Double(seen - leftOut) / seconds : 0
    return language.pick(
      "Read \(language.bytes(bytes)) in \(language.decimal(seconds)) s, \(language.decimal(rate)) files/s.",
      "\(language.bytes(bytes)) lus en \(language.decimal(seconds)) s, \(language.decimal(rate)) fichiers/s.")
  }

  /// A narrower scan takes records away as a deleted file does: it must not happen in silence.
  private func removal(_ language: ScanLanguage) -> String {
    language.pick(
      "Records removed: \(language.number(removed)), of files that are gone or left out by now.",
      "Enregistrements retirés : \(language.number(removed)), de fichiers disparus ou désormais écartés.")
  }

  private func reconciliation(_ language: ScanLanguage) -> String {
    let pick = language.pick
    let mark = isReconciled ? "=" : "≠"
    var terms = [
      language.number(recorded) + pick(" recorded", language.form(recorded, " enregistré", " enregistrés")),
      language.number(unchanged) + pick(" unchanged", language.form(unchanged, " inchangé", " inchangés")),
    ]
    if leftOut > 0 {
      terms.append(language.number(leftOut) + pick(" left out", language.form(leftOut, " écarté", " écartés"))
          + " (--include/--exclude)")
    }
    if unread > 0 { terms.append(language.number(unread) + pick(" not read yet", language.form(unread, " pas encore lu", " pas encore lus"))) }
    return pick("Files seen ", "Fichiers vus ") + language.number(seen) + " \(mark) " + terms.joined(separator: " + ")
  }
}
