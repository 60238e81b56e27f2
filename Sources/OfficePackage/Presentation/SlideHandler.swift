import SafeBindings

/// Reads slides, layouts, masters and notes pages (ECMA-376-1:2016 §19.3.1.38, .39, .42, .26): what they are made of, and
/// their texts.
public final class SlideHandler: MarkupHandler {
  private var traits: SlideTraits
  private var fallback = SlideContent()
  /// Type of the placeholder that the shape being read is (§19.7.10); empty for none.
  var placeholder = ""
  private var paragraph: [UInt8] = []
  /// Picture fonts that the run being read asks for: for its text, and for signs alone (§21.1.2.3.7, §21.1.2.3.10).
  var fonts = (latin: SymbolFont?.none, signs: SymbolFont?.none)
  /// In a field (§21.1.2.2.4), whose text is that of the last time it was drawn.
  private var isField = false
  /// Open time nodes, and at which of them a sequence began that a click on a shape starts.
  var timeNodes = 0
  var interactiveAt: Int?
  /// Width of the line being read, where it is one of a shape's and says so.
  var line: Int?
  /// What each open group holds: connectors, and anything else.
  var groups: [(lines: Int, others: Int)] = []
  /// Whether the three-dimensional shape being read was counted.
  var hasSolid = false
  /// The camera that began last looks straight on (§20.1.5.5).
  var isFromFront = true

  /// Bytes of a paragraph that are told as one; the rest is told as another.
  private static let paragraphLimit = 64 << 10

  public init(_ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor) {
    traits = SlideTraits(part: context.name, role: context.role, place: context.place)
    super.init(context, vocabulary, visitor)
  }

  /// Things of a fallback are kept apart.
  func note(_ change: (inout SlideContent) -> Void) {
    if context.isFallback { change(&fallback) } else { change(&traits.content) }
  }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    let name = LocalName(rawValue: element.name.local)
    if element.depth == 1 {
      if name?.isLayout == true { traits.layoutType = element.bounded(.type, to: 40) ?? "" }
      return .none
    }
    switch element.namespace {
    case .drawing:
      if name == .t { return .collect }
      openDrawing(element, name)
    case .presentation: openPresentation(element, name)
    default: openExtension(element, name)
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    if name.namespace == Namespace.drawing.rawValue {
      switch LocalName(rawValue: name.local) {
      case .t:
        sendSymbols(text)
        add(text)
      case .p: endParagraph()
      case .fld: isField = false
      case .ln: endLine()
      default: break
      }
    } else if name.namespace == Namespace.presentation.rawValue {
      switch LocalName(rawValue: name.local) {
      case .cTn:
        timeNodes -= 1
        if let at = interactiveAt, timeNodes < at { interactiveAt = nil }
      case .grpSp: endGroup()
      default: break
      }
    }
  }

  func beginField() { isField = true }

  /// A line break within a paragraph separates words.
  func breakLine() { if !paragraph.isEmpty { paragraph.append(UInt8(ascii: " ")) } }

  private func add(_ text: [UInt8]) {
    guard !isField, !context.isFallback else { return }
    // The notes' other placeholders hold the slide's picture, its number, headers and footers.
    guard context.role != .notesSlide || placeholder == "body" else { return }
    traits.characters += text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    paragraph += text
    if paragraph.count > Self.paragraphLimit { endParagraph() }
  }

  private func sendSymbols(_ text: [UInt8]) {
    guard context.role == .slide, !context.isFallback else { return }
    guard let font = fonts.latin ?? (fonts.signs != nil && SymbolFont.hasSign(text) ? fonts.signs : nil) else {
      if PrivateCharacters.occur(in: text) { visitor.privateCharacters(at: context.place) }
      return
    }
    guard text.contains(where: { $0 > 32 }) else { return }
    visitor.symbolText(SymbolText(font: font, place: context.place))
  }

  private func endParagraph() {
    guard !paragraph.isEmpty else { return }
    visitor.slideText(
      SlideText(
        part: context.name, role: context.role, bytes: paragraph,
        isTitle: placeholder == "title" || placeholder == "ctrTitle"))
    paragraph.removeAll(keepingCapacity: true)
  }

  func send(_ kind: SlideMedia.Kind, _ relationship: String?) {
    guard !context.isFallback else { return }
    visitor.slideMedia(
      SlideMedia(
        kind: kind, relationship: relationship ?? "", part: context.name, role: context.role, place: context.place))
  }

  func sendAction(_ element: borrowing XMLElement) {
    guard !context.isFallback else { return }
    visitor.slideAction(
      SlideAction(
        action: element.bounded(.action) ?? "", relationship: element.string(.id, .relationships) ?? "",
        part: context.name, role: context.role, place: context.place))
  }

  /// Announces what was read.
  public func finish() {
    traits.content.complete(with: fallback)
    visitor.slideEnded(traits)
  }
}

extension LocalName {
  fileprivate var isLayout: Bool { self == .sldLayout }
}
