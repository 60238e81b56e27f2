import AssessmentEngine
import InventoryModel

/// Names and closed values of facts' attributes, as a reader sees them. Anything else, such as a path or a program's
/// name, is shown as it is.
enum AttributeNames {
  static let names: [String: LocalizedText] = table([
    ("access", "visible to", "visible pour"),
    ("breaks", "breaks when moved", "se rompt au déplacement"),
    ("broken", "broken", "rompue"),
    ("cells", "cells", "cellules"),
    ("class", "class", "catégorie"),
    ("columns", "columns", "colonnes"),
    ("controls", "controls", "contrôles"),
    ("empty", "no code in it", "sans code"),
    ("field", "field", "champ"),
    ("formulas", "formulas", "formules"),
    ("grid", "cells of the used area", "cellules de la zone utilisée"),
    ("handlers", "event procedures", "procédures d’événement"),
    ("key", "keys", "touches"),
    ("library", "library", "bibliothèque"),
    ("lines", "lines", "lignes"),
    ("locked", "locked", "verrouillé"),
    ("missing", "file missing", "fichier manquant"),
    ("modules", "modules", "modules"),
    ("paragraphs", "paragraphs", "paragraphes"),
    ("part", "part", "partie"),
    ("password", "password", "mot de passe"),
    ("place", "place", "emplacement"),
    ("pointer-safe", "marked for 64 bits", "prévu pour 64 bits"),
    ("procedures", "procedures", "procédures"),
    ("relationship", "relationship", "relation"),
    ("rows", "rows", "lignes"),
    ("scheme", "encryption", "chiffrement"),
    ("sha256", "SHA-256", "SHA-256"),
    ("signed", "signed", "signé"),
    ("size", "bytes", "octets"),
    ("source", "found in", "trouvé dans"),
    ("state", "visibility", "visibilité"),
    ("target", "target", "cible"),
    ("type", "type", "type"),
    ("used", "in use", "utilisé"),
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
    ("database", "database", "base de données"),
    ("drive", "local or mapped drive", "lecteur local ou réseau"),
    ("mail", "mail address", "adresse de messagerie"),
    ("relative", "relative path", "chemin relatif"),
    ("sharepoint", "SharePoint or OneDrive", "SharePoint ou OneDrive"),
    ("template", "template", "modèle"),
    ("unc", "network share", "partage réseau"),
    ("web", "web", "web"),
    // Places of functions.
    ("conditional-format", "conditional formatting", "mise en forme conditionnelle"),
    ("data-validation", "data validation", "validation des données"),
    ("defined-name", "defined name", "nom défini"),
    ("table-column", "table column", "colonne de tableau"),
    // Macros: modules, procedures, what starts them, what they refer to.
    ("application", "event of the application", "événement de l’application"),
    ("automatic", "started by its name", "lancée par son nom"),
    ("chart", "event of a chart", "événement d’un graphique"),
    ("class", "class module", "module de classe"),
    ("control", "event of a control", "événement d’un contrôle"),
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
    ("standard", "standard", "standard"),
    ("sub", "procedure", "procédure"),
    ("timer", "timer (OnTime)", "minuterie (OnTime)"),
    ("type-library", "type library", "bibliothèque de types"),
    ("workbook", "event of the workbook", "événement du classeur"),
    // Types and states of sheets.
    ("chartsheet", "chart sheet", "feuille graphique"),
    ("dialogsheet", "dialog sheet", "feuille de dialogue"),
    ("macrosheet", "macro sheet", "feuille de macros"),
    ("worksheet", "worksheet", "feuille de calcul"),
    ("hidden", "hidden", "masquée"),
    ("veryHidden", "very hidden", "très masquée"),
    ("visible", "visible", "visible"),
  ])

  /// Attributes whose values are words of ours; those of the others come from the document.
  static let closed: Set<String> = ["access", "class", "place", "state", "type", "way"]

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
    let colon = language == .french ? "\(FrenchTypography.space): " : ": "
    return shown + colon + self.value(value, of: name)
  }

  private func value(_ value: AttributeValue, of name: String) -> String {
    switch value {
    case .integer(let number): numbers.integer(number)
    case .boolean(let truth): self(truth ? .yes : .no)
    case .string(let word):
      AttributeNames.closed.contains(name) ? AttributeNames.values[word].map { text($0) } ?? word : word
    }
  }
}
