/// A name by which Excel starts macros of a macro sheet ([MS-XLS] 2.4.150, names 1, 2, 10 and 11).
public struct AutomaticName: Hashable, Sendable {
  public var name: String
  public var isHidden: Bool
  /// It leads to cells of a macro sheet of this workbook, or of another one: nil where that cannot be said.
  public var isUsed: Bool?

  public init(name: String, isHidden: Bool, isUsed: Bool?) {
    self.name = name
    self.isHidden = isHidden
    self.isUsed = isUsed
  }
}
