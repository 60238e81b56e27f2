/// Text from documents and file names, made safe to show: what a terminal or a browser would obey instead of showing
/// is written out.
///
/// Control characters become `\x1b`, bidirectional overrides, invisible and separator characters `\u202e`.
/// A name that reverses the text behind it, or that moves the cursor, is then seen for what it is.
public enum VisibleText {
  public static func escape(_ path: RawPath) -> String { escape(path.text) }

  public static func escape(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) { out += written(scalar) } else { out.unicodeScalars.append(scalar) }
    }
    return out
  }

  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func written(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let width = scalar.value < 0x100 ? 2 : 4
    let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
    return (scalar.value < 0x100 ? "\\x" : "\\u") + padded
  }
}
