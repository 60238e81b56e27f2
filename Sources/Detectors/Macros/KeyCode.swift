/// A key with its modifiers, as Word stores it ([MS-DOC] 2.9.124 Kcm): four hexadecimal digits, of which the low byte is
/// a virtual key code and the high byte says what else is pressed.
enum KeyCode {
  private static let modifiers: [(bit: Int, name: String)] = [(2, "Ctrl"), (4, "Alt"), (1, "Shift")]

  /// `Ctrl+Alt+S`; the keys pressed one after the other with a space between: `Ctrl+1 2`. Nil for what is no key.
  static func text(_ primary: String?, _ secondary: String?) -> String? {
    guard let first = primary.flatMap(text) else { return nil }
    return secondary.flatMap(text).map { "\(first) \($0)" } ?? first
  }

  private static func text(_ digits: String) -> String? {
    guard digits.utf8.count <= 4, let code = Int(digits, radix: 16), code > 0, let key = key(code & 0xFF) else { return nil }
    return (modifiers.filter { (code >> 8) & $0.bit != 0 }.map(\.name) + [key]).joined(separator: "+")
  }

  /// Virtual key codes of Windows. 0xFF stands for no key.
  private static func key(_ code: Int) -> String? {
    switch code {
    case 0x30...0x39, 0x41...0x5A: return UnicodeScalar(code).map { String(Character($0)) }
    case 0x60...0x69: return "Num \(code - 0x60)"
    case 0x70...0x87: return "F\(code - 0x6F)"
    case 0, 0xFF: return nil
    default: return named[code] ?? "key \(code)"
    }
  }

  private static let named: [Int: String] = [
    0x08: "Backspace", 0x09: "Tab", 0x0D: "Enter", 0x1B: "Esc", 0x20: "Space", 0x21: "Page Up", 0x22: "Page Down",
    0x23: "End", 0x24: "Home", 0x25: "Left", 0x26: "Up", 0x27: "Right", 0x28: "Down", 0x2D: "Insert", 0x2E: "Delete",
    0x6A: "Num *", 0x6B: "Num +", 0x6D: "Num -", 0x6E: "Num .", 0x6F: "Num /",
  ]
}
