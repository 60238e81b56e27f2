/// Finds the objects of other programs in a binary document: in storages of Word and Excel, in records of PowerPoint.
struct EmbeddedObjects {
  static let limit = 1_000
  /// Bytes of the stream that names the program.
  private static let streamLimit = 4 << 10

  var objects: [EmbeddedObject] = []
  /// Targets of hyperlinks that the presentation's list of objects holds.
  var hyperlinks: [String] = []
  var isOverLimit = false

  /// [MS-DOC] 2.1.12 `ObjectPool`, a storage for each; [MS-XLS] 2.1.7.3 `MBD` and `LNK` with eight digits.
  mutating func readStorages<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ file: CompoundFile
  ) throws(CompoundError) {
    let pool = file.entries.firstIndex { $0.parent == 0 && $0.isNamed("ObjectPool") && $0.kind == .storage }
    for (index, entry) in file.entries.enumerated() where entry.kind == .storage {
      let isWorkbookObject =
        entry.parent == 0 && (entry.name.hasPrefix("MBD") || entry.name.hasPrefix("LNK")) && entry.name.utf8.count == 11
      guard isWorkbookObject || pool != nil && entry.parent == pool else { continue }
      guard objects.count < Self.limit else {
        isOverLimit = true
        return
      }
      objects.append(try object(at: index, source, file))
    }
  }

  private func object<Source: RandomAccessBytes & ~Copyable>(
    at index: Int, _ source: borrowing Source, _ file: CompoundFile
  ) throws(CompoundError) -> EmbeddedObject {
    let entry = file.entries[index]
    var object = EmbeddedObject(
      programID: "", classID: Self.text(ofClass: entry.classID), isLinked: entry.name.hasPrefix("LNK"),
      place: file.path(of: index))
    for child in file.entries where child.parent == index && child.kind == .stream {
      switch child.name {
      case "\u{1}CompObj":
        let bytes = try file.stream(child).bytes(at: 0, count: Self.streamLimit, from: source)
        object.programID = Self.programID(bytes) ?? ""
      case "\u{1}Ole":
        // [MS-OLEDS] 2.3.3: version, then flags, the first of which is "linked".
        let bytes = try file.stream(child).bytes(at: 0, count: 8, from: source)
        if (bytes.uint32(at: 4) ?? 0) & 1 != 0 { object.isLinked = true }
      case "\u{3}ObjInfo":
        // [MS-DOC] 2.9.166 ODTPersist1: fLink, and fOCX for controls.
        let bytes = try file.stream(child).bytes(at: 0, count: 2, from: source)
        let flags = bytes.uint16(at: 0) ?? 0
        if flags & 0x0010 != 0 { object.isLinked = true }
        if flags & 0x1000 != 0 { object.isControl = true }
      case "\u{3}OCXNAME", "\u{3}OCXDATA": object.isControl = true
      default: break
      }
    }
    return object
  }

  /// [MS-OLEDS] 2.3.8 CompObjStream: 28 bytes, the type for people, the clipboard format, the program.
  static func programID(_ bytes: [UInt8]) -> String? {
    var at = 28
    guard let user = bytes.uint32(at: at), user <= UInt32(bytes.count) else { return nil }
    at += 4 + Int(user)
    guard let format = bytes.uint32(at: at) else { return nil }
    at += 4
    // 2.3.1: nothing, a number of the clipboard's, or a name of this length.
    if format == 0xFFFF_FFFF || format == 0xFFFF_FFFE {
      at += 4
    } else {
      guard format <= UInt32(bytes.count) else { return nil }
      at += Int(format)
    }
    guard let length = bytes.uint32(at: at), (1...40).contains(length), at + 4 + Int(length) <= bytes.count else {
      return nil
    }
    return visible(bytes[(at + 4)..<(at + 4 + Int(length))])
  }

  /// Up to the first NUL; nil where it holds anything but printable ASCII.
  private static func visible(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = bytes.prefix { $0 != 0 }
    guard !name.isEmpty, name.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// `00020820-0000-0000-C000-000000000046` ([MS-DTYP] 2.3.4.2).
  static func text(ofClass bytes: [UInt8]) -> String {
    guard bytes.count == 16, bytes.contains(where: { $0 != 0 }) else { return "" }
    let order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
    var text = ""
    for (place, index) in order.enumerated() {
      if [4, 6, 8, 10].contains(place) { text += "-" }
      let digits = String(bytes[index], radix: 16, uppercase: true)
      text += digits.utf8.count < 2 ? "0" + digits : digits
    }
    return text
  }
}
