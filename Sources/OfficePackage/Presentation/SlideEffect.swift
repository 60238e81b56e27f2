/// A look of shapes or pictures that programs draw in their own ways (ECMA-376-1:2016 §20.1.8.26; [MS-ODRAWXML] 2.2.5).
public enum SlideEffect: String, Sendable, CaseIterable {
  case blur, glow, shadow, reflection, duotone
  case fillOverlay = "fill-overlay"
  case innerShadow = "inner-shadow"
  case softEdge = "soft-edge"
  case twoColours = "two-colours"
  case transparentColour = "transparent-colour"
  /// A body with depth or a bevel, and one that is turned.
  case solid = "3-d"
  case rotation = "3-d-rotation"
  /// Of pictures.
  case artistic, correction
  case backgroundRemoved = "background-removed"
  case other
}
