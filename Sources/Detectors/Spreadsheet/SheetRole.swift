import OfficePackage

/// What a sheet is for in its workbook, by how it is laid out. Judging a workbook by it is for rules.
enum SheetRole: String, CaseIterable {
  /// Where people fill something in.
  case input
  /// Where formulas compute.
  case logic
  /// Where records are kept.
  case storage
  /// What is looked at: charts, pivot tables, and few cells besides.
  case presentation

  /// The numbers that decide, in one place. Shares are of the cells with a value or a formula, in per cent.
  enum Threshold {
    /// Input: cells left unlocked on a protected sheet, at least.
    static let unlockedCells = 1
    /// Input: cells under a validation rule, share of the cells up to the last row and column.
    static let validatedShare = 10
    /// Input: formulas at most, where cells are validated or unlocked.
    static let inputFormulaShare = 60
    /// Logic: formulas at least.
    static let formulaShare = 25
    /// Storage: rows at least, constants at least, and filled cells of those up to the last row and column.
    static let storageRows = 100
    static let constantShare = 70
    static let density = 50
    /// Presentation: with charts or pivot tables, cells at most.
    static let presentationCells = 500
  }

  /// Nil for an empty sheet, and for one that shows nothing of the four.
  /// `isDrawn` tells that charts, pictures or pivot tables stand on the sheet.
  init?(_ shape: SheetShape, isDrawn: Bool) {
    let filled = shape.constants + shape.formulas
    let (area, overflow) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflow else { return nil }
    func share(_ part: Int, of whole: Int, isAtLeast limit: Int) -> Bool { whole > 0 && part * 100 >= whole * limit }
    let isFormSheet = shape.isProtected && shape.unlocked >= Threshold.unlockedCells
    let isValidated = share(shape.validated, of: area, isAtLeast: Threshold.validatedShare)
    let isRecord =
      shape.rows >= Threshold.storageRows && share(shape.constants, of: filled, isAtLeast: Threshold.constantShare)
      && share(filled, of: area, isAtLeast: Threshold.density)
    if shape.kind == .chartsheet {
      self = .presentation
    } else if isFormSheet, shape.formulas * 100 <= filled * Threshold.inputFormulaShare {
      self = .input
    } else if isRecord {
      self = .storage
    } else if isValidated, shape.formulas * 100 <= filled * Threshold.inputFormulaShare {
      self = .input
    } else if isDrawn, filled <= Threshold.presentationCells {
      self = .presentation
    } else if share(shape.formulas, of: filled, isAtLeast: Threshold.formulaShare) {
      self = .logic
    } else {
      return nil
    }
  }
}
