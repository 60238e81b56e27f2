import InventoryModel

/// What the first local headers of a zip say (APPNOTE 4.3.7), for files whose directory is not there to be asked.
enum ZipHead {
  static let localHeader: [UInt8] = [0x50, 0x4B, 3, 4]
  static let endOfDirectory: [UInt8] = [0x50, 0x4B, 5, 6]
  static let spanned: [UInt8] = [0x50, 0x4B, 7, 8]
  private static let headerSize = 30

  /// OpenDocument 1.3 part 2, 3.3: the first entry is `mimetype`, stored; EPUB and others took that over.
  static func openDocument(_ head: [UInt8]) -> Identification? {
    guard head.starts(with: localHeader), let name = name(head, at: 0), name == Array("mimetype".utf8),
      head.count > headerSize + 28, let size = uint16(head, 18), let extra = uint16(head, 28)
    else { return nil }
    let start = headerSize + name.count + extra
    // Writers that stream leave the size to a descriptor behind the data: 80 bytes hold every type.
    let end = min(start + (size > 0 ? size : 80), head.count)
    guard start < end else { return nil }
    let type = head[start..<end]
    let known = mediaTypes.filter { type.starts(with: $0.type.utf8) }.max { $0.type.utf8.count < $1.type.utf8.count }
    return known.map { Identification.foreign($0.format) }
  }

  private static let mediaTypes: [(type: String, format: String)] = [
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.spreadsheet-template", "ots"),
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.text-template", "ott"),
    ("application/vnd.oasis.opendocument.text-master", "odm"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
    ("application/vnd.oasis.opendocument.presentation-template", "otp"),
    ("application/vnd.oasis.opendocument.graphics", "odg"),
    ("application/vnd.oasis.opendocument.chart", "odc"),
    ("application/vnd.oasis.opendocument.formula", "odf"),
    ("application/vnd.oasis.opendocument.image", "odi"),
    ("application/vnd.oasis.opendocument.base", "odb"),
    ("application/vnd.oasis.opendocument.database", "odb"),
    ("application/vnd.sun.xml.calc", "sxc"),
    ("application/vnd.sun.xml.writer", "sxw"),
    ("application/vnd.sun.xml.impress", "sxi"),
    ("application/vnd.oasis.opendocument.text-web", "oth"),
    ("application/vnd.oasis.opendocument.graphics-template", "otg"),
    ("application/vnd.sun.xml.calc.template", "stc"),
    ("application/vnd.sun.xml.writer.template", "stw"),
    ("application/vnd.sun.xml.writer.global", "sxg"),
    ("application/vnd.sun.xml.impress.template", "sti"),
    ("application/vnd.sun.xml.math", "sxm"),
    ("application/vnd.sun.xml.base", "odb"),
    ("application/vnd.sun.xml.draw", "sxd"),
    ("application/vnd.adobe.indesign-idml-package", "idml"),
    ("application/hwp+zip", "hwpx"),
    ("application/epub+zip", "epub"),
  ]

  /// Names of the entries whose local headers lie in the head; the data between them is stepped over by searching, for
  /// sizes may stand behind the data.
  static func localNames(_ head: [UInt8]) -> [[UInt8]] {
    var names: [[UInt8]] = []
    var place = 0
    while names.count < 1000, let found = next(head, from: place) {
      if let name = name(head, at: found) { names.append(name) }
      place = found + 4
    }
    return names
  }

  static func startsWithin(_ head: [UInt8]) -> Bool {
    guard let found = next(head, from: 0), let name = name(head, at: found) else { return false }
    // A signature by chance is not followed by a version and a name that anybody would write.
    return (uint16(head, found + 4) ?? .max) <= 63 && !name.isEmpty && name.allSatisfy { $0 >= 0x20 }
  }

  private static func next(_ head: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + headerSize <= head.count {
      if head[place] == 0x50, head[place + 1] == 0x4B, head[place + 2] == 3, head[place + 3] == 4 { return place }
      place += 1
    }
    return nil
  }

  private static func name(_ head: [UInt8], at header: Int) -> [UInt8]? {
    guard let length = uint16(head, header + 26), header + headerSize + length <= head.count else { return nil }
    return Array(head[(header + headerSize)..<(header + headerSize + length)])
  }

  private static func uint16(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at >= 0, at + 1 < bytes.count else { return nil }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }
}
