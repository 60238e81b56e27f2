import SafeBindings

/// The end of central directory record, and its Zip64 form ([APPNOTE] 4.3.14 to 4.3.16).
struct EndOfDirectory {
  var count: Int64
  var directorySize: Int64
  var directoryOffset: Int64
  /// Bytes behind the record and its comment.
  var trailing: Int64
  /// Offsets of the other records in the file's tail, where a reader might look for the end as well.
  var others: [Int64]

  /// The last record wins, as libzip and most readers have it.
  init(_ file: borrowing OpenFile, size: Int64) throws(PackageError) {
    // The record has 22 bytes and a comment of at most 65,535; a few more allow for bytes appended to the file.
    let tailStart = max(0, size - 70_000)
    let tail = try read(file, tailStart, Int(min(size, 70_000)))
    var found: [Int] = []
    var index = tail.count - 22
    while index >= 0 {
      if tail[index] == 0x50, tail.u32(index) == 0x0605_4B50 { found.append(index) }
      index -= 1
    }
    guard let at = try EndOfDirectory.chosen(among: found, tail, tailStart, file),
      let count = tail.u16(at + 10), let directorySize = tail.u32(at + 12), let offset = tail.u32(at + 16),
      let comment = tail.u16(at + 20)
    else { throw .noDirectory }
    self.count = Int64(count)
    self.directorySize = directorySize
    directoryOffset = offset
    let position = tailStart + Int64(at)
    trailing = max(0, size - position - 22 - Int64(comment))
    others = found.filter { $0 != at }.map { tailStart + Int64($0) }
    if count == 0xFFFF || directorySize == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      try widen(file, recordAt: position)
    }
    guard directoryOffset <= position, directorySize <= position - directoryOffset else {
      throw .directory("it does not fit before its end record", offset: directoryOffset)
    }
  }

  /// The last record whose directory is where it says; else the last that could have one.
  private static func chosen(
    among found: [Int], _ tail: [UInt8], _ tailStart: Int64, _ file: borrowing OpenFile
  ) throws(PackageError) -> Int? {
    let plausible = found.filter { isPlausible(tail, $0, tailStart) }
    guard plausible.count > 1 else { return plausible.first }
    for at in plausible {
      guard let offset = tail.u32(at + 16) else { continue }
      if offset == 0xFFFF_FFFF { return at }
      if try read(file, offset, 4).u32(0) == 0x0201_4B50 { return at }
    }
    return plausible.first
  }

  /// Whether what the record points at can be a directory: the signature may also stand in a comment or in data.
  private static func isPlausible(_ tail: [UInt8], _ at: Int, _ tailStart: Int64) -> Bool {
    guard let size = tail.u32(at + 12), let offset = tail.u32(at + 16), let comment = tail.u16(at + 20),
      at + 22 + comment <= tail.count
    else { return false }
    if size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF { return true }
    return offset + size <= tailStart + Int64(at)
  }

  private mutating func widen(_ file: borrowing OpenFile, recordAt position: Int64) throws(PackageError) {
    let locator = try read(file, position - 20, 20)
    guard locator.u32(0) == 0x0706_4B50, let at = locator.u64(8) else { return }
    let record = try read(file, at, 56)
    guard record.u32(0) == 0x0606_4B50, let total = record.u64(32), let size = record.u64(40),
      let offset = record.u64(48)
    else { throw .directory("the Zip64 end record is damaged", offset: at) }
    count = total
    directorySize = size
    directoryOffset = offset
  }
}
