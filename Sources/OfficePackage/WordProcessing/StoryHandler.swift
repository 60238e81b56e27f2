import SafeBindings

/// Reads a part with running text (ECMA-376-1:2016 §17.2, §17.10, §17.11): paragraphs, their length, and fields.
public final class StoryHandler: MarkupHandler {
  private var paragraphs = 0
  private var characters = 0
  private var words = WordCount()
  /// Instructions of open complex fields (§17.16.18): nested fields have their own; nil once the separator was met.
  private var fields: [[UInt8]?] = []
  private var sent = 0
  /// What had been counted where each open `mc:AlternateContent` began.
  private var alternatives: [Int] = []
  /// For each open `mc:Fallback`, whether it repeats what an alternative before it has shown.
  private var repetitions: [Bool] = []

  /// Word writes a text box twice, as a shape and as VML: its text and its fields count once.
  private var isRepetition: Bool { repetitions.contains(true) }
  private var counted: Int { paragraphs + characters + sent }

  override func open(_ element: borrowing XMLElement) -> XMLTextWish {
    switch LocalName(rawValue: element.name.local) {
    case .AlternateContent: alternatives.append(counted)
    case .Fallback: repetitions.append(counted > alternatives.last ?? counted)
    default: break
    }
    guard element.namespace == .word else { return .none }
    switch LocalName(rawValue: element.name.local) {
    case .p where !isRepetition:
      paragraphs += 1
      words.separate()
      context.place = .paragraph(part: context.name, number: paragraphs)
    case .t: return .collect
    case .tab, .br, .cr: words.separate()
    case .instrText: return .collect
    case .fldChar:
      if element.equals(LocalName.fldCharType.rawValue, "begin", namespace: Namespace.word.rawValue) {
        // A field in a field is legal; thousands of open ones are not.
        if fields.count < 256 { fields.append([]) }
      } else {
        if case .some(.some(let instruction)) = fields.last { send(instruction) }
        if element.equals(LocalName.fldCharType.rawValue, "end", namespace: Namespace.word.rawValue) {
          _ = fields.popLast()
        } else if !fields.isEmpty {
          fields[fields.count - 1] = nil
        }
      }
    case .fldSimple:
      if let instruction = element.bytes(LocalName.instr.rawValue, namespace: Namespace.word.rawValue) {
        send(instruction)
      }
    default: break
    }
    return .none
  }

  override func close(_ name: XMLName, _ text: [UInt8]) {
    switch LocalName(rawValue: name.local) {
    case .AlternateContent: _ = alternatives.popLast()
    case .Fallback: _ = repetitions.popLast()
    default: break
    }
    guard name.namespace == Namespace.word.rawValue else { return }
    switch LocalName(rawValue: name.local) {
    case .t where !isRepetition:
      // Scalars: bytes that do not continue a sequence.
      characters += text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      words.add(text)
    case .instrText:
      guard let last = fields.indices.last, fields[last] != nil else { return }
      if fields[last]!.count < 8192 { fields[last]! += text }
    default: break
    }
  }

  private func send(_ instruction: [UInt8]) {
    let text = String(decoding: Self.trimmed(instruction).prefix(8192), as: UTF8.self)
    guard !text.isEmpty, !isRepetition else { return }
    sent += 1
    visitor.field(text, at: context.place)
  }

  public func finish() {
    visitor.story(
      StoryExtent(part: context.name, role: context.role, characters: characters, paragraphs: paragraphs, words: words.count))
  }
}
