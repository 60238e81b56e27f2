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
    case .ser where Self.isKind(element.parent): chart.series += 1
    case .axId where Self.isKind(element.parent):
      if axes.count < 4 { axes.append(String((element.string(.val) ?? "").prefix(32))) }
    case .errBars: chart.marks.insert(.errorBars)
    case .trendline: chart.marks.insert(.trendline)
    case .dTable: chart.marks.insert(.dataTable)
    case .upDownBars, .hiLowLines, .dropLines:
      if element.parent.local != LocalName.stockChart.rawValue { chart.marks.insert(.upDownBars) }
    case .externalData: chart.marks.insert(.otherWorkbook)
    default:
      guard Self.isKind(element.name) else { break }
      kinds.insert(element.name.local)
      axes = []
    }
    return .none
  }

  private static func isKind(_ name: XMLName) -> Bool {
    (LocalName.barChart.rawValue...LocalName.surface3DChart.rawValue).contains(name.local)
      && name.namespace == Namespace.chart.rawValue
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if name.local == LocalName.f.rawValue { endFormula(Self.trimmed(text)) }
    if Self.isKind(name), !axes.isEmpty, axisSets.count < Self.axisLimit { axisSets.insert(axes) }
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
    // Price and volume together are one of the kinds of a stock chart (§21.2.2.199).
    let isStock = kinds.contains(LocalName.stockChart.rawValue)
    if !isStock, kinds.count > 1 || axisSets.count > 1 { chart.marks.insert(.combination) }
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
