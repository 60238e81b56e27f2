/// A module of a VBA project with its source.
public struct MacroModule: Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Procedures for everybody.
    case standard
    case `class`
    /// The code behind a workbook, sheet or document.
    case document
    /// The code behind a form.
    case form
    case unknown
  }

  public var name: String
  public var kind: Kind
  /// Decompressed, exactly as stored.
  public var source: [UInt8]
  public var isReadOnly = false
  public var isPrivate = false
  /// The `dir` stream does not list it: found by its name in PROJECT, or by its stream.
  public var isUnlisted = false
  /// Compiled code beside the source.
  public var isCompiled = false

  /// Lines that hold more than blanks and do not start with `Attribute `.
  public var lines: Int {
    var count = 0
    var place = 0
    while place < source.count {
      var end = place
      var isBlank = true
      while end < source.count, source[end] != 0x0A, source[end] != 0x0D {
        if isBlank, source[end] != 0x20, !(0x09...0x0D).contains(source[end]) { isBlank = false }
        end += 1
      }
      if !isBlank, !MacroModule.isAttribute(source, place, end) { count += 1 }
      // The line feed of a pair ends an empty line, which counts for nothing.
      place = end + 1
    }
    return count
  }

  private static let attribute: [UInt8] = Array("Attribute ".utf8)

  private static func isAttribute(_ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start >= attribute.count && source[start..<(start + attribute.count)].elementsEqual(attribute)
  }
}
