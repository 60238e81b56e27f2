import SafeBindings

/// Reads a drawing part of a sheet (ECMA-376-1:2016 §20.5): shapes, pictures, and where they are anchored.
///
/// Of alternatives the first one counts: a control's or a slicer's stand-in for older readers is a shape that nobody
/// drew.
public final class DrawingHandler: MarkupHandler {
  private struct OpenObject {
    var name: LocalName
    var object: DrawingObject
    var textlink: [UInt8] = []
    var camera: [UInt8] = []
    /// The shape stands for a control or an embedded object ([MS-ODRAWXML] 2.4.2.3 compatExt).
    var isStandIn = false
  }

  private let sheet: Place
  private var objects: [OpenObject] = []
  /// 0-based, of the open anchor.
  private var column: Int?
  /// Whether a picture of cells is among them.
  public private(set) var hasCamera = false

  public init(_ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor) {
    sheet = context.place
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    guard let name = LocalName(rawValue: element.name.local) else { return .none }
    switch element.namespace {
    case .spreadsheetDrawing: return openSheetDrawing(name, element)
    case .spreadsheetDrawing14 where name == .contentPart: begin(name, .ink, element)
    case .drawing where name == .prstTxWarp:
      // Many shapes say that their text is not warped (§20.1.10.76 textNoShape).
      if !element.equals(.prst, "textNoShape") { change { $0.object.kind = .wordArt } }
    case .drawing: openPicture(name, element)
    case .drawing14 where name == .compatExt: change { $0.isStandIn = true }
    case .drawing14 where name == .cameraTool:
      let range = Self.trimmed(element.bytes(LocalName.cellRange.rawValue) ?? [])
      change {
        $0.object.kind = .camera
        $0.camera = range
      }
    case .svg where name == .svgBlip: change { $0.object.isSVG = true }
    case .model3D where name == .model3d:
      if !context.isFallback { visitor.drawingObject(DrawingObject(kind: .model3D, place: context.place)) }
    default: break
    }
    return .none
  }

  private func openSheetDrawing(_ name: LocalName, _ element: borrowing XMLElement) -> XMLTextWish {
    switch name {
    case .twoCellAnchor, .oneCellAnchor, .absoluteAnchor:
      context.place = sheet
      column = nil
    case .col where element.parent.local == LocalName.from.rawValue,
      .row where element.parent.local == LocalName.from.rawValue:
      return .collect
    case .sp, .cxnSp: begin(name, .shape, element)
    case .pic: begin(name, .picture, element)
    case .graphicFrame: begin(name, .frame, element)
    case .contentPart: begin(name, .ink, element)
    case .cNvPr: if element.isOn(.hidden) { change { $0.object.isHidden = true } }
    case .cNvSpPr:
      if element.equals(.txBox, "1") || element.equals(.txBox, "true") {
        change { if $0.object.kind == .shape { $0.object.kind = .textBox } }
      }
    default: break
    }
    return .none
  }

  /// What pictures have besides what they show.
  private func openPicture(_ name: LocalName, _ element: borrowing XMLElement) {
    guard let last = objects.indices.last, objects[last].object.kind == .picture else { return }
    let parent = LocalName(rawValue: element.parent.local)
    switch name {
    case .hlinkClick:
      let leads = element.bytes(LocalName.id.rawValue, namespace: Namespace.relationships.rawValue)?.isEmpty == false
      if parent == .cNvPr, leads { objects[last].object.isHyperlink = true }
    case .xfrm where parent == .spPr:
      // 60,000ths of a degree.
      let turn = element.string(.rot).flatMap { Int($0) } ?? 0
      if turn % 21_600_000 != 0 || element.isOn(.flipH) || element.isOn(.flipV) { objects[last].object.isTurned = true }
    case .prstGeom where parent == .spPr:
      if element.has(.prst), !element.equals(.prst, "rect") { objects[last].object.isShaped = true }
    case .custGeom where parent == .spPr: objects[last].object.isShaped = true
    case .srcRect where parent == .blipFill: objects[last].object.isCropped = Self.isCropped(element)
    default: if Self.retouches(name, in: parent, element) { objects[last].object.isRetouched = true }
    }
  }

  /// Whether the element shows the picture otherwise than it is: in other colours (§20.1.8.13), with effects (§20.1.8.26), or
  /// raised or seen from another side (§20.1.5).
  private static func retouches(_ name: LocalName, in parent: LocalName?, _ element: borrowing XMLElement) -> Bool {
    switch name {
    case .grayscl, .duotone, .biLevel, .clrChange: parent == .blip
    case .lum: parent == .blip && element.isAnyGiven(.bright, .contrast)
    case .glow, .reflection, .softEdge: parent == .effectLst
    case .bevelT, .bevelB: parent == .sp3d
    case .camera: element.has(.prst) && !element.equals(.prst, "orthographicFront")
    case .rot: parent == .camera && element.isAnyGiven(.lat, .lon, .rev)
    default: false
    }
  }

  /// §20.1.8.55 srcRect: what is left out on each side; what is less than nothing is added there.
  private static func isCropped(_ element: borrowing XMLElement) -> Bool {
    func part(_ side: LocalName) -> Double { max(0, DrawingText.percentage(element.string(side)) ?? 0) }
    return part(.l) + part(.r) >= 25 || part(.t) + part(.b) >= 25
  }

  private func begin(_ name: LocalName, _ kind: DrawingObject.Kind, _ element: borrowing XMLElement) {
    var open = OpenObject(name: name, object: DrawingObject(kind: kind, place: context.place))
    open.object.macro = DrawingText.macro(element.string(.macro))
    open.textlink = Self.trimmed(element.bytes(LocalName.textlink.rawValue) ?? [])
    objects.append(open)
  }

  private func change(_ change: (inout OpenObject) -> Void) {
    if let last = objects.indices.last { change(&objects[last]) }
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    switch (Namespace(rawValue: name.namespace), LocalName(rawValue: name.local)) {
    case (.spreadsheetDrawing, .col): if !text.isEmpty { column = DrawingText.number(text) }
    case (.spreadsheetDrawing, .row):
      if !text.isEmpty { context.place = DrawingText.place(sheet, row: DrawingText.number(text), column: column) }
    case (.spreadsheetDrawing, .some(let local)), (.spreadsheetDrawing14, .some(let local)):
      if let last = objects.last, last.name == local {
        objects.removeLast()
        if !last.isStandIn, !context.isFallback { send(last) }
      }
    default: break
    }
  }

  private func send(_ open: OpenObject) {
    var object = open.object
    object.isLinked = !open.textlink.isEmpty
    if object.kind == .camera { hasCamera = true }
    visitor.drawingObject(object)
    for formula in [open.textlink, open.camera] where !formula.isEmpty {
      visitor.expression(Expression(kind: .control, text: formula, place: object.place))
    }
  }
}
