/// What the presentation part says of the whole (ECMA-376-1:2016 §19.2.1.26).
public struct PresentationTraits: Sendable, Equatable {
  /// **Units** EMU, 914,400 an inch; nil where the part does not say (§19.2.1.39).
  public var width: Int?
  public var height: Int?

  public init(width: Int? = nil, height: Int? = nil) {
    self.width = width
    self.height = height
  }
}
