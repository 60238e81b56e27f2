import SafeBindings

/// Lines of bytes from a list of paths, one after the other, in constant memory.
///
/// **Limits**: 65,536 bytes a line; longer ones are cut there, and so name nothing.
public final class LineReader {
  private let input: ByteInput
  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false

  static let limit = 65_536

  /// `separator`: 10 for lines, 0 for `find -print0`.
  public init(_ input: consuming ByteInput, separator: UInt8) {
    self.input = input
    self.separator = separator
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
      buffer = atEnd ? [] : try input.read(limit: 65_536)
      start = 0
      if buffer.isEmpty {
        atEnd = true
        return line.isEmpty ? nil : line
      }
    }
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) {
    line += bytes.prefix(max(0, Self.limit - line.count))
  }
}
