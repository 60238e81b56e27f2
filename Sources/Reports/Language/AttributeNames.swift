import AssessmentEngine
import InventoryModel

/// Names and closed values of facts' attributes, as a reader sees them. Anything else, such as a path or a program's
/// name, is shown as it is.
enum AttributeNames {
  static let names: [String: LocalizedText] = table([
    ("access", "visible to", "visible pour"),
    ("algorithm", "password by", "mot de passe par"),
    ("allows", "allowed", "permis"),
    ("application", "application", "application"),
    ("areas", "areas", "zones"),
    ("argument", "argument", "argument"),
    ("background", "refreshed in the background", "actualisation en arrière-plan"),
    ("book", "other workbook", "autre classeur"),
    ("bound", "acts on", "agit sur"),
    ("branches", "branching statements", "instructions de branchement"),
    ("breaks", "breaks when moved", "se rompt au déplacement"),
    ("broken", "broken", "rompue"),
    ("cache", "data", "données"),
    ("cached", "values stored", "valeurs conservées"),
    ("cells", "cells", "cellules"),
    ("chain", "chain", "chaîne"),
    ("circular", "sheets that read each other", "feuilles qui se lisent entre elles"),
    ("class", "class", "catégorie"),
    ("columns", "columns", "colonnes"),
    ("computed", "partly computed", "calculé en partie"),
    ("connection", "connection", "connexion"),
    ("connection-file", "connection file", "fichier de connexion"),
    ("constants", "cells without a formula", "cellules sans formule"),
    ("controls", "controls", "contrôles"),
    ("custom", "own", "personnalisés"),
    ("database", "database", "base de données"),
    ("defined-names", "names that mention it", "noms qui la citent"),
    ("deleted", "deleted at its source", "supprimée à la source"),
    ("depends-on", "depends on", "dépend de"),
    ("differential", "conditional and table formats", "formats conditionnels et de tableau"),
    ("empty", "no code in it", "sans code"),
    ("estimated", "estimated", "estimé"),
    ("event", "event", "événement"),
    ("field", "field", "champ"),
    ("firewall", "privacy levels heeded", "niveaux de confidentialité respectés"),
    ("fonts", "fonts", "polices"),
    ("form", "form", "forme"),
    ("formulas", "formulas", "formules"),
    ("grid", "cells of the used area", "cellules de la zone utilisée"),
    ("handlers", "event procedures", "procédures d’événement"),
    ("input", "for input", "de saisie"),
    ("interval", "refreshed every (minutes)", "actualisation toutes les (minutes)"),
    ("items", "items", "éléments"),
    ("key", "keys", "touches"),
    ("kind", "kind", "nature"),
    ("library", "library", "bibliothèque"),
    ("lines", "lines", "lignes"),
    ("linked", "showing a cell", "affichant une cellule"),
    ("links", "pairs of sheets", "couples de feuilles"),
    ("lists", "columns with lists", "colonnes avec liste"),
    ("load", "loads to", "chargement"),
    ("locked", "locked", "verrouillé"),
    ("locks", "locked", "verrouillé"),
    ("logic", "for calculation", "de calcul"),
    ("longest", "characters of the longest", "caractères du plus long"),
    ("minhash", "sketch", "esquisse"),
    ("missing", "file missing", "fichier manquant"),
    ("module", "module", "module"),
    ("modules", "modules", "modules"),
    ("names", "names listed", "noms répertoriés"),
    ("names-read", "names read", "noms lus"),
    ("normalized", "digest of the code as it compares", "empreinte du code normalisé"),
    ("number-formats", "number formats", "formats de nombre"),
    ("other", "further arguments", "autres arguments"),
    ("paragraphs", "paragraphs", "paragraphes"),
    ("part", "part", "partie"),
    ("password", "password", "mot de passe"),
    ("path", "found by", "résolution"),
    ("pattern", "pattern", "cas"),
    ("place", "place", "emplacement"),
    ("pointer-safe", "marked for 64 bits", "prévu pour 64 bits"),
    ("presentation", "for presentation", "de présentation"),
    ("procedures", "procedures", "procédures"),
    ("provider", "provider or driver", "fournisseur ou pilote"),
    ("queries", "queries", "requêtes"),
    ("query", "query", "requête"),
    ("ranges", "ranges", "plages"),
    ("read-by", "read by", "lu par"),
    ("records", "records", "enregistrements"),
    ("recorded", "recorded", "enregistrée"),
    ("refresh-error", "last refresh failed", "dernière actualisation en échec"),
    ("refresh-on-open", "refreshed on opening", "actualisation à l’ouverture"),
    ("relationship", "relationship", "relation"),
    ("relationships", "relationships", "relations"),
    ("role", "role", "rôle"),
    ("rows", "rows", "lignes"),
    ("saved", "records stored", "enregistrements conservés"),
    ("saved-password", "password stored", "mot de passe enregistré"),
    ("scheme", "encryption", "chiffrement"),
    ("scripts", "scripts", "scripts"),
    ("sha256", "SHA-256", "SHA-256"),
    ("shadows", "named like a built-in function", "homonyme d’une fonction intégrée"),
    ("sheets", "sheets listed", "feuilles répertoriées"),
    ("sheets-read", "sheets read", "feuilles lues"),
    ("signed", "signed", "signé"),
    ("size", "bytes", "octets"),
    ("source", "found in", "trouvé dans"),
    ("sources", "functions that get data", "fonctions d’accès aux données"),
    ("started-by", "started by", "lancée par"),
    ("starts", "procedures that the document starts", "procédures lancées par le document"),
    ("state", "visibility", "visibilité"),
    ("statements", "statements", "instructions"),
    ("storage", "for data", "de données"),
    ("stored", "stored as", "enregistrée comme"),
    ("styles", "named styles", "styles nommés"),
    ("table", "declared as a table", "déclarée comme tableau"),
    ("target", "target", "cible"),
    ("type", "type", "type"),
    ("unlocked", "unlocked cells", "cellules déverrouillées"),
    ("unread", "code not read", "code non lu"),
    ("used", "in use", "utilisé"),
    ("used-by", "used by", "utilisé par"),
    ("validated", "cells under a validation", "cellules validées"),
    ("version", "version", "version"),
    ("way", "obtained by", "obtenu par"),
  ])

  static let values: [String: LocalizedText] = table([
    // Classes of functions.
    ("add-in", "add-in", "complément"),
    ("builtin", "built in", "intégrée"),
    ("unknown", "unknown", "inconnue"),
    ("user-defined", "user-defined", "définie par l’utilisateur"),
    ("xlm", "Excel 4.0 macro", "macro Excel 4.0"),
    // Classes of links.
    ("anchor", "place in the document", "emplacement du document"),
    ("cloud-drive", "cloud drive", "espace en ligne"),
    ("drive", "local or mapped drive", "lecteur local ou réseau"),
    ("mail", "mail address", "adresse de messagerie"),
    ("relative", "relative path", "chemin relatif"),
    ("sharepoint", "SharePoint or OneDrive", "SharePoint ou OneDrive"),
    ("template", "template", "modèle"),
    ("unc", "network share", "partage réseau"),
    ("web", "web", "web"),
    // Places of functions.
    ("chart", "chart", "graphique"),
    ("conditional-format", "conditional formatting", "mise en forme conditionnelle"),
    ("control", "control", "contrôle"),
    ("data-validation", "data validation", "validation des données"),
    ("defined-name", "defined name", "nom défini"),
    ("pivot-field", "calculated field", "champ calculé"),
    ("pivot-item", "calculated item", "élément calculé"),
    ("sparkline", "sparkline", "graphique sparkline"),
    ("table-column", "table column", "colonne de tableau"),
    // Controls, and what they act on.
    ("button", "button", "bouton"),
    ("checkbox", "check box", "case à cocher"),
    ("combo", "combo box", "liste déroulante"),
    ("edit", "text field", "champ de texte"),
    ("group", "group box", "zone de groupe"),
    ("image", "picture", "image"),
    ("label", "label", "étiquette"),
    ("list", "list box", "zone de liste"),
    ("option", "option button", "bouton d’option"),
    ("other", "other", "autre"),
    ("scroll", "scroll bar", "barre de défilement"),
    ("spin", "spin button", "compteur"),
    ("toggle", "toggle button", "bouton bascule"),
    ("cell", "a cell", "une cellule"),
    ("macro", "a macro", "une macro"),
    ("nothing", "nothing", "rien"),
    // Caches of pivot tables.
    ("missing", "missing", "manquantes"),
    // Macros: modules, procedures, what starts them, what they refer to.
    ("application", "event of the application", "événement de l’application"),
    ("automatic", "started by its name", "lancée par son nom"),
    ("class", "class module", "module de classe"),
    ("create-object", "CreateObject", "CreateObject"),
    ("document", "document", "document"),
    ("form", "form", "formulaire"),
    ("function", "function", "fonction"),
    ("get-object", "GetObject", "GetObject"),
    ("keyboard", "key (OnKey)", "touche (OnKey)"),
    ("new", "New", "New"),
    ("private", "its module only", "son module seulement"),
    ("project", "another VBA project", "autre projet VBA"),
    ("property-get", "property (Get)", "propriété (Get)"),
    ("property-let", "property (Let)", "propriété (Let)"),
    ("property-set", "property (Set)", "propriété (Set)"),
    ("public", "everybody", "tous"),
    ("code", "other code", "un autre code"),
    ("event", "an event", "un événement"),
    ("field", "a field of the text", "un champ du texte"),
    ("formula", "a formula", "une formule"),
    ("object", "an object over the cells", "un objet sur les cellules"),
    ("ribbon", "the ribbon", "le ruban"),
    ("shortcut", "a keyboard shortcut", "un raccourci clavier"),
    ("standard", "standard", "standard"),
    ("user", "a user, from the list of macros", "un utilisateur, depuis la liste des macros"),
    ("sub", "procedure", "procédure"),
    ("timer", "timer (OnTime)", "minuterie (OnTime)"),
    ("type-library", "type library", "bibliothèque de types"),
    ("workbook", "event of the workbook", "événement du classeur"),
    // Kinds of connections.
    ("access", "Access database", "base Access"),
    ("ado", "ADO", "ADO"),
    ("dao", "DAO", "DAO"),
    ("data-feed", "data feed", "flux de données"),
    ("data-model", "data model", "modèle de données"),
    ("odbc", "ODBC", "ODBC"),
    ("olap", "OLAP cube", "cube OLAP"),
    ("oledb", "OLE DB", "OLE DB"),
    ("power-query", "Power Query", "Power Query"),
    ("text", "text file", "fichier texte"),
    ("xml", "XML file", "fichier XML"),
    // Where queries get their data, what they are, and where they load to.
    ("computed", "computed", "calculée"),
    ("content", "content of a file", "contenu d’un fichier"),
    ("service", "online service", "service en ligne"),
    ("parameter", "parameter", "paramètre"),
    ("query", "query", "requête"),
    ("connection", "connection only", "connexion seulement"),
    ("model", "data model", "modèle de données"),
    ("sheet", "sheet", "feuille"),
    ("sheet-and-model", "sheet and data model", "feuille et modèle de données"),
    // Sources of pivot tables.
    ("consolidation", "several ranges", "plusieurs plages"),
    ("external", "connection", "connexion"),
    ("scenario", "scenarios", "scénarios"),
    // How another workbook is found.
    ("alternate-startup", "alternate startup folder", "autre dossier de démarrage"),
    ("library", "add-in folder", "dossier des compléments"),
    ("path", "path", "chemin"),
    ("startup", "startup folder", "dossier de démarrage"),
    // What sheets are for.
    ("input", "input", "saisie"),
    ("logic", "calculation", "calcul"),
    ("presentation", "presentation", "présentation"),
    ("storage", "data", "données"),
    // Types and states of sheets.
    ("chartsheet", "chart sheet", "feuille graphique"),
    ("dialogsheet", "dialog sheet", "feuille de dialogue"),
    ("macrosheet", "macro sheet", "feuille de macros"),
    ("worksheet", "worksheet", "feuille de calcul"),
    ("hidden", "hidden", "masquée"),
    ("veryHidden", "very hidden", "très masquée"),
    ("unlisted", "not in the list of sheets", "absente de la liste des feuilles"),
    ("visible", "visible", "visible"),
  ])

  /// Attributes whose values are words of ours; those of the others come from the document.
  static let closed: Set<String> = ["access", "bound", "cache", "class", "kind", "load", "path", "place", "role", "started-by", "state", "type", "way"]

  private static func table(_ rows: [(String, String, String)]) -> [String: LocalizedText] {
    Dictionary(
      rows.map { ($0.0, LocalizedText(english: $0.1, french: $0.2)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Wording {
  /// Between attributes: numbers hold commas.
  var semicolon: String { language == .french ? "\(FrenchTypography.space); " : "; " }

  /// `cells: 12`, `cellules : 12`.
  func attribute(_ name: String, _ value: AttributeValue) -> String {
    let shown = AttributeNames.names[name].map { text($0) } ?? name
    return labelled(shown, self.value(value, of: name))
  }

  /// `label: text`, with a space before the colon in French.
  func labelled(_ label: String, _ text: String) -> String {
    label + (language == .french ? "\(FrenchTypography.space): " : ": ") + text
  }

  private func value(_ value: AttributeValue, of name: String) -> String {
    switch value {
    case .integer(let number): numbers.integer(number)
    case .boolean(let truth): self(truth ? .yes : .no)
    case .string(let word) where name == "pattern": ArgumentPatternNames.words[word].map { text($0) } ?? word
    case .string(let word):
      AttributeNames.closed.contains(name) ? AttributeNames.values[word].map { text($0) } ?? word : word
    }
  }
}
