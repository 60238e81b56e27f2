extension BinarySignature {
  /// What stands at an offset, and the format that it stands for; longer signatures before their prefixes.
  static let signatures: [(offset: Int, bytes: [UInt8], format: String)] = [
    (0, Array("{\\rt".utf8), "rtf"),
    // Office suites of others, mail, notes, databases.
    (0, [0, 0, 2, 0, 6, 4, 6, 0], "lotus-123"),  // WK1
    (0, [0, 0, 2, 0, 4, 4, 6, 0], "lotus-123"),  // WKS
    (0, [0, 0, 2, 0, 5, 4, 6, 0], "lotus-123"),  // WRK
    (0, [0, 0, 0x1A, 0, 0, 0x10, 4, 0], "lotus-123"),  // WK3
    (0, [0, 0, 0x1A, 0, 2, 0x10, 4, 0], "lotus-123"),  // WK4
    (0, [0, 0, 0x1A, 0, 3, 0x10, 4, 0], "lotus-123"),  // 97
    (0, [0, 0, 0x1A, 0, 5, 0x10, 4, 0], "lotus-123"),  // Millennium
    (0, [0, 0, 2, 0, 0x20, 0x51], "quattro-pro"),
    (0, [0, 0, 2, 0, 1, 0x10], "quattro-pro"),
    (0, [0, 0, 2, 0, 4, 4], "works-spreadsheet"),
    (0, [0xFF, 0, 2, 0, 4, 4], "works-spreadsheet"),
    (0, [0x01, 0xFE, 0x32], "wps"),
    (0, [0x1A, 0x00, 0x00, 0x04, 0x00, 0x00], "nsf"),
    (0, [0x1A, 0x00, 0x00, 0x03, 0x00, 0x00], "nsf"),
    (0, Array("!BDN".utf8), "pst"),
    (0, [0x78, 0x9F, 0x3E, 0x22], "tnef"),
    (0, [0xFF, 0x57, 0x50, 0x43], "wpd"),
    (0, [0x31, 0xBE, 0, 0, 0, 0xAB], "wri"),
    (0, [0x32, 0xBE, 0, 0, 0, 0xAB], "wri"),
    (4, Array("Standard Jet DB".utf8), "mdb"),
    (4, Array("Standard ACE DB".utf8), "accdb"),
    (0, Array("SQLite format 3\0".utf8), "sqlite"),
    (0, [0xE4, 0x52, 0x5C, 0x7B, 0x8C, 0xD8, 0xA7, 0x4D], "one"),
    (0, [0xA1, 0x2F, 0xFF, 0x43, 0xD9, 0xEF, 0x76, 0x4C], "onetoc2"),
    (0, [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0], "lnk"),
    (0, Array("bplist00".utf8), "plist"),
    (0, Array("ITSF".utf8), "chm"),
    (0, Array("AT&TFORM".utf8), "djvu"),
    (0, Array("AC10".utf8), "dwg"),
    (0, Array("%!PS".utf8), "ps"),
    (0, [0xC5, 0xD0, 0xD3, 0xC6], "eps"),
    // Images.
    (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "png"),
    (0, [0xFF, 0xD8, 0xFF], "jpeg"),
    (0, Array("GIF8".utf8), "gif"),
    (0, [0x49, 0x49, 0x2A, 0], "tiff"),
    (0, [0x4D, 0x4D, 0, 0x2A], "tiff"),
    (0, Array("8BPS".utf8), "psd"),
    (0, [0xD7, 0xCD, 0xC6, 0x9A], "wmf"),
    (0, [1, 0, 9, 0, 0, 3], "wmf"),
    (40, Array(" EMF".utf8), "emf"),
    (0, [0, 0, 1, 0], "ico"),
    (0, [0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20], "jp2"),
    // Sound and film.
    (0, Array("ID3".utf8), "mp3"),
    (0, Array("fLaC".utf8), "flac"),
    (0, Array("OggS".utf8), "ogg"),
    (0, Array("MThd".utf8), "midi"),
    (0, [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], "wmv"),
    (0, [0x1A, 0x45, 0xDF, 0xA3], "mkv"),
    (0, [0, 0, 1, 0xBA], "mpeg"),
    (0, [0, 0, 1, 0xB3], "mpeg"),
    (0, Array("FLV".utf8), "flv"),
    // Archives and disks.
    (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
    (0, Array("Rar!\u{1A}\u{7}".utf8), "rar"),
    (0, [0x1F, 0x8B], "gzip"),
    (0, Array("BZh".utf8), "bzip2"),
    (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
    (0, [0x28, 0xB5, 0x2F, 0xFD], "zstd"),
    (0, Array("MSCF".utf8), "cab"),
    (0, Array("ISc(".utf8), "installshield-cab"),
    (0, Array("KDMV".utf8), "vmdk"),
    (0, Array("vhdxfile".utf8), "vhdx"),
    // Programs.
    (0, [0x7F, 0x45, 0x4C, 0x46], "elf"),
    (0, [0xCA, 0xFE, 0xBA, 0xBE], "java-class"),
    (0, [0xCF, 0xFA, 0xED, 0xFE], "mach-o"),
    (0, [0xFE, 0xED, 0xFA, 0xCF], "mach-o"),
    (0, [0, 0x61, 0x73, 0x6D], "wasm"),
    // Fonts.
    (0, [0, 1, 0, 0, 0], "ttf"),
    (0, Array("OTTO".utf8), "otf"),
    (0, Array("ttcf".utf8), "ttf"),
    (0, Array("wOFF".utf8), "woff"),
    (0, Array("wOF2".utf8), "woff"),
    // Encrypted by other means.
    (0, Array("Salted__".utf8), "openssl-encrypted"),
    (0, Array("age-encryption.org/".utf8), "age-encrypted"),
    (0, Array("-----BEGIN PGP MESSAGE".utf8), "pgp-encrypted"),
    (0, Array("AES\u{2}".utf8), "aescrypt-encrypted"),
  ]
}
