/// A module's source as it compares: the same code that was indented, spaced or spelled otherwise gives the same bytes.
///
/// The `Attribute` lines, which the editor hides, and blank lines are dropped; white space outside of strings becomes one
/// blank, none at the ends of a line; letters are lower case. Comments stay: they are somebody's work too.
public enum NormalizedSource {
  private static let attribute: [UInt8] = Array("attribute ".utf8)

  /// `text`: UTF-8, with any ends of lines. Lines of the result end in a line feed.
  public static func bytes(of text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var lineStart = 0
    var isInString = false
    var isBlankPending = false
    var isWide = false
    for byte in text {
      switch byte {
      case 0x0A, 0x0D:
        end(&out, &lineStart)
        (isInString, isBlankPending) = (false, false)
      case 0x20, 0x09, 0x0B, 0x0C:
        if isInString { out.append(byte) } else { isBlankPending = out.count > lineStart }
      default:
        if isBlankPending {
          out.append(0x20)
          isBlankPending = false
        }
        if byte == UInt8(ascii: "\"") { isInString.toggle() }
        if byte >= 0x80 { isWide = true }
        out.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    end(&out, &lineStart)
    return isWide ? Array(String(decoding: out, as: UTF8.self).lowercased().utf8) : out
  }

  private static func end(_ out: inout [UInt8], _ lineStart: inout Int) {
    // No slice is kept while the bytes grow: it would make them be copied for each line.
    if out[lineStart...].starts(with: attribute) {
      out.removeSubrange(lineStart...)
    } else if lineStart < out.count {
      out.append(0x0A)
    }
    lineStart = out.count
  }
}
