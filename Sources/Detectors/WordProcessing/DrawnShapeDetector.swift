import InventoryModel
import OfficePackage

/// What is drawn in a text document: shapes without text, groups and canvases, WordArt, watermarks; in DrawingML, and in
/// the VML of before 2010 and of header pages.
final class DrawnShapeDetector: Detector {
  static let interests: DetectorInterests = .elements

  static let factKinds = [
    FactKindDefinition(
      kind: "document.shape-drawing-canvas", unit: "shapes without text, and groups and canvases with what is in them",
      attributes: ["canvases", "groups", "shapes", "straight"],
      values: ["straight": .booleans], formats: Formats.document,
      source: "[MS-ODRAWXML] 2.20, 2.21; ISO/IEC 29500-4:2016 §19.1.2"),
    FactKindDefinition(
      kind: "document.wordart-word", unit: "texts", attributes: ["effects", "warped"], formats: Formats.document,
      source: "ECMA-376-1:2016 §20.1.9.19; ISO/IEC 29500-4:2016 §19.1.2.23; [MS-DOCX] 2.6.1"),
    FactKindDefinition(
      kind: "document.watermark", unit: "watermarks, one a header", attributes: ["content"],
      values: ["content": ["picture", "text"]], formats: Formats.document,
      source: "ISO/IEC 29500-4:2016 §19.1.2.19"),
    FactKindDefinition(
      kind: "document.textbox-linked", unit: "text boxes that take or hand on another's text", formats: Formats.document,
      source: "[MS-ODRAWXML] 2.20.1.3; ISO/IEC 29500-4:2016 §19.1.2.22"),
  ]

  enum Action: Sendable {
    case shape, vmlShape, vmlLine, geometry, group, vmlGroup, canvas, textBox, boxMark, picture, textPath, warp, drawing
    case effect, outline
  }

  private struct Found {
    var drawn = Tally()
    var (shapes, groups, canvases, lines) = (0, 0, 0, 0)
    var art = Tally()
    var (warped, effects) = (0, 0)
    var textMarks = Tally()
    var pictureMarks = Tally()
  }

  private struct Shape {
    var part: PartContext
    var isPlain = true
    /// A straight line: §20.1.10.56 line, straightConnector1; in VML the element of that name.
    var isLine = false
    /// A part of a group or of what is drawn on a canvas.
    var isInside = false
  }

  private let names: WordNames
  private let limit: Int
  private var shown = Found()
  private var fallback = Found()
  private var open: Shape?
  /// The drawing or VML shape that is being read is a watermark.
  private var isWatermark = false
  private var linkedBoxes = AlternativeTally()
  /// What the VML shape that is being read is called: references of VML go to either name.
  private var vmlNames: [[UInt8]] = []

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard part.role == .document || part.role == .story, let action = names.shapes[element.name.local] else { return }
    switch (action, element.namespace) {
    case (.shape, .wordShape):
      begin(part)
      open?.isInside = isInside(element)
    case (.vmlShape, .vml): vml(element, part)
    case (.vmlLine, .vml):
      vml(element, part)
      open?.isLine = true
    case (.geometry, .drawing):
      open?.isLine = element.equals(names.prst, "line") || element.equals(names.prst, "straightConnector1")
    case (.group, .wordGroup), (.vmlGroup, .vml):
      settle()
      let isInside = element.namespace == .wordGroup && isInside(element)
      note(part) {
        if !isInside { $0.drawn.add(at: part.place, limit: limit) }
        $0.groups += 1
      }
    case (.canvas, .wordCanvas):
      note(part) {
        $0.drawn.add(at: part.place, limit: limit)
        $0.canvases += 1
      }
    case (.picture, .vml): open?.isPlain = false
    case (.textBox, .wordShape):
      open?.isPlain = false
      if element.name.local == names.linkedTxbx { linkedBoxes.add(in: part, limit: limit) }
    case (.textBox, .vml):
      open?.isPlain = false
      if handsOn(element) { linkedBoxes.add(in: part, limit: limit) }
    case (.boxMark, .wordShape):
      if element.equals(names.txBox, "1") || element.equals(names.txBox, "true") { open?.isPlain = false }
    case (.textPath, .vml): textPath(element, part)
    case (.warp, .drawing):
      // Text boxes say that their text is not warped (ECMA-376-1:2016 §20.1.10.76 textNoShape).
      guard !element.equals(names.prst, "textNoShape") else { return }
      open?.isPlain = false
      if !isWatermark { art(part, isWarped: true) }
    case (.drawing, .wordDrawing):
      settle()
      isWatermark = mark(element.bytes(names.name), part)
    case (.effect, .word14):
      if element.parent.local == names.rPr { art(part, isWarped: false) }
    case (.outline, .word14):
      if element.parent.local == names.textOutline { art(part, isWarped: false) }
    default: break
    }
  }

  /// Whether a group or a canvas holds the element, be it in a text box.
  private func isInside(_ element: borrowing MarkupElement) -> Bool {
    for level in 1..<max(1, element.depth) {
      let name = element.ancestor(level)
      if name.local == names.wgp || name.local == names.wpc { return true }
    }
    return false
  }

  private func begin(_ part: PartContext) {
    settle()
    open = Shape(part: part)
  }

  private func vml(_ element: borrowing MarkupElement, _ part: PartContext) {
    settle()
    let identifier = element.bytes(names.id)
    isWatermark = mark(identifier, part)
    vmlNames = [identifier, element.bytes(names.spid, namespace: Namespace.office.rawValue)].compactMap { $0 }
    // A line across the page, as web pages have it, is a rectangle in VML.
    let isRule = element.equals(names.hr, "t", namespace: Namespace.office.rawValue)
    if !isWatermark, !isRule { open = Shape(part: part) }
  }

  /// Word names what it inserts as a watermark, and tells it by that name; other programs do as Word does.
  private func mark(_ name: [UInt8]?, _ part: PartContext) -> Bool {
    guard let name else { return false }
    if name.starts(with: Array("PowerPlusWaterMarkObject".utf8)) {
      note(part) { $0.textMarks.add(at: part.place, limit: limit) }
      return true
    }
    if name.starts(with: Array("WordPictureWatermark".utf8)) {
      note(part) { $0.pictureMarks.add(at: part.place, limit: limit) }
      return true
    }
    return false
  }

  /// Whether the text goes on in another box. Word names the box itself as the next of one that stands alone.
  private func handsOn(_ element: borrowing MarkupElement) -> Bool {
    guard let style = element.bytes(names.style) else { return false }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    for property in style.split(separator: UInt8(ascii: ";")) {
      guard let colon = property.firstIndex(of: UInt8(ascii: ":")),
        property[..<colon].filter({ !blanks.contains($0) }).elementsEqual("mso-next-textbox".utf8)
      else { continue }
      var next = property[property.index(after: colon)...].drop { blanks.contains($0) }
      if next.first == UInt8(ascii: "#") { next = next.dropFirst() }
      while let last = next.last, blanks.contains(last) { next = next.dropLast() }
      return !next.isEmpty && !vmlNames.contains { $0.elementsEqual(next) }
    }
    return false
  }

  private func textPath(_ element: borrowing MarkupElement, _ part: PartContext) {
    // In a shape's type it says that there may be text, in a shape what the text is.
    guard element.has(names.string) else { return }
    open?.isPlain = false
    if !isWatermark { art(part, isWarped: true) }
  }

  private func art(_ part: PartContext, isWarped: Bool) {
    note(part) {
      $0.art.add(at: part.place, limit: limit)
      if isWarped { $0.warped += 1 } else { $0.effects += 1 }
    }
  }

  private func settle() {
    guard let shape = open else { return }
    open = nil
    guard shape.isPlain else { return }
    note(shape.part) {
      if !shape.isInside { $0.drawn.add(at: shape.part.place, limit: limit) }
      $0.shapes += 1
      if shape.isLine, !shape.isInside { $0.lines += 1 }
    }
  }

  private func note(_ part: PartContext, _ change: (inout Found) -> Void) {
    if part.isFallback { change(&fallback) } else { change(&shown) }
  }

  func facts() -> [Fact] {
    settle()
    let drawn = shown.drawn.count > 0 ? shown : fallback
    let art = shown.art.count > 0 ? shown : fallback
    let marks = shown.textMarks.count + shown.pictureMarks.count > 0 ? shown : fallback
    var facts: [Fact] = []
    if drawn.drawn.count > 0 {
      var attributes: [String: AttributeValue] = [
        "shapes": .integer(drawn.shapes), "groups": .integer(drawn.groups), "canvases": .integer(drawn.canvases),
      ]
      if drawn.lines == drawn.drawn.count { attributes["straight"] = .boolean(true) }
      facts.append(drawn.drawn.fact("document.shape-drawing-canvas", attributes: attributes))
    }
    if art.art.count > 0 {
      facts.append(
        art.art.fact(
          "document.wordart-word", attributes: ["warped": .integer(art.warped), "effects": .integer(art.effects)]))
    }
    let linked = linkedBoxes.result
    if linked.count > 0 { facts.append(linked.fact("document.textbox-linked")) }
    for (tally, content) in [(marks.textMarks, "text"), (marks.pictureMarks, "picture")] where tally.count > 0 {
      facts.append(tally.fact("document.watermark", attributes: ["content": .string(content)]))
    }
    return facts
  }
}
