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
    /// A picture that fills the box of a cell's note (ISO/IEC 29500-4:2016 §19.1.2.5, §20.4.2.2).
    case notePicture
  }

  public var kind: Kind
  /// The macro that a click runs, as written; empty for none.
  public var macro = ""
  /// Whether its text is that of a cell.
  public var isLinked = false
  /// Whether nobody sees it (ECMA-376-1:2016 §20.1.2.2.8 hidden).
  public var isHidden = false
  /// Whether it has a vector picture besides the one for readers that cannot show it.
  public var isSVG = false
  /// Of pictures: whether a click follows a link (ECMA-376-1:2016 §21.1.2.3.5).
  public var isHyperlink = false
  /// Of pictures: turned or mirrored (§20.1.7.6).
  public var isTurned = false
  /// Of pictures: cut to another shape than a rectangle (§20.1.9.18, §20.1.9.8).
  public var isShaped = false
  /// Of pictures: a quarter of the width or the height, or more, is not shown (§20.1.8.55).
  public var isCropped = false
  /// Of pictures: shown in other colours, with glow, reflection or soft edges, raised, or seen from another side (§20.1.8.13,
  /// §20.1.8.26, §20.1.5).
  public var isRetouched = false
  public var place: Place
}
