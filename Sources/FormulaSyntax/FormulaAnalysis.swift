/// What one scan of one formula showed. Filled anew for each formula: what is to be kept is copied out.
public final class FormulaAnalysis {
  var findings = FormulaFindings()

  public init() {}

  /// In order of appearance.
  public var calls: [FormulaCall] { findings.calls }
  /// What the formula reads, in order of appearance: cells, areas, names, tables.
  public var references: [FormulaReference] { findings.references }
  /// What stands before each `!`, in order of appearance: also where nothing that is read follows (`[1]!'item'`).
  public var qualifiers: [QualifierID] { findings.qualifiers }
  public var traits: FormulaTraits { findings.traits }
  /// 64 bits of the formula in relative form: equal for copies of one formula, the same on every machine and run.
  /// References are counted from the formula's cell, absolute ones (`$`) from the sheet's first; case is folded outside
  /// of literals.
  public var shape: UInt64 { findings.shape }
}

/// The storage of an analysis, apart from the object that others hold.
struct FormulaFindings {
  /// Elements of a list that stays allocated for the next formula.
  private static let kept = 4096

  var calls: [FormulaCall] = []
  var references: [FormulaReference] = []
  var qualifiers: [QualifierID] = []
  var traits: FormulaTraits = []
  var shape: UInt64 = 0

  mutating func removeAll() {
    calls.removeAll(keepingCapacity: calls.count <= FormulaFindings.kept)
    references.removeAll(keepingCapacity: references.count <= FormulaFindings.kept)
    qualifiers.removeAll(keepingCapacity: qualifiers.count <= FormulaFindings.kept)
    traits = []
    shape = 0
  }
}
