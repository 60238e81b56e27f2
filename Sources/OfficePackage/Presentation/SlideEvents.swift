/// A paragraph of a slide, layout, master or notes page.
public struct SlideText: Sendable {
  public var part: String
  public var role: PartRole
  /// UTF-8, without the texts of fields (date, number).
  public var bytes: [UInt8]
  /// In a title's placeholder (ECMA-376-1:2016 §19.7.10: title, ctrTitle).
  public var isTitle: Bool
}

/// What a click, or the pointer over something, does (ECMA-376-1:2016 §21.1.2.3.5, §21.1.2.3.6, §20.1.2.2.23).
public struct SlideAction: Sendable {
  /// As written: `ppaction://hlinksldjump` ([MS-OE376] 2.1.1217); empty for a plain hyperlink.
  public var action: String
  /// Relationship id; empty where there is none.
  public var relationship: String
  public var part: String
  public var role: PartRole
  public var place: Place
}

/// Sound or film (ECMA-376-1:2016 §20.1.3) that a slide, layout or master plays.
public struct SlideMedia: Sendable {
  public enum Kind: String, Sendable { case audio, video, sound, disc }

  /// `sound`: of a transition or an animation; `disc`: tracks of a compact disc.
  public var kind: Kind
  public var relationship: String
  public var part: String
  public var role: PartRole
  public var place: Place
}

/// A part with comments on a slide.
public struct SlideComments: Sendable {
  /// [MS-PPTX] 2.19: comments of 2018 and later, in threads; otherwise those of ECMA-376-1:2016 §19.4.3.
  public var isModern: Bool
  public var count: Int
  public var replies: Int
  /// Hashes of the ids by which comments name their authors; the names are elsewhere, and are not read.
  public var authors: Set<Int>
  public var place: Place
}
