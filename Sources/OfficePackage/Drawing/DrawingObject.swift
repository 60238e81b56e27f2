/// What floats over the cells of a sheet (ECMA-376-1:2016 §20.5), as far as it is no chart and no control.
public struct DrawingObject: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// §20.5.2.29 sp, §20.5.2.13 cxnSp.
    case shape
    /// A shape that is a text box (§20.1.2.2.8 txBox).
    case textBox
    /// A shape whose text is warped (§20.1.9.19).
    case wordArt
    /// §20.5.2.25.
    case picture
    /// A picture of cells ([MS-ODRAWXML] 2.4.2.2 cameraTool).
    case camera
    /// A frame around a chart, a diagram or a slicer: it is told for its macro only.
    case frame
    /// [MS-ODRAWXML] 2.20.
    case ink
    case model3D
  }

  public var kind: Kind
  /// The macro that a click runs, as written; empty for none.
  public var macro = ""
  /// Whether its text is that of a cell.
  public var isLinked = false
  /// Whether it has a vector picture besides the one for readers that cannot show it.
  public var isSVG = false
  public var place: Place
}
