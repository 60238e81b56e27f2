/// The text of a field's instruction, taken apart (ECMA-376-1:2016 §17.16.2–17.16.4).
///
/// A field inside the instruction is no text of it: the characters `nestedBegin` NAME `nestedEnd`, which XML cannot
/// hold, stand for its result.
struct FieldInstruction {
  static let nestedBegin: UInt8 = 1
  static let nestedEnd: UInt8 = 2
  /// Bytes of a name: those of the standard have 15 at most.
  private static let nameLimit = 64
  /// Arguments and switches that are kept.
  private static let tokenLimit = 256

  /// In capitals; empty where the instruction has none of its own.
  private(set) var name = ""
  private(set) var arguments: [FieldArgument] = []
  private(set) var switches: [FieldSwitch] = []

  private enum Token {
    case word(FieldArgument)
    case letter(String)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var tokens: [Token] = []
  private var word: [UInt8] = []
  private var isComputed = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    readName()
    guard !name.isEmpty else { return }
    while at < bytes.count, tokens.count < Self.tokenLimit { step() }
    endWord()
    assemble()
  }

  // MARK: The name

  /// Ends at a blank, at a switch (`PAGE\* MERGEFORMAT`) and at a quotation mark (`XE"word"`).
  private mutating func readName() {
    skipBlanks()
    if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
      at += 1
      name = "="
      return
    }
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\\"), bytes[at] > Self.nestedEnd, blank == 0, quote == 0 {
      at += 1
    }
    name = String(decoding: bytes[start..<at].prefix(Self.nameLimit), as: UTF8.self).uppercased()
  }

  /// Bytes of the blank at this place; 0 where there is none. A no-break space is one.
  private var blank: Int {
    let byte = bytes[at]
    if byte == 32 || (9...13).contains(byte) { return 1 }
    return byte == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
  }

  /// Bytes of the quotation mark at this place: straight, or one of U+201C and U+201D, which Word takes as well.
  private var quote: Int {
    if bytes[at] == UInt8(ascii: "\"") { return 1 }
    guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
    return bytes[at + 2] == 0x9C || bytes[at + 2] == 0x9D ? 3 : 0
  }

  private mutating func skipBlanks() {
    while at < bytes.count, blank > 0 { at += blank }
  }

  // MARK: Words and switches

  private mutating func step() {
    if blank > 0 {
      endWord()
      skipBlanks()
    } else if bytes[at] == Self.nestedBegin {
      takeNested()
    } else if quote > 0 {
      endWord()
      takeQuoted()
    } else if bytes[at] == UInt8(ascii: "\\") {
      takeBackslash()
    } else {
      word.append(bytes[at])
      at += 1
    }
  }

  private mutating func takeNested() {
    let rest = bytes[(at + 1)...]
    let name = rest.prefix { $0 != Self.nestedEnd }
    word += [UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]
    isComputed = true
    at = min(bytes.count, at + name.count + 2)
  }

  /// A doubled backslash is one, before a quotation mark it escapes it; a single one begins a switch. In a path that was
  /// written without doubling them it is a backslash.
  private mutating func takeBackslash() {
    guard at + 1 < bytes.count else {
      word.append(bytes[at])
      at += 1
      return
    }
    let next = bytes[at + 1]
    if next == UInt8(ascii: "\\") || next == UInt8(ascii: "\"") {
      word.append(next)
      at += 2
    } else if isPath || next >= 0x80 || next <= 32 {
      word.append(bytes[at])
      at += 1
    } else {
      endWord()
      tokens.append(.letter(String(UnicodeScalar(next)).lowercased()))
      at += 2
    }
  }

  private var isPath: Bool {
    isComputed || word.first == UInt8(ascii: "\\") || word.first == UInt8(ascii: ".")
      || word.contains(UInt8(ascii: ":")) || word.contains(UInt8(ascii: "/"))
  }

  private mutating func takeQuoted() {
    let width = quote
    at += width
    let start = at
    var hasSingle = false
    while at < bytes.count {
      if quote == width { break }
      if bytes[at] == Self.nestedBegin {
        takeNested()
        continue
      }
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count {
        let next = bytes[at + 1]
        if next == UInt8(ascii: "\\") || next == UInt8(ascii: "\"") {
          at += 1
        } else {
          hasSingle = true
        }
      }
      word.append(bytes[at])
      at += 1
    }
    // `"\\srv\share"`: a network path whose backslashes were not doubled.
    if hasSingle, !isComputed, word.first == UInt8(ascii: "\\"), word.dropFirst().first != UInt8(ascii: "\\") {
      word = Array(bytes[start..<at])
    }
    at = min(bytes.count, at + width)
    tokens.append(.word(FieldArgument(String(decoding: word, as: UTF8.self), isComputed: isComputed)))
    word = []
    isComputed = false
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    tokens.append(.word(FieldArgument(String(decoding: word, as: UTF8.self), isComputed: isComputed)))
    word = []
    isComputed = false
  }

  private mutating func assemble() {
    var isOpen = false
    for token in tokens {
      switch token {
      case .letter(let letter):
        switches.append(FieldSwitch(letter))
        isOpen = FieldGrammar.takesArgument(name, letter)
      case .word(let argument):
        if isOpen, let last = switches.indices.last {
          switches[last].argument = argument
        } else {
          arguments.append(argument)
        }
        isOpen = false
      }
    }
  }
}
