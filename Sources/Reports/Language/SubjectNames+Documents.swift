import AssessmentEngine
import InventoryModel

extension SubjectNames {
  /// Of texts, workbooks, macros, and of every package.
  static let ofDocuments: [FactKind: [String: LocalizedText]] = [
    "document.content-control": table([
      ("bibliography", "bibliography", "bibliographie"),
      ("building-block-gallery", "gallery of building blocks", "galerie de blocs de construction"),
      ("checkbox", "check box", "case à cocher"),
      ("citation", "citation", "citation"),
      ("combo-box", "combo box", "zone de liste modifiable"),
      ("date", "date", "date"),
      ("document-part", "document part", "composant de document"),
      ("drop-down", "drop-down list", "liste déroulante"),
      ("entity-picker", "choice of an entity", "choix d’une entité"),
      ("equation", "equation", "équation"),
      ("group", "group", "groupe"),
      ("picture", "picture", "image"),
      ("plain-text", "plain text", "texte brut"),
      ("repeating-item", "item of a repeating section", "élément d’une section répétée"),
      ("repeating-section", "repeating section", "section répétée"),
      ("rich-text", "rich text", "texte enrichi"),
    ]),
    "document.section-starts": table([
      ("even-page", "on an even page", "sur une page paire"),
      ("next-column", "in the next column", "dans la colonne suivante"),
      ("odd-page", "on an odd page", "sur une page impaire"),
    ]),
    "macro.hard-coded": table([
      ("connection-string", "connection string", "chaîne de connexion"),
      ("drive-path", "path on a drive", "chemin sur un lecteur"),
      ("e-mail", "mail address", "adresse de messagerie"),
      ("ip-address", "IP address", "adresse IP"),
      ("password", "password", "mot de passe"),
      ("registry-key", "key of the Windows registry", "clé du registre Windows"),
      ("server", "server", "serveur"),
      ("unc-path", "path on a network share", "chemin sur un partage réseau"),
      ("url", "web address", "adresse web"),
    ]),
    "package.custom-property": table([
      ("label", "of a sensitivity label", "d’une étiquette de confidentialité"),
      ("office", "offered by Office", "proposée par Office"),
      ("own", "of one’s own", "propre au document"),
      ("program", "of a program", "d’un programme"),
      ("server", "of a document server", "d’un serveur de documents"),
    ]),
    "package.document-security": table([
      ("locked-for-annotations", "nothing but annotations", "rien que des annotations"),
      ("password", "a password", "un mot de passe"),
      ("read-only-enforced", "reading only", "la lecture seule"),
      ("read-only-recommended", "reading only, as a recommendation", "la lecture seule, recommandée"),
    ]),
    "package.signature": table([
      ("document", "of the document", "du document"),
      ("signature-line", "on a signature line", "sur une ligne de signature"),
    ]),
    "package.signature-line-state": table([
      ("signed", "signed", "signée"), ("waiting", "waiting for a signature", "en attente de signature"),
    ]),
    "spreadsheet.cached-error": table([("other", "another error", "une autre erreur")]),
    // As Excel's menu calls them.
    "spreadsheet.pivot-show-values-as": table([
      ("difference", "difference from", "différence par rapport"),
      ("index", "index", "index"),
      ("other", "another form", "une autre forme"),
      ("percent", "% of", "% de"),
      ("percentDiff", "% difference from", "différence en % par rapport"),
      ("percentOfCol", "% of column total", "% du total de la colonne"),
      ("percentOfParent", "% of parent total", "% du total du parent"),
      ("percentOfParentCol", "% of parent column total", "% du total de la colonne parente"),
      ("percentOfParentRow", "% of parent row total", "% du total de la ligne parente"),
      ("percentOfRow", "% of row total", "% du total de la ligne"),
      ("percentOfRunningTotal", "% running total in", "résultat cumulé en %"),
      ("percentOfTotal", "% of grand total", "% du total général"),
      ("rankAscending", "rank smallest to largest", "rang du plus petit au plus grand"),
      ("rankDescending", "rank largest to smallest", "rang du plus grand au plus petit"),
      ("runTotal", "running total in", "résultat cumulé par"),
    ]),
  ]
}
