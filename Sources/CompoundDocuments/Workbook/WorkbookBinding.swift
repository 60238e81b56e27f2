/// Something of a binary workbook that starts a macro.
public struct WorkbookBinding: Hashable, Sendable {
  public enum Way: String, Hashable, Sendable {
    case shape, button, control, key, toolbar
  }

  /// As the workbook names it, without the workbook.
  public var macro: String
  public var way: Way
  /// Whose macro it is.
  public enum Home: Hashable, Sendable {
    case vba
    /// Of a macro sheet.
    case macroSheet
    /// Of another workbook, by its file.
    case elsewhere(String)
    case unknown
  }

  public var home: Home
  /// The key that is held with Ctrl; in upper case with Shift.
  public var key: String?
  /// The sheet of the object, or the toolbar.
  public var place: String
}
