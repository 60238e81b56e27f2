extension CompoundKind {
  /// Stream or storage names right below the root that only one kind of file has; the first match counts, so the
  /// containers that hold other kinds' streams come first.
  private static let marks: [(name: String, kind: CompoundKind)] = [
    // [MS-OFFCRYPTO] 1.3.3
    ("EncryptedPackage", .encryptedPackage),
    // [MS-OXMSG] 2.2
    ("__properties_version1.0", .message),
    ("__nameid_version1.0", .message),
    // Publisher files hold an Escher storage and, without a WordDocument, the Quill text.
    ("Quill", .publication),
    ("VisioDocument", .drawing),
    // [MS-PPT] 2.1.2; PowerPoint 95 and files that hold both versions.
    ("PowerPoint Document", .presentation),
    ("PP97_DUALSTORAGE", .presentation),
    ("PP40", .presentation),
    // [MS-DOC] 2.1.1
    ("WordDocument", .document),
    // Works spreadsheets hold a stream of their own beside a Workbook stream.
    ("WksSSWorkBook", .worksWorkbook),
    // [MS-XLS] 2.1.2; "Book" before Excel 97.
    ("Workbook", .workbook),
    ("Book", .workbook),
    ("MatOST", .worksDocument),
    ("MN0", .worksDatabase),
    ("HwpSummaryInformation", .hangul),
    ("StarWriterDocument", .starWriter),
    ("StarCalcDocument", .starCalc),
    ("StarDrawDocument", .starImpress),
    ("StarDrawDocument3", .starImpress),
    ("NativeContent_MAIN", .quattroPro),
    ("SlideShow", .corelPresentation),
    ("PerfectOffice_OBJECTS", .wordPerfect),
    ("DestList", .jumpList),
    ("Catalog", .thumbnails),
    ("SwDocContentMgr", .solidWorks),
    ("Equation Native", .equation),
    ("\u{1}Ole10Native", .embeddedObject),
  ]

  /// First four bytes of the root's class, as a number, of formats whose streams have no telling names.
  private static let classes: [(id: UInt32, kind: CompoundKind)] = [
    (0x000C_1084, .installer), (0x000C_1086, .installer), (0x000C_1082, .installer),
    (0x74B7_8F3A, .project),
    (0x0002_0D0B, .message),
  ]

  /// `storage`: the index of the storage asked about; 0 is the file.
  static func recognise(_ file: CompoundFile, storage: Int = 0) -> CompoundKind {
    guard file.entries.indices.contains(storage) else { return .other }
    let names = Set((file.members[storage] ?? []).map { file.entries[$0].name.uppercased() })
    for mark in marks where names.contains(mark.name.uppercased()) { return mark.kind }
    let root = file.entries[storage].classID.uint32(at: 0) ?? 0
    for known in classes where known.id == root { return known.kind }
    // [MS-OVBA] 2.2.1: the content of a vbaProject.bin.
    if names.contains("VBA"), names.contains("PROJECT") { return .macroProject }
    if names.contains("PROPS"), names.contains("PROJECT") || names.contains("   114") { return .project }
    if names.contains("PERFECTOFFICE_MAIN") { return .wordPerfect }
    // [MSI]: table names are packed into letters of the range U+3800 to U+4840.
    if names.contains(where: { $0.unicodeScalars.first.map { (0x3800...0x4840).contains($0.value) } ?? false }) {
      return .installer
    }
    if names.contains("CONTENTS") { return .embeddedObject }
    return .other
  }
}
