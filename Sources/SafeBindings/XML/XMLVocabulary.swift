import CLibxml2

/// Names that readers look for, interned once in a dictionary that all parsers of this thread share: a name in a
/// document is then found by its pointer, without comparing text.
///
/// Not thread-safe: one vocabulary a thread.
public final class XMLVocabulary {
  let dictionary: xmlDictPtr
  private var locals: [String: UInt16] = [:]
  /// Interned text of each local name, by its number.
  private(set) var pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  /// 1 for names whose end no handler waits for.
  private(set) var endless: UnsafeMutablePointer<UInt8>
  /// 1 for names that a selective handler hears of only where it listens.
  private(set) var quiet: UnsafeMutablePointer<UInt8>
  private var capacity = 1024
  /// Numbers given away; 0 is for names that are not known.
  private var count = 1
  let localTable = PointerTable()
  private(set) var cells: XMLParserState.CellNames?
  let namespaceTable = PointerTable()

  public init() {
    xmlInitParser()
    // libxml2 gives up (and xmlDictCreate returns null) only without memory.
    dictionary = xmlDictCreate()
    pointers = .allocate(capacity: capacity)
    pointers.initialize(repeating: nil, count: capacity)
    endless = .allocate(capacity: capacity)
    endless.initialize(repeating: 0, count: capacity)
    quiet = .allocate(capacity: capacity)
    quiet.initialize(repeating: 0, count: capacity)
  }

  deinit {
    pointers.deallocate()
    endless.deallocate()
    quiet.deallocate()
    xmlDictFree(dictionary)
  }

  /// The number of a local name, which is made known if it is not.
  public func local(_ name: String) -> UInt16 {
    if let known = locals[name] { return known }
    let number = UInt16(count)
    if count == capacity { grow() }
    let pointer = xmlDictLookup(dictionary, name, -1)
    locals[name] = number
    pointers[count] = pointer
    count += 1
    localTable.insert(pointer, UInt32(number))
    return number
  }

  /// Says that no handler waits for the end of elements of this name, unless it collects their text.
  public func setEndless(_ local: UInt16) { endless[Int(local)] = 1 }

  /// Says that a selective handler hears of elements of this name only where it listens: they come by the million.
  public func setQuiet(_ local: UInt16) { quiet[Int(local)] = 1 }

  /// Names the elements and attributes of a sheet's cells, whose plain ones a selective handler gets past the parser.
  public func setCells(c: UInt16, v: UInt16, r: UInt16, s: UInt16, t: UInt16) {
    cells = XMLParserState.CellNames(c: c, v: v, r: r, s: s, t: t)
  }

  private func grow() {
    let (oldPointers, oldEndless, oldQuiet, old) = (pointers, endless, quiet, capacity)
    capacity *= 2
    pointers = .allocate(capacity: capacity)
    pointers.initialize(repeating: nil, count: capacity)
    pointers.update(from: oldPointers, count: old)
    endless = .allocate(capacity: capacity)
    endless.initialize(repeating: 0, count: capacity)
    endless.update(from: oldEndless, count: old)
    quiet = .allocate(capacity: capacity)
    quiet.initialize(repeating: 0, count: capacity)
    quiet.update(from: oldQuiet, count: old)
    oldPointers.deallocate()
    oldEndless.deallocate()
    oldQuiet.deallocate()
  }

  /// Makes a namespace known under a number of the caller's; several (transitional, strict) may share one.
  public func namespace(_ uri: String, is number: UInt8) {
    namespaceTable.insert(xmlDictLookup(dictionary, uri, -1), UInt32(number))
  }

  /// Makes a namespace known that no reader tells apart: its number is 0, as that of unknown ones, but a handler does
  /// not hear of it as one nobody knows.
  public func know(namespace uri: String) {
    let pointer = xmlDictLookup(dictionary, uri, -1)
    let table = namespaceTable
    guard PointerTable.find(pointer, table.keys, table.values, table.capacity - 1) == 0 else { return }
    // The number is the low byte.
    namespaceTable.insert(pointer, 0x100)
  }
}

