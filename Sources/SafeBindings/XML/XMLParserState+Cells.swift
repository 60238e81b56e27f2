import CLibxml2

extension XMLParserState {
  /// Numbers of the names in plain cells.
  struct CellNames {
    let c: UInt16
    let v: UInt16
    let r: UInt16
    let s: UInt16
    let t: UInt16
  }

  /// An element without a prefix gets the innermost default namespace. **Shape** `declared` holds pairs of prefix and URI.
  mutating func declare(_ count: Int, _ declared: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let declared else { return }
    for index in 0..<count where declared[index * 2] == nil {
      let uri = declared[index * 2 + 1]
      defaults.append((depth, defaultNamespace))
      defaultNamespace = uri.flatMap { $0.pointee == 0 ? nil : $0 }
      declaringDepth = depth
    }
  }

  /// The element that declared a default namespace ends.
  mutating func undeclare() {
    if let last = defaults.popLast() { defaultNamespace = last.before }
    declaringDepth = defaults.last?.depth ?? 0
  }

  /// A mark of `PlainCellScanner`: hands over the cells that stood in its place, as libxml2 would have done.
  static func mark(_ context: UnsafeMutableRawPointer?) {
    let state = state(context)
    guard state.pointee.stop == nil, let source = state.pointee.source, let cells = state.pointee.cells,
      let run = source._withUnsafeGuaranteedRef({ $0.nextRun() }), var at = run.baseAddress
    else { return }
    let behind = at + run.count
    let uri = state.pointee.defaultNamespace
    let names = state.pointee.names
    withUnsafeTemporaryAllocation(of: UnsafePointer<xmlChar>?.self, capacity: 15) { attributes in
      attributes.initialize(repeating: nil)
      let tuples = attributes.baseAddress
      while at < behind, state.pointee.stop == nil, let cell = PlainCell(at) {
        attributes[0] = names[Int(cells.r)]
        attributes[3] = cell.reference.start
        attributes[4] = cell.reference.end
        var count = 1
        if let format = cell.format {
          attributes[5] = names[Int(cells.s)]
          attributes[8] = format.start
          attributes[9] = format.end
          count = 2
        }
        if let type = cell.type {
          attributes[count * 5] = names[Int(cells.t)]
          attributes[count * 5 + 3] = type.start
          attributes[count * 5 + 4] = type.end
          count += 1
        }
        start(context, names[Int(cells.c)], uri, Int32(count), tuples)
        if let value = cell.value {
          start(context, names[Int(cells.v)], uri, 0, nil)
          if state.pointee.stop == nil { characters(context, value.start, Int32(value.end - value.start)) }
          XMLParserState.end(context)
        }
        XMLParserState.end(context)
        at = cell.end
      }
    }
  }
}
