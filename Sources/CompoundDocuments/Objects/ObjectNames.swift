/// The name of its program that a `\1CompObj` stream gives an object ([MS-OLEDS] 2.3.8).
struct ObjectNames {
  /// Bytes of the stream that are looked at.
  static let limit = 4096
  /// Bytes of a name that are kept.
  private static let nameLimit = 256

  private(set) var program = ""

  init(_ bytes: [UInt8]) {
    // 28 bytes of header, then the user type, the clipboard format and the ProgID, each with its length before it.
    var place = 28
    guard ObjectNames.text(bytes, &place) != nil, let format = bytes.uint32(at: place) else { return }
    if format == 0xFFFF_FFFF || format == 0xFFFF_FFFE {
      // A standard format's number stands instead of a name (2.3.1).
      place += 8
    } else if ObjectNames.text(bytes, &place) == nil {
      return
    }
    // More than 40 bytes are no ProgID, and what follows is to be left alone (2.3.8, Reserved1).
    guard let length = bytes.uint32(at: place), length <= 40 else { return }
    program = ObjectNames.text(bytes, &place) ?? ""
  }

  /// Nil where the bytes end before the text does. Names of programs are ASCII; anything else is left out of them.
  private static func text(_ bytes: [UInt8], _ place: inout Int) -> String? {
    guard let length = bytes.uint32(at: place) else { return nil }
    let start = place + 4
    guard Int(length) <= bytes.count - start else { return nil }
    place = start + Int(length)
    let name = bytes[start..<place].prefix { $0 != 0 }.prefix(nameLimit)
    return String(decoding: name.filter { (0x20..<0x7F).contains($0) }, as: UTF8.self)
  }
}
