extension CompoundDescription {
  /// A BIFF stream without a compound file around it, as Excel 2 to 4 wrote and some programs still do: nil where the
  /// bytes do not start with a BOF record. `bytes` is the start of the file, the more the better (4 MiB are used).
  public static func bareWorkbook(_ bytes: [UInt8]) -> CompoundDescription? {
    let records = BinaryWorkbook(bytes)
    guard records.isWorkbook else { return nil }
    var description = CompoundDescription(kind: .workbook, protection: records.protection)
    description.macroSheets = records.macroSheets
    return description
  }
}
