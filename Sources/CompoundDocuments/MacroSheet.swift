/// An Excel 4.0 macro sheet ([MS-XLS] 2.4.28, dt 1).
public struct MacroSheet: Hashable, Sendable {
  /// Empty before BIFF5, where a file is one sheet.
  public var name: String
  /// `visible`, `hidden` or `veryHidden`.
  public var state: String
}
