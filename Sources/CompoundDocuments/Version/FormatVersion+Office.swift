extension FormatVersion {
  /// By the BOF record that a workbook stream starts with ([MS-XLS] 2.4.21).
  init?(workbook bytes: [UInt8]) {
    guard let version = BinaryWorkbook.version(bytes) else { return nil }
    switch version {
    case 2: self.init("BIFF2", "Excel 2")
    case 3: self.init("BIFF3", "Excel 3")
    case 4: self.init("BIFF4", "Excel 4")
    case 8:
      // verLastXLSaved, four bits behind verLowestBiff: the program that saved it last. Other programs leave it 0.
      let products = [1: "2000", 2: "2002", 3: "2003", 4: "2007", 6: "2010", 7: "2013 or later"]
      let saved = bytes.uint16(at: 2) ?? 0 >= 16 ? Int((bytes.uint32(at: 16) ?? 0) >> 8 & 0xF) : 0
      self.init("BIFF8", "Excel 97–2003" + (products[saved].map { ", saved by Excel \($0)" } ?? ""))
    default: self.init("BIFF5", "Excel 5.0 or 95")
    }
  }

  /// By the file information block that a document starts with ([MS-DOC] 2.5.1, 2.5.2). `bytes`: at least 2 KiB.
  init?(document bytes: [UInt8]) {
    guard let magic = bytes.uint16(at: 0), let version = bytes.uint16(at: 2), let flags = bytes.uint16(at: 0x0A) else {
      return nil
    }
    let number = FormatVersion.newestVersion(bytes) ?? version
    let product: String
    switch number {
    case ..<0x0021: product = "Word 1"
    case 0x0021..<0x0065: product = magic == 0xA59C ? "Word 1" : "Word 2"
    case 0x0065..<0x0068: product = "Word 6"
    case 0x0068..<0x0069: product = "Word 95"
    case 0x0069..<0x00D9: product = "Word 97"
    case 0x00D9..<0x0101: product = "Word 2000"
    case 0x0101..<0x010C: product = "Word 2002"
    case 0x010C..<0x0112: product = "Word 2003"
    default: product = "Word 2007 or later"
    }
    self.init("FIB \(number)", product)
    // fDot, fGlsy.
    if flags & 1 != 0 { use = .template } else if flags & 2 != 0 { use = .glossary }
  }

  /// nFibNew stands behind the tables of the block, whose sizes stand before them (2.5.1).
  private static func newestVersion(_ bytes: [UInt8]) -> UInt16? {
    guard bytes.uint16(at: 2) ?? 0 >= 0x00C1, let shorts = bytes.uint16(at: 32) else { return nil }
    let longs = 34 + 2 * Int(shorts)
    guard let longCount = bytes.uint16(at: longs) else { return nil }
    let pairs = longs + 2 + 4 * Int(longCount)
    guard let pairCount = bytes.uint16(at: pairs) else { return nil }
    let new = pairs + 2 + 8 * Int(pairCount)
    guard let count = bytes.uint16(at: new), count > 0, let version = bytes.uint16(at: new + 2),
      (0x00C1...0x0200).contains(version)
    else { return nil }
    return version
  }

  /// By the streams that versions of PowerPoint write ([MS-PPT] 2.1.2; the others as they are seen in files).
  init(presentation file: CompoundFile) {
    if file.entry("PP97_DUALSTORAGE") != nil {
      self.init("", "PowerPoint 95 and 97–2003 in one file")
    } else if file.entry("PowerPoint Document") != nil {
      self.init("", "PowerPoint 97–2003")
    } else {
      self.init("", "PowerPoint 4.0 or 95")
    }
  }

  /// A Visio document: the version is byte 0x1A of its stream, behind the text `Visio (TM) Drawing`.
  init?(drawing bytes: [UInt8]) {
    guard bytes.starts(with: Array("Visio (TM) Drawing".utf8)), bytes.count > 0x1A else { return nil }
    let version = bytes[0x1A]
    let products: [UInt8: String] = [
      1: "Visio 1", 2: "Visio 2", 3: "Visio 3", 4: "Visio 4", 5: "Visio 5", 6: "Visio 2000 or 2002", 11: "Visio 2003–2010",
    ]
    self.init("version \(version)", products[version] ?? "Visio")
  }
}

extension FormatVersion {
  /// Microsoft Project: its version is the number behind the name of its first storage, `   114` for 2007's format.
  init?(project file: CompoundFile) {
    let products = ["1": "Project 98", "9": "Project 2000–2003", "12": "Project 2007", "14": "Project 2010 or later"]
    for entry in file.entries where entry.parent == 0 && entry.kind == .storage {
      let digits = entry.name.drop { $0 == " " }
      guard digits.count >= 2, digits.allSatisfy({ ("0"..."9").contains($0) }) else { continue }
      let version = String(digits.dropFirst())
      self.init("MPP\(version)", products[version == "" ? "1" : version] ?? "Project")
      return
    }
    return nil
  }
}
