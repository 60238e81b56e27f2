/// The sections of a property set stream ([MS-OLEPS] 2.21): a document's properties in binary files.
///
/// **Limits** Numbers of sections, properties and characters are bounded; places outside of the stream give nothing.
struct PropertySet {
  enum Value: Hashable {
    case text(String)
    case integer(Int)
    /// 100-nanosecond steps since 1601.
    case time(UInt64)
    case bytes([UInt8])
  }

  struct Section {
    /// FMTID, as the 16 bytes in the file.
    var format: [UInt8]
    var codePage: Int?
    var values: [UInt32: Value] = [:]
    /// Of custom properties, by their number ([MS-OLEPS] 2.17 Dictionary).
    var names: [UInt32: String] = [:]
  }

  /// Bytes that are read of a stream: thumbnails make them large, and stand behind what is looked for or not at all.
  static let streamLimit = 1 << 20
  private static let sectionLimit = 2
  private static let propertyLimit = 4096
  /// Bytes of one text.
  private static let textLimit = 8 << 10

  /// Bytes that all values together may take: properties may claim the same bytes.
  private static let valueLimit = 4 << 20

  private(set) var sections: [Section] = []
  private var room = Self.valueLimit
  private let bytes: [UInt8]
  private let services: MacroServices

  /// Nil where the bytes do not start as [MS-OLEPS] 2.21 says.
  init?(_ bytes: [UInt8], _ services: MacroServices) {
    guard bytes.uint16(at: 0) == 0xFFFE, let count = bytes.uint32(at: 24) else { return nil }
    self.bytes = bytes
    self.services = services
    for index in 0..<Int(min(count, UInt32(Self.sectionLimit))) {
      let at = 28 + 20 * index
      guard let offset = bytes.uint32(at: at + 16) else { break }
      sections.append(section(Array(bytes[at..<(at + 16)]), Int(offset)))
    }
  }

  /// [MS-OLEPS] 2.20: size, number of properties, then number and place of each.
  private mutating func section(_ format: [UInt8], _ start: Int) -> Section {
    var section = Section(format: format)
    guard let count = bytes.uint32(at: start + 4) else { return section }
    var places: [(id: UInt32, at: Int)] = []
    for index in 0..<Int(min(count, UInt32(Self.propertyLimit))) {
      guard let id = bytes.uint32(at: start + 8 + 8 * index), let offset = bytes.uint32(at: start + 12 + 8 * index)
      else { break }
      places.append((id, start + Int(offset)))
    }
    // The code page says how all the others are to be read (2.18.2); it is a signed number in files, unsigned in use.
    if let page = places.first(where: { $0.id == 1 }), let number = bytes.uint16(at: page.at + 4) {
      section.codePage = Int(number)
    }
    let codePage = section.codePage ?? 1252
    for place in places where place.id > 1 && room > 0 {
      guard let value = value(at: place.at, codePage) else { continue }
      switch value {
      case .text(let text): room -= text.utf8.count
      case .bytes(let bytes): room -= bytes.count
      case .integer, .time: break
      }
      section.values[place.id] = value
    }
    if let dictionary = places.first(where: { $0.id == 0 }) { section.names = names(at: dictionary.at, codePage) }
    return section
  }

  /// [MS-OLEPS] 2.15 TypedPropertyValue.
  private func value(at place: Int, _ codePage: Int) -> Value? {
    guard let type = bytes.uint16(at: place) else { return nil }
    let data = place + 4
    switch type {
    case 2: return bytes.uint16(at: data).map { .integer(Int(Int16(bitPattern: $0))) }
    case 3: return bytes.uint32(at: data).map { .integer(Int(Int32(bitPattern: $0))) }
    case 11: return bytes.uint16(at: data).map { .integer($0 == 0 ? 0 : 1) }
    case 0x1E: return bytes.uint32(at: data).map { .text(text(at: data + 4, Int($0), codePage)) }
    case 0x1F: return bytes.uint32(at: data).map { .text(wide(at: data + 4, Int($0))) }
    case 0x40: return bytes.uint64(at: data).map { .time($0) }
    case 0x41:
      guard let size = bytes.uint32(at: data) else { return nil }
      return .bytes(slice(data + 4, Int(size)))
    default: return nil
    }
  }

  /// Number, length, name; in UTF-16 padded to four bytes (2.16).
  private func names(at place: Int, _ codePage: Int) -> [UInt32: String] {
    var names: [UInt32: String] = [:]
    guard let count = bytes.uint32(at: place) else { return names }
    var at = place + 4
    for _ in 0..<Int(min(count, UInt32(Self.propertyLimit))) {
      guard let id = bytes.uint32(at: at), let length = bytes.uint32(at: at + 4), length <= UInt32(bytes.count) else {
        break
      }
      let size = codePage == 1200 ? (Int(length) * 2 + 3) / 4 * 4 : Int(length)
      names[id] = text(at: at + 8, codePage == 1200 ? Int(length) * 2 : Int(length), codePage)
      at += 8 + size
    }
    return names
  }

  private func slice(_ start: Int, _ count: Int) -> [UInt8] {
    guard start >= 0, start < bytes.count else { return [] }
    return Array(bytes[start..<min(bytes.count, start + max(0, count))])
  }

  private func text(at start: Int, _ count: Int, _ codePage: Int) -> String {
    if codePage == 1200 { return wide(at: start, count / 2) }
    let raw = slice(start, min(count, Self.textLimit)).prefix { $0 != 0 }
    return services.text(Array(raw), codePage: codePage).string
  }

  private func wide(at start: Int, _ count: Int) -> String {
    let raw = slice(start, 2 * min(count, Self.textLimit / 2))
    var units: [UInt16] = []
    var at = 0
    while let unit = raw.uint16(at: at), unit != 0 {
      units.append(unit)
      at += 2
    }
    return String(decoding: units, as: UTF16.self)
  }
}
