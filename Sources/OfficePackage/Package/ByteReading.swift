/// Little-endian numbers at an offset; nil where the bytes end before.
extension Array where Element == UInt8 {
  func u16(_ offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  func u32(_ offset: Int) -> Int64? {
    guard offset >= 0, offset <= count - 4 else { return nil }
    return Int64(self[offset]) | Int64(self[offset + 1]) << 8 | Int64(self[offset + 2]) << 16 | Int64(self[offset + 3]) << 24
  }

  /// Nil also for a number over `Int64.max`: no offset or size in a file is as large.
  func u64(_ offset: Int) -> Int64? {
    guard let low = u32(offset), let high = u32(offset + 4), high < 0x8000_0000 else { return nil }
    return low | high << 32
  }
}
