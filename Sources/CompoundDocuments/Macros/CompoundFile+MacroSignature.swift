extension CompoundFile {
  /// Whether the projects of a binary document are signed: the signature is a property of the document.
  ///
  /// **Source** [MS-OSHARED] 2.3.3.2.1.2, property 0x18; [MS-OLEPS] 2.20 and 2.21.
  func hasMacroSignature<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source
  ) throws(CompoundError) -> Bool {
    guard let entry = entry("\u{5}DocumentSummaryInformation") else { return false }
    let bytes = try stream(entry).bytes(at: 0, count: 1 << 20, from: source)
    // Byte order, version, system, class, number of sets; the first set's format and place.
    guard bytes.uint16(at: 0) == 0xFFFE, let set = bytes.uint32(at: 44).map({ Int($0) }),
      let count = bytes.uint32(at: set + 4)
    else { return false }
    for index in 0..<min(Int(count), 1_000) {
      guard let id = bytes.uint32(at: set + 8 + 8 * index), let place = bytes.uint32(at: set + 12 + 8 * index)
      else { return false }
      // A type, a length, the bytes.
      if id == 0x18 { return bytes.uint32(at: set + Int(place) + 4) ?? 0 > 0 }
    }
    return false
  }
}
