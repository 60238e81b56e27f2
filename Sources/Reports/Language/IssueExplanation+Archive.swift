extension IssueExplanation {
  /// Code, English, French: of the archive that a package is.
  static let archive: [(String, String, String)] = [
    (
      "zip.archive", "The archive inside of the file cannot be opened safely.",
      "L’archive que contient le fichier ne peut pas être ouverte sans risque."
    ),
    (
      "zip.crc", "A checksum is wrong: a part was damaged on its way. Restore a copy.",
      "Une somme de contrôle est fausse : une partie a été abîmée. Restaurer une copie."
    ),
    (
      "zip.data", "The compressed data of a part is damaged or missing. Restore a copy.",
      "Les données compressées d’une partie sont abîmées ou manquent. Restaurer une copie."
    ),
    (
      "zip.directory", "The archive’s table of contents contradicts itself or the file.",
      "Le sommaire de l’archive se contredit ou contredit le fichier."
    ),
    (
      "zip.duplicate", "Several parts have the same name with different content; the last one counts.",
      "Plusieurs parties portent le même nom avec un contenu différent ; la dernière compte."
    ),
    (
      "zip.encrypted-entry", "A part is encrypted by the archive’s own means and cannot be read.",
      "Une partie est chiffrée par les moyens de l’archive et ne peut pas être lue."
    ),
    (
      "zip.header-mismatch", "The archive describes a part in two ways; its table of contents counts.",
      "L’archive décrit une partie de deux façons ; son sommaire fait foi."
    ),
    (
      "zip.limit", "The archive has more entries, or a larger table of contents, than is read safely.",
      "L’archive a plus d’entrées, ou un sommaire plus gros, que ce qui se lit sans risque."
    ),
    (
      "zip.method", "A part is compressed in a way that is not supported.",
      "Une partie est compressée d’une façon qui n’est pas prise en charge."
    ),
    (
      "zip.multiple-eocd", "The archive has several end marks; the last plausible one counts.",
      "L’archive a plusieurs marques de fin ; la dernière plausible fait foi."
    ),
    (
      "zip.name-length", "The name of a part is longer than what is kept.",
      "Le nom d’une partie est plus long que ce qui est conservé."
    ),
    (
      "zip.no-directory", "The file is cut off, or is no Office document at all. Restore a copy.",
      "Le fichier est tronqué, ou n’est pas un document Office. Restaurer une copie."
    ),
    (
      "zip.overlap", "Parts of the archive lie over each other: it was forged, or is meant to exhaust a reader.",
      "Des parties de l’archive se chevauchent : elle a été falsifiée ou vise à épuiser le lecteur."
    ),
    (
      "zip.part-size", "A part, or all together, is larger than what is read; reading stopped there.",
      "Une partie, ou l’ensemble, dépasse ce qui est lu ; la lecture s’arrête là."
    ),
    (
      "zip.prefix", "Other bytes stand before the document’s first part.",
      "D’autres octets précèdent la première partie du document."
    ),
    (
      "zip.ratio", "A part is compressed unusually strongly; it was read all the same.",
      "Une partie est compressée de façon inhabituelle ; elle a été lue malgré tout."
    ),
    (
      "zip.size-lie", "A part does not have the size that the archive claims.",
      "Une partie n’a pas la taille qu’annonce l’archive."
    ),
    (
      "zip.trailing", "Other bytes stand behind the document’s end.",
      "D’autres octets suivent la fin du document."
    ),
    (
      "zip.unicode-name", "A part of the archive has two names: other programs may see another document here.",
      "Une partie de l’archive a deux noms : d’autres programmes peuvent y voir un autre document."
    ),
  ]
}
