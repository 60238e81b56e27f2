extension Phrase {
  /// The page on the macros of an estate.
  static let macroPages: [Entry] = [
    (.navMacros, "Macros", "Macros"),
    (.macrosTitle, "What the macros are, and what they cost", "Ce que sont les macros, et ce qu’elles coûtent"),
    (
      .macrosAnswer, "{1} of {2} {2|document|documents} {1|has|have} macros.",
      "{1} {1|document|documents} sur {2} {1|contient|contiennent} des macros."
    ),
    (
      .macrosAnswerNone, "No document that was read has macros.", "Aucun document lu ne contient de macros."
    ),
    (
      .macrosHours, "{1}: {2} with each distinct module done once; {3} when every copy is counted.",
      "{1} : {2} si chaque module distinct est traité une fois ; {3} si chaque copie est comptée."
    ),
    (
      .macrosHoursSame, "{1}: {2}; no module is a copy of another that would be done once.",
      "{1} : {2} ; aucun module n’est la copie d’un autre qui serait traité une fois."
    ),
    (
      .macrosNoEstimate, "{1}: what macros cost there is not known.", "{1} : ce qu’y coûtent les macros n’est pas connu."
    ),
    (
      .macrosStarting, "In {1} {1|document|documents} something starts by itself, without a user who asks for it.",
      "Dans {1} {1|document|documents}, quelque chose se déclenche seul, sans qu’un utilisateur le demande."
    ),
    (
      .macrosLockedCount,
      "{1} {1|project is|projects are} locked against viewing; the source is not encrypted and was read.",
      "{1} {1|projet est verrouillé|projets sont verrouillés} en affichage ; la source n’est pas chiffrée et a été lue."
    ),
    (
      .macrosUnreadCount,
      "The macros of {1} {1|document|documents} could not be read whole: their hours are estimated by size.",
      "Les macros de {1} {1|document|documents} n’ont pas pu être lues en entier : leurs heures sont estimées d’après leur taille."
    ),
    (
      .macrosEncryptedCount,
      "Of {1} encrypted {1|document|documents} nobody knows whether there are macros in {1|it|them}.",
      "Pour {1} {1|document chiffré|documents chiffrés}, on ne sait pas s’il y a des macros."
    ),
    (
      .macrosUncompared,
      "{1} {1|module was|modules were} not compared with others; {1|its|their} hours are counted in full.",
      "{1} {1|module n’a pas été comparé|modules n’ont pas été comparés} aux autres ; {1|ses|leurs} heures sont comptées en entier."
    ),
    (.macroDocumentsMore, "The documents with macros, dearest first", "Les documents avec macros, les plus coûteux d’abord"),
    (.macroClasses, "What kind of programs they are", "De quelle nature sont ces programmes"),
    (
      .macroClassesLead,
      """
      A document counts once, by the most demanding thing its macros do. Hours are sums over the documents, copies included.
      """,
      """
      Un document compte une fois, pour la chose la plus exigeante que font ses macros. Les heures sont additionnées sur les \
      documents, copies comprises.
      """
    ),
    (
      .macroClassesSheets,
      "{1} {1|document has|documents have} nothing but sheets of Excel 4 macros, and {1|is|are} in no class.",
      "{1} {1|document n’a|documents n’ont} que des feuilles de macros Excel 4 et {1|n’est|ne sont} dans aucune catégorie."
    ),
    (.macroClass, "Kind of program", "Nature du programme"),
    (.hoursSummed, "Hours, copies included", "Heures, copies comprises"),
    (.classEmpty, "a project without a statement", "un projet sans instruction"),
    (.classRecorded, "written by the recorder: no decision in it", "écrite par l’enregistreur : aucune décision"),
    (.classUtility, "works on the document itself", "agit sur le document lui-même"),
    (
      .classIntegration, "talks to databases, files, mail, the web or other programs",
      "parle à des bases, fichiers, messageries, au web ou à d’autres programmes"
    ),
    (
      .classApplication, "a program that has a document: forms, commands, events, or its size",
      "un programme qui a un document : formulaires, commandes, événements ou taille"
    ),
    (.classUnknown, "its code could not be read", "son code n’a pas pu être lu"),
    (.macroPortability, "What the suites can express", "Ce que les suites savent exprimer"),
    (
      .macroPortabilityLead,
      """
      What macros use and do not define themselves – members of the object models, statements, events, objects of other \
      programs, functions of libraries – each counted once, its uses over the distinct modules. Unknown means that no \
      source tells.
      """,
      """
      Ce que les macros utilisent sans le définir – membres des modèles objet, instructions, événements, objets d’autres \
      programmes, fonctions de bibliothèques – compté une fois, ses usages sur les modules distincts. Inconnu veut dire \
      qu’aucune source ne le dit.
      """
    ),
    (
      .macroMoreThings, "There are more than are told apart here.", "Il y en a plus que ce qui est distingué ici."
    ),
    (.macroOffer, "The suite offers", "La suite propose"),
    (.macroThings, "Different things", "Choses différentes"),
    (.macroUseCount, "Uses", "Usages"),
    (.meansAutomatic, "it needs no thought", "sans réflexion"),
    (.meansEquivalent, "one member does the same", "un membre fait la même chose"),
    (.meansUnknown, "no source says", "aucune source ne le dit"),
    (.meansWorkAround, "several members, another service, a change of the design", "plusieurs membres, un autre service, une autre conception"),
    (.meansNone, "nothing does it", "rien ne le fait"),
    (.macroObstacles, "What has to be worked around", "Ce qu’il faut contourner"),
    (
      .macroObstaclesLead, "Used here, and in a suite without a counterpart or with a way around only; in most documents first.",
      "Utilisé ici, et sans équivalent dans une suite ou seulement par un détour ; d’abord ce qui touche le plus de documents."
    ),
    (.macroOutsideLead, "Databases, files, mail, the web, Windows and other programs; in most documents first.",
      "Bases de données, fichiers, messagerie, web, Windows et autres programmes ; d’abord ce qui touche le plus de documents."),
    (.macroDistinctColumn, "Distinct modules", "Modules distincts"),
    (
      .macroMoreInTables, "{1} more {1|is|are} in macro-apis.csv of the CSV report.",
      "{1} de plus {1|figure|figurent} dans macro-apis.csv du rapport CSV."
    ),
    (
      .macroPlacesLead, "Paths, servers and addresses in the code break when documents move; what is secret is masked.",
      "Chemins, serveurs et adresses écrits dans le code se rompent au déplacement ; ce qui est secret est masqué."
    ),
    (.distinctModules, "Distinct modules", "Modules distincts"),
    (
      .distinctModulesCount, "{1} distinct {1|module|modules} among {2} with code.",
      "{1} {1|module distinct|modules distincts} parmi {2} avec du code."
    ),
    (
      .distinctModulesLead,
      """
      Modules are the same when their code is, but for white space, the case of letters and the lines that the editor \
      hides: one piece of work. First where most hours fall away. Each has its part of the hours that its document takes \
      back for what several modules share.
      """,
      """
      Des modules sont les mêmes quand leur code l’est, aux blancs, à la casse et aux lignes cachées par l’éditeur près : un \
      seul travail. D’abord ceux où le plus d’heures disparaissent. Chacun porte sa part des heures que son document retire \
      pour ce que plusieurs modules partagent.
      """
    ),
    (.macroModule, "Module", "Module"),
    (.macroModules, "Modules", "Modules"),
    (.macroCopies, "Copies", "Exemplaires"),
    (.hoursOnce, "hours, once", "heures, une fois"),
    (.hoursSaved, "Falls away", "Disparaît"),
    (.macroFoundIn, "Found in", "Présent dans"),
    (
      .macroVariants, "{1} {1|spelling|spellings} of the source", "{1} {1|écriture|écritures} de la source"
    ),
    (.macroDocuments, "Documents with macros", "Documents avec macros"),
    (
      .macroDocumentsLead, "Dearest first. Hours are those of the document’s macros alone, copies of modules included.",
      "Les plus coûteux d’abord. Les heures sont celles des seules macros du document, copies de modules comprises."
    ),
    (
      .macroSheetHours, "A question mark: sheets of Excel 4 macros, which no estimate covers; a rule of their own has their hours.",
      "Point d’interrogation : feuilles de macros Excel 4, hors de toute estimation ; leurs heures sont dans leur propre règle."
    ),
    (.macroNoteUnread, "not read whole", "lu en partie"),
    (.macroNoteLocked, "locked", "verrouillé"),
    (.macroNoteSheets, "{1} {1|sheet|sheets} of Excel 4 macros", "{1} {1|feuille|feuilles} de macros Excel 4"),
    (.macroApplicationUnknown, "application not known", "application inconnue"),
    (.macroMember, "member", "membre"),
    (.macroObject, "object of another program", "objet d’un autre programme"),
    (.macroDeclared, "function of a library", "fonction d’une bibliothèque"),
    (.macroEvent, "event", "événement"),
    (
      .onceLead,
      """
      Macro modules that are the same are one piece of work and counted once, here and by role and cause; a module that \
      several departments have counts in each of them. Left out:
      """,
      """
      Les modules de macros identiques sont un seul travail, compté une fois, ici comme par rôle et par cause ; un module \
      présent dans plusieurs services compte dans chacun. Retiré :
      """
    ),
    (.onceSuite, "{1} {2}", "{1} : {2}"),
    (.macroEstimate, "What its macros cost", "Ce que coûtent ses macros"),
    (
      .macroEstimateLead,
      "The hours of a module are the sum of its reasons; with those of the project they are the hours of the macros.",
      "Les heures d’un module sont la somme de ses motifs ; avec ceux du projet, elles font les heures des macros."
    ),
    (
      .macroInspectHint, "assay inspect --macros shows every module, who starts it and what it uses.",
      "assay inspect --macros montre chaque module, ce qui le lance et ce qu’il utilise."
    ),
    (.macroReasons, "Reasons", "Motifs"),
    (.macroRepeated, "same code as a module above: done once", "même code qu’un module ci-dessus : traité une fois"),
    (.macroProjectRow, "The project", "Le projet"),
    (.macroUsesOf, "What {1} uses", "Ce qu’utilise {1}"),
    (
      .macroUnlisted, "{1} of {2} uses are of things that no table knows: their hours are a guess.",
      "{1} usages sur {2} concernent des choses qu’aucune table ne connaît : leurs heures sont une supposition."
    ),
  ]
}
