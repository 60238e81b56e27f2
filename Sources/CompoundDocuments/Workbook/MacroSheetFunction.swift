/// A function that cells of macro sheets call.
public struct MacroSheetFunction: Sendable {
  public enum Home: Hashable, Sendable {
    /// Of Excel: a function.
    case function
    /// Of Excel: what is also in a menu, and macro sheets alone can call.
    case command
    /// A macro of the workbook.
    case own
    /// Of an add-in or of another workbook.
    case elsewhere
    /// Which one is computed, or not to be found.
    case unknown
  }

  /// A cell; 1-based.
  public struct Place: Hashable, Sendable {
    public var sheet: String
    public var row: Int
    public var column: Int
  }

  /// In upper case; empty where it is not known.
  public var name: String
  public var home: Home
  public var calls = 0
  /// Cells with such a call.
  public var cells = 0
  /// The first of them.
  public var places: [Place] = []
}
