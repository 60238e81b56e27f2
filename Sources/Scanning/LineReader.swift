import SafeBindings

/// Lines of bytes from a list of paths, one after the other, in constant memory.
///
/// **Limits**: 65,536 bytes a line; longer ones are cut there, and so name nothing.
public final class LineReader {
  private let input: ByteInput
  private let separator: UInt8
  private let interrupts: Interrupts?
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false

  static let limit = 65_536

  /// `separator`: 10 for lines, 0 for `find -print0`. An interrupt ends the lines, and stays pending.
  public init(_ input: consuming ByteInput, separator: UInt8, interrupts: Interrupts? = nil) {
    self.input = input
    self.separator = separator
    self.interrupts = interrupts
  }

  /// The next line that is not empty; nil at the end.
  public func next() throws(SystemError) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let rest = buffer[start...]
      if let mark = rest.firstIndex(of: separator) {
        append(rest[..<mark], to: &line)
        start = mark + 1
        if !line.isEmpty { return line }
        continue
      }
      append(rest, to: &line)
      if !atEnd { atEnd = try isInterrupted() }
      buffer = atEnd ? [] : try input.read(limit: 65_536)
      start = 0
      if buffer.isEmpty {
        atEnd = true
        return line.isEmpty ? nil : line
      }
    }
  }

  /// Waits for input; true where an interrupt came first. What writes the list may take its time.
  private func isInterrupted() throws(SystemError) -> Bool {
    guard let interrupts else { return false }
    while true {
      let ready = try Readiness.wait(for: [input.descriptor, interrupts.descriptor], milliseconds: 60_000)
      if ready.contains(interrupts.descriptor) { return true }
      if ready.contains(input.descriptor) { return false }
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
    line += bytes.prefix(max(0, Self.limit - line.count))
  }
}
