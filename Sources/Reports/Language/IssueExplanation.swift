import AssessmentEngine

/// What each issue code of a record means to whoever owns the file. The record's own message, in English and with the
/// technical detail, is shown beside it.
enum IssueExplanation {
  /// Nil for a code that this version does not know: a record may come from a newer one.
  static func text(of code: String) -> LocalizedText? { catalog[code] }

  private static let catalog = Dictionary(
    all.map { ($0.0, LocalizedText(english: $0.1, french: $0.2)) }, uniquingKeysWith: { first, _ in first })

  /// Code, English, French; in order of the codes.
  static let all: [(String, String, String)] =
    (compound + files + markup + archive + macroContainers + macroSheets + macroCode).sorted { $0.0 < $1.0 }

  private static let compound: [(String, String, String)] = [
    (
      "cfb.chain", "A chain of blocks in the file is broken; what stands behind it cannot be read.",
      "Une chaîne de blocs du fichier est rompue ; ce qui la suit ne peut pas être lu."
    ),
    (
      "cfb.chain-loop", "A chain of blocks in the file comes back on itself; it was followed once only.",
      "Une chaîne de blocs du fichier revient sur elle-même ; elle n’a été suivie qu’une fois."
    ),
    (
      "cfb.directory", "The table of contents of the file is wrong or incomplete.",
      "Le sommaire interne du fichier est faux ou incomplet."
    ),
    (
      "cfb.header", "The head of the file is unusual or damaged.",
      "L’en-tête du fichier est inhabituel ou endommagé."
    ),
    (
      "cfb.limit", "The file is larger or deeper inside than what is read safely; the rest was left.",
      "L’intérieur du fichier dépasse ce qui se lit sans risque ; le reste a été laissé."
    ),
    (
      "cfb.name", "A name inside of the file is not valid, or stands there twice.",
      "Un nom à l’intérieur du fichier n’est pas valide ou y figure deux fois."
    ),
    (
      "cfb.stream-size", "A stream in the file claims more bytes than there are.",
      "Un flux du fichier annonce plus d’octets qu’il n’y en a."
    ),
    (
      "cfb.unreadable", "The system failed while the file was read. Scan again.",
      "Le système a échoué pendant la lecture du fichier. Relancer l’analyse."
    ),
    (
      "crypto.limit", "The file is encrypted in a way that would take too long to try Excel’s own password on.",
      "Le chiffrement du fichier demanderait trop de temps pour essayer le mot de passe d’Excel."
    ),
    (
      "crypto.malformed", "The file is encrypted, and the description of its encryption is damaged.",
      "Le fichier est chiffré et la description de son chiffrement est endommagée."
    ),
  ]

  private static let files: [(String, String, String)] = [
    (
      "data.limit", "More connections, pivot caches, add-ins or link targets were found than are told one by one.",
      "Il y a plus de connexions, de caches de tableaux croisés, de compléments ou de cibles de liens qu’il n’en est détaillé."
    ),
    (
      "data.missing", "A pivot table or a query table refers to a cache or a connection that is not in the file.",
      "Un tableau croisé ou une table de requête renvoie à un cache ou à une connexion absents du fichier."
    ),
    (
      "document.limit", "A text document has more tables, styles or sections than are looked at one by one.",
      "Un document texte a plus de tableaux, de styles ou de sections qu’il n’en est examiné un à un."
    ),
    (
      "embed.depth", "A document inside of this one holds further documents; those were not opened.",
      "Un document contenu dans celui-ci en contient d’autres, qui n’ont pas été ouverts."
    ),
    (
      "embed.limit", "More, or larger, documents are inside of this one than are read; the rest was left.",
      "Ce document en contient plus, ou de plus gros, qu’il n’en est lu ; le reste a été laissé."
    ),
    (
      "docx.field",
      "Marks of fields in the text do not match, or an instruction is longer than what is read; the fields around are told.",
      "Des marques de champs du texte ne se répondent pas, ou une instruction est trop longue ; les autres champs sont relevés."
    ),
    (
      "docx.field-depth", "Fields of the text stand in one another deeper than what is read safely; the deepest were left.",
      "Des champs du texte s’imbriquent au-delà de ce qui se lit sans risque ; les plus profonds ont été laissés."
    ),
    (
      "docx.unknown-element",
      "The text holds an element that Word’s format does not have there: Word may call the file damaged. Open it once.",
      "Le texte contient un élément que le format de Word n’y prévoit pas : Word peut dire le fichier endommagé. L’ouvrir une fois."
    ),
    ("file.size", "The file is larger than what is read.", "Le fichier est plus gros que ce qui est lu."),
    (
      "file.ransom-note", "The text asks to pay for files. Tell the security team.",
      "Le texte demande de payer pour des fichiers. Prévenir l’équipe de sécurité."
    ),
    (
      "file.suspected-encryption", "The name is a document’s and the content is noise: ransomware may have encrypted it.",
      "Le nom est celui d’un document et le contenu du bruit : un rançongiciel peut l’avoir chiffré."
    ),
    (
      "file.zeros", "The file begins with nothing but zeros: its content was lost when it was written.",
      "Le début du fichier ne contient que des zéros : son contenu s’est perdu à l’écriture."
    ),
    (
      "odf.limit", "The document has more links than are kept; the others are not listed.",
      "Le document contient plus de liens qu’on n’en conserve ; les autres ne sont pas énumérés."
    ),
    (
      "rtf.limit", "The document is longer or deeper than what is read; the rest was left.",
      "Le document est plus long ou plus imbriqué que ce qui est lu ; le reste a été laissé."
    ),
    (
      "file.unreadable", "The system failed while the file was read. Scan again.",
      "Le système a échoué pendant la lecture du fichier. Relancer l’analyse."
    ),
    (
      "formula.limit", "A formula is longer or deeper than what is read; functions in its rest are not counted.",
      "Une formule est plus longue ou plus profonde que ce qui est lu ; les fonctions au-delà ne sont pas comptées."
    ),
    (
      "mashup.container", "The store of Power Query’s queries is damaged; its queries were not read, or not all.",
      "Le conteneur des requêtes Power Query est endommagé ; elles n’ont pas été lues, ou pas toutes."
    ),
    (
      "mashup.limit", "The store of Power Query’s queries is larger than what is read; some queries may be missing here.",
      "Le conteneur des requêtes Power Query dépasse ce qui est lu ; des requêtes peuvent manquer ici."
    ),
    (
      "mashup.package", "The archive inside of Power Query’s store is damaged; its queries were not read, or not all.",
      "L’archive interne du conteneur Power Query est endommagée ; ses requêtes n’ont pas été lues, ou pas toutes."
    ),
    (
      "opc.content-types", "The list of content types is missing or wrong: parts cannot be told apart safely.",
      "La liste des types de contenu manque ou est fausse : les parties ne se distinguent pas avec certitude."
    ),
    (
      "opc.core-properties", "The file has its title, author and dates twice, which other programs may take for damage.",
      "Le fichier a deux fois son titre, son auteur et ses dates, ce que d’autres programmes peuvent prendre pour un défaut."
    ),
    (
      "opc.dangling", "The document refers to a picture, a setting or another part that is not in the file.",
      "Le document renvoie à une image, à un réglage ou à une autre partie qui n’est pas dans le fichier."
    ),
    (
      "opc.extension-mismatch", "The file name promises another format than the content has.",
      "Le nom du fichier annonce un autre format que celui du contenu."
    ),
    (
      "opc.main-part", "The main part of the document is missing, of an unknown kind, or not properly announced.",
      "La partie principale du document manque, est d’un type inconnu ou n’est pas annoncée comme il faut."
    ),
    (
      "opc.missing-part", "The document refers to a part that is not in the file.",
      "Le document renvoie à une partie qui n’est pas dans le fichier."
    ),
    (
      "opc.names", "The document names more fonts, shapes, styles or vocabularies than are kept; the rest was left.",
      "Le document nomme plus de polices, formes, styles ou vocabulaires qu’il n’en est conservé ; le reste a été laissé."
    ),
    (
      "opc.orphan-part", "The file holds macros that nothing in the document refers to.",
      "Le fichier contient des macros auxquelles rien dans le document ne renvoie."
    ),
    (
      "opc.part-name", "A name inside of the package is not allowed; it is only kept as text.",
      "Un nom à l’intérieur du paquet n’est pas permis ; il n’est gardé que comme texte."
    ),
    (
      "opc.rel-flood", "The document has more links between its parts than are read.",
      "Le document a plus de relations entre ses parties qu’il n’en est lu."
    ),
    (
      "opc.root-namespace", "A workbook or sheet is written in the vocabulary of another format.",
      "Un classeur ou une feuille est écrit dans le vocabulaire d’un autre format."
    ),
    (
      "pptx.no-master", "A slide or a layout belongs to no layout or master, which other programs may take for damage.",
      "Une diapositive ou une mise en page ne dépend d’aucune mise en page ou d’aucun masque, ce que d’autres programmes peuvent prendre pour un défaut."
    ),
    (
      "record.facts", "More different things were found in the document than are kept; the rest was left.",
      "Le document contient plus de choses différentes qu’il n’en est conservé ; le reste a été laissé."
    ),
    (
      "record.issues", "More trouble was met than is kept; the rest is not listed.",
      "Plus de difficultés ont été rencontrées qu’il n’en est conservé ; le reste n’est pas listé."
    ),
    (
      "record.places", "More places were found than are kept; the counts are right all the same.",
      "Plus d’emplacements ont été trouvés qu’il n’en est conservé ; les nombres restent justes."
    ),
    (
      "scan.changed", "The file changed twice while it was read. Scan again.",
      "Le fichier a changé deux fois pendant sa lecture. Relancer l’analyse."
    ),
    (
      "scan.denied", "Access is denied. Check the rights of the account that scans.",
      "L’accès est refusé. Vérifier les droits du compte qui analyse."
    ),
    (
      "scan.desktop-file", "A file that the desktop writes for itself; it is no document.",
      "Un fichier que le bureau écrit pour lui-même ; ce n’est pas un document."
    ),
    (
      "scan.directory", "A folder where a file was expected.",
      "Un dossier là où un fichier était attendu."
    ),
    (
      "scan.not-regular", "It became something else than a file before it was opened.",
      "Ce n’était plus un fichier au moment de l’ouvrir."
    ),
    (
      "scan.outside-root", "The list names a path outside of the folder that is scanned.",
      "La liste nomme un chemin hors du dossier analysé."
    ),
    (
      "scan.owner-file", "The lock file of a document that is open, or was when its program ended.",
      "Le fichier de verrouillage d’un document ouvert, ou qui l’était quand son programme s’est arrêté."
    ),
    (
      "scan.record-size", "More was found in the document than is kept; the counts of what is kept are right.",
      "Le document contient plus que ce qui est conservé ; les nombres de ce qui l’est sont justes."
    ),
    (
      "scan.special-file", "A pipe, a socket or a device; it is never opened.",
      "Un tube, une socket ou un périphérique ; il n’est jamais ouvert."
    ),
    (
      "scan.symbolic-link", "A symbolic link; links are not followed.",
      "Un lien symbolique ; les liens ne sont pas suivis."
    ),
    (
      "scan.temporary-file", "A temporary file; it is no document.",
      "Un fichier temporaire ; ce n’est pas un document."
    ),
    (
      "scan.unreadable", "The system refused to open or to read the file.",
      "Le système a refusé d’ouvrir ou de lire le fichier."
    ),
    (
      "scan.vanished", "The file was there when the folder was listed, and gone when it was opened.",
      "Le fichier était là quand le dossier a été listé, et plus là à l’ouverture."
    ),
    (
      "worker.crashed", "The process that read the file ended twice; other files were not affected.",
      "Le processus qui lisait le fichier s’est arrêté deux fois ; les autres fichiers n’ont pas été touchés."
    ),
    (
      "worker.memory", "Reading the file needed more memory than allowed.",
      "La lecture du fichier demandait plus de mémoire que permis."
    ),
    (
      "worker.timeout", "The file was not read within the time allowed for one file.",
      "Le fichier n’a pas été lu dans le temps accordé à un fichier."
    ),
    (
      "xlsb.formula", "Formulas of a binary workbook could not be read; their functions are not known.",
      "Des formules d’un classeur binaire n’ont pas pu être lues ; leurs fonctions ne sont pas connues."
    ),
    (
      "xlsb.record", "A part of a binary workbook is not as its format demands; what is behind may be missing.",
      "Une partie d’un classeur binaire n’est pas conforme à son format ; la suite peut manquer."
    ),
    (
      "xlsx.bad-index",
      "Cells, names or formulas refer by number to a format, text, sheet or workbook that is not there; nothing was made of it.",
      "Des cellules, des noms ou des formules renvoient par un numéro à un format, un texte, une feuille ou un classeur absent ; il n’en a rien été tiré."
    ),
    (
      "xlsx.bad-ref", "Rows or cells of a sheet have no valid place; they were read, and their places are not known.",
      "Des lignes ou des cellules d’une feuille n’ont pas d’emplacement valide ; elles ont été lues sans emplacement."
    ),
    (
      "xlsx.control", "Controls of a sheet lack their properties, or there are more of them than are read.",
      "Des contrôles d’une feuille n’ont pas leurs propriétés, ou sont plus nombreux que ce qui est lu."
    ),
    (
      "xlsx.count", "A part of the workbook says that it holds another number of things than it does; what it holds was counted.",
      "Une partie du classeur annonce un autre nombre d’éléments qu’elle n’en contient ; c’est le contenu qui a été compté."
    ),
    (
      "xlsx.name-cycle", "Defined names are made of themselves; formulas that read them have no value.",
      "Des noms définis se définissent par eux-mêmes ; les formules qui les lisent n’ont pas de valeur."
    ),
    (
      "xlsx.no-sheet", "The workbook lists no sheet, though its format asks for one; other programs may refuse it.",
      "Le classeur n’énumère aucune feuille, alors que son format en demande une ; d’autres logiciels peuvent le refuser."
    ),
    (
      "xlsx.number", "A number in the workbook is larger than its format allows; other programs may refuse it.",
      "Un nombre du classeur dépasse ce que permet son format ; d’autres programmes peuvent le refuser."
    ),
    (
      "xlsx.pivot-cache", "A pivot table leads to no data; what it shows cannot be refreshed.",
      "Un tableau croisé ne mène à aucune donnée ; ce qu’il affiche ne peut pas être actualisé."
    ),
    (
      "xlsx.shared-formula", "Cells share a formula that is not in the file; their functions are not known.",
      "Des cellules partagent une formule absente du fichier ; leurs fonctions ne sont pas connues."
    ),
    (
      "xlsx.sheet-part", "The workbook lists a sheet that is not in the file; other programs may refuse it or leave the sheet out.",
      "Le classeur énumère une feuille absente du fichier ; d’autres logiciels peuvent le refuser ou omettre la feuille."
    ),
  ]

  private static let markup: [(String, String, String)] = [
    (
      "xml.attribute-flood", "An element has more attributes than are read; reading of the part stopped there.",
      "Un élément a plus d’attributs qu’il n’en est lu ; la lecture de la partie s’arrête là."
    ),
    (
      "xml.depth", "Elements are nested deeper than is read; reading of the part stopped there.",
      "Des éléments sont imbriqués plus profondément que ce qui est lu ; la lecture de la partie s’arrête là."
    ),
    (
      "xml.doctype", "A part holds a document type declaration, which documents must not have; reading stopped there.",
      "Une partie contient une déclaration DOCTYPE, interdite dans un document ; la lecture s’arrête là."
    ),
    (
      "xml.elements", "A part has more elements than are read; reading stopped there.",
      "Une partie a plus d’éléments qu’il n’en est lu ; la lecture s’arrête là."
    ),
    (
      "xml.encoding", "A part declares another encoding than UTF-8 or UTF-16.",
      "Une partie déclare un autre codage que UTF-8 ou UTF-16."
    ),
    (
      "xml.malformed", "A part is no well-formed XML; it was read up to the mistake.",
      "Une partie n’est pas du XML bien formé ; elle a été lue jusqu’à la faute."
    ),
    (
      "xml.name-flood", "A part uses more different names than are read; reading stopped there.",
      "Une partie emploie plus de noms différents qu’il n’en est lu ; la lecture s’arrête là."
    ),
    (
      "xml.tag-length", "A tag is longer than what is read; reading of the part stopped there.",
      "Une balise est plus longue que ce qui est lu ; la lecture de la partie s’arrête là."
    ),
  ]
}
