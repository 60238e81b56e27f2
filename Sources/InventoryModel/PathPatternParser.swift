/// Turns the text of a `PathPattern` into its steps.
struct PathPatternParser {
  private let text: String
  private let source: [UInt8]
  private var index = 0
  private(set) var foldersOnly = false

  static let limit = 1024

  init(_ text: String) {
    self.text = text
    self.source = Array(text.utf8)
  }

  private func error(_ expected: String) -> PathPatternError {
    PathPatternError(pattern: text, offset: index, expected: expected)
  }

  private func has(_ mark: Unicode.Scalar, at offset: Int = 0) -> Bool {
    index + offset < source.count && source[index + offset] == UInt8(ascii: mark)
  }

  mutating func parse() throws(PathPatternError) -> [PathPattern.Step] {
    guard source.count <= Self.limit else { throw error("at most \(Self.limit) bytes") }
    var anchored = false
    if has("/") {
      anchored = true
      index += 1
    }
    guard index < source.count else { throw error("a name or a wildcard") }
    var steps: [PathPattern.Step] = []
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "/"):
        index += 1
        if index == source.count {
          foldersOnly = true
        } else {
          anchored = true
          steps.append(.byte(UInt8(ascii: "/")))
        }
      case UInt8(ascii: "*"):
        if has("*", at: 1) { anchored = true }
        stars(into: &steps)
      case UInt8(ascii: "?"):
        index += 1
        steps += [.character, .continuation]
      case UInt8(ascii: "["): steps.append(try brackets())
      case UInt8(ascii: "\\"): steps.append(.byte(try escape()))
      default:
        steps.append(.byte(source[index]))
        index += 1
      }
    }
    return anchored ? steps : [.folders, .insideFolders] + steps
  }

  /// `**/` stands for folders where a component starts, and for bytes elsewhere.
  private mutating func stars(into steps: inout [PathPattern.Step]) {
    guard has("*", at: 1) else {
      index += 1
      if steps.last != .star { steps.append(.star) }
      return
    }
    let starts = steps.isEmpty || steps.last == .byte(UInt8(ascii: "/")) || steps.last == .insideFolders
    while has("*") { index += 1 }
    if starts, has("/"), index + 1 < source.count {
      index += 1
      if steps.last != .insideFolders { steps += [.folders, .insideFolders] }
    } else if steps.last != .anything {
      steps.append(.anything)
    }
  }

  private mutating func brackets() throws(PathPatternError) -> PathPattern.Step {
    index += 1
    let negated = has("!") || has("^")
    if negated { index += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    while !has("]") || ranges.isEmpty {
      let low = try bracketByte()
      guard has("-"), !has("]", at: 1) else {
        ranges.append(low...low)
        continue
      }
      index += 1
      let high = try bracketByte()
      guard low <= high else { throw error("a range that ascends") }
      ranges.append(low...high)
    }
    index += 1
    return .oneOf(ranges, negated: negated)
  }

  private mutating func bracketByte() throws(PathPatternError) -> UInt8 {
    guard index < source.count else { throw error("']'") }
    if has("\\") { return try escape() }
    guard source[index] < 0x80 else { throw error("ASCII or \\xHH between brackets") }
    defer { index += 1 }
    return source[index]
  }

  private mutating func escape() throws(PathPatternError) -> UInt8 {
    index += 1
    guard index < source.count else { throw error("a character behind '\\'") }
    if has("x"), index + 2 < source.count,
      let value = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      index += 3
      return value
    }
    defer { index += 1 }
    return source[index]
  }
}
