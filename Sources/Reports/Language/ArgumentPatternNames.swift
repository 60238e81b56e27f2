import AssessmentEngine

/// What the patterns of arguments (`formula.argument`, attribute `pattern`) say to a reader. One that is not named here is
/// shown as it is.
enum ArgumentPatternNames {
  static let words: [String: LocalizedText] = Dictionary(
    rows.map { ($0.0, LocalizedText(english: $0.1, french: $0.2)) }, uniquingKeysWith: { first, _ in first })

  private static let rows: [(String, String, String)] = [
    (
      "approximate", "looks for the nearest value; in unsorted data the answer may be another",
      "cherche la valeur la plus proche ; dans des données non triées, la réponse peut être une autre"
    ),
    ("area", "joins a whole range", "assemble toute une plage"),
    ("area-number", "names one of several areas", "désigne une zone parmi plusieurs"),
    ("argument-order", "takes its arguments in another order", "attend ses arguments dans un autre ordre"),
    (
      "binary-search", "searches by halves; in unsorted data the answer may be another",
      "cherche par moitiés ; dans des données non triées, la réponse peut être une autre"
    ),
    ("bounds", "has bounds", "a des bornes"),
    ("by-column", "works by column", "opère par colonne"),
    ("calculation-method", "names a calculation method", "désigne une méthode de calcul"),
    ("case-sensitivity", "says whether capitals matter", "dit si la casse compte"),
    ("code-page", "depends on the code page", "dépend de la page de codes"),
    ("computed", "computed, not written out", "calculé, pas écrit en toutes lettres"),
    ("data-field", "names a field of a pivot table", "désigne un champ d’un tableau croisé"),
    ("default-par", "relies on the default par value", "s’en remet à la valeur nominale par défaut"),
    ("function-number", "chooses the function by number", "choisit la fonction par son numéro"),
    ("colour", "shows a colour", "affiche une couleur"),
    ("condition", "depends on a condition", "dépend d’une condition"),
    ("elapsed-time", "shows elapsed time", "affiche une durée écoulée"),
    ("fill", "fills up with a sign", "remplit avec un signe"),
    ("local-letters", "uses the letters of one language", "emploie les lettres d’une langue"),
    ("locale-code", "names a language", "désigne une langue"),
    ("text-section", "has a part for text", "a une partie pour le texte"),
    ("fraction", "shows a fraction", "affiche une fraction"),
    ("digit-placeholder", "keeps room for digits", "réserve la place de chiffres"),
    ("info-type", "asks about", "demande une information"),
    ("more-than-two", "takes more than two arguments", "prend plus de deux arguments"),
    ("negative", "a number that may be negative", "un nombre qui peut être négatif"),
    ("occurrence", "chooses the occurrence", "choisit l’occurrence"),
    ("option", "chooses what is ignored", "choisit ce qui est ignoré"),
    ("optional-parameter", "has a parameter that may be left out", "a un paramètre facultatif"),
    ("other-workbook", "names another workbook", "nomme un autre classeur"),
    ("r1c1", "R1C1 reference style", "références de style L1C1"),
    ("reference-missing", "without a reference", "sans référence"),
    ("return-mode", "chooses what is returned", "choisit ce qui est renvoyé"),
    ("row-delimiter", "splits into rows", "coupe en lignes"),
    ("sort-order", "chooses the sort order", "choisit l’ordre de tri"),
    ("type", "chooses the type", "choisit le type"),
    ("unit", "chooses the unit", "choisit l’unité"),
    ("value-if-empty", "says what stands for nothing found", "dit ce qui remplace un résultat vide"),
  ]
}
