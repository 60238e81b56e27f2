/// The records of the `PowerPoint Document` stream ([MS-PPT] 2.3.1).
enum BinaryPresentation {
  /// DocumentContainer, DocInfoListContainer, VBAInfoContainer: the way to the VBAInfoAtom ([MS-PPT] 2.4.10).
  private static let containers: Set<UInt16> = [0x03E8, 0x07D0, 0x03FF]
  private static let macroInformation: UInt16 = 0x0400
  /// Records looked at; a presentation of a thousand slides has fewer on this level.
  static let recordLimit = 100_000

  /// Whether the presentation says that it has a VBA project.
  static func hasMacros<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ stream: CompoundStream
  ) throws(CompoundError) -> Bool {
    try macroIdentifier(source, stream) != nil
  }

  /// The identifier of the object that holds the VBA project; nil where the presentation says that it has none.
  ///
  /// Containers on the way are stepped into, all else is stepped over; each step goes on by 8 bytes at least.
  static func macroIdentifier<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, _ stream: CompoundStream
  ) throws(CompoundError) -> UInt32? {
    var place: Int64 = 0
    for _ in 0..<recordLimit {
      let header = try stream.bytes(at: place, count: 16, from: source)
      guard let type = header.uint16(at: 2), let length = header.uint32(at: 4) else { return nil }
      if type == macroInformation {
        // persistIdRef, then fHasMacros.
        return header.uint32(at: 12) ?? 0 != 0 ? header.uint32(at: 8) : nil
      }
      place += containers.contains(type) ? 8 : 8 + Int64(length)
    }
    return nil
  }
}
