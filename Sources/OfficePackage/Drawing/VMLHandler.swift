import SafeBindings

/// Reads a sheet's VML part (ISO/IEC 29500-4:2016 §19, §20.4): controls, and pictures of cells. Notes are VML as well;
/// they are told by their own part, but for the pictures that fill their boxes: these stand nowhere else.
public final class VMLHandler: MarkupHandler {
  private let controls: SheetControls
  private let sheet: Place
  private var shape: Int?
  private var isHidden = false
  private var object: LegacyObject?
  /// Whether a picture fills the open shape.
  private var isFilled = false
  /// The cell of the note that is open, 0-based; nil where none is, or no picture fills it.
  private var note: (row: Int?, column: Int?)?

  public init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, into controls: SheetControls
  ) {
    self.controls = controls
    sheet = context.place
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch (element.namespace, LocalName(rawValue: element.name.local)) {
    case (.vml, .shape):
      shape = Self.number(ofShape: element.string(.spid, .office)) ?? Self.number(ofShape: element.string(.id))
      isHidden = Self.isHidden(element.bytes(LocalName.style.rawValue) ?? [])
      isFilled = false
    // A pattern is a picture too, of two colours, and an ornament.
    case (.vml, .fill) where element.equals(.type, "frame") || element.equals(.type, "tile"):
      let relationship = element.bytes(LocalName.relid.rawValue, namespace: Namespace.office.rawValue) ?? []
      isFilled = !relationship.isEmpty && !element.equals(.on, "f") && !element.equals(.on, "false")
    case (.excelVML, .ClientData):
      let type = DrawingText.macro(element.string(.ObjectType))
      object = type == "Note" ? nil : LegacyObject(shape: shape, type: type, isHidden: isHidden, place: sheet)
      note = type == "Note" && isFilled ? (nil, nil) : nil
    case (.excelVML, .Row), (.excelVML, .Column): return note == nil ? .none : .collect
    case (.excelVML, .Camera): object?.isCamera = true
    case (.excelVML, .FmlaMacro), (.excelVML, .FmlaLink), (.excelVML, .FmlaRange), (.excelVML, .FmlaPict),
      (.excelVML, .FmlaTxbx), (.excelVML, .Anchor):
      return object == nil ? .none : .collect
    default: break
    }
    return .none
  }

  /// `_x0000_s1025` → 1025: what a sheet calls `shapeId`.
  private static func number(ofShape id: String?) -> Int? {
    guard let id, id.hasPrefix("_x0000_s") else { return nil }
    return DrawingText.number(id.utf8.dropFirst("_x0000_s".utf8.count))
  }

  /// Properties as in a style sheet, `position:absolute; visibility:hidden`.
  private static func isHidden(_ style: [UInt8]) -> Bool {
    style.prefix(4096).split(separator: UInt8(ascii: ";")).contains { property in
      property.lazy.filter { $0 > 32 }.elementsEqual("visibility:hidden".utf8)
    }
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    guard name.namespace == Namespace.excelVML.rawValue else { return }
    if note != nil { closeNote(name, text) }
    guard object != nil else { return }
    let value = Self.trimmed(text)
    switch LocalName(rawValue: name.local) {
    case .FmlaMacro: object?.macro = DrawingText.macro(String(decoding: value, as: UTF8.self))
    case .FmlaLink: object?.linkedCell = value
    case .FmlaTxbx: if object?.linkedCell.isEmpty == true { object?.linkedCell = value }
    case .FmlaRange: object?.listRange = value
    case .FmlaPict: object?.picture = value
    case .Anchor:
      // Left column, offset, top row, offset, … (§20.4.2.4).
      let numbers = value.split(separator: UInt8(ascii: ","), maxSplits: 3)
      guard numbers.count == 4 else { return }
      object?.place = DrawingText.place(
        sheet, row: DrawingText.number(numbers[2]), column: DrawingText.number(numbers[0]))
    case .ClientData:
      if let object { controls.add(object, part: context.name) }
      object = nil
      shape = nil
      isHidden = false
    default: break
    }
  }

  private func closeNote(_ name: XMLName, _ text: [UInt8]) {
    switch LocalName(rawValue: name.local) {
    case .Row: note?.row = DrawingText.number(text)
    case .Column: note?.column = DrawingText.number(text)
    case .ClientData:
      let place = DrawingText.place(sheet, row: note?.row, column: note?.column)
      visitor.drawingObject(DrawingObject(kind: .notePicture, place: place))
      note = nil
      isFilled = false
    default: break
    }
  }
}
