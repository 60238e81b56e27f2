extension CompoundFile {
  private static let entrySize = 128
  private static let noEntry: UInt32 = 0xFFFF_FFFF

  /// A directory entry as stored ([MS-CFB] 2.6.1), not yet reached from the root.
  private struct Stored {
    var entry: CompoundEntry
    var left: UInt32
    var right: UInt32
    var child: UInt32
  }

  mutating func readDirectory<Source: RandomAccessBytes & ~Copyable>(_ source: borrowing Source) throws(CompoundError) {
    let perSector = header.sectorSize / CompoundFile.entrySize
    let most = limits.directoryEntries / perSector
    let chain = table.chain(from: header.firstDirectorySector, limit: most + 1, header, "directory", &list)
    if chain.count > most {
      list.add("cfb.limit", .incorrect, at: 0x30, "more than \(limits.directoryEntries) directory entries")
    }
    var stored: [Stored?] = []
    for sector in chain.prefix(most) {
      let bytes = try source.bytes(at: header.offset(of: sector), count: header.sectorSize)
      for index in 0..<perSector {
        let start = index * CompoundFile.entrySize
        guard start + CompoundFile.entrySize <= bytes.count else { break }
        stored.append(
          decode(Array(bytes[start..<(start + CompoundFile.entrySize)]), at: header.offset(of: sector) + Int64(start)))
      }
    }
    walk(stored)
  }

  private mutating func decode(_ bytes: [UInt8], at offset: Int64) -> Stored? {
    guard bytes[66] != 0 else { return nil }
    guard let kind = CompoundEntry.Kind(rawValue: bytes[66]) else {
      list.add("cfb.directory", .incorrect, at: offset, "entry of type \(bytes[66]), expected 0, 1, 2 or 5")
      return nil
    }
    var size = bytes.uint64(at: 120) ?? 0
    // Version 3 uses the low half; older writers left anything in the high one ([MS-CFB] 2.6.1).
    if header.sectorShift == 9, size > 0xFFFF_FFFF {
      list.add("cfb.stream-size", .unusual, at: offset + 124, "high half of a size in a file with 512-byte sectors")
      size &= 0xFFFF_FFFF
    }
    let entry = CompoundEntry(
      name: name(bytes, at: offset), kind: kind, classID: Array(bytes[80..<96]),
      size: Int64(clamping: size), parent: nil, offset: offset, firstSector: bytes.uint32(at: 116) ?? 0)
    return Stored(
      entry: entry, left: bytes.uint32(at: 68) ?? 0, right: bytes.uint32(at: 72) ?? 0, child: bytes.uint32(at: 76) ?? 0)
  }

  private mutating func name(_ bytes: [UInt8], at offset: Int64) -> String {
    // Bytes with the final zero.
    let length = Int(bytes.uint16(at: 64) ?? 0)
    if length < 2 || length > 64 || length % 2 != 0 {
      list.add("cfb.name", .incorrect, at: offset + 64, "name of \(length) bytes, expected 2 to 64 and even")
    }
    var units: [UInt16] = []
    for index in 0..<min(max(0, length / 2 - 1), 32) { units.append(bytes.uint16(at: 2 * index) ?? 0) }
    if let end = units.firstIndex(of: 0) {
      list.add("cfb.name", .unusual, at: offset, "zero within a name")
      units.removeSubrange(end...)
    }
    let name = String(decoding: units, as: UTF16.self)
    if !name.utf16.elementsEqual(units) { list.add("cfb.name", .incorrect, at: offset, "half of a surrogate pair") }
    return name
  }

  /// From the root over children and siblings, with a stack of our own: the tree of a hostile file is a list of any
  /// depth, or a loop.
  private mutating func walk(_ stored: [Stored?]) {
    let first = stored.indices.first { stored[$0]?.entry.kind == .root }
    guard let rootIndex = first ?? stored.indices.first(where: { stored[$0] != nil }), let root = stored[rootIndex]
    else {
      return
    }
    if first != 0 { list.add("cfb.directory", .incorrect, at: root.entry.offset, "the first entry is not the root") }
    entries = [root.entry]
    entries[0].kind = .root
    var visited = SectorSet(count: stored.count)
    _ = visited.insert(UInt32(rootIndex))
    var names: Set<[UInt8]> = []
    var pending: [(id: UInt32, parent: Int)] = [(root.child, 0)]
    while let (id, parent) = pending.popLast() {
      guard id != CompoundFile.noEntry else { continue }
      guard Int(id) < stored.count, let found = stored[Int(id)] else {
        list.add("cfb.directory", .incorrect, at: entries[parent].offset, "link to entry \(id), which is none")
        continue
      }
      guard visited.insert(id) else {
        list.add("cfb.chain-loop", .incorrect, at: found.entry.offset, "directory entry \(id) is linked twice")
        continue
      }
      if found.entry.kind == .root {
        list.add("cfb.directory", .incorrect, at: found.entry.offset, "a second root")
      }
      var entry = found.entry
      entry.parent = parent
      if !names.insert(Array("\(parent)/\(entry.name.uppercased())".utf8)).inserted {
        list.add("cfb.name", .incorrect, at: entry.offset, "two entries of one storage share a name")
      }
      members[parent, default: []].append(entries.count)
      entries.append(entry)
      pending.append((found.right, parent))
      pending.append((found.left, parent))
      if entry.kind == .storage { pending.append((found.child, entries.count - 1)) }
    }
    let lost = stored.indices.first { stored[$0] != nil && !visited.contains(UInt32($0)) }
    if let lost, let entry = stored[lost]?.entry {
      list.add("cfb.directory", .unusual, at: entry.offset, "entry \(lost) cannot be reached from the root")
    }
  }
}
