import AssessmentEngine
import InventoryModel

/// Names and closed values of facts' attributes, as a reader sees them. Anything else, such as a path or a program's
/// name, is shown as it is.
enum AttributeNames {
  static let names: [String: LocalizedText] = table([
    ("access", "visible to", "visible pour"),
    ("advanced", "advanced signature", "signature avancée"),
    ("algorithm", "password by", "mot de passe par"),
    ("allows", "allowed", "permis"),
    ("application", "application", "application"),
    ("areas", "areas", "zones"),
    ("argument", "argument", "argument"),
    ("authority", "name of", "au nom de"),
    ("authors", "authors", "auteurs"),
    ("automatic", "updated by itself", "actualisation automatique"),
    ("autoshow", "opens with the document", "s’ouvre avec le document"),
    ("background", "refreshed in the background", "actualisation en arrière-plan"),
    ("bindings", "places it is bound to", "emplacements liés"),
    ("blocks", "blocks looked at", "blocs examinés"),
    ("book", "other workbook", "autre classeur"),
    ("bound", "acts on", "agit sur"),
    ("bound-to-data", "bound to data", "liés à des données"),
    ("branches", "branching statements", "instructions de branchement"),
    ("breaks", "breaks when moved", "se rompt au déplacement"),
    ("broken", "broken", "rompue"),
    ("bullets", "bulleted lists", "listes à puces"),
    ("by", "bound to", "lié à"),
    ("bytes", "bytes", "octets"),
    ("cache", "data", "données"),
    ("cached", "values stored", "valeurs conservées"),
    ("calculates", "calculates when left", "calcule à la sortie"),
    ("canvases", "canvases", "zones de dessin"),
    ("cells", "cells", "cellules"),
    ("chain", "chain", "chaîne"),
    ("changes", "changes", "modifications"),
    ("character-styles", "character styles", "styles de caractère"),
    ("circular", "sheets that read each other", "feuilles qui se lisent entre elles"),
    ("class", "class", "catégorie"),
    ("code-page", "code page", "page de codes"),
    ("columns", "columns", "colonnes"),
    ("computed", "partly computed", "calculé en partie"),
    ("connection", "connection", "connexion"),
    ("connection-file", "connection file", "fichier de connexion"),
    ("constants", "cells without a formula", "cellules sans formule"),
    ("consumer", "used by", "utilisé par"),
    ("content", "content", "contenu"),
    ("control", "control of a form", "contrôle de formulaire"),
    ("controls", "controls", "contrôles"),
    ("custom", "own", "personnalisés"),
    ("custom-functions", "offers functions", "offre des fonctions"),
    ("data-store", "store of the data", "magasin de données"),
    ("data-table", "table", "table"),
    ("data-type", "kind of data", "nature des données"),
    ("database", "database", "base de données"),
    ("dates", "dates", "dates"),
    ("defined", "defined", "définis"),
    ("defined-names", "names that mention it", "noms qui la citent"),
    ("deleted", "deleted at its source", "supprimée à la source"),
    ("deletions", "deletions", "suppressions"),
    ("depends-on", "depends on", "dépend de"),
    ("destination", "destination", "destination"),
    ("differential", "conditional and table formats", "formats conditionnels et de tableau"),
    ("differs", "differs by", "diffère par"),
    ("disabled", "disabled", "désactivé"),
    ("distinct", "distinct formulas", "formules distinctes"),
    ("edit", "allowed", "permis"),
    ("effects", "with effects", "avec effets"),
    ("elsewhere", "of another document", "d’un autre document"),
    ("empty", "no code in it", "sans code"),
    ("enabled", "in force", "en vigueur"),
    ("entry", "what may be entered", "saisie attendue"),
    ("estimated", "estimated", "estimé"),
    ("even", "even pages apart", "pages paires à part"),
    ("event", "event", "événement"),
    ("everyone", "for everyone", "pour tous"),
    ("field", "field", "champ"),
    ("file", "file", "fichier"),
    ("fill", "fill", "remplissage"),
    ("filled", "cells up to the last one in use", "cellules jusqu’à la dernière utilisée"),
    ("fine", "under 0.75 pt", "de moins de 0,75 pt"),
    ("firewall", "privacy levels heeded", "niveaux de confidentialité respectés"),
    ("first", "first pages apart", "premières pages à part"),
    ("flags", "compatibility options", "options de compatibilité"),
    ("floating", "floating", "flottants"),
    ("fonts", "fonts", "polices"),
    ("form", "form", "forme"),
    ("formatting", "formatting", "mise en forme"),
    ("formulas", "formulas", "formules"),
    ("gallery", "gallery", "galerie"),
    ("grid", "cells of the used area", "cellules de la zone utilisée"),
    ("groups", "groups", "groupes"),
    ("handlers", "event procedures", "procédures d’événement"),
    ("header", "headings from", "en-têtes depuis"),
    ("headings", "levels of headings", "niveaux de titres"),
    ("height", "height (EMU)", "hauteur (EMU)"),
    ("hidden", "hidden", "masqué"),
    ("icon", "shown as an icon", "affiché en icône"),
    ("id", "identifier", "identifiant"),
    ("in-cells", "in cells", "dans des cellules"),
    ("individuals", "persons", "personnes"),
    ("input", "for input", "de saisie"),
    ("insertions", "insertions", "insertions"),
    ("international", "in all languages", "toutes langues"),
    ("interval", "refreshed every (minutes)", "actualisation toutes les (minutes)"),
    ("items", "items", "éléments"),
    ("kept", "result kept in the document", "résultat conservé dans le document"),
    ("key", "keys", "touches"),
    ("kind", "kind", "nature"),
    ("known", "a name of the standard", "nom de la norme"),
    ("language", "language", "langage"),
    ("largest", "bytes of the largest", "octets du plus gros"),
    ("levels", "levels", "niveaux"),
    ("library", "library", "bibliothèque"),
    ("lines", "lines", "lignes"),
    ("linked", "linked", "lié"),
    ("links", "pairs of sheets", "couples de feuilles"),
    ("listed", "with rows listed without a cell", "avec les lignes citées sans cellule"),
    ("lists", "columns with lists", "colonnes avec liste"),
    ("literal", "named in formulas", "nommé dans des formules"),
    ("load", "loads to", "chargement"),
    ("local", "beside the document", "à côté du document"),
    ("locked", "locked", "verrouillé"),
    ("locks", "locked", "verrouillé"),
    ("logic", "for calculation", "de calcul"),
    ("longest", "characters of the longest", "caractères du plus long"),
    ("macros", "may hold macros", "peut contenir des macros"),
    ("maker", "made by", "origine"),
    ("marked", "shown in the document", "visible dans le document"),
    ("marks", "marks", "marquages"),
    ("method", "set by", "posée par"),
    ("minhash", "sketch", "esquisse"),
    ("missing", "file missing", "fichier manquant"),
    ("mode", "mode", "mode"),
    ("module", "module", "module"),
    ("modules", "modules", "modules"),
    ("moves", "moves", "déplacements"),
    ("name", "name", "nom"),
    ("named", "with a title or a tag", "avec titre ou balise"),
    ("names", "names listed", "noms répertoriés"),
    ("names-read", "names read", "noms lus"),
    ("namespace", "vocabulary", "vocabulaire"),
    ("nested", "nested", "imbriqués"),
    ("newer", "newer than known", "plus récent que connu"),
    ("normalized", "digest of the code as it compares", "empreinte du code normalisé"),
    ("number-formats", "number formats", "formats de nombre"),
    ("other", "further arguments", "autres arguments"),
    ("outside", "reaches", "atteint"),
    ("pane", "shown as", "affiché en"),
    ("paragraph-styles", "paragraph styles", "styles de paragraphe"),
    ("paragraphs", "paragraphs", "paragraphes"),
    ("part", "part", "partie"),
    ("parts", "parts", "parties"),
    ("password", "password", "mot de passe"),
    ("path", "found by", "résolution"),
    ("pattern", "pattern", "cas"),
    ("patterns", "different patterns", "motifs différents"),
    ("persistence", "state kept as", "état conservé par"),
    ("pictures", "of them pictures", "dont images"),
    ("place", "place", "emplacement"),
    ("plain", "with nothing unusual", "sans rien d’inhabituel"),
    ("platform", "platform", "plateforme"),
    ("pointer-safe", "marked for 64 bits", "prévu pour 64 bits"),
    ("presentation", "for presentation", "de présentation"),
    ("preset", "number of the effect", "numéro de l’effet"),
    ("procedures", "procedures", "procédures"),
    ("product", "product", "produit"),
    ("promised", "promised by the name", "promis par le nom"),
    ("provider", "provider or driver", "fournisseur ou pilote"),
    ("queries", "queries", "requêtes"),
    ("query", "query", "requête"),
    ("ragged", "with rows that begin or end within the grid", "à lignes décalées ou écourtées"),
    ("random-blocks", "blocks of noise", "blocs de bruit"),
    ("ranges", "ranges", "plages"),
    ("read-by", "read by", "lu par"),
    ("reading", "read", "lecture"),
    ("reason", "reason", "raison"),
    ("recommended", "recommended", "recommandé"),
    ("recorded", "recorded", "enregistrée"),
    ("records", "records", "enregistrements"),
    ("refresh-error", "last refresh failed", "dernière actualisation en échec"),
    ("refresh-on-open", "refreshed on opening", "actualisation à l’ouverture"),
    ("relationship", "relationship", "relation"),
    ("relationships", "relationships", "relations"),
    ("removed", "removed", "retirée"),
    ("replies", "replies", "réponses"),
    ("resolved", "resolved", "résolus"),
    ("role", "role", "rôle"),
    ("rows", "rows", "lignes"),
    ("saved", "records stored", "enregistrements conservés"),
    ("saved-password", "password stored", "mot de passe enregistré"),
    ("scheme", "encryption", "chiffrement"),
    ("script", "letters", "écriture"),
    ("scripts", "scripts", "scripts"),
    ("sections", "sections", "sections"),
    ("sha256", "SHA-256", "SHA-256"),
    ("shadows", "named like a built-in function", "homonyme d’une fonction intégrée"),
    ("shapes", "shapes", "formes"),
    ("sheets", "sheets listed", "feuilles répertoriées"),
    ("sheets-read", "sheets read", "feuilles lues"),
    ("shown-by", "shown by", "montré par"),
    ("sign", "sign", "signe"),
    ("signed", "signed", "signé"),
    ("site", "organisation", "organisation"),
    ("size", "bytes", "octets"),
    ("sizes", "sections of another paper size", "sections d’un autre format de papier"),
    ("slides", "slides", "diapositives"),
    ("snapshot", "picture kept", "image conservée"),
    ("source", "found in", "trouvé dans"),
    ("sources", "functions that get data", "fonctions d’accès aux données"),
    ("started-by", "started by", "lancée par"),
    ("starts", "procedures that the document starts", "procédures lancées par le document"),
    ("state", "visibility", "visibilité"),
    ("stated", "stated in the document", "indiqué dans le document"),
    ("statements", "statements", "instructions"),
    ("storage", "for data", "de données"),
    ("store", "store", "catalogue"),
    ("store-type", "kind of store", "type de catalogue"),
    ("stored", "stored as", "enregistrée comme"),
    ("stored-in", "stored in", "rangée dans"),
    ("straight", "straight lines alone", "uniquement des traits droits"),
    ("style", "style", "style"),
    ("styles", "named styles", "styles nommés"),
    ("table", "declared as a table", "déclarée comme tableau"),
    ("table-styles", "table styles", "styles de tableau"),
    ("target", "target", "cible"),
    ("timestamped", "time-stamped", "horodatée"),
    ("type", "type", "type"),
    ("unequal", "of unequal width", "de largeurs inégales"),
    ("unlocked", "unlocked cells", "cellules déverrouillées"),
    ("unread", "code not read", "code non lu"),
    ("use", "used as", "utilisé comme"),
    ("used", "in use", "utilisé"),
    ("used-by", "used by", "utilisé par"),
    ("usual", "that most programs have", "courants"),
    ("validated", "cells under a validation", "cellules validées"),
    ("version", "version", "version"),
    ("via", "named by", "cité par"),
    ("visible", "open", "ouvert"),
    ("vml", "older drawing", "ancien dessin"),
    ("waiting", "waiting to be filled in", "en attente de saisie"),
    ("warped", "warped", "déformés"),
    ("way", "obtained by", "obtenu par"),
    ("weights", "different weights", "épaisseurs différentes"),
    ("wide", "wider than the text", "plus larges que le texte"),
    ("width", "width (EMU)", "largeur (EMU)"),
    ("without-fallback", "without a fallback", "sans solution de repli"),
    ("words", "words", "mots"),
    ("year", "edition", "édition"),
  ])

  /// Attributes whose values are words of ours; those of the others come from the document.
  static let closed: Set<String> = [
    "access", "bound", "by", "cache", "class", "kind", "load", "maker", "outside", "pane", "path", "place", "role",
    "reading", "reason", "started-by", "state", "type", "use", "via", "way",
  ]

  /// Whether a reader meets a word of ours where the attribute has this value.
  static func isNamed(_ value: String, of attribute: String) -> Bool {
    if attribute == "pattern" { return ArgumentPatternNames.words[value] != nil }
    let words = lists[attribute].map { value.split(separator: $0).map(String.init) } ?? [value]
    return words.allSatisfy { word in
      ownValues["\(attribute)=\(word)"] != nil || closed.contains(attribute) && values[word] != nil
    }
  }

  static func table(_ rows: [(String, String, String)]) -> [String: LocalizedText] {
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

  func value(_ value: AttributeValue, of name: String) -> String {
    switch value {
    case .integer(let number): numbers.integer(number)
    case .boolean(let truth): self(truth ? .yes : .no)
    case .string(let word) where name == "application": application(word)
    case .string(let word) where name == "pattern": ArgumentPatternNames.words[word].map { text($0) } ?? word
    case .string(let words):
      if let separator = AttributeNames.lists[name] {
        words.split(separator: separator).map { self.word(String($0.drop { $0 == " " }), of: name) }
          .joined(separator: ", ")
      } else {
        word(words, of: name)
      }
    }
  }

  private func word(_ word: String, of name: String) -> String {
    if let own = AttributeNames.ownValues["\(name)=\(word)"] { return text(own) }
    return AttributeNames.closed.contains(name) ? AttributeNames.values[word].map { text($0) } ?? word : word
  }
}
