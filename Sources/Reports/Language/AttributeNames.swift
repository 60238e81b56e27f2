import AssessmentEngine
import InventoryModel

/// Names and closed values of facts' attributes, as a reader sees them. Anything else, such as a path or a program's
/// name, is shown as it is.
enum AttributeNames {
  static let names: [String: LocalizedText] = table([
    ("breaks", "breaks when moved", "se rompt au déplacement"),
    ("cells", "cells", "cellules"),
    ("class", "class", "catégorie"),
    ("columns", "columns", "colonnes"),
    ("estimated", "estimated", "estimé"),
    ("field", "field", "champ"),
    ("formulas", "formulas", "formules"),
    ("grid", "cells of the used area", "cellules de la zone utilisée"),
    ("missing", "file missing", "fichier manquant"),
    ("paragraphs", "paragraphs", "paragraphes"),
    ("part", "part", "partie"),
    ("place", "place", "emplacement"),
    ("relationship", "relationship", "relation"),
    ("rows", "rows", "lignes"),
    ("scheme", "encryption", "chiffrement"),
    ("sha256", "SHA-256", "SHA-256"),
    ("shadows", "named like a built-in function", "homonyme d’une fonction intégrée"),
    ("size", "bytes", "octets"),
    ("source", "found in", "trouvé dans"),
    ("state", "visibility", "visibilité"),
    ("stored", "stored as", "enregistrée comme"),
    ("target", "target", "cible"),
    ("type", "type", "type"),
    ("version", "version", "version"),
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
    ("chart", "chart", "graphique"),
    ("conditional-format", "conditional formatting", "mise en forme conditionnelle"),
    ("control", "control", "contrôle"),
    ("data-validation", "data validation", "validation des données"),
    ("defined-name", "defined name", "nom défini"),
    ("pivot-field", "calculated field", "champ calculé"),
    ("pivot-item", "calculated item", "élément calculé"),
    ("sparkline", "sparkline", "graphique sparkline"),
    ("table-column", "table column", "colonne de tableau"),
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
  static let closed: Set<String> = ["class", "place", "state", "type"]

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
    case .string(let word):
      AttributeNames.closed.contains(name) ? AttributeNames.values[word].map { text($0) } ?? word : word
    }
  }
}
