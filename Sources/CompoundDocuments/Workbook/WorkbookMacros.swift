/// The Excel 4.0 macros of a binary workbook, and what of it starts macros, those of VBA included.
///
/// Records are read where the listed sheets say that they start, tokens by their sizes; nothing is computed or run.
public struct WorkbookMacros: Sendable {
  public internal(set) var sheets: [MacroSheet] = []
  /// Dialog sheets of Excel 5 ([MS-XLS] 2.4.351 WsBool fDialog).
  public internal(set) var dialogs: [String] = []
  public internal(set) var functions: [MacroSheetFunction] = []
  public internal(set) var procedures: [LibraryProcedure] = []
  public internal(set) var automaticNames: [AutomaticName] = []
  /// Names of macros that are cells of a macro sheet, in lower case.
  public internal(set) var macroNames: Set<String> = []
  public internal(set) var bindings: [WorkbookBinding] = []
  /// Names of custom toolbars (2.1.7.10).
  public internal(set) var toolbars: [String] = []
  public internal(set) var issues: [MacroIssue] = []

  init() {}

  /// Nil where there is no workbook stream, or none that can be read: an encrypted one says nothing.
  ///
  /// **Throws** when the directory cannot be read, or the system does not give the bytes.
  public init?<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ services: MacroServices, limits: WorkbookLimits = WorkbookLimits()
  ) throws(CompoundError) {
    let head = try source.bytes(at: 0, count: CompoundHeader.signature.count)
    if head != CompoundHeader.signature {
      // A stream without a container, as Excel 2 to 4 wrote it.
      var stream = CompoundStream()
      stream.declaredSize = source.byteCount
      stream.append(offset: 0, count: source.byteCount)
      guard var reader = try WorkbookReader(stream, source, services, limits) else { return nil }
      try reader.read(source)
      self = reader.result
      return
    }
    let file = try CompoundFile(source)
    guard let entry = file.entry("Workbook") ?? file.entry("Book"),
      var reader = try WorkbookReader(file.stream(entry), source, services, limits)
    else { return nil }
    try reader.read(source)
    if let toolbars = file.entry("XCB") {
      let stream = file.stream(toolbars)
      reader.take(CustomToolbars(try stream.bytes(at: 0, count: limits.toolbarBytes, from: source), limits))
    }
    self = reader.result
  }
}
