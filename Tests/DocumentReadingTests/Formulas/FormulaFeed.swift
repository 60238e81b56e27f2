import InventoryModel
import OfficePackage

@testable import Detectors

/// Formulas handed to all detectors as a worksheet's reader would, without the worksheet.
struct FormulaFeed {
  let setting: DetectorSetting
  let group: DetectorGroup

  init(locations: Int = 10) {
    setting = DetectorSetting(vocabulary: Vocabulary(), locations: locations)
    group = DetectorGroup(setting)
  }

  func formula(_ text: String, row: Int = 1, column: Int = 1, sheet: String = "S") {
    group.formula(CellFormula(sheet: sheet, row: row, column: column, text: Array(text.utf8)))
  }

  /// Everything about formulas.
  func facts() -> [Fact] { group.facts().filter { $0.kind.rawValue.hasPrefix("formula.") } }
}

extension [Fact] {
  func first(_ kind: FactKind, _ subject: String = "") -> Fact? {
    first { $0.kind == kind && $0.subject == subject }
  }
}

/// Numbers that look like hashes, the same in each run (the generator SplitMix64).
struct MixedNumbers: IteratorProtocol, Sequence {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64? {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
