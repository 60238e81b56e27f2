extension Phrase {
  static let overview: [Entry] = [
    (.reportTitle, "Migration readiness", "Aptitude à la migration"),
    (.navOverview, "Overview", "Vue d’ensemble"),
    (.navDocuments, "Documents", "Documents"),
    (.navStops, "What stops us", "Ce qui nous arrête"),
    (.navCoverage, "Coverage", "Couverture"),
    (.skipToContent, "Skip to the content", "Aller au contenu"),
    (
      .answerReady, "{1} of {2} {2|document|documents} can move to {3} today.",
      "{1} {1|document|documents} sur {2} {1|peut|peuvent} passer à {3} dès aujourd’hui."
    ),
    (
      .answerAllReady, "{1|The one document|All # documents} can move to {2} today.",
      "{1|Le seul document peut|Les # documents peuvent tous} passer à {2} dès aujourd’hui."
    ),
    (.answerNoDocuments, "No Office document was found.", "Aucun document Office n’a été trouvé."),
    (.perSuiteTitle, "How ready, by suite", "Degré de préparation par suite"),
    (.documentsCount, "{1} {1|document|documents}", "{1} {1|document|documents}"),
    (.documentsReady, "documents ready", "de documents prêts"),
    (.levelsTitle, "What the levels mean", "Ce que veulent dire les niveaux"),
    (.levelReady, "Ready", "Prêt"),
    (.levelMinor, "Minor changes", "Retouches"),
    (.levelMajor, "Major changes", "Gros travaux"),
    (.levelBlocked, "Blocked", "Bloqué"),
    (.levelNotAssessed, "Not judged", "Non jugé"),
    (
      .levelReadyMeans, "Moves as it is, or with changes that a tool makes.",
      "Passe tel quel, ou avec des changements faits par un outil."
    ),
    (.levelMinorMeans, "A person needs up to about an hour.", "Une personne y passe jusqu’à une heure environ."),
    (.levelMajorMeans, "More than an hour, or a redesign.", "Plus d’une heure, ou une refonte."),
    (
      .levelBlockedMeans, "Nothing is possible until an obstacle is removed.",
      "Rien n’est possible avant la levée d’un obstacle."
    ),
    (
      .levelNotAssessedMeans, "Not read far enough to say. Unknown is never ready.",
      "Pas assez lu pour se prononcer. L’inconnu n’est jamais prêt."
    ),
    (.levelNotApplicable, "Not concerned", "Non concerné"),
    (
      .levelNotApplicableMeans, "The suite is no destination for documents of this kind.",
      "La suite n’est pas une destination pour les documents de ce genre."
    ),
    (.departmentsTitle, "By department", "Par service"),
    (.department, "Department", "Service"),
    (.documents, "Documents", "Documents"),
    (.ready, "Ready", "Prêts"),
    (.workLikely, "Likely work", "Travail probable"),
    (.hoursRange, "{1} likely, between {2} and {3}", "{1} probablement, entre {2} et {3}"),
    (.stopsTitle, "What stops us", "Ce qui nous arrête"),
    (
      .stopsLead, "What keeps documents from being ready, most documents first.",
      "Ce qui empêche des documents d’être prêts, en commençant par ce qui en touche le plus."
    ),
    (.stopsNothing, "Nothing stops the documents that were read.", "Rien n’arrête les documents qui ont été lus."),
    (.rule, "Cause", "Cause"),
    (.stopped, "Documents stopped", "Documents arrêtés"),
    (.stoppedAlone, "By this alone", "Par cela seul"),
    (
      .stoppedAloneHelp, "“By this alone” counts the documents that would be ready once this one cause is solved.",
      "« Par cela seul » compte les documents qui seraient prêts une fois cette seule cause levée."
    ),
    (.seeAllRules, "All causes, with remedies and sources", "Toutes les causes, avec remèdes et sources"),
    (.work, "Work", "Travail"),
    (.nextTitle, "What next", "Et maintenant"),
    (.nextConvert, "Move what is ready for {2}: {1}.", "Faire passer ce qui est prêt pour {2} : {1}."),
    (
      .nextFix, "Then solve “{1}” ({3}): nothing else holds back {2}.",
      "Lever ensuite « {1} » ({3}) : rien d’autre ne retient {2}."
    ),
    (
      .nextObstacle, "Decide about what is blocked for {2}: {1}.",
      "Décider du sort de ce qui est bloqué pour {2} : {1}."
    ),
    (
      .nextUnread, "Find out about what was not read completely: {1}.",
      "Tirer au clair ce qui n’a pas été lu entièrement : {1}."
    ),
    (.rolesTitle, "Work by role", "Travail par rôle"),
    (.role, "Role", "Rôle"),
    (.roleNone, "No role named", "Aucun rôle désigné"),
    (.dispositionsTitle, "What to do with the documents", "Que faire des documents"),
    (.dispositionColumn, "Proposal", "Proposition"),
    (.rulesTitle, "Causes and remedies", "Causes et remèdes"),
    (
      .rulesLead,
      """
      Every rule that judged, with what it says of each suite. Statements about a product are dated, with \
      their source.
      """,
      """
      Toutes les règles appliquées, avec ce qu’elles disent de chaque suite. Les affirmations sur un \
      produit sont datées et sourcées.
      """
    ),
    (.ruleFound, "Found here", "Trouvées ici"),
    (.ruleNotFound, "Not found here", "Non trouvées ici"),
    (.documentsConcerned, "Documents concerned", "Documents concernés"),
    (.footRules, "Judged by rule pack {1}", "Jugé par le jeu de règles {1}"),
    (.footInventory, "Inventory digest {1}", "Empreinte de l’inventaire {1}"),
    (.footTool, "Made by {1}", "Produit par {1}"),
    (.footDate, "State of {1}", "État au {1}"),
    (
      .footPrivacy, "Documents were only read. This report holds no cell value and no running text.",
      "Les documents ont seulement été lus. Ce rapport ne contient aucune valeur de cellule ni aucun texte courant."
    ),
    (
      .hoursNote, "Hours are estimates from the rules: the likely case, and the range.",
      "Les heures sont des estimations tirées des règles : le cas probable et la fourchette."
    ),
  ]
}
