/// Names of files as Windows compares them, while an inventory holds them as bytes.
public enum LinkName {
  /// The bytes as text: UTF-8, or else Windows-1252, which is what a share without UTF-8 mostly holds here.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(windows1252(byte)) }
    return text
  }

  /// Case folded, without the dots and spaces at the end that Windows drops. Two spellings of one letter, composed and
  /// decomposed, are the same string to Swift, so equality and hash need nothing more.
  public static func folded(_ name: some StringProtocol) -> String {
    var name = name.lowercased()
    while let last = name.utf8.last, last == 0x2E || last == 0x20, name != "..", name != "." { name.removeLast() }
    return name
  }

  /// A path's components, folded and joined by slashes.
  public static func folded(path: some Collection<UInt8>) -> String {
    let text = text(path).lowercased()
    // Names that end with a dot or a space are rare.
    guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x20 }) else { return text }
    return text.split(separator: "/").map { folded($0) }.joined(separator: "/")
  }

  /// Percent-encoding undone; what is no `%` with two digits stays as it is.
  public static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == 0x25, index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return self.text(bytes)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// **Source**: WHATWG Encoding Standard, index windows-1252: 0x80 to 0x9F; all else is Latin-1.
  private static let specials: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte), let scalar = Unicode.Scalar(specials[Int(byte) - 0x80]) else {
      return Unicode.Scalar(byte)
    }
    return scalar
  }
}
