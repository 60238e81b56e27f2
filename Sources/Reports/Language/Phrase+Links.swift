extension Phrase {
  /// The page on links, and the words of the table of fates.
  static let linkPages: [Entry] = [
    (.navLinks, "Links", "Liens"),
    (.linksTitle, "Links between documents", "Les liens entre documents"),
    (
      .linksAnswer,
      "{1} {1|link|links} to files, in {2} {2|document|documents}: {3} within the estate, {4} broken.",
      "{1} {1|lien|liens} vers des fichiers, dans {2} {2|document|documents} : {3} à l’intérieur du parc, {4} {4|rompu|rompus}."
    ),
    (.linksAnswerNone, "No document that was read links to a file.", "Aucun document lu ne contient de lien vers un fichier."),
    (
      .linksOutside, "{1} {1|leads|lead} outside the estate.",
      "{1} {1|mène|mènent} hors du parc."
    ),
    (
      .linksUnmapped,
      "Where {1} {1|leads|lead} is not known: no mapping says what that drive, server or site is.",
      "On ignore où {1|mène|mènent} {1} {1|lien|liens} : aucune correspondance ne dit ce qu’est ce lecteur, ce serveur ou ce site."
    ),
    (
      .linksComputed, "{1} {1|is|are} worked out by a formula or a program when used.",
      "{1} {1|est calculé|sont calculés} par une formule ou un programme au moment voulu."
    ),
    (
      .linksWeb,
      "{1} {1|link|links} to the web and to people {1|is|are} only counted: {1|it stays|they stay} as {1|it is|they are}.",
      """
      {1} {1|lien|liens} vers le web ou des personnes {1|est seulement compté : il reste tel quel|sont seulement comptés : \
      ils restent tels quels}.
      """
    ),
    (
      .linksCandidates,
      "For {1} {1|link|links} the estate holds exactly one file of that name elsewhere: perhaps it was moved there.",
      "Pour {1} {1|lien|liens}, le parc contient ailleurs un seul fichier de ce nom : peut-être y a-t-il été déplacé."
    ),
    (
      .linksDropped, "{1} {1|link is|links are} beyond what is told apart.",
      "{1} {1|lien dépasse|liens dépassent} ce qui est distingué."
    ),
    (
      .linksIncomplete, "The scan has not come to its end: no link is called broken.",
      "L’analyse n’est pas arrivée à son terme : aucun lien n’est dit rompu."
    ),
    (.linkConsumers, "What needs the links", "Ce qui a besoin de ces liens"),
    (
      .linkConsumersLead,
      """
      A link counts once for a document, its target and what needs it. A broken hyperlink leads nowhere; a broken link of \
      anything else shows a hole, an error or what was true once.
      """,
      """
      Un lien compte une fois par document, cible et usage. Un lien hypertexte rompu ne mène nulle part ; pour tout autre \
      usage, un lien rompu montre un vide, une erreur ou un état périmé.
      """
    ),
    (.linkConsumer, "Needed by", "Utilisé par"),
    (.linkCount, "Links", "Liens"),
    (.linkResolved, "Within the estate", "Dans le parc"),
    (.linkBroken, "Broken", "Rompus"),
    (.linkOutside, "Outside", "Hors du parc"),
    (.linkUnmapped, "Not known", "Inconnus"),
    (.linkComputed, "Worked out", "Calculés"),
    (.consumerFormula, "Formulas", "Formules"),
    (.consumerData, "Data: queries, pivot tables, charts, mail merge", "Données : requêtes, tableaux croisés, graphiques, publipostage"),
    (.consumerObject, "Linked objects", "Objets liés"),
    (.consumerPicture, "Pictures", "Images"),
    (.consumerMedia, "Sound and film", "Sons et vidéos"),
    (.consumerText, "Text drawn in", "Textes repris"),
    (.consumerTemplate, "Attached templates", "Modèles attachés"),
    (.consumerAddIn, "Add-ins", "Compléments"),
    (.consumerCode, "Paths in macros", "Chemins dans des macros"),
    (.consumerHyperlink, "Hyperlinks", "Liens hypertexte"),
    (.consumerOther, "Other", "Autres"),
    (.mostLinked, "What most documents depend on", "Ce dont dépendent le plus de documents"),
    (
      .mostLinkedLead, "Documents that others link to. Move them with those that need them, or last.",
      "Les documents vers lesquels d’autres mènent. À déplacer avec ceux qui en ont besoin, ou en dernier."
    ),
    (.linkedFrom, "Linked from", "Cité par"),
    (.linkGroups, "What hangs together", "Ce qui tient ensemble"),
    (
      .linkGroupsAnswer,
      "{1} {1|group|groups} of documents need one another; the largest has {2} {2|document|documents}.",
      "{1} {1|groupe|groupes} de documents qui ont besoin les uns des autres ; le plus grand compte {2} {2|document|documents}."
    ),
    (.linkGroupsNone, "No document needs another one.", "Aucun document n’a besoin d’un autre."),
    (
      .linkGroupsAll, "With hyperlinks: {1} {1|group|groups}, the largest of {2} {2|document|documents}.",
      "Avec les liens hypertexte : {1} {1|groupe|groupes}, dont le plus grand compte {2} {2|document|documents}."
    ),
    (
      .linkCycles, "{1} {1|circle|circles} of documents that link to one another.",
      "{1} {1|cercle|cercles} de documents qui se citent mutuellement."
    ),
    (.linkGroupSize, "Documents in it", "Documents du groupe"),
    (.linkGroupNames, "For instance", "Par exemple"),
    (.unmappedTitle, "Drives, servers and sites without a mapping", "Lecteurs, serveurs et sites sans correspondance"),
    (
      .unmappedLead,
      "Say in a file for --link-map which folder of the share each of them is, or that it is none: its links can then be followed.",
      """
      Indiquer dans un fichier pour --link-map à quel dossier du partage chacun correspond, ou qu’il n’en est pas : ses liens \
      pourront alors être suivis.
      """
    ),
    (.unmappedPrefix, "Drive, server or site", "Lecteur, serveur ou site"),
    (.fatesTitle, "What becomes of the links", "Ce que deviennent les liens"),
    (
      .fatesLead,
      """
      When the document moves and its target stays, when the target moves and the document stays, and when both move. The \
      hours are those of the causes; nothing is counted twice.
      """,
      """
      Quand le document part et que sa cible reste, quand la cible part et que le document reste, et quand les deux partent. Les \
      heures sont celles des causes ; rien n’est compté deux fois.
      """
    ),
    (.documentMoves, "Document moves", "Le document part"),
    (.targetMoves, "Target moves", "La cible part"),
    (.bothMove, "Both move", "Les deux partent"),
    (.fateKept, "stays as it is", "reste tel quel"),
    (.fateUpdates, "goes on updating", "continue à s’actualiser"),
    (.fateBreaks, "breaks", "se rompt"),
    (.fateRewrite, "to be made anew", "à refaire"),
    (.fateUnknown, "not known", "inconnu"),
    (.classRelative, "relative", "relatif"),
    (.classDrive, "drive", "lecteur"),
    (.classServer, "server", "serveur"),
    (.classSharePoint, "SharePoint, OneDrive", "SharePoint, OneDrive"),
    (.classCloudDrive, "another cloud drive", "autre espace en ligne"),
    (.classWeb, "web server", "serveur web"),
    (.brokenTitle, "Broken links", "Liens rompus"),
    (.brokenCount, "{1} broken {1|link|links}, by document", "{1} {1|lien rompu|liens rompus}, par document"),
    (
      .brokenLead,
      "Nothing was found among the scanned files where they lead. What a scan was told to leave out counts as not there.",
      "Rien n’a été trouvé parmi les fichiers analysés là où ils mènent. Ce que l’analyse devait laisser de côté compte comme absent."
    ),
    (.linkTarget, "Target as written", "Cible telle qu’écrite"),
    (.linkPerhaps, "Perhaps", "Peut-être"),
    (.linkHere, "looked for at {1}", "cherché à {1}"),
  ]
}
