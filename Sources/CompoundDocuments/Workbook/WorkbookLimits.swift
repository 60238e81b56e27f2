/// Budgets for the macros of one binary workbook.
public struct WorkbookLimits: Hashable, Sendable {
  public var sheets = 10_000
  public var names = 65_536
  /// Names of all other workbooks together.
  public var linkedNames = 262_144
  public var links = 65_536
  public var books = 10_000
  /// Records of the globals and of all sheets: sheets may claim the same bytes.
  public var records = 64_000_000
  /// Bytes that records are taken from, in streams: a sheet of a sound file is read once.
  public var streams = 2
  /// Distinct functions, procedures of libraries, and bindings.
  public var distinct = 5_000
  /// Shared formulas of one sheet.
  public var sharedFormulas = 65_536
  /// Calls in all of them.
  public var sharedCalls = 262_144
  /// Places of each function.
  public var places = 32
  /// Bytes of the toolbars, and how many toolbars and controls.
  public var toolbarBytes = 4 << 20
  public var toolbars = 200
  public var toolbarControls = 10_000

  public init() {}
}
