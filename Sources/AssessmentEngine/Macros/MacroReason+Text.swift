extension MacroReason.Code {
  /// `count`: what the reason counts.
  func text(_ count: Int) -> LocalizedText {
    func text(_ one: (String, String), _ many: (String, String)) -> LocalizedText {
      // French counts nought among the singular.
      LocalizedText(
        english: "\(count) \(count == 1 ? one.0 : many.0)", french: "\(count) \(count < 2 ? one.1 : many.1)")
    }
    return switch self {
    case .code:
      text(
        ("statement to read and rewrite", "instruction à lire et à réécrire"),
        ("statements to read and rewrite", "instructions à lire et à réécrire"))
    case .branches:
      text(("decision or loop", "décision ou boucle"), ("decisions and loops", "décisions et boucles"))
    case .equivalent:
      text(
        ("member with a counterpart", "membre avec équivalent"),
        ("members with a counterpart", "membres avec équivalent"))
    case .unknown:
      text(
        ("member of which no source tells the counterpart", "membre dont aucune source ne dit l’équivalent"),
        ("members of which no source tells the counterpart", "membres dont aucune source ne dit l’équivalent"))
    case .workAround:
      text(
        ("member that needs a way around", "membre à contourner"),
        ("members that need a way around", "membres à contourner"))
    case .noCounterpart:
      text(
        ("member without a counterpart", "membre sans équivalent"),
        ("members without a counterpart", "membres sans équivalent"))
    case .objects:
      text(
        ("object of another program", "objet d’un autre programme"),
        ("objects of other programs", "objets d’autres programmes"))
    case .declares:
      text(
        ("function of a Windows library", "fonction d’une bibliothèque Windows"),
        ("functions of Windows libraries", "fonctions de bibliothèques Windows"))
    case .events:
      text(
        ("procedure that answers an event", "procédure qui répond à un événement"),
        ("procedures that answer events", "procédures qui répondent à des événements"))
    case .forms:
      text(
        ("control on a form to rebuild", "contrôle d’un formulaire à reconstruire"),
        ("controls on a form to rebuild", "contrôles d’un formulaire à reconstruire"))
    case .hardCoded:
      text(
        ("kind of path, server or address in the code", "sorte de chemin, de serveur ou d’adresse dans le code"),
        ("kinds of paths, servers and addresses in the code", "sortes de chemins, serveurs et adresses dans le code"))
    case .unread:
      text(
        ("KiB of a project that could not be read", "Kio d’un projet qui n’a pas pu être lu"),
        ("KiB of a project that could not be read", "Kio d’un projet qui n’a pas pu être lu"))
    case .project: LocalizedText(english: "the project as such", french: "le projet en tant que tel")
    case .references:
      text(("broken reference", "référence rompue"), ("broken references", "références rompues"))
    case .size:
      text(
        ("statement beyond the first thousands: large programs repeat themselves",
          "instruction au-delà des premiers milliers : un grand programme se répète"),
        ("statements beyond the first thousands: large programs repeat themselves",
          "instructions au-delà des premiers milliers : un grand programme se répète"))
    case .small:
      text(
        ("statement in all: a small project asks for less", "instruction en tout : un petit projet demande moins"),
        ("statements in all: a small project asks for less", "instructions en tout : un petit projet demande moins"))
    case .sharedUses:
      text(
        ("thing that several modules use is worked out once", "chose commune à plusieurs modules, étudiée une fois"),
        ("things that several modules use are worked out once", "choses communes à plusieurs modules, étudiées une fois"))
    }
  }
}

extension MacroReason {
  /// Where an inventory counts lines alone.
  static func linesText(_ count: Int) -> LocalizedText {
    LocalizedText(
      english: count == 1 ? "1 line to read and rewrite" : "\(count) lines to read and rewrite",
      french: count < 2 ? "\(count) ligne à lire et à réécrire" : "\(count) lignes à lire et à réécrire")
  }
}

extension MacroClass {
  /// What a reader calls it.
  public var title: LocalizedText {
    switch self {
    case .empty: LocalizedText(english: "without code", french: "sans code")
    case .recorded: LocalizedText(english: "recorded macro", french: "macro enregistrée")
    case .utility: LocalizedText(english: "utility", french: "utilitaire")
    case .integration: LocalizedText(english: "integration", french: "intégration")
    case .application: LocalizedText(english: "application", french: "application")
    case .unknown: LocalizedText(english: "not read", french: "non lu")
    }
  }

  var projectText: LocalizedText {
    LocalizedText(
      english: "purpose, tests and handing over (\(title.english))",
      french: "finalité, tests et remise (\(title.french))")
  }
}

extension Portability {
  /// What a reader calls it.
  public var title: LocalizedText {
    switch self {
    case .automatic: LocalizedText(english: "automatic", french: "automatique")
    case .equivalent: LocalizedText(english: "equivalent", french: "équivalent")
    case .unknown: LocalizedText(english: "unknown", french: "inconnu")
    case .workAround: LocalizedText(english: "work-around", french: "contournement")
    case .none: LocalizedText(english: "none", french: "aucun")
    }
  }
}
