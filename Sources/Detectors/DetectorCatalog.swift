import CompoundDocuments
import InventoryModel
import OfficePackage

/// All detectors. Adding one is its file and one line here.
public enum DetectorCatalog {
  static var all: [any Detector.Type] {
    [
      FunctionDetector.self,
      FormulaKindDetector.self,
      FormulaReferenceDetector.self,
      FormulaArgumentDetector.self,
      SheetDetector.self,
      SheetLayoutDetector.self,
      SheetDependencyDetector.self,
      CachedErrorDetector.self,
      ContentSketchDetector.self,
      DefinedNameDetector.self,
      DataValidationDetector.self,
      StyleDetector.self, TableStyleDetector.self,
      DateSystemDetector.self,
      DateValueDetector.self,
      ConditionalNumberDetector.self,
      PageHeadingDetector.self,
      RaisedTextDetector.self,
      PatternFillDetector.self,
      ShrinkingTextDetector.self,
      FilterConditionDetector.self,
      FontDetector.self,
      SymbolTextDetector.self,
      TextDetector.self,
      HiddenCellDetector.self,
      MergeDetector.self,
      ProtectionDetector.self,
      ConditionalFormatDetector.self,
      ConditionalStopDetector.self,
      LinkDetector.self,
      AnchorDetector.self,
      NameLinkDetector.self,
      DataDetector.self,
      FormulaLinkDetector.self,
      MacroSheetDetector.self,
      MacroProjectDetector.self,
      ProcedureDetector.self,
      MacroEventDetector.self,
      MacroFormDetector.self,
      MacroReferenceDetector.self,
      OutsideCallDetector.self,
      MacroBindingDetector.self,
      AttachedAddInDetector.self,
      WebAddInDetector.self,
      FormulaAddInDetector.self,
      MacroAddInDetector.self,
      FieldDetector.self,
      RevisionDetector.self,
      CommentDetector.self,
      ContentControlDetector.self,
      DocumentProtectionDetector.self,
      DocumentSettingsDetector.self,
      SectionDetector.self,
      TableDetector.self,
      FrameDetector.self,
      TabStopDetector.self,
      ParagraphStyleDetector.self,
      DrawnShapeDetector.self,
      DocumentPartsDetector.self,
      NoteSeparatorDetector.self,
      FormFieldDetector.self,
      MailMergeDetector.self,
      TextSketchDetector.self,
      PlaceholderDetector.self,
      ExtentDetector.self,
      PropertyDetector.self,
      LabelDetector.self,
      SignatureDetector.self,
      ApplicationDetector.self,
      AttachedPartDetector.self,
      ShapeDetector.self,
      AlternativeDetector.self,
      UnknownMarkupDetector.self,
      ServerMetadataDetector.self,
      MetafileDetector.self,
      MarkupFeatureDetector.self,
      DrawingDetector.self,
      ControlDetector.self,
      ChartDetector.self,
      PivotDetector.self,
      SlicerDetector.self,
      PresentationDetector.self,
      TransitionDetector.self,
      AnimationDetector.self,
      SlideContentDetector.self,
      SlideEffectDetector.self,
      SlideActionDetector.self,
      SlideMediaDetector.self,
      PictureWeightDetector.self,
      SlideCommentDetector.self,
      SlideSketchDetector.self,
      ObjectDetector.self,
      ActiveXDetector.self,
    ]
  }

  /// Every kind of fact that a document can give, sorted.
  public static let factKinds: [FactKindDefinition] = {
    let kinds = all.flatMap { $0.factKinds } + ContainerFacts.factKinds + ContentFacts.factKinds
      + IdentificationFacts.factKinds + ObjectFacts.factKinds
    return kinds.sorted { $0.kind < $1.kind }
  }()
}

/// Facts that the container itself states, before any part can be read.
public enum ContainerFacts {
  public static let agile: FactKind = "package.file-encryption-agile"
  public static let standard: FactKind = "package.file-encryption-standard"
  /// Encrypted, and cut off or so changed that no password opens it; stated in place of the two others.
  public static let damagedEncryption: FactKind = "package.file-encryption-damaged"
  public static let rightsManaged: FactKind = "package.irm-rms-protection"

  /// Encrypted under the password that Excel tries by itself, and read.
  public static let defaultPassword: FactKind = "package.default-password"
  public static let encryptingLabel: FactKind = "package.sensitivity-label-encrypted"

  static let factKinds = [
    FactKindDefinition(
      kind: defaultPassword, unit: "files", attributes: ["scheme", "version"],
      values: ["scheme": .cases(of: FileProtection.Scheme.self)],
      formats: Formats.spreadsheet + Formats.document + Formats.presentation + ["xls"],
      source: "[MS-OFFCRYPTO] 2.3.4.4 to 2.3.7.3; [MS-XLS] 2.2.10; https://isc.sans.edu/diary.html?date=2020-04-06"),
    FactKindDefinition(
      kind: encryptingLabel, unit: "files", formats: ["ooxml-encrypted", "xls", "doc", "ppt"],
      source: "[MS-OFFCRYPTO] 2.6.2"),
    FactKindDefinition(
      kind: agile, unit: "files", attributes: ["scheme", "version"],
      values: ["scheme": [FileProtection.Scheme.agile.rawValue]],
      formats: ["ooxml-encrypted"] + Formats.document + Formats.presentation,
      source: "[MS-OFFCRYPTO] 2.3.4.10"),
    FactKindDefinition(
      kind: standard, unit: "files", attributes: ["scheme", "version"],
      formats: ["ooxml-encrypted", "xls", "doc", "ppt", "pdf"] + Formats.document + Formats.presentation
        + DocumentFormat.openDocumentFormats,
      source: "[MS-OFFCRYPTO] 2.3.4.5; [MS-XLS] 2.4.117; [MS-DOC] 2.5.2; [MS-PPT] 2.3.2; OpenDocument 1.3 part 2, 4.8"),
    FactKindDefinition(
      kind: damagedEncryption, unit: "files", attributes: ["scheme", "version"], values: ["scheme": .cases(of: FileProtection.Scheme.self)],
      formats: ["ooxml-encrypted", "xls", "doc", "ppt"],
      source: "[MS-OFFCRYPTO] 2.3.4.4, 2.3.4.5, 2.3.4.10; [MS-XLS] 2.4.117"),
    FactKindDefinition(
      kind: rightsManaged, unit: "files", attributes: ["scheme", "version"],
      values: ["scheme": [FileProtection.Scheme.rightsManagement.rawValue]],
      formats: ["ooxml-encrypted", "xls", "doc", "ppt"], source: "[MS-OFFCRYPTO] 2.2"),
  ]
}

/// One document's detectors: receives every event once and hands it on.
public final class DetectorGroup: PackageVisitor {
  private let detectors: [any Detector]
  private let forFormulas: [any Detector]
  private let forElements: [any Detector]
  private let forParagraphs: [any Detector]
  private let forPlaces: [any Detector]
  private let formulas: FormulaDesk

  public init(_ setting: DetectorSetting) {
    formulas = setting.formulas
    formulas.removeAll()
    setting.notes.removeAll()
    setting.macroNotes.removeAll()
    setting.macroSheetCalls.removeAll()
    var all: [any Detector] = []
    var formulas: [any Detector] = []
    var elements: [any Detector] = []
    var paragraphs: [any Detector] = []
    var places: [any Detector] = []
    for type in DetectorCatalog.all {
      let detector = type.init(setting)
      all.append(detector)
      if type.interests.contains(.formulas) { formulas.append(detector) }
      if type.interests.contains(.elements) { elements.append(detector) }
      if type.interests.contains(.paragraphs) { paragraphs.append(detector) }
      if type.interests.contains(.places) { places.append(detector) }
    }
    detectors = all
    forFormulas = formulas
    forElements = elements
    forParagraphs = paragraphs
    forPlaces = places
  }

  /// Everything found, in canonical order.
  public func facts() -> [Fact] {
    formulas.settle(for: forFormulas)
    return detectors.flatMap { $0.facts() }.sorted(by: Fact.canonicalOrder)
  }

  /// What detectors could not look at.
  public func issues() -> [Issue] { detectors.flatMap { $0.issues() } }

  public func element(_ element: borrowing MarkupElement, in part: PartContext) {
    for detector in forElements { detector.element(element, in: part) }
  }

  public func formula(_ formula: CellFormula) {
    for detector in forPlaces { detector.formulaCell(formula) }
    formulas.take(formula, for: forFormulas)
  }

  public func package(_ summary: PackageSummary) { detectors.forEach { $0.package(summary) } }
  public func sheet(_ sheet: Sheet) { detectors.forEach { $0.sheet(sheet) } }
  public func definedName(_ name: DefinedName) { detectors.forEach { $0.definedName(name) } }
  public func sheetShape(_ shape: SheetShape) { detectors.forEach { $0.sheetShape(shape) } }
  public func headerCell(_ cell: HeaderCell) { detectors.forEach { $0.headerCell(cell) } }
  public func sharedString(_ index: Int, _ text: [UInt8]) { detectors.forEach { $0.sharedString(index, text) } }
  public func errorCell(_ text: [UInt8], at place: Place) { detectors.forEach { $0.errorCell(text, at: place) } }
  public func table(_ table: SheetTable) { detectors.forEach { $0.table(table) } }
  public func sheetTraits(_ traits: SheetTraits) { detectors.forEach { $0.sheetTraits(traits) } }
  public func styles(_ styles: StyleSheet) { detectors.forEach { $0.styles(styles) } }
  public func texts(_ texts: TextExtent, at place: Place) { detectors.forEach { $0.texts(texts, at: place) } }
  public func expression(_ expression: Expression) {
    let analysis = formulas.analyse(expression)
    for detector in detectors { detector.expression(expression, analysis) }
  }
  public func sheetEnded(_ extent: SheetExtent) {
    formulas.settle(for: forFormulas)
    detectors.forEach { $0.sheetEnded(extent) }
  }
  public func externalBook(_ book: ExternalBook) { detectors.forEach { $0.externalBook(book) } }
  public func externalBookOrder(_ parts: [String?]) { detectors.forEach { $0.externalBookOrder(parts) } }
  public func connection(_ connection: DataConnection) { detectors.forEach { $0.connection(connection) } }
  public func connectionBound(_ id: Int) { detectors.forEach { $0.connectionBound(id) } }
  public func queryTable(_ table: QueryTable) { detectors.forEach { $0.queryTable(table) } }
  public func pivotCache(_ cache: PivotCache) { detectors.forEach { $0.pivotCache(cache) } }
  public func mashup(_ mashup: Mashup) { detectors.forEach { $0.mashup(mashup) } }
  public func realTimeServer(_ name: String, in part: String) {
    detectors.forEach { $0.realTimeServer(name, in: part) }
  }
  public func field(_ field: Field) { detectors.forEach { $0.field(field) } }
  public func formField(_ field: FormField) { detectors.forEach { $0.formField(field) } }
  public func paragraph(_ text: [UInt8]) { forParagraphs.forEach { $0.paragraph(text) } }
  public func privateCharacters(at place: Place) { detectors.forEach { $0.privateCharacters(at: place) } }
  public func symbolText(_ text: SymbolText) { detectors.forEach { $0.symbolText(text) } }
  public func story(_ extent: StoryExtent) { detectors.forEach { $0.story(extent) } }
  public func presentation(_ traits: PresentationTraits) { detectors.forEach { $0.presentation(traits) } }
  public func slideEnded(_ traits: SlideTraits) { detectors.forEach { $0.slideEnded(traits) } }
  public func slideText(_ text: SlideText) { detectors.forEach { $0.slideText(text) } }
  public func slideAction(_ action: SlideAction) { detectors.forEach { $0.slideAction(action) } }
  public func slideMedia(_ media: SlideMedia) { detectors.forEach { $0.slideMedia(media) } }
  public func slideComments(_ comments: SlideComments) { detectors.forEach { $0.slideComments(comments) } }
  public func macroProject(_ part: Part, bytes: [UInt8]) { detectors.forEach { $0.macroProject(part, bytes: bytes) } }
  public func userFunctions(_ names: [String]) { detectors.forEach { $0.userFunctions(names) } }
  public func workbookMacros(_ found: WorkbookMacros) { detectors.forEach { $0.workbookMacros(found) } }
  public func macros(_ found: FoundMacros) { detectors.forEach { $0.macros(found) } }
  public func properties(_ properties: DocumentProperties) { detectors.forEach { $0.properties(properties) } }
  public func linkUses(_ uses: [String: LinkUses]) { detectors.forEach { $0.linkUses(uses) } }
  public func alternative(_ alternative: Alternative, in part: PartContext) {
    detectors.forEach { $0.alternative(alternative, in: part) }
  }
  public func mustUnderstand(_ namespace: String, in part: PartContext) {
    detectors.forEach { $0.mustUnderstand(namespace, in: part) }
  }
  public func unknownNamespace(_ uri: String, in part: PartContext) {
    detectors.forEach { $0.unknownNamespace(uri, in: part) }
  }
  public func unknownExtension(_ uri: String, namespace: String, in part: PartContext) {
    detectors.forEach { $0.unknownExtension(uri, namespace: namespace, in: part) }
  }
  public func signature(_ signature: PackageSignature) { detectors.forEach { $0.signature(signature) } }
  public func label(_ label: SensitivityLabel) { detectors.forEach { $0.label(label) } }
  public func drawingObject(_ object: DrawingObject) { detectors.forEach { $0.drawingObject(object) } }
  public func control(_ control: SheetControl) { detectors.forEach { $0.control(control) } }
  public func chart(_ chart: Chart) { detectors.forEach { $0.chart(chart) } }
  public func pivotTable(_ table: PivotTable) { detectors.forEach { $0.pivotTable(table) } }
  public func macroBinding(_ binding: MacroBinding) { detectors.forEach { $0.macroBinding(binding) } }
}
