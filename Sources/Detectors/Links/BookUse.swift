import FormulaSyntax
import InventoryModel
import OfficePackage

/// What reads one external link.
struct BookUse {
  static let listLimit = 256

  /// Cells whose formula reads it, directly or through a name.
  var cells = Tally()
  /// Formulas elsewhere: rules, charts, table columns.
  var elsewhere = Tally()
  /// Defined names that mention it, whether or not something reads them.
  var names = Tally()
  private(set) var mentions: Set<String> = []
  private(set) var kinds: Set<String> = []
  /// Sheets and names of the other workbook that formulas read.
  private(set) var qualifiers: Set<QualifierID> = []
  private(set) var externalNames: Set<NameID> = []
  private(set) var functions: Set<FunctionID> = []

  mutating func noteKind(_ kind: String) { kinds.insert(kind) }

  mutating func noteMention(_ name: String) {
    if mentions.count < 4096 { mentions.insert(name.uppercased()) }
  }

  mutating func note(_ qualifier: QualifierID) {
    if qualifiers.count < Self.listLimit { qualifiers.insert(qualifier) }
  }

  mutating func note(_ name: NameID) {
    if externalNames.count < Self.listLimit { externalNames.insert(name) }
  }

  mutating func note(_ function: FunctionID) {
    if functions.count < Self.listLimit { functions.insert(function) }
  }

  /// Which sheets and names of the other workbook a formula reads, and which functions it calls.
  mutating func noteWhat(_ analysis: FormulaAnalysis, _ id: QualifierID) {
    note(id)
    for reference in analysis.references where reference.qualifier == id && reference.kind == .name {
      if let name = reference.name { note(name) }
    }
    for call in analysis.calls where call.book == id { note(call.function) }
  }

  /// Whether anything but unused names reads it.
  func isUsed(_ usedNames: Set<String>) -> Bool {
    cells.count > 0 || elsewhere.count > 0 || !mentions.isDisjoint(with: usedNames)
  }

  /// The best places to look: cells, else other formulas, else names.
  func locations(_ part: String) -> [String] {
    for tally in [cells, elsewhere, names] where tally.count > 0 { return tally.locations }
    return [part]
  }
}
