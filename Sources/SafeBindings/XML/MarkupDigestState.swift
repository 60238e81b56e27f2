import CLibxml2

/// Digests markup as the parser hands it over: elements by name, depth and attributes in any order, and text; so that
/// prefixes, encodings, entities and the order of attributes leave no trace, and neither does where a block ended.
///
/// Called for every element and text of every part: no text is copied, numbers and short values take two multiplications.
struct MarkupDigestState {
  private let flags: UnsafeMutablePointer<UInt8>
  private let flagCount: Int
  private let rules: Unmanaged<MarkupDigestRules>
  private let references: [String: String?]
  private let cell: (c: UInt16, f: UInt16, v: UInt16, t: UInt16)
  private let cellNamespace: UInt8
  private let namespaces: (keys: UnsafeMutablePointer<UInt>, values: UnsafeMutablePointer<UInt32>, mask: Int)
  private let locals: (keys: UnsafeMutablePointer<UInt>, values: UnsafeMutablePointer<UInt32>, mask: Int)
  private let interned: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  /// Hashes of names by their pointers, for this part.
  private var keys: UnsafeMutablePointer<UInt>
  private var hashes: UnsafeMutablePointer<UInt64>
  private var mask = 255
  private var used = 0
  /// Depth of the element that is left out; what is at this depth or deeper does not count.
  private var hole = Int.max
  private var isFormulaCell = false
  private var cellDepth = -1
  /// The type of the cell that began last, which counts unless a formula follows.
  private var heldType: UInt64 = 0
  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344
  private var text = PiecewiseHash()
  private var textDepth = 0
  /// Depth of the element that began last.
  private var lastDepth = 0
  /// Whether the text at hand is white space so far.
  private var isBlank = false

  init(_ plan: MarkupDigestPlan, _ vocabulary: XMLVocabulary) {
    rules = Unmanaged.passRetained(plan.rules)
    references = plan.references
    cell = plan.rules.cell
    cellNamespace = plan.rules.cellNamespace
    flagCount = plan.rules.flags.count
    flags = .allocate(capacity: max(1, flagCount))
    for (index, value) in plan.rules.flags.enumerated() { (flags + index).initialize(to: value) }
    let table = vocabulary.namespaceTable
    namespaces = (table.keys, table.values, table.capacity - 1)
    let known = vocabulary.localTable
    locals = (known.keys, known.values, known.capacity - 1)
    interned = vocabulary.pointers
    keys = .allocate(capacity: 256)
    keys.initialize(repeating: 0, count: 256)
    hashes = .allocate(capacity: 256)
    hashes.initialize(repeating: 0, count: 256)
  }

  func release() {
    flags.deallocate()
    keys.deallocate()
    hashes.deallocate()
    rules.release()
  }

  private func flags(_ number: UInt16) -> MarkupDigestRules.Flags {
    Int(number) < flagCount ? MarkupDigestRules.Flags(rawValue: flags[Int(number)]) : []
  }

  @inline(__always)
  mutating func start(
    _ name: XMLName, _ local: UnsafePointer<xmlChar>?, _ depth: Int, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard depth <= hole else { return }
    hole = .max
    if !text.isEmpty { endText(before: depth) }
    lastDepth = depth
    let number = name.local
    if number == cell.c, number != 0, name.namespace == cellNamespace {
      endCell()
      isFormulaCell = false
      cellDepth = depth
      return absorb(cellElement(local, depth, count, attributes))
    }
    if depth == cellDepth + 1 {
      if number == cell.f {
        heldType = 0
        isFormulaCell = true
      } else if isFormulaCell, number == cell.v {
        hole = depth
        return
      }
    }
    if heldType != 0 { endCell() }
    let flags = flags(number)
    if flags.contains(.element) || (flags.contains(.numbered) && isLastPlace(count, attributes)) {
      hole = depth
      return
    }
    if flags.contains(.inside) { hole = depth }
    absorb(element(local, depth, count, attributes, flags))
  }

  mutating func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ depth: Int) {
    guard depth < hole else { return }
    if depth != textDepth, !text.isEmpty { endText(before: 0) }
    textDepth = depth
    if text.isEmpty { isBlank = true }
    if isBlank { isBlank = Self.isWhite(bytes, count) }
    text.add(bytes, count)
  }

  mutating func finish() -> MarkupDigest {
    if !text.isEmpty { endText(before: 0) }
    endCell()
    return MarkupDigest(
      high: PiecewiseHash.mix(first ^ second, 0xA409_3822_299F_31D0), low: PiecewiseHash.mix(second, 0x082E_FA98_EC4E_6C89))
  }

  // MARK: Values

  @inline(__always)
  private mutating func absorb(_ value: UInt64) {
    first = (first ^ value) &* 0x9E37_79B9_7F4A_7C15
    first = first << 29 | first >> 35
    second = (second &+ value) &* 0xC2B2_AE3D_27D4_EB4F
    second = second << 31 | second >> 33
  }

  /// White space counts where it is all that an element holds; between elements it is how a program writes. `next`: the
  /// depth of the element that begins behind the text; 0 where one ended.
  private mutating func endText(before next: Int) {
    if !isBlank || (textDepth == lastDepth && next <= textDepth) {
      absorb(text.value ^ UInt64(truncatingIfNeeded: textDepth) &* 0x1656_67B1_9E37_79F9)
    }
    text = PiecewiseHash()
  }

  private static func isWhite(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where bytes[index] != 0x20 && (bytes[index] < 0x09 || bytes[index] > 0x0D) { return false }
    return true
  }

  @inline(__always)
  private mutating func endCell() {
    guard heldType != 0 else { return }
    absorb(heldType)
    heldType = 0
  }

  @inline(__always)
  private mutating func cellElement(
    _ local: UnsafePointer<xmlChar>?, _ depth: Int, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> UInt64 {
    var sum = hash(of: local) &+ UInt64(truncatingIfNeeded: depth)
    guard let attributes else { return sum }
    let type = interned[Int(cell.t)]
    for index in 0..<count {
      let at = attributes + index * 5
      guard let start = at[3], let end = at[4] else { continue }
      let value = PiecewiseHash.mix(hash(of: at[0]) ^ PiecewiseHash.hash(start, end - start), 0xD6E8_FEB8_6659_FD93)
      if at[0] == type { heldType = value | 1 } else { sum = sum &+ value }
    }
    return sum
  }

  private mutating func element(
    _ local: UnsafePointer<xmlChar>?, _ depth: Int, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ flags: MarkupDigestRules.Flags
  ) -> UInt64 {
    var sum = hash(of: local) &+ UInt64(truncatingIfNeeded: depth)
    guard let attributes else { return sum }
    for index in 0..<count {
      let at = attributes + index * 5
      guard let start = at[3], let end = at[4] else { continue }
      let name = hash(of: at[0])
      guard name & 1 != 0 || at[2] != nil || flags.contains(.numbered) else {
        sum = sum &+ PiecewiseHash.mix(name ^ PiecewiseHash.hash(start, end - start), 0xD6E8_FEB8_6659_FD93)
        continue
      }
      if name & 1 != 0 || (flags.contains(.numbered) && at[0] == interned[Int(rules._withUnsafeGuaranteedRef { $0.id })]) {
        continue
      }
      guard let value = qualified(at[2], start, end - start) else { continue }
      sum = sum &+ PiecewiseHash.mix(name ^ value, 0xD6E8_FEB8_6659_FD93)
    }
    return sum
  }

  /// The value of an attribute in a namespace; nil where it does not count.
  private func qualified(_ uri: UnsafePointer<xmlChar>?, _ start: UnsafePointer<xmlChar>, _ count: Int) -> UInt64? {
    guard let uri else { return PiecewiseHash.hash(start, count) }
    let number = UInt8(truncatingIfNeeded: PointerTable.find(uri, namespaces.keys, namespaces.values, namespaces.mask))
    let (revisions, relationships) = rules._withUnsafeGuaranteedRef { ($0.revisions, $0.relationships) }
    if number == revisions { return nil }
    guard number == relationships else { return PiecewiseHash.hash(start, count) }
    let id = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    // An id that leads nowhere counts as one, whatever it is called.
    guard let known = references[id] else { return 0 }
    guard var target = known else { return nil }
    return target.withUTF8 { bytes in
      bytes.baseAddress.map { PiecewiseHash.hash($0, bytes.count) } ?? 0
    }
  }

  /// Word marks where the last edit was by a bookmark of this name.
  private func isLastPlace(_ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Bool {
    guard let attributes else { return false }
    for index in 0..<count {
      guard let start = attributes[index * 5 + 3], let end = attributes[index * 5 + 4], end - start == 7 else { continue }
      if UnsafeBufferPointer(start: start, count: 7).elementsEqual("_GoBack".utf8) { return true }
    }
    return false
  }

  // MARK: Names

  /// The hash of an interned name, odd where the attribute of this name does not count.
  @inline(__always)
  private mutating func hash(of name: UnsafePointer<xmlChar>?) -> UInt64 {
    let key = UInt(bitPattern: name)
    var slot = PointerTable.slot(key, mask)
    while keys[slot] != 0 {
      if keys[slot] == key { return hashes[slot] }
      slot = (slot + 1) & mask
    }
    return learn(name)
  }

  private mutating func learn(_ name: UnsafePointer<xmlChar>?) -> UInt64 {
    guard let name else { return 0 }
    if used * 4 >= mask { grow() }
    let length = Int(xmlStrlen(name))
    var hash = PiecewiseHash.hash(name, length) & ~1
    let number = PointerTable.find(name, locals.keys, locals.values, locals.mask)
    if flags(UInt16(truncatingIfNeeded: number)).contains(.attribute) { hash |= 1 }
    insert(UInt(bitPattern: name), hash)
    return hash
  }

  private mutating func insert(_ key: UInt, _ hash: UInt64) {
    var slot = PointerTable.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    hashes[slot] = hash
    used += 1
  }

  private mutating func grow() {
    let old = (keys, hashes, mask + 1)
    mask = old.2 * 2 - 1
    used = 0
    keys = .allocate(capacity: old.2 * 2)
    keys.initialize(repeating: 0, count: old.2 * 2)
    hashes = .allocate(capacity: old.2 * 2)
    hashes.initialize(repeating: 0, count: old.2 * 2)
    for slot in 0..<old.2 where old.0[slot] != 0 { insert(old.0[slot], old.1[slot]) }
    old.0.deallocate()
    old.1.deallocate()
  }
}
