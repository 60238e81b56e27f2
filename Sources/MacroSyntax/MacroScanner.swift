/// Cuts VBA source (UTF-8) into tokens. Comments, blanks and line continuations fall away.
///
/// Every call goes on by a byte at least, and nothing is looked at more often than a constant number of times, but for
/// a `#` whose line is searched for its twin once.
///
/// **Source** [MS-VBAL] 3.2 and 3.3.
struct MacroScanner {
  private let text: [UInt8]
  private(set) var place = 0
  private(set) var line = 1
  /// Nothing of the statement was seen yet: `Rem` starts a comment only there, a directive only on a new line.
  private var isStatementStart = true
  private var isLineStart = true

  init(_ text: [UInt8]) {
    self.text = text
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// From the start of a line on.
  init(_ text: [UInt8], at place: Int) {
    self.text = text
    self.place = place
  }

  private func byte(_ offset: Int = 0) -> UInt8 { place + offset < text.count ? text[place + offset] : 0 }

  mutating func next() -> MacroToken {
    while place < text.count {
      let start = place
      let current = text[place]
      switch current {
      case 0x20, 0x09, 0x0B, 0x0C, 0x19:
        place += 1
        continue
      case 0x0A, 0x0D:
        let token = MacroToken(kind: .lineEnd, range: start..<start, line: line)
        endLine()
        (isStatementStart, isLineStart) = (true, true)
        return token
      case UInt8(ascii: "_") where skipContinuation(): continue
      case UInt8(ascii: "'"):
        skipComment()
        continue
      case UInt8(ascii: "\""): return token(.string) { $0.skipString() }
      case UInt8(ascii: "["): return token(.foreignName) { $0.skipForeignName() }
      case UInt8(ascii: "#") where isLineStart && MacroScanner.isLetter(byte(1)):
        return token(.directive) { $0.skipDirective() }
      case UInt8(ascii: "#"):
        if let end = dateEnd() { return token(.date) { $0.place = end } }
        return symbol(1)
      case UInt8(ascii: ":"):
        if byte(1) == UInt8(ascii: "=") { return symbol(2) }
        place += 1
        isStatementStart = true
        return MacroToken(kind: .separator, range: start..<place, line: line)
      case 0x30...0x39: return token(.number) { $0.skipNumber() }
      case UInt8(ascii: "&") where (byte(1) | 0x20 == 0x68 || byte(1) | 0x20 == 0x6F) && MacroScanner.isNamePart(byte(2)):
        return token(.number) {
          $0.place += 2
          $0.skipNumber()
        }
      default:
        guard MacroScanner.isLetter(current) else { return symbol(1) }
        let name = name()
        if isStatementStart, name.word == MacroScanner.remark {
          skipComment()
          continue
        }
        (isStatementStart, isLineStart) = (false, false)
        return name
      }
    }
    return MacroToken(kind: .end, range: place..<place, line: line)
  }

  private static let remark = MacroWord("rem")

  private mutating func token(_ kind: MacroToken.Kind, _ skip: (inout MacroScanner) -> Void) -> MacroToken {
    let start = place
    let line = line
    skip(&self)
    if place <= start { place = start + 1 }
    (isStatementStart, isLineStart) = (false, false)
    return MacroToken(kind: kind, range: start..<min(place, text.count), line: line)
  }

  private mutating func symbol(_ length: Int) -> MacroToken {
    var out = token(.symbol) { $0.place += length }
    out.word = MacroWord(hash: UInt64(text[out.range.lowerBound]))
    return out
  }

  private mutating func name() -> MacroToken {
    let start = place
    var hash = MacroWord.start
    while place < text.count, MacroScanner.isNamePart(text[place]) {
      hash = MacroWord.next(hash, text[place])
      place += 1
    }
    let range = start..<place
    // A type's character belongs to the name, unless it starts something else (3.3.5.3).
    switch byte() {
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "#"): place += 1
    default: break
    }
    return MacroToken(kind: .name, range: range, line: line, word: MacroWord(hash: hash))
  }

  // MARK: Skipping

  /// CR, LF or both.
  private mutating func endLine() {
    place += byte() == 0x0D && byte(1) == 0x0A ? 2 : 1
    line += 1
  }

  /// A blank, an underscore and the end of the line join two lines (3.2.2).
  private mutating func skipContinuation() -> Bool {
    guard place == 0 || MacroScanner.isBlank(text[place - 1]) else { return false }
    var end = place + 1
    while end < text.count, MacroScanner.isBlank(text[end]) { end += 1 }
    guard end < text.count, text[end] == 0x0A || text[end] == 0x0D else { return false }
    place = end
    endLine()
    return true
  }

  /// To the end of the line, over continued ones.
  private mutating func skipComment() {
    while place < text.count {
      while place < text.count, text[place] != 0x0A, text[place] != 0x0D { place += 1 }
      guard place >= 2, place < text.count, text[place - 1] == UInt8(ascii: "_"), MacroScanner.isBlank(text[place - 2])
      else { return }
      endLine()
    }
  }

  /// To its quote or, where that is missing, the end of the line; two quotes are one.
  private mutating func skipString() {
    place += 1
    while place < text.count, text[place] != 0x0A, text[place] != 0x0D {
      if text[place] == UInt8(ascii: "\"") {
        guard byte(1) == UInt8(ascii: "\"") else {
          place += 1
          return
        }
        place += 1
      }
      place += 1
    }
  }

  private mutating func skipForeignName() {
    while place < text.count, text[place] != 0x0A, text[place] != 0x0D {
      place += 1
      if text[place - 1] == UInt8(ascii: "]") { return }
    }
  }

  private mutating func skipDirective() {
    while place < text.count, text[place] != 0x0A, text[place] != 0x0D { place += 1 }
  }

  /// Digits, letters of radix, exponent and type, one point. A sign counts behind an exponent's letter.
  private mutating func skipNumber() {
    while place < text.count {
      let current = text[place]
      if MacroScanner.isNamePart(current) || current == UInt8(ascii: ".") {
        place += 1
      } else if current == 0x2B || current == 0x2D, [0x65, 0x64].contains(text[place - 1] | 0x20) {
        place += 1
      } else {
        return
      }
    }
  }

  /// `#2026-01-31#`, `#1 January 2026 10:00 PM#`: digits, marks, blanks and names of months up to the second `#`, among
  /// them a mark or a letter (3.3.3). In `#1: Print #2` there is none.
  private func dateEnd() -> Int? {
    var at = place + 1
    guard at < text.count, MacroScanner.isNamePart(text[at]) else { return nil }
    var isDate = false
    while at < text.count, at - place < 64 {
      switch text[at] {
      case UInt8(ascii: "#"): return isDate ? at + 1 : nil
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ":"): isDate = true
      case 0x41...0x5A, 0x61...0x7A:
        isDate = true
        var hash = MacroWord.start
        while at < text.count, at - place < 64, MacroScanner.isLetter(text[at]) {
          hash = MacroWord.next(hash, text[at])
          at += 1
        }
        guard MacroScanner.dateWords.contains(MacroWord(hash: hash)) else { return nil }
        continue
      case 0x30...0x39, 0x20, UInt8(ascii: ","), UInt8(ascii: "."): break
      default: return nil
      }
      at += 1
    }
    return nil
  }

  private static let dateWords: Set<MacroWord> = {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return Set((months + months.map { String($0.prefix(3)) } + ["am", "pm", "a", "p"]).map { MacroWord($0) })
  }()

  // MARK: Bytes

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Letters of every code page are names' letters.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80 || byte == UInt8(ascii: "_")
  }

  static func isNamePart(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
