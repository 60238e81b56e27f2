import InventoryModel

/// Which version of its format a file of another product is, by its first bytes.
enum ForeignVersion {
  /// Nil where the format has none, or it is not told.
  static func text(of format: DocumentFormat, _ head: [UInt8]) -> String? {
    switch format.rawValue {
    case "pdf": version(behind: "%PDF-", head.prefix(1032)).map { "PDF \($0)" }
    case "ps": version(behind: "%!PS-Adobe-", head.prefix(64)).map { "PostScript, DSC \($0)" }
    case "rtf": digits(head.dropFirst(5)).map { "RTF \($0)" }
    case "lotus-123": lotus(head)
    case "quattro-pro": quattro(head)
    case "pst", "ost": outlook(head)
    case "mdb", "accdb": access(head)
    case "dbf": dBase(head)
    case "wpd": wordPerfect(head)
    case "dwg": String(validating: head.prefix(6), as: UTF8.self).map { "DWG \($0)" }
    case "wri": head.first == 0x32 ? "Windows Write 3.1, with objects" : "Windows Write 3"
    case "word-dos": "Word for DOS"
    case "word-mac": wordMac(head)
    case "powerpoint-mac": "PowerPoint 2 or 3"
    case "word-2003-xml": "Word 2003"
    case "excel-2003-xml": "Excel 2002 or 2003"
    case "vdx": "Visio 2003–2010"
    default: nil
    }
  }

  private static func version(behind mark: String, _ head: ArraySlice<UInt8>) -> String? {
    let mark = Array(mark.utf8)
    var place = head.startIndex
    while place + mark.count < head.endIndex {
      if head[place..<(place + mark.count)].elementsEqual(mark) {
        let rest = head[(place + mark.count)...].prefix(5)
          .prefix { ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: ".") }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
      }
      place += 1
    }
    return nil
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> String? {
    let digits = bytes.prefix(3).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }

  /// The revision code of the BOF record.
  private static func lotus(_ head: [UInt8]) -> String? {
    let versions: [UInt16: String] = [
      0x0404: "1-2-3 1A (WKS)", 0x0405: "Symphony 1 (WRK)", 0x0406: "1-2-3 2 (WK1)", 0x1000: "1-2-3 3 (WK3)",
      0x1002: "1-2-3 4 and 5 (WK4)", 0x1003: "1-2-3 97 (123)", 0x1005: "1-2-3 Millennium (123)",
    ]
    return number(head, 4).flatMap { versions[$0] }
  }

  private static func quattro(_ head: [UInt8]) -> String? {
    let versions: [UInt16: String] = [
      0x5120: "Quattro Pro for DOS (WQ1)", 0x1001: "Quattro Pro 1 for Windows (WB1)",
      0x1002: "Quattro Pro 5 and 6 for Windows (WB2)",
    ]
    return number(head, 4).flatMap { versions[$0] }
  }

  /// wVer ([MS-PST] 2.2.2.6).
  private static func outlook(_ head: [UInt8]) -> String? {
    switch number(head, 10) {
    case 14, 15: "Outlook 97–2002 (ANSI)"
    case 23: "Outlook 2003 or later (Unicode)"
    case 36, 37: "Outlook 2013 or later (Unicode, 4 KiB pages)"
    default: nil
    }
  }

  /// The byte behind the name of the engine says its version.
  private static func access(_ head: [UInt8]) -> String? {
    guard head.count > 0x14 else { return nil }
    let versions = [
      "Jet 3 (Access 95 and 97)", "Jet 4 (Access 2000–2003)", "ACE 12 (Access 2007)", "ACE 14 (Access 2010)",
      "ACE 15 (Access 2013)", "ACE 16 (Access 2016)", "ACE 16.7 (Access 2019)",
    ]
    let version = Int(head[0x14])
    return versions.indices.contains(version) ? versions[version] : nil
  }

  private static func dBase(_ head: [UInt8]) -> String? {
    let versions: [UInt8: String] = [
      0x02: "FoxBASE", 0x03: "dBase III or later", 0x83: "dBase III with memo", 0x8B: "dBase IV with memo",
      0xF5: "FoxPro 2 with memo", 0x30: "Visual FoxPro", 0x31: "Visual FoxPro",
    ]
    return head.first.flatMap { versions[$0] }
  }

  /// Major version behind the product and file type: 0 for 5, 2 for 6 and later.
  private static func wordPerfect(_ head: [UInt8]) -> String? {
    guard head.count > 11, head[0] == 0xFF else { return nil }
    return head[10] == 0 ? "WordPerfect 5" : head[10] >= 2 ? "WordPerfect 6 or later" : nil
  }

  private static func wordMac(_ head: [UInt8]) -> String? {
    guard head.count > 3 else { return nil }
    switch (head[1], head[3]) {
    case (0x32, _): return "Word 1 for Macintosh"
    case (0x34, _): return "Word 3 for Macintosh"
    case (0x37, 0x1C): return "Word 4 for Macintosh"
    case (0x37, 0x23): return "Word 5 for Macintosh"
    default: return "Word for Macintosh"
    }
  }

  private static func number(_ head: [UInt8], _ at: Int) -> UInt16? {
    head.count > at + 1 ? UInt16(head[at]) | UInt16(head[at + 1]) << 8 : nil
  }
}
