extension EmbeddedObjects {
  private enum Record {
    /// DocumentContainer, ExObjListContainer.
    static let document: UInt16 = 0x03E8, objectList: UInt16 = 0x0409
    static let hyperlink: UInt16 = 0x0FD7, embedded: UInt16 = 0x0FCC, linked: UInt16 = 0x0FCE, control: UInt16 = 0x0FEE
    static let text: UInt16 = 0x0FBA
  }

  /// ExObjListContainer ([MS-PPT] 2.10.1): what the slides refer to, hyperlinks too. Containers on the way are stepped
  /// into, all else is stepped over; each step goes on by 8 bytes at least.
  mutating func readRecords<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ stream: CompoundStream
  ) throws(CompoundError) {
    var place: Int64 = 0
    var number = 0
    for _ in 0..<BinaryPresentation.recordLimit {
      let head = try stream.bytes(at: place, count: 8, from: source)
      guard let type = head.uint16(at: 2), let length = head.uint32(at: 4) else { return }
      switch type {
      case Record.document, Record.objectList:
        place += 8
        continue
      case Record.hyperlink, Record.embedded, Record.linked, Record.control:
        guard objects.count < Self.limit, hyperlinks.count < BinaryProperties.hyperlinkLimit else {
          isOverLimit = true
          return
        }
        number += 1
        let bytes = try stream.bytes(at: place + 8, count: Int(min(length, 64 << 10)), from: source)
        take(type, bytes, number)
      default: break
      }
      place += 8 + Int64(length)
    }
    isOverLimit = true
  }

  /// Texts by their instance: of a hyperlink the target is 1 ([MS-PPT] 2.10.16), of an object the program is 2
  /// (2.10.28).
  private mutating func take(_ type: UInt16, _ bytes: [UInt8], _ number: Int) {
    var texts: [UInt16: String] = [:]
    var place = 0
    while let version = bytes.uint16(at: place), let type = bytes.uint16(at: place + 2),
      let length = bytes.uint32(at: place + 4)
    {
      if type == Record.text {
        let end = min(bytes.count, place + 8 + Int(min(length, 8192)))
        var units: [UInt16] = []
        var at = place + 8
        while at + 1 < end, let unit = bytes.uint16(at: at), unit != 0 {
          units.append(unit)
          at += 2
        }
        texts[version >> 4] = String(decoding: units, as: UTF16.self)
      }
      place += 8 + Int(length)
    }
    if type == Record.hyperlink {
      if let target = texts[1], !target.isEmpty { hyperlinks.append(target) }
      return
    }
    objects.append(
      EmbeddedObject(
        programID: texts[2] ?? "", isLinked: type == Record.linked, isControl: type == Record.control,
        place: "object \(number)"))
  }
}
