import CLibxml2

/// Pointer → number, by open addressing; read on every start and end of an element.
final class PointerTable {
  private(set) var keys: UnsafeMutablePointer<UInt>
  private(set) var values: UnsafeMutablePointer<UInt32>
  private(set) var capacity = 256
  private var used = 0

  init() {
    keys = .allocate(capacity: 256)
    keys.initialize(repeating: 0, count: 256)
    values = .allocate(capacity: 256)
    values.initialize(repeating: 0, count: 256)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  func insert(_ pointer: UnsafePointer<xmlChar>?, _ value: UInt32) {
    if used * 4 >= capacity { grow() }
    let key = UInt(bitPattern: pointer)
    var slot = PointerTable.slot(key, capacity - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
    if keys[slot] == 0 { used += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private func grow() {
    let old = (keys, values, capacity)
    capacity *= 2
    used = 0
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    values = .allocate(capacity: capacity)
    values.initialize(repeating: 0, count: capacity)
    for slot in 0..<old.2 where old.0[slot] != 0 { insert(UnsafePointer(bitPattern: old.0[slot]), old.1[slot]) }
    old.0.deallocate()
    old.1.deallocate()
  }

  /// Where to look first. Interned strings lie close together: a multiplication spreads them.
  @inline(__always)
  static func slot(_ key: UInt, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  @inline(__always)
  static func find(_ pointer: UnsafePointer<xmlChar>?, _ keys: UnsafeMutablePointer<UInt>,
    _ values: UnsafeMutablePointer<UInt32>, _ mask: Int) -> UInt32 {
    let key = UInt(bitPattern: pointer)
    var slot = PointerTable.slot(key, mask)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
