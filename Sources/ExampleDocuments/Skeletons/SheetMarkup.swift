/// The worksheet part of a `Sheet` section: cell lines, and raw elements of which each finds its place.
struct SheetMarkup {
  private var rows: [Int: [(column: Int, markup: String)]] = [:]
  private var elements = ElementLines(order: Self.order)

  /// **Throws** `line` for a line that is neither a cell nor an element.
  init(_ section: PartsSection, file: String) throws(ExampleError) {
    var cells: [PartsLine] = []
    for line in section.lines where !line.text.isEmpty {
      if line.text.hasPrefix("<") || line.text.hasPrefix(" ") {
        try elements.add(line, file: file)
      } else {
        cells.append(line)
      }
    }
    for line in cells {
      let cell = try CellLine(line, file: file)
      rows[cell.first.row, default: []].append((cell.first.column, Self.markup(cell)))
    }
  }

  var text: String {
    let data = rows.sorted { $0.key < $1.key }.map { row, cells in
      let content = cells.sorted { $0.column < $1.column }.map(\.markup).joined()
      return "<row r=\"\(row)\">\(content)</row>"
    }
    var all = elements
    all.add("sheetData", "<sheetData>\(data.joined())</sheetData>")
    return XMLText.declaration + "<worksheet \(XMLText.spreadsheet)>" + all.text + "</worksheet>"
  }

  private static func markup(_ cell: CellLine) -> String {
    let reference = cell.reference
    switch cell.value {
    case .number(let number): return "<c r=\"\(reference)\"><v>\(number.description.trimmingZero)</v></c>"
    case .date(let serial): return "<c r=\"\(reference)\" s=\"1\"><v>\(serial)</v></c>"
    case .boolean(let value): return "<c r=\"\(reference)\" t=\"b\"><v>\(value ? 1 : 0)</v></c>"
    case .error(let code): return "<c r=\"\(reference)\" t=\"e\"><v>\(XMLText.escape(code))</v></c>"
    case .text(let text):
      return "<c r=\"\(reference)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.escape(text))</t></is></c>"
    case .array(let formula, let range):
      return "<c r=\"\(reference)\"><f t=\"array\" ref=\"\(range)\">\(XMLText.escape(formula))</f></c>"
    case .formula(let formula, let shows):
      let markup = "<f>\(XMLText.escape(formula))</f>"
      guard let shows else { return "<c r=\"\(reference)\">\(markup)</c>" }
      let type = Double(shows) == nil ? (shows.hasPrefix("#") ? " t=\"e\"" : " t=\"str\"") : ""
      return "<c r=\"\(reference)\"\(type)>\(markup)<v>\(XMLText.escape(shows))</v></c>"
    }
  }

  /// **Source** ECMA-376-1:2016 §18.3.1.99 (worksheet), the sequence of its children.
  private static let order = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
    "extLst",
  ]
}

extension String {
  /// `12.0` as a file says it: `12`.
  fileprivate var trimmingZero: String { hasSuffix(".0") ? String(dropLast(2)) : self }
}
