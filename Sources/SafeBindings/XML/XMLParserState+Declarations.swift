import CLibxml2

/// What prefixes stand for, and attributes that are looked for on every element.
extension XMLParserState {
  /// The namespaces that a tag declares, before its element begins. **Shape** pairs of prefix and URI.
  static func announce(
    _ context: UnsafeMutableRawPointer?, _ count: Int, _ declared: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let state = state(context)
    guard let declared, state.pointee.stop == nil else { return }
    let table = state.pointee.namespaces
    for index in 0..<count {
      let (prefix, uri) = (declared[index * 2], declared[index * 2 + 1])
      state.pointee.note(prefix, uri)
      guard PointerTable.find(uri, table.keys, table.values, table.mask) == 0, let uri, uri.pointee != 0 else { continue }
      let text = String(decodingCString: uri, as: UTF8.self)
      state.pointee.handler._withUnsafeGuaranteedRef { $0.foreign(namespace: text) }
    }
  }

  private mutating func note(_ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?) {
    guard let prefix else { return }
    if let known = prefixes.firstIndex(where: { $0.prefix == prefix }) {
      prefixes[known].uri = uri
    } else if prefixes.count < XMLParserState.prefixLimit {
      prefixes.append((prefix, uri))
    }
  }

  /// Hands attributes of watched namespaces over.
  static func watch(
    _ state: UnsafeMutablePointer<XMLParserState>, _ name: XMLName, _ local: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?, _ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let attributes else { return }
    let table = state.pointee.namespaces
    let (first, second) = state.pointee.watched
    for index in 0..<count {
      guard let space = attributes[index * 5 + 2] else { continue }
      let number = UInt8(truncatingIfNeeded: PointerTable.find(space, table.keys, table.values, table.mask))
      guard number != 0, number == first || number == second, let named = attributes[index * 5],
        let start = attributes[index * 5 + 3], let end = attributes[index * 5 + 4]
      else { continue }
      let element = XMLElement(
        name: name, parent: state.pointee.path[state.pointee.depth - 1], depth: state.pointee.depth, localPointer: local,
        namespacePointer: uri, count: count, attributes: attributes, names: state.pointee.names, namespaces: table,
        state: state)
      let attribute = String(decodingCString: named, as: UTF8.self)
      let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      state.pointee.handler._withUnsafeGuaranteedRef { $0.watched(attribute, value, of: element) }
    }
  }
}
