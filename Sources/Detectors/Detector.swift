import CompoundDocuments
import FormulaSyntax
import InventoryModel
import OfficePackage

/// Turns what a document holds into facts. One detector a file, one line in the catalog.
///
/// A detector knows formats, never suites or scores. It lives for one document.
protocol Detector: PackageVisitor {
  /// The kinds of facts that it states.
  static var factKinds: [FactKindDefinition] { get }

  /// Which frequent events it wants; the rare ones come to all.
  static var interests: DetectorInterests { get }

  init(_ setting: DetectorSetting)

  /// The macros of a part, or of a binary document's storage, once they are read.
  func macros(_ found: FoundMacros)

  /// The macros of a binary workbook's sheets, and what of it starts macros; before those of VBA.
  func workbookMacros(_ found: WorkbookMacros)

  /// A cell's formula, with what the one scan of it showed; for those with an interest in formulas.
  ///
  /// Children of a shared formula come one by one until enough places are known, the rest of them as one event with
  /// their number in `cells`. The analysis is valid during the call only.
  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis)

  /// A cell with a formula, one by one and as it is read; for those with an interest in places.
  func formulaCell(_ formula: CellFormula)

  /// A formula outside of cells, with what the one scan of it showed.
  func expression(_ expression: Expression, _ analysis: FormulaAnalysis)

  /// What was found, in any order; asked once, at the end.
  func facts() -> [Fact]

  /// What was not looked at, and why.
  func issues() -> [Issue]
}

extension Detector {
  func macros(_ found: FoundMacros) {}
  func workbookMacros(_ found: WorkbookMacros) {}
  func issues() -> [Issue] { [] }
  func formulaCell(_ formula: CellFormula) {}
  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) { self.formula(formula) }
  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) { self.expression(expression) }
}

/// Events that come by the thousand go only to those who ask.
struct DetectorInterests: OptionSet {
  let rawValue: UInt8

  static let formulas = DetectorInterests(rawValue: 1)
  static let elements = DetectorInterests(rawValue: 2)
  static let paragraphs = DetectorInterests(rawValue: 4)
  static let places = DetectorInterests(rawValue: 8)
}

/// What detectors share in one process.
public final class DetectorSetting {
  /// How many places of each fact are kept.
  let locations: Int
  let formulas: FormulaDesk
  let notes = FormulaNotes()
  let macroNotes = MacroNotes()
  let macroSheetCalls: MacroSheetCalls
  let features: MarkupFeatureIndex
  let names: SubscribedNames
  let dataElements: DataElementNames
  let fontNames: FontNames
  let protectionNames: ProtectionNames
  let conditionalFormatNames: ConditionalFormatNames
  let mergeNames: MergeNames
  let serverMetadataNames: ServerMetadataNames
  let ribbonNames: RibbonNames
  let bindingNames: BindingNames
  let webAddInNames: WebAddInNames
  let wordNames: WordNames
  let objectNames: ObjectElementNames
  let signatureLineNames: SignatureLineNames
  let shapeNames: ShapeNames
  let mailMergeNames: MailMergeNames
  let invisibleFrameNames: InvisibleFrameNames
  let tableStyleNames: TableStyleNames

  public init(vocabulary: Vocabulary, locations: Int) {
    self.locations = locations
    macroSheetCalls = MacroSheetCalls(locations: locations)
    formulas = FormulaDesk(locations: locations)
    features = MarkupFeatureIndex(vocabulary)
    names = SubscribedNames(vocabulary)
    dataElements = DataElementNames(vocabulary)
    fontNames = FontNames(vocabulary)
    protectionNames = ProtectionNames(vocabulary)
    conditionalFormatNames = ConditionalFormatNames(vocabulary)
    mergeNames = MergeNames(vocabulary)
    serverMetadataNames = ServerMetadataNames(vocabulary)
    ribbonNames = RibbonNames(vocabulary)
    bindingNames = BindingNames(vocabulary)
    webAddInNames = WebAddInNames(vocabulary)
    wordNames = WordNames(vocabulary)
    objectNames = ObjectElementNames(vocabulary)
    signatureLineNames = SignatureLineNames(vocabulary)
    shapeNames = ShapeNames(vocabulary)
    mailMergeNames = MailMergeNames(vocabulary)
    invisibleFrameNames = InvisibleFrameNames(vocabulary)
    tableStyleNames = TableStyleNames(vocabulary)
  }
}

/// Numbers of the names that detectors besides the feature table look for.
struct SubscribedNames {
  let dataValidation: UInt16
  let type: UInt16
  let workbookProperties: UInt16
  let date1904: UInt16
  let vertAlign: UInt16
  let rPr: UInt16
  let val: UInt16
  let customFilter: UInt16
  let customFilters: UInt16
  let hyperlink: UInt16
  let location: UInt16
  let id: UInt16
  let slicers: SlicerNames

  init(_ vocabulary: Vocabulary) {
    customFilter = vocabulary.subscribe("customFilter")
    customFilters = vocabulary.subscribe("customFilters")
    hyperlink = vocabulary.subscribe("hyperlink")
    location = vocabulary.number("location")
    id = vocabulary.number("id")
    dataValidation = vocabulary.subscribe("dataValidation")
    type = vocabulary.number("type")
    workbookProperties = vocabulary.subscribe("workbookPr")
    date1904 = vocabulary.number("date1904")
    vertAlign = vocabulary.subscribe("vertAlign")
    rPr = vocabulary.number("rPr")
    val = vocabulary.number("val")
    slicers = SlicerNames(vocabulary)
  }
}

/// Count and first places of one thing.
struct Tally {
  private(set) var count = 0
  private(set) var locations: [String] = []

  mutating func add(_ amount: Int = 1, at place: @autoclosure () -> Place, limit: Int) {
    count += amount
    guard locations.count < limit else { return }
    let text = place().text
    if locations.last != text, !locations.contains(text) { locations.append(text) }
  }

  /// Keeps a place of what was counted already.
  mutating func note(_ place: String, limit: Int) {
    if locations.count < limit, !locations.contains(place) { locations.append(place) }
  }

  /// Both together, with the first places of both.
  func adding(_ other: Tally, limit: Int) -> Tally {
    var sum = self
    sum.count += other.count
    for place in other.locations { sum.note(place, limit: limit) }
    return sum
  }

  /// Counts where no further place is wanted.
  mutating func add(unplaced amount: Int) { count += amount }

  func fact(
    _ kind: FactKind, subject: String = "", attributes: [String: AttributeValue] = [:]
  ) -> Fact {
    Fact(kind: kind, subject: subject, count: count, attributes: attributes, locations: locations)
  }
}

/// Formats of each family, as fact kinds declare them.
enum Formats {
  static let spreadsheet = ["xlsx", "xlsm", "xltx", "xltm", "xlam", "xlsb"]
  static let document = ["docx", "docm", "dotx", "dotm"]
  static let presentation = ["pptx", "pptm", "potx", "potm", "ppsx", "ppsm", "ppam", "sldx", "sldm"]
  static let package =
    spreadsheet + document + presentation + ["thmx", "vsdx", "vsdm", "vstx", "vstm", "vssx", "vssm"]
  static let macros = package + ["xls", "doc", "ppt"]
  static let workbookMacros = ["xlsm", "xltm", "xlam", "xlsb", "xls"]
}
