extension Phrase {
  static let documentPage: [Entry] = [
    (.documentAnswerReady, "Can move as it is.", "Peut passer tel quel."),
    (
      .documentAnswerMinor, "Needs a person for up to about an hour.",
      "Demande une personne pendant une heure environ au plus."
    ),
    (.documentAnswerMajor, "Needs real work before it moves.", "Demande un vrai travail avant de passer."),
    (
      .documentAnswerBlocked, "Cannot move until an obstacle is removed.",
      "Ne peut pas passer avant la levée d’un obstacle."
    ),
    (
      .documentAnswerNotApplicable, "Is an Office document, not an application: this destination does not concern it.",
      "Est un document bureautique, pas une application : cette destination ne le concerne pas."
    ),
    (
      .documentAnswerUnknown, "Could not be judged, so it is not ready.",
      "N’a pas pu être jugé, donc n’est pas prêt."
    ),
    (.scoreOutOf, "out of 100", "sur 100"),
    (.lossesTitle, "How the score comes about", "Comment la note se forme"),
    (.lossStart, "Full score", "Note maximale"),
    (.lossCap, "Held at zero", "Plancher à zéro"),
    (.lossResult, "Score", "Note"),
    (.noLosses, "Nothing was taken off.", "Rien n’a été retiré."),
    (.whatBreaks, "What breaks, where, and what to do instead", "Ce qui casse, où, et que faire à la place"),
    (
      .nothingBreaks, "Nothing that the rules know breaks here.",
      "Rien de ce que connaissent les règles ne casse ici."
    ),
    (.nothingAsksWork, "Nothing here asks for anybody’s work.", "Rien ici ne demande de travail."),
    (.withoutWork, "Found too, without work", "Trouvé aussi, sans travail"),
    (.instead, "What to do instead", "Que faire à la place"),
    (.whereColumn, "Where", "Où"),
    (.what, "What", "Quoi"),
    (.sources, "Sources", "Sources"),
    (.generalKnowledge, "general knowledge", "connaissance générale"),
    (.readOn, "read on {1}", "lu le {1}"),
    (.forSuite, "For {1}", "Pour {1}"),
    (.nobodyNeeded, "No work", "Aucun travail"),
    (.factsTitle, "Everything found in the file", "Tout ce qui a été trouvé dans le fichier"),
    (
      .factsLead, "Facts only; what they mean for a suite is said above.",
      "Des faits seulement ; ce qu’ils impliquent pour une suite est dit plus haut."
    ),
    (
      .factsMore, "{1} more {1|fact is|facts are} in the export of the inventory.",
      "{1} {1|autre fait est|autres faits sont} dans l’export de l’inventaire."
    ),
    (.noFacts, "No facts are known of this file.", "Aucun fait n’est connu de ce fichier."),
    (.insideTitle, "Documents inside of this one", "Documents contenus dans celui-ci"),
    (
      .insideLead,
      "Each is known by its own content, one level down. What they hold is not counted in the facts of the file.",
      "Chacun est connu par son propre contenu, sur un niveau. Ce qu’ils contiennent n’est pas compté dans les faits du fichier."
    ),
    (
      .insideMore, "{1} more {1|is|are} in the export of the inventory.",
      "{1} de plus {1|figure|figurent} dans l’export de l’inventaire."
    ),
    (.insideFacts, "What is in it", "Ce qu’il contient"),
    (.moreItems, "and {1} more", "et {1} de plus"),
    (.kind, "Fact", "Fait"),
    (.subject, "Subject", "Sujet"),
    (.attributes, "Details", "Détails"),
    (.unmeasuredTitle, "What could not be measured", "Ce qui n’a pas pu être mesuré"),
    (
      .unmeasuredLead, "These rules need facts that could not be read here; they are not counted as passed.",
      "Ces règles demandent des faits qui n’ont pas pu être lus ici ; elles ne comptent pas comme satisfaites."
    ),
    (.issueUnknown, "Something unusual was met.", "Quelque chose d’inhabituel a été rencontré."),
    (.issuesTitle, "Trouble met while reading", "Difficultés rencontrées à la lecture"),
    (
      .issuesLead, "What in the file is not as its format demands, or was not read.",
      "Ce qui, dans le fichier, n’est pas conforme à son format ou n’a pas été lu."
    ),
    (.writeInstead, "write {1} instead", "écrire {1} à la place"),
    (.differencesTitle, "Same name, other result", "Même nom, autre résultat"),
    (
      .differencesLead, "These functions exist in the suite, but compute or accept something else. Compare some results.",
      "Ces fonctions existent dans la suite, mais calculent ou acceptent autre chose. Comparer quelques résultats."
    ),
    (
      .differencesBelow, "{1} {1|function exists and differs|functions exist and differ}: see “Same name, other result”.",
      "{1} {1|fonction existe mais diffère|fonctions existent mais diffèrent} : voir « Même nom, autre résultat »."
    ),
    (.creator, "Made by", "Créé par"),
    (.lastSavedBy, "Last saved by", "Dernier auteur"),
    (.recordTitle, "Facts, as in the record", "Faits, tels que dans l’enregistrement"),
  ]
}
