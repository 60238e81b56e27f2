/// A glob over relative paths, matched byte by byte: `--include`, `--exclude` and department maps use this one.
///
/// **Shape**:
/// - `*` any bytes but `/`; `**` any bytes; `**/` any number of folders, none too; `?` one character but `/`;
/// - `[a-z]`, `[!a-z]` one byte; `\` takes the next character as it stands; `\xHH` is one byte, as in `RawPath.text`;
/// - without a slash inside, the pattern is for names at any depth (`*.tmp`); with one it starts at the root
///   (`finance/**`, `/readme.txt`);
/// - a pattern that matches a folder matches all that is below it; with a slash at its end it is for folders only.
///
/// Upper and lower case differ, as they do in the file system, unless the letters A to Z are said to be the same as a to z.
///
/// **Limits**: 1,024 bytes. Time is linear in the path for a given pattern, whatever the stars.
public struct PathPattern: Hashable, Sendable {
  /// As written.
  public let text: String
  private let steps: [Step]
  /// The bytes before the first wildcard: most paths are told apart by them.
  private let prefix: [UInt8]
  private let foldersOnly: Bool
  private let ignoresCase: Bool

  enum Step: Hashable, Sendable {
    case byte(UInt8)
    /// The first byte of a character; `continuation` takes the others.
    case character
    case continuation
    case oneOf([ClosedRange<UInt8>], negated: Bool)
    case star
    case anything
    /// `**/` in two steps: none, or …
    case folders
    /// … bytes up to a slash.
    case insideFolders
  }

  /// **Throws** `PathPatternError` where the pattern is empty, too long, or a bracket or escape is not complete.
  ///
  /// `ignoresCase`: of ASCII letters.
  public init(_ text: String, ignoresCase: Bool = false) throws(PathPatternError) {
    var parser = PathPatternParser(text)
    let written = try parser.parse()
    let steps = ignoresCase ? written.map(\.inLowerCase) : written
    self.text = text
    self.steps = steps
    self.ignoresCase = ignoresCase
    self.foldersOnly = parser.foldersOnly
    var prefix: [UInt8] = []
    for step in steps {
      guard case .byte(let byte) = step else { break }
      prefix.append(byte)
    }
    self.prefix = prefix
  }

  /// Whether the path, or a folder that it is in, is one that the pattern names.
  public func matches(_ path: RawPath) -> Bool { matches(path.bytes) }

  public func matches(_ path: [UInt8]) -> Bool { matches(path, folders: foldersOnly) }

  /// Whether a folder that the path is in is one that the pattern names: then so is all that is in it.
  public func matchesFolder(of path: RawPath) -> Bool { matches(path.bytes, folders: true) }

  private func matches(_ written: [UInt8], folders: Bool) -> Bool {
    let path = ignoresCase ? written.map(\.inLowerCase) : written
    guard path.starts(with: prefix) else { return false }
    var run = Run(steps: steps)
    run.enter(prefix.count)
    run.advance()
    var index = prefix.count
    while true {
      let atEnd = index == path.count
      if run.accepts, index > 0, atEnd ? !folders : path[index] == slash { return true }
      if atEnd || run.isDead { return false }
      run.consume(path[index])
      index += 1
    }
  }
}

private let slash = UInt8(ascii: "/")

extension UInt8 {
  fileprivate var inLowerCase: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}

extension PathPattern.Step {
  /// The same for a path in lower case.
  fileprivate var inLowerCase: Self {
    switch self {
    case .byte(let byte): .byte(byte.inLowerCase)
    case .oneOf(let ranges, let negated):
      // A range of capitals, and what of a wider one lies among them, holds for the small letters.
      .oneOf(
        ranges
          + ranges.filter { $0.overlaps(0x41...0x5A) }.map { $0.clamped(to: 0x41...0x5A) }.map {
            ($0.lowerBound + 0x20)...($0.upperBound + 0x20)
          }, negated: negated)
    case .character, .continuation, .star, .anything, .folders, .insideFolders: self
    }
  }
}

/// The places in the pattern at which a match can be, each once: that bounds the time.
private struct Run {
  let steps: [PathPattern.Step]
  private var current: [Int] = []
  private var next: [Int] = []
  private var entered: [Bool]

  init(steps: [PathPattern.Step]) {
    self.steps = steps
    entered = Array(repeating: false, count: steps.count + 1)
  }

  var isDead: Bool { current.isEmpty }
  var accepts: Bool { current.contains(steps.count) }

  mutating func advance() {
    for place in next { entered[place] = false }
    swap(&current, &next)
    next.removeAll(keepingCapacity: true)
  }

  mutating func enter(_ start: Int) {
    var place = start
    while !entered[place] {
      entered[place] = true
      next.append(place)
      guard place < steps.count else { return }
      switch steps[place] {
      case .star, .anything, .continuation: place += 1
      case .folders:
        enter(place + 1)
        place += 2
      case .byte, .character, .oneOf, .insideFolders: return
      }
    }
  }

  mutating func consume(_ byte: UInt8) {
    for place in current where place < steps.count {
      switch steps[place] {
      case .byte(let wanted): if byte == wanted { enter(place + 1) }
      case .character: if byte != slash, byte & 0xC0 != 0x80 { enter(place + 1) }
      case .continuation: if byte & 0xC0 == 0x80 { enter(place) }
      case .oneOf(let ranges, let negated):
        if byte != slash, ranges.contains(where: { $0.contains(byte) }) != negated { enter(place + 1) }
      case .star: if byte != slash { enter(place) }
      case .anything: enter(place)
      case .folders: break
      case .insideFolders:
        enter(place)
        if byte == slash { enter(place + 1) }
      }
    }
    advance()
  }
}

/// A path pattern that cannot be read, and where (byte offset, 0-based).
public struct PathPatternError: Error, Hashable, Sendable, CustomStringConvertible {
  public var pattern: String
  public var offset: Int
  public var expected: String
  public var description: String { "path pattern \"\(pattern)\", byte \(offset): expected \(expected)" }
}
