/// Makes compound files of 512-byte sectors ([MS-CFB] version 3). Siblings form a list to the right, which the format
/// allows readers to see as a tree.
struct CompoundBuilder {
  /// Paths below the root, `/` between names. Storages are made as needed.
  var streams: [(path: String, bytes: [UInt8])] = []
  var classID = [UInt8](repeating: 0, count: 16)

  init(_ streams: [(String, [UInt8])] = []) { self.streams = streams.map { (path: $0.0, bytes: $0.1) } }

  struct Entry {
    var name: String
    var type: UInt8
    var parent: Int
    var start: UInt32 = 0xFFFF_FFFE
    var size = 0
  }

  /// Sector numbers of what was built, for tests that break it.
  struct Layout {
    var bytes: [UInt8]
    var directorySector: Int
    var entries: [Entry]

    /// Byte offset of a directory entry.
    func offset(ofEntry name: String) -> Int {
      512 + directorySector * 512 + 128 * (entries.firstIndex { $0.name == name } ?? 0)
    }

    /// Byte offset of the allocation table's entry for a sector; the table is sector 0.
    func offset(ofNext sector: Int) -> Int { 512 + 4 * sector }
  }

  func build() -> [UInt8] { layout().bytes }

  func layout() -> Layout {
    var entries = [Entry(name: "Root Entry", type: 5, parent: -1)]
    var sectors: [[UInt8]] = [[]]
    var next: [UInt32] = [0xFFFF_FFFD]
    var mini: [UInt8] = []
    var miniNext: [UInt32] = []

    func add(_ bytes: [UInt8]) -> UInt32 {
      let first = sectors.count
      let count = max(1, (bytes.count + 511) / 512)
      for index in 0..<count {
        let piece = Array(bytes.dropFirst(index * 512).prefix(512))
        sectors.append(piece + [UInt8](repeating: 0, count: 512 - piece.count))
        next.append(index == count - 1 ? 0xFFFF_FFFE : UInt32(first + index + 1))
      }
      return UInt32(first)
    }

    for (path, bytes) in streams {
      var parent = 0
      let names = path.split(separator: "/").map(String.init)
      for name in names.dropLast() {
        if let known = entries.firstIndex(where: { $0.parent == parent && $0.name == name }) {
          parent = known
        } else {
          entries.append(Entry(name: name, type: 1, parent: parent, start: 0))
          parent = entries.count - 1
        }
      }
      var entry = Entry(name: names.last ?? "", type: 2, parent: parent, size: bytes.count)
      if bytes.count >= 4096 {
        entry.start = add(bytes)
      } else if !bytes.isEmpty {
        entry.start = UInt32(mini.count / 64)
        let count = (bytes.count + 63) / 64
        mini += bytes + [UInt8](repeating: 0, count: count * 64 - bytes.count)
        for index in 0..<count {
          miniNext.append(index == count - 1 ? 0xFFFF_FFFE : UInt32(miniNext.count + 1))
        }
      }
      entries.append(entry)
    }
    if !mini.isEmpty {
      entries[0].start = add(mini)
      entries[0].size = mini.count
    }
    while miniNext.count % 128 != 0 { miniNext.append(0xFFFF_FFFF) }
    let firstMini = miniNext.isEmpty ? 0xFFFF_FFFE : add(miniNext.flatMap(little))
    let directory = add(entries.indices.flatMap { encode(entries, $0) })

    while next.count < 128 { next.append(0xFFFF_FFFF) }
    sectors[0] = next.flatMap(little)
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    header += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0]
    header += little(0) + little(1) + little(directory) + little(0) + little(4096)
    header += little(firstMini) + little(UInt32(miniNext.count / 128)) + little(0xFFFF_FFFE) + little(0)
    header += little(0)
    while header.count < 512 { header.append(0xFF) }
    return Layout(bytes: header + sectors.flatMap(\.self), directorySector: Int(directory), entries: entries)
  }

  private func encode(_ entries: [Entry], _ index: Int) -> [UInt8] {
    let entry = entries[index]
    let units = Array(entry.name.utf16)
    var out = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    out += [UInt8](repeating: 0, count: 64 - out.count)
    out += [UInt8(2 * units.count + 2), 0, entry.type, 1]
    let sibling = entries.indices.first { $0 > index && entries[$0].parent == entry.parent }
    let child = entries.indices.first { entries[$0].parent == index }
    out += little(0xFFFF_FFFF) + little(sibling.map(UInt32.init) ?? 0xFFFF_FFFF)
    out += little(child.map(UInt32.init) ?? 0xFFFF_FFFF)
    out += index == 0 ? classID : [UInt8](repeating: 0, count: 16)
    out += [UInt8](repeating: 0, count: 20) + little(entry.start) + little(UInt32(entry.size)) + little(0)
    return out
  }
}

func little(_ value: UInt32) -> [UInt8] {
  [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 24)]
}

extension [UInt8] {
  /// With four bytes replaced.
  func patched(at offset: Int, _ value: UInt32) -> [UInt8] { patched(at: offset, little(value)) }

  func patched(at offset: Int, _ bytes: [UInt8]) -> [UInt8] {
    var out = self
    for (index, byte) in bytes.enumerated() { out[offset + index] = byte }
    return out
  }
}
