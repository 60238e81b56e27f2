/// A row whose hours come from the estimate of the document's macros.
public struct MacroHours: Hashable, Sendable {
  /// Likely hours, hundredths, up to which large manual work counts as small; nil: never.
  public var smallUpTo: Int?
  public var classes: [MacroClass: MacroClassVerdict]

  public init(smallUpTo: Int? = nil, classes: [MacroClass: MacroClassVerdict] = [:]) {
    self.smallUpTo = smallUpTo
    self.classes = classes
  }
}
