import InventoryModel
import OfficePackage

/// Tabs that draw a line or dots on their way, and those that set numbers under one another by their comma.
///
/// Lines of a table of contents have dots too; they come and go with it, and are told by the name of their style, which is
/// the same in every language (ECMA-376-1:2016 §17.7.4.9: `toc 1`).
final class TabStopDetector: Detector {
  static let interests: DetectorInterests = .elements

  private static let leaders: FactKind = "document.tab-leaders"
  private static let decimals: FactKind = "document.tab-decimal"

  static let factKinds = [
    FactKindDefinition(
      kind: leaders, unit: "paragraphs", formats: Formats.document, source: "ECMA-376-1:2016 §17.3.1.37, §17.18.72"),
    FactKindDefinition(
      kind: decimals, unit: "paragraphs", formats: Formats.document, source: "ECMA-376-1:2016 §17.3.1.37, §17.18.84"),
  ]

  enum Action: Sendable { case paragraph, paragraphStyle, tab, style, styleName }

  private struct Paragraph {
    var depth = 0
    var style = ""
    var hasLeader = false
    var hasDecimal = false
    /// It counts already.
    var isDecimal = false
  }

  /// Styles of paragraphs that are told apart.
  private static let styleLimit = 4_000
  private static let listStyles = ["toc ", "table of figures", "table of authorities", "index "]

  private let names: WordNames
  private let limit: Int
  /// Paragraphs that are open: one in a text box stands in another.
  private var open: [Paragraph] = []
  /// By the style of the paragraph: which of them are lists that Word makes is known from their names.
  private var withLeaders: [String: Tally] = [:]
  private var withDecimals = Tally()
  private var style = ""
  private var ofLists: Set<String> = []

  init(_ setting: DetectorSetting) {
    names = setting.wordNames
    limit = setting.locations
  }

  func element(_ element: borrowing MarkupElement, in part: PartContext) {
    guard let action = names.tabs[element.name.local], element.namespace == .word else { return }
    if part.role == .wordStyles { return readStyle(action, element) }
    guard part.role == .document || part.role == .story, !part.isFallback else { return }
    // Ends are not told: what began deeper than this element, or as deep, is over.
    while let last = open.last, last.depth >= element.depth { open.removeLast() }
    switch action {
    case .paragraph: open.append(Paragraph(depth: element.depth))
    case .paragraphStyle:
      if !open.isEmpty, element.ancestor(2).local != names.pPrChange {
        open[open.count - 1].style = WordAttributes.word(element, names.val) ?? ""
      }
    case .tab:
      guard !open.isEmpty else { return }
      if element.parent.local == names.run {
        pass(&open[open.count - 1], part)
      } else {
        define(&open[open.count - 1], element, part)
      }
    case .style, .styleName: break
    }
  }

  /// A stop of the paragraph itself; those of its style are not looked at.
  private func define(_ paragraph: inout Paragraph, _ element: borrowing MarkupElement, _ part: PartContext) {
    guard element.parent.local == names.tabStops, element.ancestor(2).local == names.pPr,
      element.ancestor(3).local != names.pPrChange
    else { return }
    let kind = WordAttributes.word(element, names.val)
    guard kind != "clear" else { return }
    if let leader = WordAttributes.word(element, names.leader), leader != "none" { paragraph.hasLeader = true }
    guard kind == "decimal" else { return }
    paragraph.hasDecimal = true
    // In a cell of a table it works without a tab.
    if element.ancestor(4).local == names.tc { count(&paragraph, part) }
  }

  /// A tab in the text. A paragraph counts once.
  private func pass(_ paragraph: inout Paragraph, _ part: PartContext) {
    if paragraph.hasLeader {
      paragraph.hasLeader = false
      if withLeaders[paragraph.style] != nil || withLeaders.count < Self.styleLimit {
        withLeaders[paragraph.style, default: Tally()].add(at: part.place, limit: limit)
      }
    }
    if paragraph.hasDecimal { count(&paragraph, part) }
  }

  private func count(_ paragraph: inout Paragraph, _ part: PartContext) {
    guard !paragraph.isDecimal else { return }
    paragraph.isDecimal = true
    withDecimals.add(at: part.place, limit: limit)
  }

  private func readStyle(_ action: Action, _ element: borrowing MarkupElement) {
    switch action {
    case .style: style = WordAttributes.word(element, names.styleId) ?? ""
    case .styleName:
      let name = (WordAttributes.word(element, names.val) ?? "").lowercased()
      if Self.listStyles.contains(where: name.hasPrefix), ofLists.count < Self.styleLimit { ofLists.insert(style) }
    case .paragraph, .paragraphStyle, .tab: break
    }
  }

  func facts() -> [Fact] {
    var leading = Tally()
    for (style, tally) in withLeaders.sorted(by: { $0.key < $1.key }) where !ofLists.contains(style) {
      leading = leading.adding(tally, limit: limit)
    }
    return [leading.fact(Self.leaders), withDecimals.fact(Self.decimals)].filter { $0.count > 0 }
  }
}
