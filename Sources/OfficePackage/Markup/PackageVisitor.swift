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
  /// Signs of a picture font in a text that the document shows, or on a slide.
  func symbolText(_ text: SymbolText)
  /// A run of such a text, in another font, with characters that each font gives its own meaning.
  func privateCharacters(at place: Place)
  /// Running text of a part that holds a story.
  func story(_ extent: StoryExtent)
  /// What the presentation part says of the whole; before any slide is read.
  func presentation(_ traits: PresentationTraits)
  /// A slide, layout, master or notes page was read to its end or to what stopped it.
  func slideEnded(_ traits: SlideTraits)
  /// A paragraph of a slide, layout, master or notes page, with text in it.
  func slideText(_ text: SlideText)
  /// What a click on a shape or a text of a slide does, or the pointer over it.
  func slideAction(_ action: SlideAction)
  /// Sound or film that a slide plays.
  func slideMedia(_ media: SlideMedia)
  func slideComments(_ comments: SlideComments)
  /// A VBA project's part, whole.
  func macroProject(_ part: Part, bytes: [UInt8])
  /// The functions that formulas of this workbook can call in its macros; once, when all macro projects were read.
  func userFunctions(_ names: [String])
  func properties(_ properties: DocumentProperties)
  /// Where parts use their links that leave the package, by part; of those that were read to their end.
  func linkUses(_ uses: [String: LinkUses])
  /// Markup in several versions.
  func alternative(_ alternative: Alternative, in part: PartContext)
  /// A namespace that a reader of the part must know (ECMA-376-3:2015 §7.3).
  func mustUnderstand(_ namespace: String, in part: PartContext)
  /// A namespace is declared that neither the standard nor its published extensions have.
  func unknownNamespace(_ uri: String, in part: PartContext)
  /// An extension whose content is of such a namespace.
  func unknownExtension(_ uri: String, namespace: String, in part: PartContext)
  func signature(_ signature: PackageSignature)
  /// A sensitivity label of the part that holds them.
  func label(_ label: SensitivityLabel)
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
  public func symbolText(_ text: SymbolText) {}
  public func privateCharacters(at place: Place) {}
  public func story(_ extent: StoryExtent) {}
  public func presentation(_ traits: PresentationTraits) {}
  public func slideEnded(_ traits: SlideTraits) {}
  public func slideText(_ text: SlideText) {}
  public func slideAction(_ action: SlideAction) {}
  public func slideMedia(_ media: SlideMedia) {}
  public func slideComments(_ comments: SlideComments) {}
  public func macroProject(_ part: Part, bytes: [UInt8]) {}
  public func userFunctions(_ names: [String]) {}
  public func properties(_ properties: DocumentProperties) {}
  public func linkUses(_ uses: [String: LinkUses]) {}
  public func alternative(_ alternative: Alternative, in part: PartContext) {}
  public func mustUnderstand(_ namespace: String, in part: PartContext) {}
  public func unknownNamespace(_ uri: String, in part: PartContext) {}
  public func unknownExtension(_ uri: String, namespace: String, in part: PartContext) {}
  public func signature(_ signature: PackageSignature) {}
  public func label(_ label: SensitivityLabel) {}
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
