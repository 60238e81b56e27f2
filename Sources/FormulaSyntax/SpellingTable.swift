/// Spellings to small numbers: an open-addressing hash table over one buffer of bytes. Letters of ASCII match in either
/// case; the first spelling is kept.
struct SpellingTable {
  /// A place in the table. `end` 0 is a free place, for no spelling is empty.
  private struct Slot {
    var hash: UInt32 = 0
    var id: Int32 = 0
    var start = 0
    var end = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var bytes: [UInt8] = []
  private var places: [Range<Int>] = []

  var count: Int { places.count }

  func spelling(_ index: Int) -> ArraySlice<UInt8> { bytes[places[index]] }

  /// The number of the spelling at `start..<end`; nil where the table is full and this is none of it.
  mutating func index(
    of text: Span<UInt8>, _ start: Int, _ end: Int, limits: FormulaLimits
  ) -> (index: Int, isNew: Bool)? {
    guard start < end else { return nil }
    let hash = FunctionTable.hash(text, start, end)
    var place = Int(hash) & (slots.count - 1)
    while slots[place].end != 0 {
      if slots[place].hash == hash, matches(slots[place], text, start, end) { return (Int(slots[place].id), false) }
      place = (place + 1) & (slots.count - 1)
    }
    guard places.count < limits.names, bytes.count + (end - start) <= limits.spellings else { return nil }
    let from = bytes.count
    for index in start..<end { bytes.append(text[index]) }
    if (places.count + 1) * 2 > slots.count { grow() }
    insert(Slot(hash: hash, id: Int32(truncatingIfNeeded: places.count), start: from, end: bytes.count))
    places.append(from..<bytes.count)
    return (places.count - 1, true)
  }

  private func matches(_ slot: Slot, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard slot.end - slot.start == end - start else { return false }
    var key = slot.start
    var index = start
    while index < end {
      if ByteClass.upper(bytes[key]) != ByteClass.upper(text[index]) { return false }
      key += 1
      index += 1
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.end != 0 { insert(slot) }
  }

  private mutating func insert(_ slot: Slot) {
    var index = Int(slot.hash) & (slots.count - 1)
    while slots[index].end != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }
}
