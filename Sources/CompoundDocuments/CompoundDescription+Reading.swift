extension CompoundDescription {
  /// Reads the directory and the first records of the streams that matter; of a file without a container (see `bare`),
  /// its first records.
  ///
  /// **Throws** when it is neither, or a compound file whose directory cannot be read.
  public init<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, limits: CompoundLimits = CompoundLimits()
  ) throws(CompoundError) {
    let head = try source.bytes(at: 0, count: CompoundHeader.signature.count)
    if head != CompoundHeader.signature,
      let bare = CompoundDescription.bare(try source.bytes(at: 0, count: BinaryWorkbook.globalsLimit))
    {
      self = bare
      isBare = true
      return
    }
    let file = try CompoundFile(source, limits: limits)
    self.init(kind: CompoundKind.recognise(file))
    issues = file.issues
    var list = IssueList()
    macroProjects = file.macroProjects(limit: limits.macroProjects, &list)
    if kind == .workbook {
      try readWorkbook(source, file)
    } else if kind == .document {
      try readDocument(source, file)
    } else if kind == .presentation {
      try readPresentation(source, file)
    } else if kind == .encryptedPackage {
      protection = try FileProtection(encryptedPackage: source, file, &list)
    }
    // A rights-managed file keeps no more than the shell of its binary format ([MS-OFFCRYPTO] 2.2.10).
    hasLabel = file.entry("\u{6}DataSpaces", "TransformInfo", "LabelInfo") != nil
    if file.isRightsManaged { protection = FileProtection(.rightsManagement) }
    issues += list.issues
  }

  private mutating func readWorkbook<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile
  ) throws(CompoundError) {
    guard let entry = file.entry("Workbook") ?? file.entry("Book") else { return }
    let stream = file.stream(entry)
    let records = BinaryWorkbook(try stream.bytes(at: 0, count: BinaryWorkbook.globalsLimit, from: source))
    protection = records.protection
    macroSheets = records.macroSheets
    mayStartMacros = records.mayStartMacros || (protection == nil && file.entry("XCB") != nil)
    isDamaged = stream.isTruncated || !records.isWorkbook
  }

  private mutating func readDocument<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile
  ) throws(CompoundError) {
    guard let entry = file.entry("WordDocument") else { return }
    let stream = file.stream(entry)
    let head = try stream.bytes(at: 0, count: 32, from: source)
    isDamaged = stream.isTruncated
    // [MS-DOC] 2.5.2: wIdent; 0xA5DC and 0xA59B are those of Word 6 and 95 and of some of their translations.
    guard let magic = head.uint16(at: 0), let flags = head.uint16(at: 0x0A) else {
      isDamaged = true
      return
    }
    if ![0xA5EC, 0xA5DC, 0xA59B, 0xA697, 0xA699, 0xA5DB].contains(magic) { isDamaged = true }
    // fEncrypted and fObfuscated.
    if flags & 0x0100 != 0 { protection = FileProtection(flags & 0x8000 != 0 ? .obfuscation : .rc4) }
  }

  private mutating func readPresentation<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile
  ) throws(CompoundError) {
    if let user = file.entry("Current User") {
      // [MS-PPT] 2.3.2, CurrentUserAtom: headerToken says whether the document is encrypted.
      let head = try file.stream(user).bytes(at: 0, count: 16, from: source)
      if head.uint32(at: 12) == 0xF3D1_C4DF { protection = FileProtection(.rc4) }
    }
    if file.entry("EncryptedSummary") != nil { protection = FileProtection(.rc4) }
    guard let entry = file.entry("PowerPoint Document") else { return }
    let stream = file.stream(entry)
    isDamaged = stream.isTruncated
    guard protection == nil else { return }
    if try BinaryPresentation.hasMacros(source, stream) {
      macroProjects.append(MacroProjectStorage(path: entry.name, size: nil))
    }
  }
}
