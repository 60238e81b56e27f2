/// Something of a binary workbook that starts a macro.
public struct MacroBinding: Hashable, Sendable {
  public enum Way: String, Hashable, Sendable {
    case shape, button, control, key, toolbar
  }

  /// As the workbook names it, without the workbook.
  public var macro: String
  public var way: Way
  /// Whose macro it is.
  public enum Home: Hashable, Sendable {
    case vba
    /// Of a macro sheet; whether its cells are there.
    case macroSheet(isThere: Bool)
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

/// A name by which Excel starts macros of a macro sheet ([MS-XLS] 2.4.150, names 1, 2, 10 and 11).
public struct AutomaticName: Hashable, Sendable {
  public var name: String
  public var isHidden: Bool
  /// It leads to cells of a macro sheet of this workbook, or of another one: nil where that cannot be said.
  public var isUsed: Bool?
}
