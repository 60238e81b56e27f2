import InventoryModel

/// Names from a share as they may be shown on a terminal or in a log: one line, no control of the terminal.
public enum DisplayText {
  public static func escape(_ path: RawPath) -> String { escape(path.text) }

  /// C0 and C1 controls, line and paragraph separators and marks that turn the direction of text are written
  /// `\u{…}`.
  public static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if isHarmful(scalar.value) {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isHarmful(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
