extension Phrase {
  static let reading: [Entry] = [
    (.coverageTitle, "What was read, and what was not", "Ce qui a été lu, et ce qui ne l’a pas été"),
    (
      .coverageLead, "Every file seen ends in a named state. What could not be read is never counted as ready.",
      "Chaque fichier vu finit dans un état nommé. Ce qui n’a pas pu être lu n’est jamais compté comme prêt."
    ),
    (
      .coverageAnswer, "{1} of {2} {2|document|documents} {1|was|were} read completely.",
      "{1} {1|document|documents} sur {2} {1|a été lu|ont été lus} entièrement."
    ),
    (.coverageMore, "All files that were not read completely", "Tous les fichiers qui n’ont pas été lus entièrement"),
    (
      .incompleteScan, "The scan was interrupted: files are missing here. Scan again to continue it.",
      "L’analyse a été interrompue : des fichiers manquent ici. Relancer l’analyse pour la continuer."
    ),
    (.filesSeen, "Files seen", "Fichiers vus"),
    (.officeDocuments, "Documents to judge", "Documents à juger"),
    (.readFully, "Read completely", "Lus entièrement"),
    (.readPartly, "Read in part", "Lus en partie"),
    (.notRead, "Not read", "Non lus"),
    (.otherFiles, "Other files", "Autres fichiers"),
    (.whatItMeans, "What it means", "Ce que cela veut dire"),
    (.formatsTitle, "Formats, by content", "Formats, d’après le contenu"),
    (.unreadTitle, "Files not read completely", "Fichiers non lus entièrement"),
    (.unreadNone, "Every file was read completely.", "Tous les fichiers ont été lus entièrement."),
    (.stateAssessed, "read completely", "lu entièrement"),
    (.statePartial, "read in part", "lu en partie"),
    (.stateNotAssessed, "not read", "non lu"),
    (.reasonMalformed, "damaged", "endommagé"),
    (.reasonEncrypted, "encrypted", "chiffré"),
    (.reasonUnsupported, "unknown content", "contenu inconnu"),
    (.reasonLimit, "over a limit", "au-delà d’une limite"),
    (.reasonTimeout, "took too long", "trop long à lire"),
    (.reasonCrashed, "the reader stopped", "lecteur interrompu"),
    (.reasonOutOfMemory, "out of memory", "mémoire épuisée"),
    (.reasonUnreadable, "no access", "accès refusé"),
    (.reasonVanished, "vanished", "disparu"),
    (.reasonChanged, "changed while read", "modifié pendant la lecture"),
    (.reasonSkipped, "left out", "laissé de côté"),
    (.reasonContentNotRead, "content not read yet", "contenu pas encore lu"),
    (.reasonLegacyFormat, "old binary format", "ancien format binaire"),
    (.reasonForeignFormat, "other product", "autre produit"),
    (.reasonSuspectedEncrypted, "looks encrypted by ransomware", "semble chiffré par un rançongiciel"),
    (
      .meansMalformed, "The file does not follow its format. Open and save it again, or restore a copy.",
      "Le fichier ne respecte pas son format. L’ouvrir et l’enregistrer de nouveau, ou restaurer une copie."
    ),
    (
      .meansEncrypted, "A password or rights management protects the content. Whoever holds the key must decide.",
      "Un mot de passe ou une gestion de droits protège le contenu. Le détenteur de la clé doit décider."
    ),
    (.meansUnsupported, "The content is of no kind that is known here.", "Le contenu n’est d’aucun type connu ici."),
    (
      .meansLimit, "Larger or deeper than what is read safely.",
      "Plus gros ou plus profond que ce qui se lit sans risque."
    ),
    (
      .meansTimeout, "Reading was given up after the time allowed for one file.",
      "La lecture a été abandonnée après le temps accordé à un fichier."
    ),
    (
      .meansCrashed, "The reading process ended on this file; the others were not affected.",
      "Le processus de lecture s’est arrêté sur ce fichier ; les autres n’ont pas été touchés."
    ),
    (
      .meansOutOfMemory, "Reading needed more memory than allowed.",
      "La lecture demandait plus de mémoire que permis."
    ),
    (
      .meansUnreadable, "The system refused to open or to read the file. Check the rights of the account that scans.",
      "Le système a refusé d’ouvrir ou de lire le fichier. Vérifier les droits du compte qui analyse."
    ),
    (
      .meansVanished, "It was there when the folder was listed, and gone when it was opened.",
      "Il était là quand le dossier a été listé, et plus là à l’ouverture."
    ),
    (
      .meansChanged, "Somebody saved it during the scan. Scan again.",
      "Quelqu’un l’a enregistré pendant l’analyse. Relancer l’analyse."
    ),
    (
      .meansSkipped, "Lock files, links, devices, and what the scan was told to leave out.",
      "Fichiers de verrouillage, liens, périphériques et ce que l’analyse devait laisser de côté."
    ),
    (
      .meansContentNotRead, "Its parts and links are known, its content is not read by this version.",
      "Ses parties et ses liens sont connus, son contenu n’est pas lu par cette version."
    ),
    (
      .meansLegacyFormat, "Office 97 to 2003 or older. Save it in a current format to have it judged.",
      "Office 97 à 2003 ou plus ancien. L’enregistrer dans un format actuel pour qu’il soit jugé."
    ),
    (
      .meansForeignFormat, "A file of another product, or no Office document at all; its format is named.",
      "Un fichier d’un autre produit, ou pas un document Office ; son format est nommé."
    ),
    (
      .meansSuspectedEncrypted,
      "By its name a document, by its content noise, as ransomware leaves it. Tell the security team; look for a backup.",
      "Un document par son nom, du bruit par son contenu : un rançongiciel a pu le chiffrer. "
        + "Prévenir l’équipe de sécurité et chercher une sauvegarde."
    ),
  ]
}
