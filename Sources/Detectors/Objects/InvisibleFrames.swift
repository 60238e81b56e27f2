import OfficePackage

/// Follows the frames of a slide's objects, and tells those that nobody sees: smaller than a point in both directions
/// (ECMA-376-1:2016 §19.3.1.21 graphicFrame, §19.3.1.53 xfrm). Programs keep their own data in such objects.
struct InvisibleFrames {
  /// A point in EMU (§20.1.10.16).
  private static let point = 12_700

  private var part = ""
  private var isFrame = false
  /// A group may show what is in it larger than it is (§20.1.7.2 chExt).
  private var isInGroup = false
  private var isPicture = false

  /// Whether the object that begins in this part stands in such a frame.
  func holdsObject(in part: PartContext) -> Bool { isFrame && self.part == part.name }

  /// Whether the picture being read is that of such an object.
  func holdsPicture(in part: PartContext) -> Bool { isPicture && self.part == part.name }

  mutating func read(_ element: borrowing MarkupElement, _ names: InvisibleFrameNames, in part: PartContext) {
    switch element.name.local {
    case names.ext:
      guard element.parent.local == names.xfrm, element.parent.namespace == Namespace.presentation.rawValue else { return }
      let size = [names.cx, names.cy].map { element.integer($0) ?? Self.point }
      isFrame = !isInGroup && size.allSatisfy { $0 < Self.point }
      isPicture = false
      if isFrame { self.part = part.name }
    case names.pic: isPicture = isFrame && element.parent.local == names.oleObj
    case names.graphicFrame:
      (isFrame, isPicture) = (false, false)
      isInGroup = element.parent.local == names.grpSp
    case names.sp, names.cxnSp: (isFrame, isPicture) = (false, false)
    default: break
    }
  }
}

/// Numbers of the names that such frames are told by.
struct InvisibleFrameNames {
  let ext, xfrm, cx, cy, pic, sp, cxnSp, graphicFrame, oleObj, blip, embed, grpSp: UInt16

  init(_ vocabulary: Vocabulary) {
    (ext, graphicFrame) = (vocabulary.subscribe("ext"), vocabulary.subscribe("graphicFrame"))
    (pic, sp, cxnSp) = (vocabulary.subscribe("pic"), vocabulary.subscribe("sp"), vocabulary.subscribe("cxnSp"))
    blip = vocabulary.subscribe("blip")
    (xfrm, cx, cy) = (vocabulary.number("xfrm"), vocabulary.number("cx"), vocabulary.number("cy"))
    (oleObj, embed) = (vocabulary.number("oleObj"), vocabulary.number("embed"))
    grpSp = vocabulary.number("grpSp")
  }
}
