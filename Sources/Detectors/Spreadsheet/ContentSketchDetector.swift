import ContentDigest
import InventoryModel
import OfficePackage

/// A sketch of what a workbook is made of, by which copies, versions and cousins are found: names of sheets and defined
/// names, the texts of headings, and the shapes of formulas. Of texts only the hash enters, and of hashes only the least.
final class ContentSketchDetector: Detector {
  static let interests: DetectorInterests = []

  static let factKinds = [
    FactKindDefinition(
      kind: "content.sketch", unit: "features", attributes: ["minhash", "version"], formats: Formats.spreadsheet + Formats.document,
      source: "Documentation/record-format.md, Content signatures")
  ]

  /// Features that are told apart; more are sketched, and not counted.
  private static let limit = 65_536
  /// Header cells whose text is to come.
  private static let pendingLimit = 100_000

  private var sketch = MinHashSketch()
  private var features: Set<UInt64> = []
  private var pending: Set<Int> = []

  /// Distinct formulas that enter: those with the least hashes, which are the same of two workbooks that share them.
  private static let formulaLimit = 16_384
  private let desk: FormulaDesk

  init(_ setting: DetectorSetting) { desk = setting.formulas }

  private enum Kind: UInt8 { case sheet = 1, header, name, formula }

  private func add(_ kind: Kind, _ bytes: some Sequence<UInt8>) {
    add(StableHash.of([kind.rawValue] + Array(bytes)))
  }

  private func add(_ feature: UInt64) {
    guard features.count < ContentSketchDetector.limit else { return sketch.insert(feature) }
    if features.insert(feature).inserted { sketch.insert(feature) }
  }

  func sheet(_ sheet: Sheet) { add(.sheet, sheet.name.lowercased().utf8) }

  func definedName(_ name: DefinedName) {
    // §18.2.5: names that begin so are made by the application.
    guard !name.name.lowercased().hasPrefix("_xlnm.") else { return }
    add(.name, name.name.lowercased().utf8)
  }

  func headerCell(_ cell: HeaderCell) {
    switch cell.content {
    case .text(let text): add(.header, text)
    case .sharedString(let index): if pending.count < ContentSketchDetector.pendingLimit { pending.insert(index) }
    }
  }

  func sharedString(_ index: Int, _ text: [UInt8]) {
    if !text.isEmpty, pending.remove(index) != nil { add(.header, text) }
  }

  func facts() -> [Fact] {
    for shape in desk.distinct.smallest(ContentSketchDetector.formulaLimit) {
      add(.formula, (0..<8).map { UInt8(truncatingIfNeeded: shape >> ($0 * 8)) })
    }
    guard !sketch.isEmpty else { return [] }
    return [
      Fact(
        kind: "content.sketch", count: features.count,
        attributes: ["minhash": .string(sketch.text), "version": .integer(MinHashSketch.version)])
    ]
  }
}
