import SafeBindings

/// Reads a chart part of a workbook (ECMA-376-1:2016 §21.2, [MS-ODRAWXML] 2.24.3): the formulas of its series, titles and
/// labels, and what it is made of. Cached values are passed over.
public final class ChartHandler: MarkupHandler {
  /// Sets of axes that are told apart; a chart has two.
  private static let axisLimit = 64

  private var chart: Chart
  private var kinds: Set<UInt16> = []
  /// Axes of the kind that is open, and those of the kinds before it.
  private var axes: [String] = []
  private var axisSets: Set<[String]> = []
  /// Whether the text that began last is a title's: series and labels have texts as well.
  private var isTitle = false
  private var series = ChartSeries()
  /// What the shape properties that are open belong to, and which colour of theirs is open.
  private var painted = Painted.nothing
  private var colour = Colour.none
  /// Whether values or categories that are open are written in the chart itself.
  private var isLiteral = false
  private var isValueAxis = false
  private var hasDarkStyle = false
  private var hasAreaFill = false
  private var deletedEntries = 0
  private var labels = ChartLabels()
  /// The kind of chart that was opened last.
  private var kind: LocalName?

  private enum Painted { case nothing, series, chartArea, labels }
  private enum Colour { case none, fill, line }

  public init(_ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor) {
    chart = Chart(part: context.name, place: context.place)
    super.init(context, vocabulary, visitor)
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch element.namespace {
    case .chart: return openChart(element)
    case .chartExtended:
      switch LocalName(rawValue: element.name.local) {
      case .f:
        // [MS-ODRAWXML] 2.24.3, CT_TextData: a formula beside the text that it gave last.
        if isTitle, element.parent.local == LocalName.txData.rawValue { chart.marks.insert(.linkedTitle) }
        return .collect
      case .series: chart.series += 1
      case .tx: isTitle = element.parent.local == LocalName.title.rawValue
      default: break
      }
    case .chart15:
      // [MS-ODRAWXML] 2.24.2.12: labels from cells. Other formulas of that namespace repeat those of the chart.
      if element.name.local == LocalName.f.rawValue, element.parent.local == LocalName.datalabelsRange.rawValue {
        return .collect
      }
    case .chart14:
      // [MS-ODRAWXML] 2.24.1: the styles of 2010 are those of before, and 100.
      if element.name.local == LocalName.style.rawValue { noteStyle(element, from: 100) }
    case .drawing: if painted != .nothing { openPaint(element) }
    default: break
    }
    return .none
  }

  private func openChart(_ element: borrowing XMLElement) -> XMLTextWish {
    guard let name = LocalName(rawValue: element.name.local) else { return .none }
    switch name {
    case .f: return .collect
    case .tx: isTitle = element.parent.local == LocalName.title.rawValue
    case .strRef:
      if isTitle, element.parent.local == LocalName.tx.rawValue { chart.marks.insert(.linkedTitle) }
    // A series that a filter hides is in an extension (c15:ser), which is not below a kind of chart.
    case .ser where Self.isKind(element.parent):
      chart.series += 1
      series.begin(element.parent.local)
    case .axId where Self.isKind(element.parent):
      if axes.count < 4 { axes.append(String((element.string(.val) ?? "").prefix(32))) }
    case .errBars: chart.marks.insert(.errorBars)
    case .trendline: chart.marks.insert(.trendline)
    case .dTable: chart.marks.insert(.dataTable)
    case .upDownBars, .hiLowLines, .dropLines, .serLines:
      let parent = element.parent.local
      if parent != LocalName.stockChart.rawValue, parent != LocalName.ofPieChart.rawValue {
        chart.marks.insert(.upDownBars)
      }
    case .externalData: chart.marks.insert(.otherWorkbook)
    case .scatterStyle:
      // §21.2.3.40; left out, it is "marker".
      let style = element.string(.val) ?? "marker"
      series.joinsPoints = style != "marker" && style != "none"
    case .style: noteStyle(element, from: 0)
    default:
      if Self.isKind(element.name) {
        kinds.insert(element.name.local)
        kind = name
        axes = []
        series.beginKind()
      } else {
        labels.open(name, element)
        return series.isOpen ? openInSeries(name, element) : openBesideSeries(name, element)
      }
    }
    return .none
  }

  private func openInSeries(_ name: LocalName, _ element: borrowing XMLElement) -> XMLTextWish {
    let parent = LocalName(rawValue: element.parent.local)
    switch name {
    case .cat: if parent == .ser { series.noteCategories() }
    case .v: if parent == .tx, !isTitle { return .collect }
    case .numLit, .strLit: isLiteral = parent == .val || parent == .cat || parent == .xVal || parent == .yVal
    case .pt: if isLiteral { chart.marks.insert(.typedData) }
    case .spPr: painted = parent == .ser ? .series : parent == .dLbls || parent == .dLbl ? .labels : .nothing
    default: break
    }
    return .none
  }

  private func openBesideSeries(_ name: LocalName, _ element: borrowing XMLElement) -> XMLTextWish {
    let parent = LocalName(rawValue: element.parent.local)
    switch name {
    case .valAx, .catAx, .dateAx, .serAx: isValueAxis = name == .valAx
    case .orientation:
      if parent == .scaling, isValueAxis, element.equals(.val, "maxMin") { chart.marks.insert(.reversedValues) }
    case .logBase: if parent == .scaling { chart.marks.insert(.logarithmicAxis) }
    case .plotVisOnly: if element.isOff(.val) { chart.marks.insert(.hiddenCells) }
    case .builtInUnit, .custUnit: chart.marks.insert(.displayUnits)
    case .delete:
      guard parent == .legendEntry, !element.isOff(.val) else { break }
      deletedEntries += 1
      if deletedEntries > 1 { chart.marks.insert(.shortenedLegend) }
    case .spPr:
      painted = parent == .chartSpace ? .chartArea : parent == .title || parent == .dLbls ? .labels : .nothing
    default: break
    }
    return .none
  }

  /// Fills and lines of shape properties (§20.1.8.44, §20.1.8.54, §20.1.2.3.1); those of texts are not below them.
  private func openPaint(_ element: borrowing XMLElement) {
    let ofShape = element.parent.local == LocalName.spPr.rawValue
    let ofLine = element.parent.local == LocalName.ln.rawValue
    switch LocalName(rawValue: element.name.local) {
    case .noFill: note(ofShape ? .fill : ofLine ? .line : .none)
    case .solidFill:
      colour = ofShape ? .fill : ofLine ? .line : .none
      if ofShape, painted == .chartArea { hasAreaFill = true }
      if ofShape, painted == .labels { chart.marks.insert(.labelBoxes) }
    case .gradFill, .blipFill, .pattFill: if ofShape, painted == .chartArea { hasAreaFill = true }
    case .alpha: if element.equals(.val, "0") || element.equals(.val, "0%") { note(colour) }
    default: break
    }
  }

  /// A fill or a line that is not seen.
  private func note(_ absent: Colour) {
    switch (painted, absent) {
    case (.series, .fill): series.noteNoFill()
    case (.series, .line): series.noteNoLine()
    case (.chartArea, .fill): hasAreaFill = true
    default: break
    }
  }

  /// Styles 41 to 48 draw light texts on a dark ground (§21.2.2.202).
  private func noteStyle(_ element: borrowing XMLElement, from base: Int) {
    if let style = element.integer(LocalName.val.rawValue), (base + 41...base + 48).contains(style) { hasDarkStyle = true }
  }

  private static func isKind(_ name: XMLName) -> Bool {
    (LocalName.barChart.rawValue...LocalName.surface3DChart.rawValue).contains(name.local)
      && name.namespace == Namespace.chart.rawValue
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    switch LocalName(rawValue: name.local) {
    case .f: endFormula(Self.trimmed(text))
    case .v: if series.isOpen, !Self.trimmed(text).isEmpty { chart.marks.insert(.typedName) }
    case .ser: if series.isOpen, name.namespace == Namespace.chart.rawValue { chart.marks.formUnion(series.end()) }
    case .numLit, .strLit: isLiteral = false
    case .dLbls, .dLbl:
      let isOfPie = [.pieChart, .pie3DChart, .ofPieChart].contains(kind)
      if labels.close(isOfPoint: LocalName(rawValue: name.local) == .dLbl, isOfPie: isOfPie) { chart.marks.insert(.ownLabels) }
    case .spPr: painted = .nothing
    case .solidFill: colour = .none
    default: if Self.isKind(name), !axes.isEmpty, axisSets.count < Self.axisLimit { axisSets.insert(axes) }
    }
  }

  private func endFormula(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    let traits = ReferenceTraits(of: text)
    if traits.isBroken { chart.marks.insert(.brokenReference) }
    if traits.readsOtherWorkbook { chart.marks.insert(.otherWorkbook) }
    visitor.expression(Expression(kind: .chart, text: text, place: context.place))
  }

  /// To be called when the part was read, however it ended.
  public func finish() {
    // Price and volume together are one of the kinds of a stock chart (§21.2.2.198).
    let isStock = kinds.contains(LocalName.stockChart.rawValue)
    if !isStock, kinds.count > 1 || axisSets.count > 1 { chart.marks.insert(.combination) }
    if series.lacksCategories { chart.marks.insert(.noCategories) }
    // A ground without any fill, or of its own, is not what the style draws.
    if hasDarkStyle, !hasAreaFill { chart.marks.insert(.darkStyle) }
    visitor.chart(chart)
  }
}

/// What the text of a reference shows without being parsed.
struct ReferenceTraits {
  /// `#REF!` outside of names in apostrophes and of strings.
  private(set) var isBroken = false
  /// A workbook in brackets where a reference begins: `[1]Sheet1!A1`, `'[Book.xlsx]My sheet'!A1`. Names of sheets have
  /// no brackets, and a table's brackets stand behind its name.
  private(set) var readsOtherWorkbook = false

  init(of text: [UInt8]) {
    let mark: [UInt8] = Array("#REF!".utf8)
    var quote: UInt8?
    var before: UInt8 = UInt8(ascii: "=")
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "["), quote != UInt8(ascii: "\""), Self.openers.contains(before) { readsOtherWorkbook = true }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == mark[0], text[index...].starts(with: mark) {
        isBroken = true
      }
      before = byte
    }
  }

  private static let openers: Set<UInt8> = Set("='(,;+-*/&<> ".utf8)
}
