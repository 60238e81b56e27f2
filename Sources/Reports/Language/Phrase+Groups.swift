extension Phrase {
  /// What the pages about groups of facts say besides the words of the groups themselves.
  static let groupPages: [Entry] = [
    (.navGroups, "Browser and sharing", "Navigateur et partage"),
    (.groupsTitle, "What documents ask for", "Ce que demandent les documents"),
    (
      .groupsLead,
      """
      Shares are of all documents. What was not read far enough, and what no dated source speaks of, is in the whole and \
      never among what works.
      """,
      """
      Les parts portent sur tous les documents. Ce qui n’a pas été assez lu, et ce dont aucune source datée ne parle, \
      compte dans le tout, jamais parmi ce qui fonctionne.
      """
    ),
    (.groupsMore, "By device, by cause and by department", "Par appareil, par cause et par service"),
    (.groupFigure, "{3}: {1} of {2} {2|document|documents}", "{3} : {1} {1|document|documents} sur {2}"),
    (.groupDocuments, "The documents, with what stands against them", "Les documents, avec ce qui s’y oppose"),
    (.groupMembers, "What it comes from", "D’où cela vient"),
    (.groupNothing, "Nothing of it was found.", "Rien de tel n’a été trouvé."),
    (.groupStatements, "Whatever the document holds", "Quel que soit le contenu"),
    (.groupBecause, "Because of", "À cause de"),
    (.groupDevice, "Device", "Appareil"),
    (.anyDevice, "any device", "tout appareil"),
    (.devicePC, "PC or Mac, browser", "PC ou Mac, navigateur"),
    (.deviceChromebook, "Chromebook", "Chromebook"),
    (.deviceMobileBrowser, "tablet or telephone, browser", "tablette ou téléphone, navigateur"),
    (.deviceMobileApp, "tablet or telephone, app", "tablette ou téléphone, application"),
    (.standingUnknown, "not known", "non connu"),
    (.standingUnmeasured, "not read far enough", "pas assez lu"),
    (.effectNone, "changes nothing", "ne change rien"),
    (.effectHinders, "hinders", "gêne"),
    (.effectUnknown, "effect not known", "effet non connu"),
    (.effectBlocks, "blocks", "bloque"),
    (.sourcesConfidence, "Sources, {1} confidence", "Sources, confiance {1}"),
    (.groupDocumentTitle, "What the document asks for", "Ce que demande le document"),
    (
      .groupDocumentLead, "By suite; reasons are named with the places where they were found.",
      "Par suite ; les raisons sont citées avec les endroits où elles ont été trouvées."
    ),
  ]
}
