extension Phrase {
  /// What `assay inspect --macros` says.
  static let macroListing: [Entry] = [
    (.macrosNone, "There are no macros in it.", "Il ne contient pas de macros."),
    (
      .macrosUnknown, "Whether there are macros in it could not be found out.",
      "On n’a pas pu savoir s’il contient des macros."
    ),
    (
      .macrosCount,
      "{1} macro {1|project|projects} with {2} {2|module|modules}.",
      "{1} {1|projet|projets} de macros avec {2} {2|module|modules}."
    ),
    (
      .macroSheetsCount, "{1} {1|sheet|sheets} of Excel 4 macros.", "{1} {1|feuille|feuilles} de macros Excel 4."
    ),
    (.macrosNotRun, "Nothing of it was run.", "Rien n’a été exécuté."),
    (
      .macrosLocked,
      """
      A password on a project or a lock on its view keeps the editor from showing it; the source itself is not encrypted \
      and was read like any other.
      """,
      """
      Un mot de passe ou un verrou sur un projet empêche l’éditeur de l’afficher ; la source elle-même n’est pas chiffrée \
      et a été lue comme toute autre.
      """
    ),
    (
      .macrosWritten, "{1} source {1|file was|files were} written.",
      "{1} {1|fichier source a été écrit|fichiers sources ont été écrits}."
    ),
    (.macroProject, "Project", "Projet"),
    (
      .macroUnread, "It could not be read whole: there may be more code in it than is listed here.",
      "Il n’a pas pu être lu en entier : il peut contenir plus de code que ce qui est listé ici."
    ),
    (.macroReferences, "References", "Références"),
    (.macroBroken, "BROKEN:", "ROMPUE :"),
    (.moduleStandard, "standard module", "module standard"),
    (.moduleClass, "class module", "module de classe"),
    (.moduleDocument, "module of the document, a sheet or a page", "module du document, d’une feuille ou d’une page"),
    (.moduleForm, "form", "formulaire"),
    (.moduleUnknown, "module of an unknown type", "module de type inconnu"),
    (.linesCount, "{1} {1|line|lines}", "{1} {1|ligne|lignes}"),
    (
      .formControls, "{1} {1|control|controls}, {2} event {2|procedure|procedures}",
      "{1} {1|contrôle|contrôles}, {2} {2|procédure|procédures} d’événement"
    ),
    (
      .formHandlers, "controls not read, {1} event {1|procedure|procedures}",
      "contrôles non lus, {1} {1|procédure|procédures} d’événement"
    ),
    (.macroFile, "written to", "écrit dans"),
    (
      .macroLossy, "bytes that its code page does not know became \u{FFFD}",
      "les octets inconnus de sa page de codes sont devenus \u{FFFD}"
    ),
    (.macroProcedures, "Procedures", "Procédures"),
    (.macroNoProcedures, "no procedures", "aucune procédure"),
    (.macroStartUnknown, "who starts it is not known", "on ne sait pas qui la lance"),
    (.macroUnused, "not in use", "inutilisée"),
    (.macroEvents, "Runs by itself", "Déclenchement automatique"),
    (.macroEmptyEvent, "empty", "vide"),
    (.macroShortcuts, "Keyboard shortcuts", "Raccourcis clavier"),
    (.macroOutside, "Calls outside", "Appels vers l’extérieur"),
    (.macroPlaces, "Places written into the code", "Emplacements écrits dans le code"),
    (.macroUses, "Uses", "Utilise"),
    (.macroOthers, "Besides", "Par ailleurs"),
    (.macroSheets, "Sheets of Excel 4 macros", "Feuilles de macros Excel 4"),
  ]
}
