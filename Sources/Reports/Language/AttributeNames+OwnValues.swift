import AssessmentEngine

extension AttributeNames {
  /// Values that are words of ours only in one attribute, or mean something else there: `attribute=value`. What is not here
  /// is shown as it is.
  static let ownValues: [String: LocalizedText] = table([
    // How a password for writing or for restrictions is kept.
    ("algorithm=legacy", "an old, weak method", "une méthode ancienne et faible"),
    ("algorithm=none", "none", "aucun"),
    // Whether a workbook has dates.
    ("dates=unknown", "perhaps", "peut-être"),
    // Names that no table of ours lists, by who may give them.
    ("authority=microsoft", "Microsoft", "Microsoft"),
    ("authority=other", "another maker", "un autre éditeur"),
    ("authority=standard", "the standard", "la norme"),
    // What binds a macro, and what leads to a part that is not known.
    ("by=content-type", "its content type", "son type de contenu"),
    ("by=key", "a key", "une touche"),
    ("by=relationship", "a relationship", "une relation"),
    // What a link is for.
    ("consumer=cell", "a cell", "une cellule"),
    ("consumer=chart-data", "the data of a chart", "les données d’un graphique"),
    ("consumer=mail-merge", "mail merge", "le publipostage"),
    ("consumer=media", "sound or film", "un son ou un film"),
    ("consumer=ole-object", "an object", "un objet"),
    ("consumer=picture", "a picture", "une image"),
    ("consumer=shape", "a shape", "une forme"),
    ("consumer=template", "the template", "le modèle"),
    ("consumer=text", "the text", "le texte"),
    ("consumer=workbook", "the workbook", "le classeur"),
    ("consumer=worksheetSource", "a pivot table", "un tableau croisé"),
    ("content=picture", "a picture", "une image"),
    ("content=text", "text", "du texte"),
    // What a content control is bound to.
    ("data-store=core-properties", "the document’s properties", "les propriétés du document"),
    ("data-store=cover-page-properties", "the properties of the cover page", "les propriétés de la page de garde"),
    ("data-store=custom", "data of its own", "des données propres"),
    ("data-store=extended-properties", "the program’s properties", "les propriétés du programme"),
    ("data-store=missing", "missing", "manquant"),
    ("data-store=unnamed", "without a name", "sans nom"),
    // In what the sections of a text differ.
    ("differs=columns", "columns", "colonnes"),
    ("differs=headers", "headers and footers", "en-têtes et pieds de page"),
    ("differs=margins", "margins", "marges"),
    ("differs=orientation", "orientation", "orientation"),
    ("differs=size", "paper size", "format du papier"),
    // What a restricted document lets its readers do.
    ("edit=comments", "commenting", "commenter"),
    ("edit=forms", "filling in forms", "remplir des formulaires"),
    ("edit=none", "everything", "tout"),
    ("edit=readOnly", "reading", "lire"),
    ("edit=trackedChanges", "tracked changes", "modifier avec suivi"),
    // What a form field takes.
    ("entry=calculated", "a result", "un résultat"),
    ("entry=currentDate", "the day’s date", "la date du jour"),
    ("entry=currentTime", "the time", "l’heure"),
    ("entry=date", "a date", "une date"),
    ("entry=number", "a number", "un nombre"),
    ("entry=other", "something else", "autre chose"),
    ("entry=regular", "text", "du texte"),
    // What a use of the macro language is about.
    ("form=brackets", "in brackets", "entre crochets"),
    ("form=computed", "computed", "calculé"),
    ("form=handler", "jumps to a handler", "renvoi à un gestionnaire"),
    ("form=mac", "Mac", "Mac"),
    ("form=off", "switched off", "désactivé"),
    ("form=own", "a constant of its own", "une constante propre"),
    ("form=resume-next", "goes on with the next statement", "passe à l’instruction suivante"),
    ("form=vba6", "VBA 6", "VBA 6"),
    ("form=vba7", "VBA 7", "VBA 7"),
    ("form=win32", "32 bits", "32 bits"),
    ("form=win64", "64 bits", "64 bits"),
    ("language=xlm", "Excel 4.0", "Excel 4.0"),
    ("platform=mac", "Mac", "Mac"),
    ("platform=web", "the browser", "le navigateur"),
    ("path=add-ins", "folder of add-ins", "dossier des compléments"),
    // How the state of a control is kept.
    ("persistence=other", "another way", "autre façon"),
    ("persistence=persistPropertyBag", "properties", "propriétés"),
    ("persistence=persistStorage", "a storage", "un stockage"),
    ("persistence=persistStream", "a stream", "un flux"),
    ("persistence=persistStreamInit", "a stream", "un flux"),
    // Who reads another workbook.
    ("read-by=cell", "cells", "des cellules"),
    ("read-by=chart", "charts", "des graphiques"),
    ("read-by=data-validation", "data validation", "la validation des données"),
    ("read-by=defined-name", "defined names", "des noms définis"),
    // Why a document inside was not read.
    ("reason=changed", "it changed meanwhile", "modifié entre-temps"),
    ("reason=crashed", "the reading failed", "échec de la lecture"),
    ("reason=oom", "memory ran out", "mémoire épuisée"),
    ("reason=skipped", "left out", "écarté"),
    ("reason=suspected-encrypted", "probably encrypted by an attacker", "probablement chiffré par un attaquant"),
    ("reason=timeout", "time ran out", "délai dépassé"),
    ("reason=unreadable", "not to be read", "illisible"),
    ("reason=vanished", "gone meanwhile", "disparu entre-temps"),
    ("scheme=agile", "of Office 2010 or later", "d’Office 2010 ou ultérieur"),
    ("scheme=extensible", "extensible", "extensible"),
    ("scheme=obfuscation", "obfuscation (XOR)", "masquage (XOR)"),
    ("scheme=rc4", "RC4", "RC4"),
    ("scheme=rights-management", "by a rights server", "par un serveur de droits"),
    ("scheme=standard", "of Office 2007", "d’Office 2007"),
    ("scheme=unknown", "unknown", "inconnu"),
    // For which letters a font is named.
    ("script=complex", "Arabic, Hebrew, Thai and others", "arabe, hébraïque, thaïe et autres"),
    ("script=east-asian", "Chinese, Japanese, Korean", "chinoise, japonaise, coréenne"),
    ("script=latin", "Latin", "latine"),
    ("script=symbol", "symbols", "symboles"),
    // What tells the program that wrote a document.
    ("shown-by=creator", "the property for the author", "la propriété de l’auteur"),
    ("shown-by=custom-property", "a property of its own", "une propriété personnalisée"),
    ("shown-by=description", "the description", "la description"),
    ("shown-by=namespace", "its names in the markup", "ses noms dans le balisage"),
    ("shown-by=property", "the document’s properties", "les propriétés du document"),
    ("sign=office-name", "named like a document of Office", "nommé comme un document Office"),
    ("stored-in=part", "a part of the file", "une partie du fichier"),
    ("stored-in=properties", "the document’s properties", "les propriétés du document"),
    ("use=glossary", "AutoText entries", "insertions automatiques"),
    ("used=unknown", "unknown", "inconnu"),
    ("used-by=formula", "formulas", "des formules"),
    ("used-by=query-table", "a table of results", "un tableau de résultats"),
  ]).merging(animations) { own, _ in own }

  /// Attributes that can have several words of ours, and what stands between these.
  static let lists: [String: Character] = ["differs": " ", "read-by": ";", "stored-in": "|"]
}
