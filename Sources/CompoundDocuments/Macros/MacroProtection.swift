/// How a VBA project is locked. The password is never looked for: whether there is one is all that is told.
///
/// **Source** [MS-OVBA] 2.3.1.15 to 2.3.1.17.
public struct MacroProtection: Hashable, Sendable {
  /// Locked by the user, by its host or by the editor, or not to be shown.
  public internal(set) var isLocked = false
  public internal(set) var hasPassword = false
  /// The fields are there and say nothing that the format knows; the editor then shows nothing.
  public internal(set) var isUnreadable = false

  public init() {}

  init(_ text: ProjectText) {
    if let field = text.protectionState {
      // ProjectProtectionState: bits for the user, the host, the editor (2.3.1.15).
      if let data = MacroProtection.decrypted(field), data.count == 4 {
        isLocked = data[0] & 7 != 0
      } else {
        isUnreadable = true
      }
    }
    if let field = text.password {
      // ProjectPassword: one zero byte for none, else a hash or the password itself (2.3.1.16).
      if let data = MacroProtection.decrypted(field), !data.isEmpty {
        hasPassword = data != [0]
      } else {
        isUnreadable = true
      }
    }
    if let field = text.visibility {
      // ProjectVisibilityState: 0 hidden, 0xFF shown (2.3.1.17).
      if let data = MacroProtection.decrypted(field), data.count == 1 {
        if data[0] == 0 { isLocked = true }
      } else {
        isUnreadable = true
      }
    }
    if isUnreadable { isLocked = true }
  }

  /// The bytes behind obfuscated hexadecimal digits (2.4.3.3). It is no encryption: the key stands before the data.
  static func decrypted(_ digits: [UInt8]) -> [UInt8]? {
    guard digits.count % 2 == 0, digits.count >= 6, digits.count <= 4096 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digit(digits[place]), let low = digit(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    let seed = bytes[0]
    guard seed ^ bytes[1] == 2 else { return nil }
    var clear = seed ^ bytes[2]
    var (second, first) = (bytes[1], bytes[2])
    var out: [UInt8] = []
    for byte in bytes[3...] {
      let value = byte ^ (second &+ clear)
      (second, first) = (first, byte)
      clear = value
      out.append(value)
    }
    // Ignored bytes, a length, the data.
    let ignored = Int(seed & 6) / 2
    guard let length = out.uint32(at: ignored), ignored + 4 + Int(length) <= out.count else { return nil }
    return Array(out[(ignored + 4)..<(ignored + 4 + Int(length))])
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
