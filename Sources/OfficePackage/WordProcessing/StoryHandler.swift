import SafeBindings

/// Reads a part with running text (ECMA-376-1:2016 §17.2, §17.10–§17.13): paragraphs, their length, fields and form
/// fields.
///
/// A part holds one story or several: each note, comment, building block and text box is one by itself.
public final class StoryHandler: MarkupHandler {
  private struct Paragraph {
    var number: Int
    /// What it says, without deleted text, instructions and what fields show that change by themselves.
    var text: [UInt8] = []
  }

  /// Fields open at one time.
  public static let fieldDepthLimit = FieldStack.depthLimit
  /// Bytes of a paragraph that are handed on at a time.
  private static let paragraphLimit = 1 << 16

  private var paragraphs = 0
  private var characters = 0
  private var words = WordCount()
  /// Runs, field characters and instructions, so that an alternative which shows anything of them is known.
  private var marks = 0
  /// A text box stands in a paragraph, and has its own.
  private var open: [Paragraph] = []
  private var fields = FieldStack()
  private var form: FormField?
  /// Deleted text, and text that was moved away, around this place.
  private var deletions = 0
  /// What had been counted where each open `mc:AlternateContent` began.
  private var alternatives: [Int] = []
  /// For each open `mc:Choice` or `mc:Fallback`, whether it repeats what an alternative before it has shown.
  private var repetitions: [Bool] = []
  /// The depth of the run being read, and the picture font that it asks for itself.
  private var run = (depth: 0, font: SymbolFont?.none)
  /// In a separator of notes (ECMA-376-1:2016 §17.11.23), and whether text was found in it; how many have any.
  private var isSeparator = false
  private var hasSeparatorText = false
  private var separators = (footnotes: 0, endnotes: 0)
  /// The body has an element that WordprocessingML does not have there (ECMA-376-1:2016 §17.2.2).
  public private(set) var hasUnknownBlock = false
  private var bodies = 0
  /// Of the main part: the headers and footers that its sections have.
  public private(set) var headerUses = HeaderUses()
  /// Building blocks and comments are no text that the document shows.
  private let isShown: Bool

  public init(
    _ context: PartContext, _ vocabulary: Vocabulary, _ visitor: any PackageVisitor, isBuildingBlock: Bool = false
  ) {
    isShown = !isBuildingBlock && (context.role == .document || context.role == .story)
    super.init(context, vocabulary, visitor)
  }

  /// More fields stood in one another than are told apart.
  public var isOverLimit: Bool { fields.isOverLimit }
  /// Field characters without their partner; once the part was read.
  public var strayFieldCharacters: Int { fields.strays }

  /// Word writes a text box twice, as a shape and as VML: its text and its fields count once.
  private var isRepetition: Bool { repetitions.contains(true) }
  private var counted: Int { paragraphs + characters + marks }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    let name = LocalName(rawValue: element.name.local)
    if element.namespace == .compatibility {
      switch name {
      case .AlternateContent: alternatives.append(counted)
      case .Choice, .Fallback: repetitions.append(counted > alternatives.last ?? counted)
      default: break
      }
    }
    // [MS-DOCX], schema of word/2015/wordml/symex; previews of Word 2016 called the element sym.
    if element.namespace == .wordSymbols { readExtendedSymbol(element, name) }
    guard element.namespace == .word, !isRepetition else { return .none }
    if (2...4).contains(element.depth), context.role == .document { checkBlock(element, name) }
    switch name {
    case .p:
      run = (0, nil)
      beginParagraph()
    case .r: run = (element.depth, nil)
    case .rFonts: readFonts(element)
    case .sym: sendSymbol(SymbolFont(element, .font, namespace: Self.word))
    case .t, .instrText:
      marks += 1
      return .collect
    case .tab, .br, .cr:
      words.separate()
      addText([32])
    case .noBreakHyphen: addText([UInt8(ascii: "-")])
    case .fldChar: readCharacter(element)
    case .fldSimple: openSimple(element)
    case .del, .moveFrom: deletions += 1
    case .headerReference, .footerReference, .titlePg: headerUses.open(name, element)
    case .footnote, .endnote:
      fields.beginStory()
      isSeparator = Self.isSeparator(element)
    case .txbxContent, .comment, .docPartBody: fields.beginStory()
    case .ffData: form = FormField(place: context.place)
    case .textInput, .checkBox, .ddList, .type, .enabled, .calcOnExit: if form != nil { readForm(element) }
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    let local = LocalName(rawValue: name.local)
    if name.namespace == Namespace.compatibility.rawValue {
      switch local {
      case .AlternateContent: _ = alternatives.popLast()
      case .Choice, .Fallback: _ = repetitions.popLast()
      default: break
      }
    }
    guard name.namespace == Namespace.word.rawValue, !isRepetition else { return }
    switch local {
    case .p: endParagraph()
    case .t:
      // Scalars: bytes that do not continue a sequence.
      characters += text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      words.add(text)
      // Text among the instruction's runs belongs to neither.
      if !fields.isInInstruction { addText(text) }
      if let font = run.font {
        if text.contains(where: { $0 > 32 }) { sendSymbol(font) }
      } else if isShown, deletions == 0, !fields.isInInstruction, PrivateCharacters.occur(in: text) {
        visitor.privateCharacters(at: context.place)
      }
      if isSeparator, deletions == 0, text.contains(where: { $0 > 32 }) { hasSeparatorText = true }
    case .instrText: if deletions == 0 { fields.append(text) }
    case .fldSimple: fields.closeSimple()
    case .del, .moveFrom: deletions -= 1
    case .footnote, .endnote:
      fields.endStory()
      if hasSeparatorText {
        if local == .footnote { separators.footnotes += 1 } else { separators.endnotes += 1 }
      }
      (isSeparator, hasSeparatorText) = (false, false)
    case .txbxContent, .comment, .docPartBody: fields.endStory()
    case .ffData:
      if let form { visitor.formField(form) }
      form = nil
    default: break
    }
  }

  /// §17.18.33: of a note that stands between the text and the notes, or where they go on.
  private static func isSeparator(_ note: borrowing XMLElement) -> Bool {
    let type = LocalName.type.rawValue
    return note.equals(type, "separator", namespace: word) || note.equals(type, "continuationSeparator", namespace: word)
      || note.equals(type, "continuationNotice", namespace: word)
  }

  // MARK: Paragraphs

  private func beginParagraph() {
    // A blank: the instruction of a field may reach over paragraphs.
    fields.append([32])
    paragraphs += 1
    words.separate()
    open.append(Paragraph(number: paragraphs))
    context.place = .paragraph(part: context.name, number: paragraphs)
  }

  private func endParagraph() {
    guard let ended = open.popLast() else { return }
    send(ended.text)
    if let around = open.last { context.place = .paragraph(part: context.name, number: around.number) }
  }

  private func addText(_ text: [UInt8]) {
    if fields.isInInstruction { return fields.append(text) }
    guard isShown, fields.showsText, deletions == 0, let last = open.indices.last else { return }
    open[last].text += text
    guard open[last].text.count > Self.paragraphLimit else { return }
    send(open[last].text)
    open[last].text = []
  }

  private func send(_ text: [UInt8]) {
    if !text.isEmpty { visitor.paragraph(text) }
  }

  // MARK: Signs

  /// A run's own (§17.3.2.26), not those of the mark at a paragraph's end, which shows nothing. A theme's font wins.
  private func readFonts(_ element: borrowing XMLElement) {
    guard run.depth > 0, element.depth == run.depth + 2, element.parent.local == LocalName.rPr.rawValue else { return }
    guard !element.has(LocalName.asciiTheme.rawValue, namespace: Self.word) else { return }
    let hasAscii = element.has(LocalName.ascii.rawValue, namespace: Self.word)
    run.font = SymbolFont(element, hasAscii ? .ascii : .hAnsi, namespace: Self.word)
  }

  /// What stands in the other alternative is the same sign, or a text for it: that counts where the font is no picture
  /// font.
  private func readExtendedSymbol(_ element: borrowing XMLElement, _ name: LocalName?) {
    guard name == .symEx || name == .sym, !isRepetition else { return }
    let font =
      SymbolFont(element, .font, namespace: Namespace.wordSymbols.rawValue)
      ?? SymbolFont(element, .font, namespace: Self.word)
    guard let font else { return }
    marks += 1
    sendSymbol(font)
  }

  private func sendSymbol(_ font: SymbolFont?) {
    guard let font, isShown, deletions == 0, !fields.isInInstruction else { return }
    visitor.symbolText(SymbolText(font: font, place: context.place))
  }

  // MARK: Blocks

  /// Elements of names that nobody looks for are told by what stands in them.
  private func checkBlock(_ element: borrowing XMLElement, _ name: LocalName?) {
    // One body is allowed (§17.2.3): of another one, other programs show nothing.
    if element.depth == 2 {
      if name == .body { bodies += 1 }
      if bodies > 1 { hasUnknownBlock = true }
      return
    }
    guard element.depth == 3 else {
      if element.parent.local == 0, element.parent.namespace == Self.word { hasUnknownBlock = true }
      return
    }
    guard element.parent.local == LocalName.body.rawValue, element.parent.namespace == Self.word else { return }
    switch name {
    case .p, .tbl, .sdt, .customXml, .altChunk, .sectPr, .proofErr, .permStart, .permEnd, .ins, .del, .moveFrom, .moveTo,
      .bookmarkStart, .bookmarkEnd, .commentRangeStart, .commentRangeEnd, .moveFromRangeStart, .moveFromRangeEnd,
      .moveToRangeStart, .moveToRangeEnd, .customXmlInsRangeStart, .customXmlInsRangeEnd, .customXmlDelRangeStart,
      .customXmlDelRangeEnd, .customXmlMoveFromRangeStart, .customXmlMoveFromRangeEnd, .customXmlMoveToRangeStart,
      .customXmlMoveToRangeEnd:
      break
    default: hasUnknownBlock = true
    }
  }

  // MARK: Fields

  private static let word = Namespace.word.rawValue

  /// An on-off attribute (ECMA-376-1:2016 §22.9.2.7).
  private func isOn(_ element: borrowing XMLElement, _ name: LocalName) -> Bool {
    element.equals(name.rawValue, "1", namespace: Self.word)
      || element.equals(name.rawValue, "true", namespace: Self.word)
      || element.equals(name.rawValue, "on", namespace: Self.word)
  }

  private func readCharacter(_ element: borrowing XMLElement) {
    marks += 1
    let type = LocalName.fldCharType.rawValue
    if element.equals(type, "begin", namespace: Self.word) {
      fields.begin(
        isDirty: isOn(element, .dirty), isLocked: isOn(element, .fldLock), isDeleted: deletions > 0, at: context.place)
    } else if element.equals(type, "separate", namespace: Self.word) {
      fields.separate()
    } else if element.equals(type, "end", namespace: Self.word), let field = fields.end() {
      visitor.field(field)
    }
  }

  private func openSimple(_ element: borrowing XMLElement) {
    marks += 1
    let instruction = element.bytes(LocalName.instr.rawValue, namespace: Self.word) ?? []
    let field = fields.openSimple(
      instruction, isDirty: isOn(element, .dirty), isLocked: isOn(element, .fldLock), isDeleted: deletions > 0,
      at: context.place)
    if let field { visitor.field(field) }
  }

  /// What `w:ffData` says (ECMA-376-1:2016 §17.16.17 and the elements that it lists).
  private func readForm(_ element: borrowing XMLElement) {
    let value = element.string(LocalName.val.rawValue, namespace: Self.word)
    let isOff = value.map { ["0", "false", "off"].contains($0) } ?? false
    switch LocalName(rawValue: element.name.local) {
    case .textInput: form?.kind = .text
    case .checkBox: form?.kind = .checkbox
    case .ddList: form?.kind = .list
    case .type: if let value { form?.input = String(decoding: value.utf8.prefix(32), as: UTF8.self) }
    case .enabled: form?.isDisabled = isOff
    case .calcOnExit: form?.isCalculating = !isOff
    default: break
    }
  }

  public func finish() {
    fields.endStory()
    // A part that broke off in a paragraph.
    for paragraph in open { send(paragraph.text) }
    visitor.story(
      StoryExtent(
        part: context.name, role: context.role, characters: characters, paragraphs: paragraphs, words: words.count,
        isShown: isShown, footnoteSeparators: separators.footnotes, endnoteSeparators: separators.endnotes))
  }
}
