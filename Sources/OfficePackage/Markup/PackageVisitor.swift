/// Receives what a package holds while its parts are streamed, once each. Every method has an empty default.
public protocol PackageVisitor: AnyObject {
  /// Once, before any part but the main one is read.
  func package(_ summary: PackageSummary)
  /// An element whose name was subscribed to.
  func element(_ element: borrowing MarkupElement, in part: PartContext)
  /// A sheet that the workbook lists; before any sheet is read.
  func sheet(_ sheet: Sheet)
  func definedName(_ name: DefinedName)
  func formula(_ formula: CellFormula)
  /// A formula outside of cells.
  func expression(_ expression: Expression)
  /// A sheet was read to its end or to what stopped it.
  func sheetEnded(_ extent: SheetExtent)
  /// How a sheet is laid out; when it ended.
  func sheetShape(_ shape: SheetShape)
  /// A text in one of the first rows of a sheet that have any.
  func headerCell(_ cell: HeaderCell)
  /// A shared string that a header cell refers to; after all sheets.
  func sharedString(_ index: Int, _ text: [UInt8])
  /// A cell that shows an error, as it was when the workbook was saved.
  func errorCell(_ text: [UInt8], at place: Place)
  func table(_ table: SheetTable)
  /// What a sheet is beyond its cells; when it ended.
  func sheetTraits(_ traits: SheetTraits)
  /// The style sheet; before any sheet is read.
  func styles(_ styles: StyleSheet)
  /// The shared strings, or the texts that stand in the cells of one sheet.
  func texts(_ texts: TextExtent, at place: Place)
  func externalBook(_ book: ExternalBook)
  /// The external-link parts in the order in which formulas number them; before any sheet is read.
  func externalBookOrder(_ parts: [String?])
  func connection(_ connection: DataConnection)
  /// A connection, by number, that an XML map binds.
  func connectionBound(_ id: Int)
  func queryTable(_ table: QueryTable)
  func pivotCache(_ cache: PivotCache)
  func mashup(_ mashup: Mashup)
  /// A server of real-time data whose topics the workbook remembers.
  func realTimeServer(_ name: String, in part: String)
  /// A field of running text, when it ends: those nested in it come first.
  func field(_ field: Field)
  func formField(_ field: FormField)
  /// What a paragraph says, without instructions, deleted text and results that change by themselves; where the
  /// document shows it. It comes in pieces where it is long.
  func paragraph(_ text: [UInt8])
  /// Running text of a part that holds a story.
  func story(_ extent: StoryExtent)
  /// A VBA project's part, whole.
  func macroProject(_ part: Part, bytes: [UInt8])
  /// The functions that formulas of this workbook can call in its macros; once, when all macro projects were read.
  func userFunctions(_ names: [String])
  func properties(_ properties: DocumentProperties)
  /// What floats over the cells of a sheet; controls come apart.
  func drawingObject(_ object: DrawingObject)
  /// A form control or an ActiveX control; when all parts were read.
  func control(_ control: SheetControl)
  func chart(_ chart: Chart)
  func pivotTable(_ table: PivotTable)
  /// What starts a macro, where no other event tells it: toolbars, and what binary documents have.
  func macroBinding(_ binding: MacroBinding)
}

extension PackageVisitor {
  public func package(_ summary: PackageSummary) {}
  public func element(_ element: borrowing MarkupElement, in part: PartContext) {}
  public func sheet(_ sheet: Sheet) {}
  public func definedName(_ name: DefinedName) {}
  public func formula(_ formula: CellFormula) {}
  public func expression(_ expression: Expression) {}
  public func sheetEnded(_ extent: SheetExtent) {}
  public func sheetShape(_ shape: SheetShape) {}
  public func headerCell(_ cell: HeaderCell) {}
  public func sharedString(_ index: Int, _ text: [UInt8]) {}
  public func errorCell(_ text: [UInt8], at place: Place) {}
  public func table(_ table: SheetTable) {}
  public func sheetTraits(_ traits: SheetTraits) {}
  public func styles(_ styles: StyleSheet) {}
  public func texts(_ texts: TextExtent, at place: Place) {}
  public func externalBook(_ book: ExternalBook) {}
  public func externalBookOrder(_ parts: [String?]) {}
  public func connection(_ connection: DataConnection) {}
  public func connectionBound(_ id: Int) {}
  public func queryTable(_ table: QueryTable) {}
  public func pivotCache(_ cache: PivotCache) {}
  public func mashup(_ mashup: Mashup) {}
  public func realTimeServer(_ name: String, in part: String) {}
  public func field(_ field: Field) {}
  public func formField(_ field: FormField) {}
  public func paragraph(_ text: [UInt8]) {}
  public func story(_ extent: StoryExtent) {}
  public func macroProject(_ part: Part, bytes: [UInt8]) {}
  public func userFunctions(_ names: [String]) {}
  public func properties(_ properties: DocumentProperties) {}
  public func drawingObject(_ object: DrawingObject) {}
  public func control(_ control: SheetControl) {}
  public func chart(_ chart: Chart) {}
  public func pivotTable(_ table: PivotTable) {}
  public func macroBinding(_ binding: MacroBinding) {}
}

/// The part that is being read.
public struct PartContext: Sendable {
  public var name: String
  public var role: PartRole
  public var place: Place
  /// Inside `mc:Fallback` (ECMA-376-3:2015 §7.7): what a reader sees that does not know the alternative before it.
  public var isFallback = false

  public init(name: String, role: PartRole, place: Place) {
    self.name = name
    self.role = role
    self.place = place
  }
}
