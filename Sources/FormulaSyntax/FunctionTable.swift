/// Spellings of function names to ids: an open-addressing hash table over one buffer of bytes, so that a call costs
/// neither a String nor an allocation.
///
/// A key is a spelling with its ASCII letters in upper case. For an ASCII name that is the canonical name; a name
/// beyond ASCII has its canonical form worked out once for each spelling.
struct FunctionTable {
  /// A place in the table. `end` 0 is a free place, for no key is empty.
  private struct Slot {
    var hash: UInt32 = 0
    var id: Int32 = 0
    var start = 0
    var end = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var keys: [UInt8] = []
  private var used = 0
  private var canonical: [[UInt8]: Int] = [:]
  private(set) var names: [String] = []
  /// What a call of each name shows by itself, beside `names`.
  private(set) var traits: [FormulaTraits] = []

  /// The index that stands for a spelling that is no name after all.
  static let noName = -1

  /// The id of the name at `start..<end`; nil where `limit` spellings are stored and this is none of them.
  mutating func id(of text: Span<UInt8>, _ start: Int, _ end: Int, isASCII: Bool, limit: Int) -> FunctionID? {
    let hash = FunctionTable.hash(text, start, end)
    var place = Int(hash) & (slots.count - 1)
    while slots[place].end != 0 {
      if slots[place].hash == hash, matches(slots[place], text, start, end) {
        return FunctionID(index: Int(slots[place].id))
      }
      place = (place + 1) & (slots.count - 1)
    }
    guard used < limit else { return nil }
    let from = keys.count
    for index in start..<end { keys.append(ByteClass.upper(text[index])) }
    let to = keys.count
    let id = isASCII ? newName(keys[from..<to]) : canonicalIndex(Array(keys[from..<to]))
    insert(Slot(hash: hash, id: Int32(truncatingIfNeeded: id), start: from, end: to))
    return FunctionID(index: id)
  }

  mutating func removeAll() {
    self = FunctionTable()
  }

  private func matches(_ slot: Slot, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard slot.end - slot.start == end - start else { return false }
    var key = slot.start
    var index = start
    while index < end {
      if keys[key] != ByteClass.upper(text[index]) { return false }
      key += 1
      index += 1
    }
    return true
  }

  /// FNV-1a, 32 bits, of the bytes in upper case.
  @inline(__always)
  static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    var index = start
    while index < end {
      hash = (hash ^ UInt32(ByteClass.upper(text[index]))) &* 0x0100_0193
      index += 1
    }
    return hash
  }

  private mutating func newName(_ bytes: ArraySlice<UInt8>) -> Int {
    let name = String(decoding: bytes, as: UTF8.self)
    names.append(name)
    // The stored forms of two operators ([MS-XLSX] 2.2.2.1).
    traits.append(name == "ANCHORARRAY" ? .spillReference : name == "SINGLE" ? .implicitIntersection : [])
    return names.count - 1
  }

  /// Two spellings (`ändern`, `Ändern`) share one name, compared as bytes: String would take composed and decomposed
  /// letters for the same. Blanks beyond ASCII (U+00A0) hide around a name, or stand where there is none.
  private mutating func canonicalIndex(_ spelling: [UInt8]) -> Int {
    let upper = String(decoding: spelling, as: UTF8.self).uppercased().unicodeScalars
    guard let first = upper.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = upper.lastIndex(where: { !$0.properties.isWhitespace })
    else { return FunctionTable.noName }
    let name = Array(String(upper[first...last]).utf8)
    var start = 0
    while let prefix = StoredPrefix(name.span, start, name.count) {
      guard prefix.isCall else { return FunctionTable.noName }
      start += prefix.length
    }
    guard start < name.count else { return FunctionTable.noName }
    if name.allSatisfy({ $0 < 0x80 }) {
      return id(of: name.span, start, name.count, isASCII: true, limit: .max)?.index ?? FunctionTable.noName
    }
    let key = Array(name[start...])
    if let index = canonical[key] { return index }
    canonical[key] = names.count
    return newName(key[...])
  }

  private mutating func insert(_ slot: Slot) {
    if (used + 1) * 2 > slots.count { grow() }
    place(slot)
    used += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.end != 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(slot.hash) & (slots.count - 1)
    while slots[index].end != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }
}
