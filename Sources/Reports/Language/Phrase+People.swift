extension Phrase {
  static let excelUse: [Entry] = [
    (.navPeople, "Excel users", "Utilisateurs d’Excel"),
    (.peopleTitle, "Who needs Excel", "Qui a besoin d’Excel"),
    (
      .peopleAnswer, "{1} of {2} Excel users {1|has|have} no workbook that blocks them for {3}.",
      "{1} {1|utilisateur|utilisateurs} d’Excel sur {2} n’{1|a|ont} aucun classeur bloquant pour {3}."
    ),
    (
      .peopleAnswerAll, "None of the {1} Excel users has a workbook that blocks them for {2}.",
      "Aucun des {1} utilisateurs d’Excel n’a de classeur bloquant pour {2}."
    ),
    (
      .peopleAnswerMore, "At least {1} of {2} Excel users have no workbook that blocks them for {3}.",
      "Au moins {1} utilisateurs d’Excel sur {2} n’ont aucun classeur bloquant pour {3}."
    ),
    (
      .peopleAnswerFewer, "Fewer than {1} of {2} Excel users have no workbook that blocks them for {3}.",
      "Moins de {1} utilisateurs d’Excel sur {2} n’ont aucun classeur bloquant pour {3}."
    ),
    (
      .peopleNobodyKnown,
      "Attribution is 0%: no workbook says who saved it, so nothing is claimed about people.",
      "Attribution : 0 %. Aucun classeur ne dit qui l’a enregistré ; rien n’est donc affirmé sur les personnes."
    ),
    (
      .peopleTooFew, "Fewer than five people are known by their workbooks: nothing is told of so few.",
      "Moins de cinq personnes sont connues par leurs classeurs : rien n’est dit d’un si petit nombre."
    ),
    (
      .peopleScanHint, "Scan again with --identities pseudonym (the default) to know.",
      "Relancer l’analyse avec --identities pseudonym (le réglage par défaut) pour le savoir."
    ),
    (
      .peopleLead,
      """
      An Excel user is a person to whom a workbook of the window is attributed: its last editor, else its creator. \
      Whoever has a workbook that could not be judged is not counted among those without an obstacle.
      """,
      """
      Est utilisateur d’Excel la personne à qui un classeur de la période est attribué : son dernier auteur, à défaut \
      son créateur. Qui a un classeur qui n’a pas pu être jugé ne compte pas parmi les personnes sans obstacle.
      """
    ),
    (
      .peoplePrivacy,
      """
      People are pseudonyms. No group under five is shown: small departments and small groups are put together with \
      others, and figures from which one could be worked out are withheld.
      """,
      """
      Les personnes sont des pseudonymes. Aucun groupe de moins de cinq n’est montré : les petits services et les petits \
      groupes sont réunis à d’autres, et les chiffres qui permettraient d’en déduire un sont retenus.
      """
    ),
    (.peopleWindow, "Workbooks saved from {1} to {2}", "Classeurs enregistrés du {1} au {2}"),
    (.peopleWindowAll, "Workbooks of any age: the inventory has no date", "Classeurs de tout âge : l’inventaire n’a pas de date"),
    (
      .peopleAttributed, "{1} of {2} {2|workbook|workbooks} can be attributed ({3}).",
      "{1} {1|classeur|classeurs} sur {2} {1|peut être attribué|peuvent être attribués} ({3})."
    ),
    (.peopleOlder, "{1} older {1|workbook is|workbooks are} left out.", "{1} {1|classeur plus ancien est laissé|classeurs plus anciens sont laissés} de côté."),
    (.peopleMore, "Functions by person and department", "Fonctions par personne et par service"),
    (.excelUsers, "Excel users", "Utilisateurs d’Excel"),
    (.withoutBlocking, "No blocking workbook", "Aucun classeur bloquant"),
    (.withoutMajor, "Nor one that needs major changes", "Ni classeur à gros travaux"),
    (.withUnknown, "A workbook that was not judged", "Un classeur non jugé"),
    (.withBlocked, "A blocked workbook", "Un classeur bloqué"),
    (
      .withoutLacking, "Use no function known to be missing", "N’utilisent aucune fonction connue comme absente"
    ),
    (.countFewer, "fewer than {1}", "moins de {1}"),
    (.countMore, "{1} or more", "{1} ou plus"),
    (.countWithheld, "withheld", "non communiqué"),
    (.twoHundredTitle, "How many use 200 functions or more?", "Combien utilisent 200 fonctions ou plus ?"),
    (
      .twoHundredNobody, "Nobody: half of the Excel users use {1} {1|function|functions} or fewer.",
      "Personne : la moitié des utilisateurs d’Excel {1|utilise|utilisent} {1} {1|fonction|fonctions} ou moins."
    ),
    (
      .twoHundredNobodyNone, "Nobody: half of the Excel users use no function at all.",
      "Personne : la moitié des utilisateurs d’Excel n’utilisent aucune fonction."
    ),
    (
      .twoHundredSome,
      "{1} of {2} Excel users use {3} functions or more; half of them all use {4} or fewer.",
      "{1} utilisateurs d’Excel sur {2} utilisent {3} fonctions ou plus ; la moitié de tous en utilise {4} ou moins."
    ),
    (
      .twoHundredLead,
      "Distinct functions of Excel’s list, a person, over all the workbooks of the window that are attributed to them.",
      "Fonctions distinctes de la liste d’Excel, par personne, sur tous les classeurs de la période qui lui sont attribués."
    ),
    (.distinctFunctions, "Distinct functions", "Fonctions distinctes"),
    (.medianFunctions, "Functions a person (median)", "Fonctions par personne (médiane)"),
    (.departmentFunctions, "Functions in the department", "Fonctions dans le service"),
    (.otherDepartments, "{1} small {1|department|departments} together", "{1} {1|petit service|petits services} ensemble"),
    (.bucketRange, "{1} to {2}", "{1} à {2}"),
    (.bucketOpen, "{1} or more", "{1} ou plus"),
    (.peopleOfDepartments, "By department", "Par service"),
    (
      .peopleOfDepartmentsLead, "A person belongs to the department where most of their workbooks lie.",
      "Une personne appartient au service où se trouvent la plupart de ses classeurs."
    ),
    (.catalogTitle, "What the suites have", "Ce qu’ont les suites"),
    (
      .catalogOwn, "{5}: {1} functions of its own list. Of Excel’s {2}, {3} are there under the same name, {4} of these without a known difference.",
      "{5} : {1} fonctions dans sa propre liste. Sur les {2} d’Excel, {3} y sont sous le même nom, dont {4} sans différence connue."
    ),
    (
      .catalogSame, "{4}: of Excel’s {1} functions, {2} are there under the same name, {3} of these without a known difference.",
      "{4} : sur les {1} fonctions d’Excel, {2} y sont sous le même nom, dont {3} sans différence connue."
    ),
    (.catalogUnknown, "Of {1} nothing is known.", "Pour {1}, rien n’est connu."),
    (.catalogRead, "As of {1}.", "État au {1}."),
    (.lackingTitle, "Functions used here that {1} lacks", "Fonctions utilisées ici et absentes de {1}"),
    (
      .lackingNone, "Every function that is used here and that the table knows is there under its name.",
      "Toutes les fonctions utilisées ici et connues de la table y sont sous leur nom."
    ),
    (.function, "Function", "Fonction"),
    (.replacement, "There instead", "Là-bas à la place"),
    (.personsColumn, "People", "Personnes"),
    (.workbooksColumn, "Workbooks", "Classeurs"),
    (.callsColumn, "Calls", "Appels"),
    (.departmentsColumn, "Departments", "Services"),
  ]
}
