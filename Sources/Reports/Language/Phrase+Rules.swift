extension Phrase {
  /// What the documentation of rules says besides the rules' own words.
  static let ruleGuide: [Entry] = [
    (.guideTitle, "Rules of Assay", "Règles d’Assay"),
    (
      .guideLead,
      "What each rule looks for, what becomes of it in each suite, how well that is known, and what to do.",
      "Ce que cherche chaque règle, ce qu’il en advient dans chaque suite, comment on le sait et ce qu’il faut faire."
    ),
    (.guideIndex, "Rules", "Règles"),
    (.guideSources, "Sources of the rules", "Sources des règles"),
    (.guideTraining, "Training topics", "Sujets de formation"),
    (.guideSigns, "Document or application", "Document ou application"),
    (.guideMatrices, "By suite", "Par suite"),
    (.guideLanguages, "Languages", "Langues"),
    (.guideRules, "{1} {1|rule|rules}", "{1} {1|règle|règles}"),
    (.guideSuites, "{1} {1|suite|suites}", "{1} {1|suite|suites}"),
    (.guideExamples, "Its examples", "Ses exemples"),
    (.guideVersion, "Rules {1}", "Règles {1}"),
    (.guideDay, "Ages of sources on {1}", "Âge des sources au {1}"),
    (
      .guideFoot, "Made from the rules alone: no document was read for it.",
      "Établi à partir des seules règles : aucun document n’a été lu."
    ),
    (.guideCSV, "The same as a table (CSV)", "La même chose en tableau (CSV)"),
    (.guideRule, "Rule", "Règle"),
    (.guideLooksFor, "What it looks for", "Ce qu’elle cherche"),
    (.guideInSuites, "In each suite", "Dans chaque suite"),
    (.guideHere, "What to do here", "Que faire ici"),
    (.guideComesBack, "Back as an Office file", "De retour en fichier Office"),
    (.guidePDF, "In a PDF", "Dans un PDF"),
    (.guideKnownBy, "Known by", "Connu par"),
    (.guideNewest, "Newest source", "Source la plus récente"),
    (.guideLearn, "What people learn", "Ce que les personnes apprennent"),
    (.guideNobodyLearns, "Nobody has to learn anything for it.", "Personne n’a rien à apprendre pour cela."),
    (.guideByTable, "by the table “{1}”", "selon la table « {1} »"),
    (
      .guideTableCounts, "In the table: {1} kept, {2} degraded, {3} lost, {4} unknown",
      "Dans la table : conservés {1}, dégradés {2}, perdus {3}, inconnus {4}"
    ),
    (.guideMacroHours, "by the estimate of the macros", "selon l’estimation des macros"),
    (.guidePerDocument, "a document", "par document"),
    (.guidePerSubject, "for each different one", "pour chaque élément différent"),
    (.guidePerFormula, "for each different formula", "pour chaque formule différente"),
    (.guidePerOccurrence, "each time", "par occurrence"),
    (.guideUnstated, "The rule says nothing of this suite.", "La règle ne dit rien de cette suite."),
    (.guideNotConcerned, "not concerned", "non concernée"),
    (.guideOf, "text of {1}", "texte du {1}"),
    (.guideAge, "{1} {1|day|days} old", "ancienneté : {1} {1|jour|jours}"),
    (.guideStale, "stale", "ancienne"),
    (
      .guideStaleLead, "A source is stale when it speaks of a day more than {1} days before {2}.",
      "Une source est ancienne quand elle parle d’un jour antérieur de plus de {1} jours au {2}."
    ),
    (.guideStaleCount, "{1} stale {1|source|sources} of {2}", "{1} {1|source ancienne|sources anciennes} sur {2}"),
    (.guideNoSource, "no source: judged unknown", "aucune source : jugé inconnu"),
    (.guideFormats, "Formats", "Formats de fichier"),
    (.guideAnyFormat, "every format", "tous les formats"),
    (.guideAllOf, "All of these", "Tout ce qui suit"),
    (.guideAnyOf, "One of these", "L’un de ces éléments"),
    (.guideNoneOf, "Without this", "Sans ceci"),
    (.guideAbout, "only {1}", "seulement {1}"),
    (.guideLike, "named like {1}", "nommé comme {1}"),
    (.guideExcept, "but not {1}", "sauf {1}"),
    (.guideNotAmong, "but not what “{1}” names too", "sauf ce que « {1} » nomme aussi"),
    (.guideOver, "more than {1}", "plus de {1}"),
    (.guideLimit, "the suite’s limit {1}", "la limite {1} de la suite"),
    (
      .guideTable, "only those that the suite’s table “{1}” does not give as kept",
      "seulement ceux que la table « {1} » de la suite ne donne pas comme conservés"
    ),
    (.guideInside, "in documents inside of the document", "dans les documents que contient le document"),
    (.guideFileSize, "The file is larger than {1}", "Le fichier est plus grand que {1}"),
    (.guideFormatItself, "The format itself", "Le format lui-même"),
    (.guideOr, "or", "ou"),
    (.guideFinds, "It finds {1}.", "Elle en trouve {1}."),
    (.guideFindsNothing, "It finds nothing.", "Elle ne trouve rien."),
    (.guideGivenFacts, "A document of the format {1} with these facts", "Un document au format {1} avec ces faits"),
    (.guideGivenNothing, "A document of the format {1} without any fact", "Un document au format {1} sans aucun fait"),
    (.guideGivenInside, "In a document inside of it", "Dans un document qu’il contient"),
    (.guideGivenParts, "A document made of these parts", "Un document fait de ces parties"),
    (.guideGivenText, "A document made of this text", "Un document fait de ce texte"),
    (.guideFor, "judged for {1}", "jugé pour {1}"),
    (
      .guideMatrixLead, "What every rule says of {1}, by area.", "Ce que dit chaque règle, par domaine ; suite : {1}."
    ),
    (.guideMatrixTitle, "All rules: {1}", "Toutes les règles : {1}"),
    (.guideLikely, "Likely hours", "Heures probables"),
    (
      .guideSourcesLead, "Where the statements of the rules come from, the best known first.",
      "D’où viennent les affirmations des règles, les mieux établies d’abord."
    ),
    (.guideRests, "Rests on it", "Ce qui en dépend"),
    (.guideRestsElsewhere, "also: {1}", "aussi : {1}"),
    (
      .guideTrainingLead, "What people have to learn when what their documents use changes.",
      "Ce que les personnes doivent apprendre quand change ce qu’utilisent leurs documents."
    ),
    (.guideMinutes, "{1} {1|minute|minutes} a person", "{1} {1|minute|minutes} par personne"),
    (.guideAskedBy, "Asked for by", "Demandé par"),
    (.guideAskedByNone, "No rule asks for it.", "Aucune règle ne le demande."),
    (
      .guideSignsLead, "A workbook is an application from {1} points on.",
      "Un classeur est une application à partir de {1} points."
    ),
    (.guideSignsNone, "These rules name no signs of an application.", "Ces règles ne nomment aucun indice d’application."),
    (.guidePoints, "{1} {1|point|points}", "{1} {1|point|points}"),
    (
      .guidePointsEach, "{1} {1|point|points} for the first, more for more of them",
      "{1} {1|point|points} pour le premier, davantage s’il y en a plusieurs"
    ),
    (.guideFile, "File", "Fichier de la règle"),
    (.guideNotation, "As the file says it", "Tel que l’écrit le fichier"),
    (.guideOwnOverride, "set by the suite’s file", "fixé par le fichier de la suite"),
    (.guidePackChange, "changed by the pack {1}", "modifié par le paquet {1}"),
    (.guideScoped, "For some documents only", "Pour certains documents seulement"),
    (.guideScopePaths, "Paths", "Chemins"),
    (.guideScopeDepartments, "Departments", "Services"),
    (.guideSetBy, "Set by the pack", "Fixé par le paquet"),
    (.guideLoss, "Points off for the first", "Points retirés pour le premier"),
    (.guideCompared, "Compared with", "Comparé à"),
    (.guideNoTraining, "These rules name no training topics.", "Ces règles ne nomment aucun sujet de formation."),
    (.guideModes, "Otherwise kept", "Autre façon de le garder"),
  ]
}
