/// Names that ransomware gives to what it encrypts, and to the texts it leaves.
///
/// The same lists with their sources are in `Rules/Data/ransomware_names.tsv`; a test keeps them equal. They are data of
/// a day (2026-11-22): an ending that is missing here only weakens a suspicion, for noise under an Office name has one
/// without it.
enum RansomNames {
  /// Endings that only ransomware writes.
  static let familyEndings: Set<String> = [
    "akira", "alphv", "avaddon", "babuk", "babuklocker", "babyk", "badrabbit", "blackbasta", "blackcat",
    "blackmatter", "cerber", "cerber2", "cerber3", "ciop", "clop", "conti", "contih", "crinf", "crjoker",
    "cryptolocker", "cryptowall", "ctb2", "ctbl", "darkside", "dharma", "djvu", "djvus", "egregor", "encryptedrsa",
    "gandcrab", "gdcb", "keybtc@inbox_com", "lechiffre", "lockbit", "locky", "makop", "medusalocker", "netwalker",
    "petrwrap", "petya", "phobos", "pzdc", "r16m01d05", "r5a", "ragnarok", "rhysida", "ryk", "ryuk", "sodinokibi",
    "teslacrypt", "toxcrypt", "wannacry", "wcry", "wncry", "wncrypt", "wncryt", "xrnt", "xtb", "zeppelin", "zepto",
    "zzzzz",
  ]

  /// Endings that other programs write as well: only behind an Office ending do they say something.
  static let commonEndings: Set<String> = [
    "0x0", "aaa", "abc", "abcd", "aesir", "basta", "ccc", "crab", "cry", "crypt", "crypted", "crypto", "cuba",
    "decrypt2017", "ecc", "enc", "enciphered", "encrypt", "encrypted", "exx", "ezz", "good", "ha3", "hive", "krab",
    "kraken", "lock", "locked", "lol!", "magic", "maze", "medusa", "micro", "odin", "omg!", "onion", "osiris", "pay",
    "payme", "play", "quantum", "ransom", "rdm", "royal", "rrk", "snake", "stop", "supercrypt", "thor", "ttt",
    "vault", "vvv", "wallet", "xxx", "xyz", "zzz",
  ]

  /// Pieces of the names of notes, in lower case.
  static let noteNames = [
    "decrypt_instruction", "decrypt-instruction", "decrypt_information", "decrypt-information", "how_to_decrypt",
    "how-to-decrypt", "how to decrypt", "how_decrypt", "howto_restore", "how_to_restore", "how to restore",
    "how_to_recover", "how_recover", "how to recover", "help_decrypt", "help_restore", "help_recover", "help_your_files",
    "help_instructions", "restore-my-files", "restore_files", "restore_my_files", "recover-files", "recover_files",
    "recovery_file", "recovery+", "_readme.txt", "readme_for_decrypt", "readme_to_decrypt", "readme-decrypt",
    "decrypt-files", "decrypt_files", "decryptmyfiles", "@please_read_me@", "!want_to_cry", "files_encrypted",
    "files encrypted", "ransom", "-readme.txt", "read_me_medusa", "akira_readme", "hivereadme", "ryukreadme",
    "de_crypt_readme", "!readme!",
  ]

  /// Three of these make a text one that demands something.
  static let notePhrases = [
    "encrypted", "decrypt", "bitcoin", "ransom", ".onion", "tor browser", "private key", "your files", "chiffrés",
    "payment", "your network", "leak",
  ]
}
