extension CompoundDescription {
  /// A binary Office file without a compound file around it, as Excel 2 to 4 and Word 1 and 2 wrote and some programs
  /// still do: nil where the bytes start with neither a BOF record nor a FIB. `bytes` is the start of the file, the more
  /// the better (4 MiB are used).
  public static func bare(_ bytes: [UInt8]) -> CompoundDescription? {
    let records = BinaryWorkbook(bytes)
    if records.isWorkbook {
      var description = CompoundDescription(kind: .workbook, protection: records.protection)
      description.macroSheets = records.macroSheets
      return description
    }
    // wIdent of Word 1 and 2; their flags are where those of later versions are ([MS-DOC] 2.5.2).
    guard let magic = bytes.uint16(at: 0), magic == 0xA5DB || magic == 0xA59B, let flags = bytes.uint16(at: 0x0A) else {
      return nil
    }
    return CompoundDescription(
      kind: .document, protection: flags & 0x0100 != 0 ? FileProtection(.obfuscation) : nil)
  }
}
