import CLibxml2

/// What the callbacks work on. A structure behind a pointer: a class costs a tenth more, for its reference counting.
struct XMLParserState {
  let handler: Unmanaged<XMLHandler>
  /// By number of a local name: 1 where nobody waits for the element's end.
  private let endless: UnsafeMutablePointer<UInt8>
  /// The same for names that a selective handler hears of only where it listens; nil for a handler that hears all.
  private let quiet: UnsafeMutablePointer<UInt8>?
  /// Depth of the element that asked for what is quiet inside it; `Int.max` for none.
  private var listening = Int.max
  private(set) var leadingQuiet = 0
  /// Behind a pointer: it is large, and an optional of it is looked at for every element.
  private(set) var digest: UnsafeMutablePointer<MarkupDigestState>?
  let names: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  private let limits: XMLLimits
  private let locals: (keys: UnsafeMutablePointer<UInt>, values: UnsafeMutablePointer<UInt32>, mask: Int)
  let namespaces: (keys: UnsafeMutablePointer<UInt>, values: UnsafeMutablePointer<UInt32>, mask: Int)
  let path: UnsafeMutablePointer<XMLName>
  private(set) var depth = 0
  private var lastNamespace: UnsafePointer<xmlChar>?
  private var lastNamespaceNumber: UInt8 = 0
  /// Depth at which the next element is handed over, whatever its name; 0 for none.
  private var wanted = 0
  private var text: [UInt8] = []
  /// Depth of the element whose text is collected; 0 for none.
  private var collecting = 0
  /// Where the runs of plain cells are, and how names in them are numbered; nil where all goes through the parser.
  var source: Unmanaged<XMLSource>?
  let cells: CellNames?
  var defaultNamespace: UnsafePointer<xmlChar>?
  /// Depths of elements that declared a default namespace, and the one before.
  var defaults: [(depth: Int, before: UnsafePointer<xmlChar>?)] = []
  /// The last of them; 0 for none.
  var declaringDepth = 0
  /// Prefixes declared so far, each with the last namespace that it stood for. **Limits** 64: a prefix behind them
  /// is one whose namespace is not known.
  var prefixes: [(prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?)] = []
  static let prefixLimit = 64
  let watched: (UInt8, UInt8)
  var parser: xmlParserCtxtPtr?
  var dictionary: xmlDictPtr?
  var nameLimit: Int
  private(set) var elements = 0
  var stop: XMLStop?
  var malformed: XMLStop?

  init(vocabulary: XMLVocabulary, limits: XMLLimits, handler: XMLHandler) {
    self.handler = Unmanaged.passUnretained(handler)
    endless = vocabulary.endless
    quiet = handler.isSelective ? vocabulary.quiet : nil
    names = vocabulary.pointers
    cells = handler.isSelective ? vocabulary.cells : nil
    self.limits = limits
    let l = vocabulary.localTable
    let n = vocabulary.namespaceTable
    locals = (l.keys, l.values, l.capacity - 1)
    namespaces = (n.keys, n.values, n.capacity - 1)
    path = .allocate(capacity: limits.depth + 2)
    path.initialize(repeating: .unknown, count: limits.depth + 2)
    nameLimit = limits.names
    watched = handler.watchedNamespaces
  }

  /// Digests what is read from now on.
  mutating func begin(_ state: MarkupDigestState) {
    let digest = UnsafeMutablePointer<MarkupDigestState>.allocate(capacity: 1)
    digest.initialize(to: state)
    self.digest = digest
  }

  func release() {
    path.deallocate()
    digest?.pointee.release()
    digest?.deinitialize(count: 1)
    digest?.deallocate()
  }

  @inline(__always)
  static func state(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParserState> {
    context!.assumingMemoryBound(to: XMLParserState.self)
  }

  static func start(
    _ context: UnsafeMutableRawPointer?, _ local: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
    _ attributeCount: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let state = state(context)
    guard state.pointee.stop == nil else { return }
    state.pointee.elements &+= 1
    let depth = state.pointee.depth &+ 1
    state.pointee.depth = depth
    if depth > state.pointee.limits.depth { return halt(context, .depth(state.pointee.limits.depth)) }
    if state.pointee.elements & 15 == 0 {
      state.pointee.checkBudgets(context)
      // A parser that is stopped has given up its buffer, where the attributes were.
      guard state.pointee.stop == nil else { return }
    }
    if uri != state.pointee.lastNamespace {
      state.pointee.lastNamespace = uri
      let table = state.pointee.namespaces
      state.pointee.lastNamespaceNumber = UInt8(
        truncatingIfNeeded: PointerTable.find(uri, table.keys, table.values, table.mask))
    }
    let table = state.pointee.locals
    let number = UInt16(truncatingIfNeeded: PointerTable.find(local, table.keys, table.values, table.mask))
    let name = XMLName(local: number, namespace: state.pointee.lastNamespaceNumber)
    let sibling = state.pointee.path[depth]
    state.pointee.path[depth] = name
    // Nothing has begun inside this element yet.
    state.pointee.path[depth &+ 1] = .unknown
    state.pointee.digest?.pointee.start(name, local, depth, Int(attributeCount), attributes)
    if state.pointee.watched.0 != 0, attributeCount > 0 {
      watch(state, name, local, uri, Int(attributeCount), attributes)
    }
    if depth == state.pointee.wanted {
      state.pointee.wanted = 0
    } else {
      guard number != 0 || depth == 1 else { return }
    }
    if let quiet = state.pointee.quiet {
      if depth <= state.pointee.listening { state.pointee.listening = .max }
      if quiet[Int(number)] != 0 {
        if sibling == .unknown { state.pointee.leadingQuiet &+= 1 }
        guard depth > state.pointee.listening else { return }
      }
    }
    let element = XMLElement(
      name: name, parent: state.pointee.path[depth - 1], depth: depth, localPointer: local, namespacePointer: uri,
      count: Int(attributeCount), attributes: attributes, names: state.pointee.names,
      namespaces: state.pointee.namespaces, state: state)
    switch state.pointee.handler._withUnsafeGuaranteedRef({ $0.begin(element) }) {
    case .none: break
    case .collect: if state.pointee.collecting == 0 { state.pointee.collecting = depth }
    case .listen: state.pointee.listening = depth
    case .child: state.pointee.wanted = depth &+ 1
    }
  }

  static func end(_ context: UnsafeMutableRawPointer?) {
    let state = state(context)
    guard state.pointee.stop == nil else { return }
    let depth = state.pointee.depth
    guard depth > 0 else { return }
    state.pointee.depth = depth &- 1
    if depth < state.pointee.wanted { state.pointee.wanted = 0 }
    if depth == state.pointee.declaringDepth { state.pointee.undeclare() }
    let name = state.pointee.path[depth]
    guard name.local != 0 || depth == 1 else { return }
    if state.pointee.collecting == depth {
      state.pointee.collecting = 0
      // Taken out while the handler looks, so that it reads without a copy.
      var text: [UInt8] = []
      swap(&text, &state.pointee.text)
      state.pointee.handler._withUnsafeGuaranteedRef { $0.end(name, text: text) }
      text.removeAll(keepingCapacity: text.capacity <= 64 << 10)
      swap(&text, &state.pointee.text)
    } else if state.pointee.endless[Int(name.local)] == 0 {
      state.pointee.handler._withUnsafeGuaranteedRef { $0.end(name, text: []) }
    }
  }

  /// Text comes in pieces, each entity apart.
  static func characters(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    let state = state(context)
    guard let text, count > 0 else { return }
    state.pointee.digest?.pointee.characters(text, Int(count), state.pointee.depth)
    guard state.pointee.collecting != 0 else { return }
    let room = state.pointee.limits.text - state.pointee.text.count
    guard room > 0 else { return }
    state.pointee.text.append(contentsOf: UnsafeBufferPointer(start: text, count: min(Int(count), room)))
  }

  private mutating func checkBudgets(_ context: UnsafeMutableRawPointer?) {
    if elements > limits.elements { return XMLParserState.halt(context, .elementBudget(limits.elements)) }
    if let dictionary, Int(xmlDictSize(dictionary)) > nameLimit {
      XMLParserState.halt(context, .nameFlood(limits.names))
    }
  }

  /// Ends reading. After `xmlStopParser`, `wellFormed` is still 1 in pull mode: the reason is kept here.
  static func halt(_ context: UnsafeMutableRawPointer?, _ reason: XMLStop) {
    let state = state(context)
    guard state.pointee.stop == nil else { return }
    state.pointee.stop = reason
    xmlStopParser(state.pointee.parser)
  }

  /// Errors that make the part not well-formed; namespace errors and warnings do not.
  static func error(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
    let state = state(context)
    guard let error = error?.pointee, error.level == XML_ERR_FATAL, state.pointee.malformed == nil else { return }
    if let source = state.pointee.source { source._withUnsafeGuaranteedRef { $0.takeNoMoreCells() } }
    let message = error.message.map { String(cString: $0) } ?? ""
    let trimmed = message.split(separator: "\n").first.map(String.init) ?? "error \(error.code)"
    state.pointee.malformed = .malformed(String(trimmed.prefix(200)), line: Int(error.line))
  }
}
