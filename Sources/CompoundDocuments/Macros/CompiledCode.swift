/// The `_VBA_PROJECT` stream: code compiled by one version of Office. Its format is that version's own; names stand in it
/// as text, which is enough to see that source and compiled code tell different stories.
///
/// **Source** [MS-OVBA] 2.3.4.1.
public struct CompiledCode: Hashable, Sendable {
  /// ASCII letters in lower case.
  private let bytes: [UInt8]

  /// Bytes that are looked at.
  static let limit = 1 << 20

  /// Seven bytes of header and no cache is what a program writes that compiles nothing.
  init?(_ stream: [UInt8]) {
    guard stream.count > 7, stream.uint16(at: 0) == 0x61CC, stream.uint16(at: 2) != 0xFFFF else { return nil }
    bytes = stream.prefix(CompiledCode.limit).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a name occurs in it, in any case of letters; true where that cannot be told.
  public func mentions(_ name: String) -> Bool {
    let wanted = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // Other letters are in the project's code page here, and a short name is found by chance.
    guard wanted.count >= 3, wanted.allSatisfy({ $0 < 0x80 }), let first = wanted.first else { return true }
    guard wanted.count <= bytes.count else { return false }
    for place in 0...(bytes.count - wanted.count) where bytes[place] == first {
      if bytes[(place + 1)..<(place + wanted.count)].elementsEqual(wanted.dropFirst()) { return true }
    }
    return false
  }
}
