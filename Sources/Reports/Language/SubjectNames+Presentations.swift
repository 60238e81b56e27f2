import AssessmentEngine
import InventoryModel

extension SubjectNames {
  static let ofPresentations: [FactKind: [String: LocalizedText]] = [
    // What a click does, or where its hyperlink leads: the latter as links are called everywhere.
    "presentation.action": AttributeNames.values.filter { links.contains($0.key) }.merging(
      table([
        ("broken", "leads nowhere", "ne mène nulle part"),
        ("custom-show", "starts a custom show", "lance un diaporama personnalisé"),
        ("database", "database", "base de données"),
        ("file", "opens a file", "ouvre un fichier"),
        ("macro", "runs a macro", "exécute une macro"),
        ("media", "plays sound or film", "lit un son ou un film"),
        ("ole", "opens an object", "ouvre un objet"),
        ("other", "something else", "autre chose"),
        ("presentation", "opens a presentation", "ouvre une présentation"),
        ("program", "starts a program", "lance un programme"),
        ("show", "leads through the show", "conduit dans le diaporama"),
        ("slide", "leads to a slide", "mène à une diapositive"),
      ])
    ) { _, own in own },
    // As PowerPoint's gallery of shapes calls them.
    "presentation.action-button": table([
      ("actionButtonBackPrevious", "back or previous", "précédent"),
      ("actionButtonBeginning", "beginning", "début"),
      ("actionButtonBlank", "blank", "vide"),
      ("actionButtonDocument", "document", "document"),
      ("actionButtonEnd", "end", "fin"),
      ("actionButtonForwardNext", "forward or next", "suivant"),
      ("actionButtonHelp", "help", "aide"),
      ("actionButtonHome", "home", "accueil"),
      ("actionButtonInformation", "information", "informations"),
      ("actionButtonMovie", "film", "vidéo"),
      ("actionButtonReturn", "return", "retour"),
      ("actionButtonSound", "sound", "son"),
      ("other", "another one", "un autre"),
    ]),
    "presentation.animation": table([
      ("emphasis", "emphasis", "emphase"),
      ("entrance", "entrance", "ouverture"),
      ("exit", "exit", "fermeture"),
      ("media", "playing of sound or film", "lecture d’un son ou d’un film"),
      ("other", "another one", "une autre"),
      ("path", "motion path", "trajectoire"),
      ("verb", "action of an object", "action d’un objet"),
    ]),
    "presentation.shape-effects": table([
      ("3-d", "depth or bevel", "relief ou biseau"),
      ("3-d-rotation", "rotation in space", "rotation dans l’espace"),
      ("artistic", "artistic effect", "effet artistique"),
      ("background-removed", "background removed", "arrière-plan supprimé"),
      ("blur", "blur", "flou"),
      ("correction", "correction of a picture", "correction d’une image"),
      ("duotone", "two tones", "deux tons"),
      ("fill-overlay", "fill laid over", "remplissage superposé"),
      ("glow", "glow", "lueur"),
      ("inner-shadow", "inner shadow", "ombre intérieure"),
      ("other", "another effect", "un autre effet"),
      ("reflection", "reflection", "réflexion"),
      ("shadow", "shadow", "ombre"),
      ("soft-edge", "soft edges", "contours adoucis"),
      ("transparent-colour", "transparent colour", "couleur transparente"),
      ("two-colours", "black and white", "noir et blanc"),
    ]),
    "presentation.slide-size": table([
      ("4:3", "4:3", "4:3"), ("16:9", "16:9", "16:9"), ("16:10", "16:10", "16:10"),
      ("other", "another proportion", "une autre proportion"),
    ]),
  ]

  private static let links: Set<String> = [
    "anchor", "cloud-drive", "drive", "mail", "relative", "scheme", "sharepoint", "unc", "web",
  ]
}
