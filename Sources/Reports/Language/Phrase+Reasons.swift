extension Phrase {
  /// Why a level and a proposal hold, how well they are known, what else becomes of a document.
  static let reasons: [Entry] = [
    (.levelReasonsTitle, "Why this level", "Pourquoi ce niveau"),
    (
      .reasonBlocks, "Nothing can be done before this is out of the way",
      "Rien n’est possible avant que cet obstacle soit levé"
    ),
    (
      .reasonRedesign, "Lost, and only a redesign replaces it, or nothing does",
      "Perdu, et seule une refonte le remplace, ou rien"
    ),
    (
      .reasonHours, "{1} of likely work: changes are minor up to {2}",
      "{1} de travail probable : la limite des retouches est de {2}"
    ),
    (
      .reasonScore, "A score of {1}: the level above begins at {2}",
      "Une note de {1} : le niveau au-dessus commence à {2}"
    ),
    (.reasonWork, "Somebody has something to do about it", "Quelqu’un doit s’en occuper"),
    (
      .reasonUnknown, "Not known what becomes of it, and work if it were lost",
      "On ignore ce que cela devient, et ce serait du travail si c’était perdu"
    ),
    (
      .reasonUnmeasured, "Rules that mean work could not be measured",
      "Des règles qui demandent du travail n’ont pas pu être mesurées"
    ),
    (
      .reasonIrregular, "The file deviates from its format or its name ({1}): try whether the suite takes it as it is",
      "Le fichier s’écarte de son format ou de son nom ({1}) : essayer si la suite le prend tel quel"
    ),
    (
      .reasonReadInPart, "What was read does not decide it, and the rest was not read",
      "Ce qui a été lu ne suffit pas à en décider, et le reste n’a pas été lu"
    ),
    (.reasonNotRead, "It was not read", "Il n’a pas été lu"),
    (
      .reasonNoApplication, "It is an Office document, not an application",
      "C’est un document bureautique, pas une application"
    ),
    (
      .reasonAutomatic, "What changes is converted without anybody’s work",
      "Ce qui change est converti sans que personne n’intervienne"
    ),
    (
      .reasonNothing, "Nothing was found that anybody would have to do something about",
      "Rien de ce qui a été trouvé ne demande d’intervention"
    ),

    (.whyNotAssessed, "Nothing is known of what was not read", "On ne sait rien de ce qui n’a pas été lu"),
    (.whyNoApplication, "The suite is meant for applications only", "La suite n’est prévue que pour les applications"),
    (
      .whyEncrypted, "What a password or a rights service closes is not known: open it first",
      "Ce que ferme un mot de passe ou un service de droits est inconnu : l’ouvrir d’abord"
    ),
    (.whyStated, "The rules say so of such documents", "Les règles le prévoient pour ces documents"),
    (.whyObstacle, "The obstacle can be removed", "L’obstacle peut être levé"),
    (.whyLostForGood, "It is lost, and no work brings it back", "C’est perdu, et aucun travail ne le ramène"),
    (
      .whyMacros, "Only a large rewrite brings the macros over",
      "Seule une réécriture importante fait passer les macros"
    ),
    (
      .whyApplication, "With {1} {1|point|points} it is an application rather than an Office document",
      "Avec {1} {1|point|points}, c’est une application plutôt qu’un document bureautique"
    ),
    (
      .whyHours, "{1} of likely work: converting is worth {2} at most",
      "{1} de travail probable : une conversion en vaut {2} au plus"
    ),
    (.whyNothingAgainst, "Nothing speaks against it", "Rien ne s’y oppose"),

    (.groundsTitle, "How well it is known", "Ce que vaut cette réponse"),
    (
      .groundsGeneral, "Rests on general knowledge: {1} {1|cause|causes}",
      "Repose sur des connaissances générales : {1} {1|cause|causes}"
    ),
    (
      .groundsLow, "Rests on statements of low confidence: {1} {1|cause|causes}",
      "Repose sur des affirmations peu sûres : {1} {1|cause|causes}"
    ),
    (
      .groundsStale, "Rests on sources older than {2} days: {1} {1|cause|causes}",
      "Repose sur des sources de plus de {2} jours : {1} {1|cause|causes}"
    ),
    (.groundsGood, "At its weakest it rests on {1}; the oldest is of {2}", "Au plus faible : {1} ; la plus ancienne est du {2}"),
    (.groundsUndated, "At its weakest it rests on {1}", "Au plus faible : {1}"),
    (.groundsMeasured, "measurements", "des mesures"),
    (.groundsOfficial, "official sources", "des sources officielles"),
    (.groundsThirdParty, "sources of third parties", "des sources de tiers"),
    (
      .markWeak, "The level rests on general knowledge or on statements of low confidence.",
      "Le niveau repose sur des connaissances générales ou sur des affirmations peu sûres."
    ),
    (
      .markStale, "The level rests on sources older than {1} days.",
      "Le niveau repose sur des sources de plus de {1} jours."
    ),
    (.known, "Known by", "Connu par"),
    (.knownDay, "{1}, state of {2}", "{1}, état du {2}"),
    (.sourceMeasured, "measured", "mesuré"),
    (.sourceOfficial, "official", "officiel"),
    (.sourceThirdParty, "third party", "tiers"),
    (.publishedOn, "text of {1}", "texte du {1}"),
    (.packSource, "rules of your own ({1})", "vos propres règles ({1})"),
    (.noOfficialSource, "no official page says it", "aucune page officielle ne le dit"),
    (.searchedOn, "searched on {1}", "recherche du {1}"),
    (.sourcesCount, "{1} {1|source|sources}", "{1} {1|source|sources}"),

    (.here, "Here", "Ici"),
    (.hint, "Hint", "Conseil"),
    (.comesBack, "Comes back as an Office file", "Revient au format Office"),
    (.inPDF, "In a PDF", "Dans un PDF"),
    (.toLearn, "What people have to learn", "Ce qu’il faut apprendre"),
    (.minutesEach, "{1} {1|minute|minutes} each", "{1} {1|minute|minutes} par personne"),
    (.bySuite, "What becomes of it", "Ce que cela devient"),

    (.modesTitle, "Kept as it is in a suite", "Conservé tel quel dans une suite"),
    (
      .modesLead, "The same document in another mode of the suite: what works there, what does not, what is not known.",
      "Le même document dans un autre mode de la suite : ce qui y fonctionne, ce qui n’y fonctionne pas, ce qu’on ignore."
    ),
    (.modeWorks, "Works", "Fonctionne"),
    (.modeChanges, "Does not work, or not as before", "Ne fonctionne pas, ou plus comme avant"),
    (.modeUnknown, "Not known", "Inconnu"),
  ]

  /// Applications and what people learn, over documents.
  static let estateReasons: [Entry] = [
    (.natureTitle, "Office document or application", "Document bureautique ou application"),
    (.natureOffice, "An Office document", "Un document bureautique"),
    (.natureApplication, "An application", "Une application"),
    (.natureUnknown, "Not read far enough to say", "Pas assez lu pour le dire"),
    (
      .naturePoints, "{1} {1|point|points}; from {2} on, a workbook is an application.",
      "{1} {1|point|points} ; à partir de {2}, un classeur est une application."
    ),
    (.natureNoSign, "no sign of an application", "aucun signe d’une application"),
    (.natureSign, "Sign", "Signe"),
    (.points, "Points", "Points"),
    (.pointsCount, "{1} {1|point|points}", "{1} {1|point|points}"),
    (.applicationTag, "application", "application"),
    (.suite, "Suite", "Suite"),
    (.shareReady, "Share ready", "Part prête"),
    (.doubtfulColumn, "On weak or old facts", "Sur faits fragiles ou anciens"),
    (
      .doubtfulLead,
      """
      “On weak or old facts” is the share of judged documents whose level hangs on general knowledge, on statements of low \
      confidence or on sources older than {1} days.
      """,
      """
      « Sur faits fragiles ou anciens » est la part des documents jugés dont le niveau tient à des connaissances générales, à \
      des affirmations peu sûres ou à des sources de plus de {1} jours.
      """
    ),
    (.byFamilyTitle, "Share ready, by kind of document", "Part prête, par genre de document"),
    (.applicationsTitle, "Applications", "Applications"),
    (
      .applicationsAnswer, "{1} of {2} {2|workbook|workbooks} {1|is an application|are applications}.",
      "{1} {1|classeur|classeurs} sur {2} {1|est une application|sont des applications}."
    ),
    (
      .applicationsLead,
      """
      People work with such a workbook as with a program: forms, buttons, code. A light web application is where it can be \
      rebuilt; the levels are among these workbooks only.
      """,
      """
      On se sert d’un tel classeur comme d’un logiciel : formulaires, boutons, code. Une application web légère est là où il \
      peut être reconstruit ; les niveaux ne portent que sur ces classeurs.
      """
    ),
    (
      .applicationsUnknown, "{1} {1|workbook was|workbooks were} not read far enough to say.",
      "{1} {1|classeur n’a|classeurs n’ont} pas été assez {1|lu|lus} pour le dire."
    ),
    (.applicationsMore, "All applications, with their signs", "Toutes les applications, avec leurs signes"),
    (
      .trainingLead, "Topics, by documents that hold something of which not all is kept. Minutes are assumptions.",
      "Thèmes, par documents contenant quelque chose qui n’est pas entièrement conservé. Les minutes sont des hypothèses."
    ),
    (.trainingTopic, "Topic", "Thème"),
    (.alone, "{1} by this alone", "{1} par cela seul"),
  ]
}
