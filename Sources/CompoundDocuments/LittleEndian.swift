/// Integers in files are little-endian; nil where they reach beyond the end.
extension [UInt8] {
  package func uint16(at index: Int) -> UInt16? {
    guard index >= 0, index <= count - 2 else { return nil }
    return UInt16(self[index]) | UInt16(self[index + 1]) << 8
  }

  package func uint32(at index: Int) -> UInt32? {
    guard let low = uint16(at: index), let high = uint16(at: index + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  package func uint64(at index: Int) -> UInt64? {
    guard let low = uint32(at: index), let high = uint32(at: index + 4) else { return nil }
    return UInt64(low) | UInt64(high) << 32
  }
}
