/// 0-based positions of cell formats that are looked for in a sheet's cells. Most workbooks have none: looking costs a
/// look-up for each cell with a format.
public struct WatchedFormats: Sendable {
  /// Those that show a number as a day.
  public var days: Set<Int>
  /// Those whose font is raised or lowered.
  public var raised: Set<Int>
  /// Those in a picture font.
  public var symbols: [Int: SymbolFont]

  public init(days: Set<Int> = [], raised: Set<Int> = [], symbols: [Int: SymbolFont] = [:]) {
    self.days = days
    self.raised = raised
    self.symbols = symbols
  }

  var isEmpty: Bool { days.isEmpty && raised.isEmpty && symbols.isEmpty }
}
