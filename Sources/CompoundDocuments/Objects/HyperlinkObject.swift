/// A hyperlink as binary documents keep it.
///
/// **Source** [MS-OSHARED] 2.3.7.1 Hyperlink Object, 2.3.7.2 and on (monikers).
enum HyperlinkObject {
  private static let addressMoniker: [UInt8] = [
    0xE0, 0xC9, 0xEA, 0x79, 0xF9, 0xBA, 0xCE, 0x11, 0x8C, 0x82, 0x00, 0xAA, 0x00, 0x4B, 0xA9, 0x0B,
  ]
  private static let fileMoniker: [UInt8] = [
    0x03, 0x03, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46,
  ]
  private static let textLimit = 4096

  /// The target; `#` and the place for one inside of the document, nil where none can be read.
  static func target(_ bytes: [UInt8], at start: Int, _ services: MacroServices) -> String? {
    guard let flags = bytes.uint32(at: start + 4) else { return nil }
    var at = start + 8
    if flags & 0x10 != 0, text(bytes, &at) == nil { return nil }
    if flags & 0x80 != 0, text(bytes, &at) == nil { return nil }
    var target: String?
    if flags & 0x101 == 0x101 {
      target = text(bytes, &at)
    } else if flags & 1 != 0 {
      // Other monikers have no place for a name: what stands behind them cannot be found.
      return moniker(bytes, &at, services)
    }
    if flags & 8 != 0, target == nil, let place = text(bytes, &at) { return "#" + place }
    return target
  }

  /// HyperlinkString: characters with the NUL, then UTF-16.
  private static func text(_ bytes: [UInt8], _ at: inout Int) -> String? {
    guard let count = bytes.uint32(at: at), count <= UInt32(bytes.count) else { return nil }
    let text = wide(bytes, at + 4, Int(count))
    at += 4 + 2 * Int(count)
    return text
  }

  private static func moniker(_ bytes: [UInt8], _ at: inout Int, _ services: MacroServices) -> String? {
    guard at >= 0, at + 16 <= bytes.count else { return nil }
    let kind = bytes[at..<(at + 16)]
    let data = at + 16
    if kind.elementsEqual(addressMoniker) {
      guard let size = bytes.uint32(at: data) else { return nil }
      return wide(bytes, data + 4, Int(min(size, UInt32(bytes.count))) / 2)
    }
    guard kind.elementsEqual(fileMoniker), let levels = bytes.uint16(at: data), let length = bytes.uint32(at: data + 2),
      length <= UInt32(bytes.count)
    else { return nil }
    let path = data + 6
    let end = path + Int(length)
    guard end <= bytes.count else { return nil }
    let short = services.text(Array(bytes[path..<end].prefix { $0 != 0 }), codePage: 1252).string
    // endServer, version, 20 reserved bytes; the size of the long name, its bytes, a key of two bytes.
    var long = ""
    if let size = bytes.uint32(at: end + 24), size > 6, let count = bytes.uint32(at: end + 28) {
      long = wide(bytes, end + 34, Int(min(count, UInt32(bytes.count))) / 2)
    }
    return String(repeating: "..\\", count: Int(min(levels, 64))) + (long.isEmpty ? short : long)
  }

  private static func wide(_ bytes: [UInt8], _ start: Int, _ count: Int) -> String {
    var units: [UInt16] = []
    for index in 0..<min(count, textLimit) {
      guard let unit = bytes.uint16(at: start + 2 * index), unit != 0 else { break }
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
