/// A procedure of a library that macro sheets register or call by a name that stands in the formula.
public struct LibraryProcedure: Sendable {
  public var library: String
  public var name: String
  /// Cells that do.
  public var cells = 0
  public var places: [MacroSheetFunction.Place] = []
}
