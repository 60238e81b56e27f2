import AssessmentEngine
import InventoryModel

/// What formats are called whose ids are more than a file's extension; the others are shown by their ids.
enum FormatNames {
  static func text(of format: String) -> LocalizedText? { names[format] }

  static let names: [String: LocalizedText] = Dictionary(
    rows.map { ($0.0, LocalizedText(english: $0.1, french: $0.2)) }, uniquingKeysWith: { first, _ in first })

  private static let rows: [(String, String, String)] = [
    ("aescrypt-encrypted", "file encrypted with AES Crypt", "fichier chiffré avec AES Crypt"),
    ("age-encrypted", "file encrypted with age", "fichier chiffré avec age"),
    ("block-device", "block device", "périphérique en mode bloc"),
    ("character-device", "character device", "périphérique en mode caractère"),
    ("compound-file", "compound file of another program", "fichier composite d’un autre programme"),
    ("desktop-settings", "settings of a folder", "réglages d’un dossier"),
    ("empty", "empty file", "fichier vide"),
    ("excel-2003-xml", "Excel 2003 XML", "Excel 2003 en XML"),
    ("flat-odf", "OpenDocument in one XML file", "OpenDocument en un seul fichier XML"),
    ("flat-opc", "Office document in one XML file", "document Office en un seul fichier XML"),
    ("google-shortcut", "shortcut to a Google document", "raccourci vers un document Google"),
    ("installshield-cab", "InstallShield archive", "archive InstallShield"),
    ("iwork", "Apple iWork document", "document Apple iWork"),
    ("java-class", "Java class", "classe Java"),
    ("jump-list", "Windows jump list", "liste de raccourcis Windows"),
    ("legacy-office", "old binary Office document", "ancien document Office binaire"),
    ("lotus-123", "Lotus 1-2-3 worksheet", "feuille Lotus 1-2-3"),
    ("mach-o", "macOS program", "programme macOS"),
    ("office-owner-file", "Office lock file", "fichier de verrouillage Office"),
    ("ole-object", "OLE object", "objet OLE"),
    ("ooxml-encrypted", "encrypted Office document", "document Office chiffré"),
    ("opc", "package of an unknown kind", "paquet de nature inconnue"),
    ("openssl-encrypted", "file encrypted with OpenSSL", "fichier chiffré avec OpenSSL"),
    ("pgp-encrypted", "file encrypted with PGP", "fichier chiffré avec PGP"),
    ("quattro-pro", "Quattro Pro worksheet", "feuille Quattro Pro"),
    ("sticky-notes", "Windows sticky notes", "pense-bêtes Windows"),
    ("symbolic-link", "symbolic link", "lien symbolique"),
    ("temporary-file", "temporary file", "fichier temporaire"),
    ("thumbs-db", "cached thumbnails of Windows", "cache de miniatures de Windows"),
    ("unknown", "unknown", "inconnu"),
    ("vba-project", "VBA project on its own", "projet VBA seul"),
    ("word-2003-xml", "Word 2003 XML", "Word 2003 en XML"),
    ("works-spreadsheet", "Microsoft Works worksheet", "feuille Microsoft Works"),
  ]
}

extension Site {
  /// The format's id, with its name where the id does not say it.
  func format(_ format: String) -> Markup {
    if let name = FormatNames.text(of: format) {
      return Tag.span(.class("format")) {
        wording.text(name)
        " "
        Tag.small { Tag.code { format } }
      }
    }
    return Tag.code { format }
  }
}
