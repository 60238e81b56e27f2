import SafeBindings

/// What a sheet part tells of objects over its cells: sparklines ([MS-XLSX] 2.6.27) and controls (ECMA-376-1:2016
/// §18.3.1.21), and of what is printed around them. Not on the hot path: it sees no cell.
struct WorksheetObjects {
  private let sheet: Place
  private(set) var controls: [ListedControl] = []
  /// A fallback repeats a control that an alternative before it has told.
  private var known: Set<String> = []
  private var control: ListedControl?
  /// 0-based, of the open control's anchor.
  private var column: Int?
  /// The formula of the open sparkline; its cell comes after it.
  private var sparkline: [UInt8] = []
  private var isDateAxis = false
  /// Headers and footers with words of their own, those with a picture, and whether those of first and of even pages
  /// count (§18.3.1.46).
  private(set) var headings = 0
  var pictureHeadings: Int { hasHeadingDrawing ? headingPictures : 0 }
  private var headingPictures = 0
  private var hasHeadingDrawing = false
  private(set) var isDrawn = false
  private var isSheetHeading = false
  private var firstDiffers = false
  private var evenDiffers = false

  init(sheet: Place) { self.sheet = sheet }

  mutating func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch (element.namespace, LocalName(rawValue: element.name.local)) {
    case (.excelMain, .f), (.excelMain, .sqref):
      // Of a group it is the axis of dates ([MS-XLSX] 2.6.27).
      isDateAxis = element.parent.local == LocalName.sparklineGroup.rawValue
      return isDateAxis || element.parent.local == LocalName.sparkline.rawValue ? .collect : .none
    case (.spreadsheet14, .sparkline): sparkline = []
    case (.spreadsheet, .drawing): isDrawn = true
    case (.spreadsheet, .legacyDrawingHF), (.spreadsheet, .drawingHF): hasHeadingDrawing = true
    case (.spreadsheet, .headerFooter):
      // Views of single persons (§18.3.1.25) have headers of their own.
      isSheetHeading = element.parent.local == LocalName.worksheet.rawValue
      firstDiffers = isSheetHeading && element.isOn(.differentFirst)
      evenDiffers = isSheetHeading && element.isOn(.differentOddEven)
    case (.spreadsheet, .oddHeader), (.spreadsheet, .oddFooter): return isSheetHeading ? .collect : .none
    case (.spreadsheet, .firstHeader), (.spreadsheet, .firstFooter): return firstDiffers ? .collect : .none
    case (.spreadsheet, .evenHeader), (.spreadsheet, .evenFooter): return evenDiffers ? .collect : .none
    case (.spreadsheet, .control):
      control = ListedControl(
        shape: element.integer(LocalName.shapeId.rawValue), relationship: element.string(.id, .relationships) ?? "",
        place: sheet)
      column = nil
    case (.spreadsheet, .controlPr):
      control?.macro = DrawingText.macro(element.string(.macro))
      control?.linkedCell = MarkupHandler.trimmed(element.bytes(LocalName.linkedCell.rawValue) ?? [])
      control?.listRange = MarkupHandler.trimmed(element.bytes(LocalName.listFillRange.rawValue) ?? [])
    case (.spreadsheetDrawing, .col) where control != nil && element.parent.local == LocalName.from.rawValue,
      (.spreadsheetDrawing, .row) where control != nil && element.parent.local == LocalName.from.rawValue:
      return .collect
    default: break
    }
    return .none
  }

  /// Returns the formula that is complete with this end, if one is.
  mutating func close(_ name: XMLName, _ text: [UInt8]) -> Expression? {
    switch (Namespace(rawValue: name.namespace), LocalName(rawValue: name.local)) {
    case (.excelMain, .f):
      sparkline = MarkupHandler.trimmed(text)
      if isDateAxis { return endSparkline(sheet) }
    case (.excelMain, .sqref): return endSparkline(DrawingText.place(sheet, reference: MarkupHandler.trimmed(text)))
    case (.spreadsheet14, .sparkline): return endSparkline(sheet)
    case (.spreadsheetDrawing, .col): if !text.isEmpty { column = DrawingText.number(text) }
    case (.spreadsheetDrawing, .row):
      if !text.isEmpty { control?.place = DrawingText.place(sheet, row: DrawingText.number(text), column: column) }
    case (.spreadsheet, .oddHeader), (.spreadsheet, .oddFooter), (.spreadsheet, .firstHeader), (.spreadsheet, .firstFooter),
      (.spreadsheet, .evenHeader), (.spreadsheet, .evenFooter):
      guard isSheetHeading else { break }
      let heading = PageHeading(text)
      if heading.hasWords { headings += 1 }
      if heading.hasPicture { headingPictures += 1 }
    case (.spreadsheet, .control):
      if let control, controls.count <= SheetControls.limit, known.insert(control.relationship).inserted {
        controls.append(control)
      }
      control = nil
    default: break
    }
    return nil
  }

  private mutating func endSparkline(_ place: Place) -> Expression? {
    guard !sparkline.isEmpty else { return nil }
    defer { sparkline = [] }
    return Expression(kind: .sparkline, text: sparkline, place: place)
  }
}
