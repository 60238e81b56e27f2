import InventoryModel

/// Writes compound files of version 3 (sectors of 512 bytes), always in the same order: header, FAT, directory,
/// mini FAT, mini stream, streams. **Source** [MS-CFB] 2.1 to 2.6.
struct CompoundFileWriter {
  private var root = CompoundEntry(name: "Root Entry", isStream: false)

  init() {}

  /// Adds a stream at a path such as `VBA/dir`; storages on the way are made.
  mutating func add(_ path: RawPath, _ content: [UInt8]) {
    let names = path.components.map { String(decoding: $0.bytes, as: UTF8.self) }
    root.add(names[...], content)
  }

  mutating func add(_ path: String, _ content: [UInt8]) { add(RawPath(path), content) }

  static let sector = 512
  private static let endOfChain = 0xFFFF_FFFE
  private static let free = 0xFFFF_FFFF
  private static let fatSector = 0xFFFF_FFFD
  /// Streams below this many bytes live in the mini stream, in units of 64 bytes.
  private static let cutoff = 4096
  /// FAT sectors that the header can name (the DIFAT chain behind it is not written).
  private static let headerFATs = 109

  /// **Throws** `tooLarge` beyond what a header without DIFAT chain can address, about 7 MB.
  func bytes(file: String) throws(ExampleError) -> [UInt8] {
    var entries = CompoundDirectory(root: root).entries
    var mini: [UInt8] = []
    var miniFAT: [Int] = []
    var streams: [UInt8] = []
    var chains: [(entry: Int, sectors: Int)] = []
    for index in entries.indices where entries[index].isStream {
      let content = entries[index].content
      entries[index].size = content.count
      entries[index].start = Self.endOfChain
      guard !content.isEmpty else { continue }
      if content.count < Self.cutoff {
        entries[index].start = miniFAT.count
        mini += content
        mini.pad(to: 64)
        let units = (content.count + 63) / 64
        miniFAT += (1..<(units + 1)).map { $0 == units ? Self.endOfChain : entries[index].start + $0 }
      } else {
        chains.append((index, (content.count + Self.sector - 1) / Self.sector))
        streams += content
        streams.pad(to: Self.sector)
      }
    }
    entries[0].size = mini.count
    mini.pad(to: Self.sector)
    let perFAT = Self.sector / 4
    let directorySectors = (entries.count + 3) / 4
    let miniFATSectors = (miniFAT.count + perFAT - 1) / perFAT
    let miniSectors = mini.count / Self.sector
    let content = directorySectors + miniFATSectors + miniSectors + streams.count / Self.sector
    var fats = 1
    while fats * perFAT < fats + content { fats += 1 }
    guard fats <= Self.headerFATs else {
      throw .tooLarge(file: file, line: 1, what: "the compound file", limit: Self.headerFATs * perFAT * Self.sector)
    }

    var fat = [Int](repeating: Self.fatSector, count: fats)
    func chain(_ sectors: Int) -> Int {
      guard sectors > 0 else { return Self.endOfChain }
      let start = fat.count
      fat += (1..<(sectors + 1)).map { $0 == sectors ? Self.endOfChain : start + $0 }
      return start
    }
    let directoryStart = chain(directorySectors)
    let miniFATStart = chain(miniFATSectors)
    entries[0].start = chain(miniSectors)
    for (index, sectors) in chains { entries[index].start = chain(sectors) }

    var out = header(
      fats: fats, directory: directoryStart, miniFAT: miniFATStart, miniFATSectors: miniFATSectors)
    for value in fat { out.append32(value) }
    out.pad(to: Self.sector, with: 0xFF)
    for entry in entries { out += entry.bytes }
    while out.count % Self.sector != 0 { out += CompoundEntry.unused }
    for value in miniFAT { out.append32(value) }
    out.pad(to: Self.sector, with: 0xFF)
    return out + mini + streams
  }

  /// **Source** [MS-CFB] 2.2.
  private func header(fats: Int, directory: Int, miniFAT: Int, miniFATSectors: Int) -> [UInt8] {
    var out: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    out += [UInt8](repeating: 0, count: 16)
    for value in [0x3E, 3, 0xFFFE, 9, 6] { out.append16(value) }
    out += [UInt8](repeating: 0, count: 6)
    for value in [0, fats, directory, 0, Self.cutoff, miniFAT, miniFATSectors, Self.endOfChain, 0] {
      out.append32(value)
    }
    for index in 0..<Self.headerFATs { out.append32(index < fats ? index : Self.free) }
    return out
  }
}
