/// A storage or a stream of a compound file that is being written. **Source** [MS-CFB] 2.6.1.
struct CompoundEntry {
  var name: String
  var isStream: Bool
  var content: [UInt8] = []
  var children: [CompoundEntry] = []
  // Filled in by the directory and the writer; -1 is "no stream".
  var left = -1
  var right = -1
  var child = -1
  var isRed = false
  var start = 0
  var size = 0

  init(name: String, isStream: Bool) {
    self.name = name
    self.isStream = isStream
  }

  mutating func add(_ path: ArraySlice<String>, _ bytes: [UInt8]) {
    guard let first = path.first else { return }
    let isStream = path.count == 1
    let index: Int
    if let found = children.firstIndex(where: { $0.name == first }) {
      index = found
    } else {
      children.append(CompoundEntry(name: first, isStream: isStream))
      index = children.count - 1
    }
    if isStream { children[index].content = bytes } else { children[index].add(path.dropFirst(), bytes) }
  }

  /// The order of siblings: shorter names first, then by upper-case UTF-16 units. **Source** [MS-CFB] 2.6.4.
  static func precedes(_ a: CompoundEntry, _ b: CompoundEntry) -> Bool {
    let (one, two) = (Array(a.name.uppercased().utf16), Array(b.name.uppercased().utf16))
    return one.count != two.count ? one.count < two.count : one.lexicographicallyPrecedes(two)
  }

  static let unused: [UInt8] = {
    var out = [UInt8](repeating: 0, count: 68)
    out += [UInt8](repeating: 0xFF, count: 12)
    return out + [UInt8](repeating: 0, count: 48)
  }()

  /// 128 bytes. Names beyond 31 UTF-16 units are cut.
  func bytes(isRoot: Bool) -> [UInt8] {
    var out: [UInt8] = []
    let units = name.utf16.prefix(31)
    for unit in units { out.append16(Int(unit)) }
    out.pad(to: 64)
    out.append16((units.count + 1) * 2)
    out.append(isRoot ? 5 : isStream ? 2 : 1)
    out.append(isRed ? 0 : 1)
    for link in [left, right, child] { out.append32(link) }
    // Class, state bits, creation and modification time: unknown.
    out += [UInt8](repeating: 0, count: 36)
    out.append32(start)
    out.append32(size)
    out.append32(0)
    return out
  }

  var bytes: [UInt8] { bytes(isRoot: name == "Root Entry") }
}

/// Lays the entries out as one array, the siblings of each storage as a red-black tree. **Source** [MS-CFB] 2.6.4.
struct CompoundDirectory {
  private(set) var entries: [CompoundEntry] = []

  init(root: CompoundEntry) {
    var first = root
    first.children = []
    entries.append(first)
    entries[0].child = place(root.children)
  }

  /// Returns the index of the tree's top, -1 for no entries.
  private mutating func place(_ siblings: [CompoundEntry]) -> Int {
    let sorted = siblings.sorted(by: CompoundEntry.precedes)
    let start = entries.count
    for entry in sorted {
      var copy = entry
      copy.children = []
      entries.append(copy)
    }
    for (offset, entry) in sorted.enumerated() where !entry.isStream {
      entries[start + offset].child = place(entry.children)
    }
    // A tree of halves is full but for its last level: that level red, all else black, obeys the rules.
    let depth = sorted.isEmpty ? 0 : Int.bitWidth - 1 - sorted.count.leadingZeroBitCount
    return link(start..<(start + sorted.count), level: 0, redLevel: depth)
  }

  private mutating func link(_ range: Range<Int>, level: Int, redLevel: Int) -> Int {
    guard !range.isEmpty else { return -1 }
    let middle = range.lowerBound + range.count / 2
    entries[middle].isRed = level > 0 && level == redLevel
    entries[middle].left = link(range.lowerBound..<middle, level: level + 1, redLevel: redLevel)
    entries[middle].right = link((middle + 1)..<range.upperBound, level: level + 1, redLevel: redLevel)
    return middle
  }
}
