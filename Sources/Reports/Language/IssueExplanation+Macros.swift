/// What is said of macros whose storage is not as it should be.
extension IssueExplanation {
  static let macroContainers: [(String, String, String)] = [
    (
      "ovba.chunk", "A piece of the macros’ stored code does not have the size it should; code may be missing.",
      "Un morceau du code stocké des macros n’a pas la taille voulue ; du code peut manquer."
    ),
    (
      "ovba.chunk-overflow", "A piece of the macros’ stored code unpacks to more than is allowed; it was cut.",
      "Un morceau du code stocké des macros se décompresse au-delà du permis ; il a été coupé."
    ),
    (
      "ovba.directory", "The list of the macro modules is damaged or has no end; modules may be missing.",
      "La liste des modules de macros est endommagée ou sans fin ; des modules peuvent manquer."
    ),
    (
      "ovba.header", "Stored macro code does not start as it should; what follows was not read.",
      "Du code de macros stocké ne commence pas comme il faut ; la suite n’a pas été lue."
    ),
    (
      "ovba.limit", "The macros are larger than what is read; the rest was left.",
      "Les macros dépassent ce qui est lu ; le reste a été laissé."
    ),
    (
      "ovba.token", "Stored macro code contradicts itself; what follows in its module was not read.",
      "Du code de macros stocké se contredit ; la suite de son module n’a pas été lue."
    ),
  ]

  static let macroSheets: [(String, String, String)] = [
    (
      "xls.formula", "Formulas of Excel 4.0 macros in a binary workbook could not be read; their functions are not known.",
      "Des formules de macros Excel 4.0 d’un classeur binaire sont illisibles ; leurs fonctions sont inconnues."
    ),
    (
      "xls.limit", "A binary workbook holds more macros, names or links than are read; the rest was left.",
      "Un classeur binaire contient plus de macros, de noms ou de liaisons qu’il n’en est lu ; le reste a été laissé."
    ),
    (
      "xls.record", "The list of sheets, names or macro cells of a binary workbook is damaged; macros may be missing.",
      "La liste des feuilles, des noms ou des cellules de macros d’un classeur binaire est endommagée ; des macros peuvent "
        + "manquer."
    ),
    (
      "xls.toolbar", "The toolbars stored in a binary workbook could not be read to their end.",
      "Les barres d’outils d’un classeur binaire n’ont pas pu être lues jusqu’au bout."
    ),
  ]

  static let macroCode: [(String, String, String)] = [
    (
      "vba.code-page", "Some letters in macro code are not known in its alphabet; they are replaced.",
      "Des lettres du code des macros sont inconnues de son alphabet ; elles sont remplacées."
    ),
    (
      "vba.limit", "More different things were found in the macros than are listed; the rest was left.",
      "Les macros contiennent plus de choses différentes qu’il n’en est listé ; le reste a été laissé."
    ),
    (
      "vba.malformed", "There are macros, but their project is damaged or not what it claims to be.",
      "Des macros sont présentes, mais leur projet est endommagé ou n’est pas ce qu’il prétend être."
    ),
    (
      "vba.missing-module", "A macro module is listed, but its code is not there.",
      "Un module de macros est listé, mais son code n’y est pas."
    ),
    (
      "vba.module-list", "The lists of macro modules do not agree; every module found was read.",
      "Les listes des modules de macros ne concordent pas ; tout module trouvé a été lu."
    ),
    (
      "vba.offset", "A macro module’s code is not where the file says; it was searched for.",
      "Le code d’un module de macros n’est pas à l’endroit annoncé ; il a été recherché."
    ),
    (
      "vba.protection", "The lock of the macros cannot be made out; Office shows nothing of such a project.",
      "Le verrou des macros est illisible ; Office ne montre rien d’un tel projet."
    ),
    (
      "vba.purged", "The macros are stored without compiled code: another program than Office made them, or somebody removed it.",
      "Les macros sont stockées sans code compilé : un autre programme qu’Office les a faites, ou quelqu’un l’a retiré."
    ),
    (
      "vba.stomp-suspect", "The readable code of a macro module and its compiled code seem to differ; have security look at it.",
      "Le code lisible d’un module de macros et son code compilé semblent différer ; le faire examiner par la sécurité."
    ),
    (
      "vba.version", "The macros are of Excel 5 or 95; their code is not read.",
      "Les macros datent d’Excel 5 ou 95 ; leur code n’est pas lu."
    ),
  ]
}
