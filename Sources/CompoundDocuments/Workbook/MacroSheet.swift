/// An Excel 4.0 macro sheet ([MS-XLS] 2.4.28, dt 1).
public struct MacroSheet: Hashable, Sendable {
  /// Empty before BIFF5, where a file is one sheet.
  public var name: String
  /// `visible`, `hidden` or `veryHidden`.
  public var state: String
  /// Cells stored, blank ones with a format too. Nil where the sheet was not read.
  public var cells: Int?
  public var formulas: Int?
  /// Written for readers of all languages ([MS-XLS] 2.4.147 Intl).
  public var isInternational = false

  public init(name: String, state: String) {
    self.name = name
    self.state = state
  }
}
