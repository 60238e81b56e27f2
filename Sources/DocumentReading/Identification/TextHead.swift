import InventoryModel

/// The start of a file that is text: ASCII, UTF-8, a code page, or UTF-16.
struct TextHead {
  /// Without byte order mark; UTF-16 with every character beyond Latin-1 as `?`, for only ASCII is looked for.
  let bytes: [UInt8]

  /// Nil where the bytes are no text: NUL or other control characters, or in UTF-16 units that are none.
  init?(_ head: [UInt8], isWhole: Bool) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(head.dropFirst(3))
    } else if head.starts(with: [0xFF, 0xFE]) {
      bytes = TextHead.narrow(head.dropFirst(2), bigEndian: false)
    } else if head.starts(with: [0xFE, 0xFF]) {
      bytes = TextHead.narrow(head.dropFirst(2), bigEndian: true)
    } else if head.starts(with: [0x3C, 0]) {
      bytes = TextHead.narrow(head[...], bigEndian: false)
    } else if head.starts(with: [0, 0x3C]) {
      bytes = TextHead.narrow(head[...], bigEndian: true)
    } else {
      bytes = head
    }
    // Form feeds, escapes of old printers and an end mark of DOS occur in text; more than one in a hundred do not.
    var controls = 0
    for byte in bytes {
      if byte == 0 { return nil }
      if byte < 0x20, ![9, 10, 13].contains(byte) { controls += 1 }
    }
    guard controls * 100 <= bytes.count else { return nil }
    // Dense bytes beyond ASCII that are not UTF-8 are a code page of another script, or no text at all: letters of
    // Western, Greek or Cyrillic code pages come with blanks and line ends.
    let beyond = bytes.reduce(0) { $1 >= 0x80 ? $0 + 1 : $0 }
    if beyond * 10 > bytes.count * 3, !TextHead.isUTF8(bytes, isWhole: isWhole) {
      let blanks = bytes.reduce(0) { [9, 10, 13, 0x20].contains($1) ? $0 + 1 : $0 }
      guard blanks * 20 >= bytes.count, bytes.allSatisfy({ $0 >= 0x20 || [9, 10, 12, 13, 26].contains($0) }) else {
        return nil
      }
    }
  }

  private static func narrow(_ units: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var out: [UInt8] = []
    var place = units.startIndex
    while place + 1 < units.endIndex {
      let low = units[bigEndian ? place + 1 : place]
      let high = units[bigEndian ? place : place + 1]
      out.append(high == 0 ? low : UInt8(ascii: "?"))
      place += 2
    }
    return out
  }

  private static func isUTF8(_ bytes: [UInt8], isWhole: Bool) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return true }
    // The head may end within a character.
    return !isWhole && (1...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
  }

  func identify(fileExtension: String) -> Identification {
    for mark in TextHead.marks where startsFolded(mark.text) {
      return .foreign(mark.format == "url" && isCloudAddress ? "cloud-shortcut" : mark.format)
    }
    if let format = mail ?? shortcut ?? table(fileExtension) { return .foreign(format) }
    return .foreign("text")
  }

  private static let marks: [(text: String, format: String)] = [
    ("begin:vcard", "vcf"), ("begin:vcalendar", "ics"), ("[internetshortcut]", "url"), ("[desktop entry]", "desktop"),
    ("id;p", "slk"), ("table\r\n0,1", "dif"), ("table\n0,1", "dif"), ("xlodbc", "dqy"),
    ("web\r\n1", "iqy"), ("web\n1", "iqy"), ("mpx,", "mpx"), ("mpx;", "mpx"), ("mpx\t", "mpx"),
    ("querytype=oledb", "oqy"),
    ("#!", "script"), ("@echo off", "script"), ("windows registry editor", "reg"), ("%!ps", "ps"),
    ("-----begin pgp", "pgp-encrypted"), ("$ansible_vault", "openssl-encrypted"), ("-----begin cms", "smime"),
  ]

  /// An address in the cloud of Microsoft or Google: the shortcut stands for a document there.
  private var isCloudAddress: Bool {
    let start = MarkupHead.lower(bytes.prefix(4096))
    return ["sharepoint.com/", "1drv.ms/", "onedrive.live.com/", "docs.google.com/", "drive.google.com/"]
      .contains { BinarySignature.contains(Array($0.utf8), in: start[...]) }
  }

  private func startsFolded(_ text: String) -> Bool {
    let start = bytes.drop { [9, 10, 13, 0x20].contains($0) }.prefix(text.utf8.count)
    return MarkupHead.lower(start) == Array(text.utf8)
  }

  /// Header lines of a message (RFC 5322 §2.2); a web archive is one of related parts (RFC 2557).
  private var mail: String? {
    let start = MarkupHead.lower(bytes.prefix(4096))
    let has = { (text: String) in BinarySignature.contains(Array(text.utf8), in: start[...]) }
    guard startsWithHeaderLine else { return nil }
    if has("mime-version:"), has("multipart/related") {
      // Web archives are not addressed to anybody.
      return has("\nto:") && has("\nreceived:") ? "eml" : "mht"
    }
    if has("mime-version:") || (has("\nfrom:") || has("\nto:")) && has("\nsubject:") { return "eml" }
    if start.starts(with: Array("from ".utf8)), has("\nreceived:") { return "mbox" }
    return nil
  }

  private var startsWithHeaderLine: Bool {
    let line = bytes.prefix { $0 != 10 && $0 != 13 }.prefix(200)
    if line.starts(with: Array("From ".utf8)) { return true }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return false }
    return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// JSON; what Drive for desktop leaves in a folder in place of an online document is a small object with its address.
  private var shortcut: String? {
    guard let first = bytes.first(where: { ![9, 10, 13, 0x20].contains($0) }), first == UInt8(ascii: "{") else {
      return nil
    }
    let start = bytes.prefix(4096)
    let has = { (text: String) in BinarySignature.contains(Array(text.utf8), in: start) }
    if bytes.count < 4096, has("\"doc_id\"") || has("\"url\""), has("docs.google.com") || has("drive.google.com") {
      return "google-shortcut"
    }
    // Today's form has no address: the document's id, and a warning not to edit.
    if bytes.count < 4096, has("\"doc_id\""), has("\"resource_key\"") || has("\"email\"") { return "google-shortcut" }
    return has("\"") && has(":") ? "json" : nil
  }

  /// Lines that hold the same number of separators, or a name ending that says so.
  private func table(_ fileExtension: String) -> String? {
    let lines = bytes.prefix(16_384).split(maxSplits: 24, omittingEmptySubsequences: true) { $0 == 10 || $0 == 13 }
    // The last line may be cut off, or hold all lines beyond the 24th.
    let whole = bytes.count > 16_384 || lines.count > 24 ? lines.dropLast() : lines[...]
    for (separator, format) in [
      (9, "tsv"), (UInt8(ascii: ";"), "csv"), (UInt8(ascii: ","), "csv"), (UInt8(ascii: "|"), "csv"),
    ]
      as [(UInt8, String)]
    {
      let counts = whole.prefix(20).map { TextHead.count(separator, in: $0) }
      if counts.count > 1, let first = counts.first, first > 0, counts.allSatisfy({ $0 == first }) { return format }
    }
    if fileExtension == "tsv" || fileExtension == "tab" { return "tsv" }
    // A table without rows of one length: exported reports have titles above their columns.
    return fileExtension == "csv" ? "csv" : nil
  }

  private static func count(_ separator: UInt8, in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var quoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if byte == separator, !quoted { count += 1 }
    }
    return count
  }
}
