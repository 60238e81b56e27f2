import CLibxml2

/// The start of an element: valid only while the handler looks at it.
@safe
public struct XMLElement: ~Copyable {
  public let name: XMLName
  /// The name of the element around it.
  public let parent: XMLName
  /// 1 for the root.
  public let depth: Int
  let localPointer: UnsafePointer<xmlChar>?
  let namespacePointer: UnsafePointer<xmlChar>?
  let count: Int
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  /// Interned text of each local name, by the vocabulary's number.
  let names: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  let namespaces: (keys: UnsafeMutablePointer<UInt>, values: UnsafeMutablePointer<UInt32>, mask: Int)
  /// What the parser knows.
  let state: UnsafeMutablePointer<XMLParserState>

  /// The local name as text, also of one that the vocabulary does not know.
  public var localName: String { XMLElement.string(localPointer) }

  /// The namespace's URI; empty for none.
  public var namespaceURI: String { XMLElement.string(namespacePointer) }

  /// Whether the vocabulary knows the namespace, told apart or not.
  public var isNamespaceKnown: Bool {
    PointerTable.find(namespacePointer, namespaces.keys, namespaces.values, namespaces.mask) != 0
  }

  public var attributeCount: Int { count }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }

  /// Position in the five-tuples (local name, prefix, URI, value, end of value); -1 where there is none.
  @inline(__always)
  private func position(_ local: UInt16, _ namespace: UInt8) -> Int {
    guard let attributes else { return -1 }
    let name = names[Int(local)]
    for index in 0..<count where attributes[index * 5] == name {
      let uri = attributes[index * 5 + 2]
      if namespace == 0 ? uri == nil : self.namespace(uri) == namespace { return index * 5 }
    }
    return -1
  }

  private func namespace(_ pointer: UnsafePointer<xmlChar>?) -> UInt8 {
    UInt8(truncatingIfNeeded: PointerTable.find(pointer, namespaces.keys, namespaces.values, namespaces.mask))
  }

  public func has(_ local: UInt16, namespace: UInt8 = 0) -> Bool { position(local, namespace) >= 0 }

  /// The attribute's value, entities resolved; nil where the element does not have it.
  public func bytes(_ local: UInt16, namespace: UInt8 = 0) -> [UInt8]? {
    let at = position(local, namespace)
    guard at >= 0, let attributes, let start = attributes[at + 3], let end = attributes[at + 4] else { return nil }
    return XMLElement.unescaped(UnsafeBufferPointer(start: start, count: end - start))
  }

  /// The name of the element so many levels up: 1 for the parent; unknown above the root.
  public func ancestor(_ levels: Int) -> XMLName {
    levels > 0 && levels < depth ? state.pointee.path[depth - levels] : .unknown
  }

  /// What a prefix stands for; nil where it is not declared. The last declaration counts, also that of an element which
  /// has ended: documents give a prefix one meaning.
  public func namespace(ofPrefix prefix: String) -> String? {
    for declared in state.pointee.prefixes {
      guard let text = declared.prefix, XMLElement.isText(text, prefix) else { continue }
      return XMLElement.string(declared.uri)
    }
    return nil
  }

  /// Byte by byte: a part may have a million choices that ask for eight prefixes each.
  private static func isText(_ text: UnsafePointer<xmlChar>, _ other: String) -> Bool {
    var place = 0
    for byte in other.utf8 {
      guard text[place] == byte, byte != 0 else { return false }
      place += 1
    }
    return text[place] == 0
  }

  /// A number for the attribute's value, equal for equal values (FNV-1a); nil where the element does not have it.
  /// Nothing is copied: for values that come by the thousand and are few.
  public func fingerprint(_ local: UInt16, namespace: UInt8 = 0) -> UInt64? {
    let at = position(local, namespace)
    guard at >= 0, let attributes, let start = attributes[at + 3], let end = attributes[at + 4] else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<(end - start) { hash = (hash ^ UInt64(start[index])) &* 0x100_0000_01B3 }
    return hash
  }

  public func string(_ local: UInt16, namespace: UInt8 = 0) -> String? {
    bytes(local, namespace: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the attribute is there with exactly this value.
  public func equals(_ local: UInt16, _ value: StaticString, namespace: UInt8 = 0) -> Bool {
    let at = position(local, namespace)
    guard at >= 0, let attributes, let start = attributes[at + 3], let end = attributes[at + 4] else { return false }
    let length = end - start
    guard length == value.utf8CodeUnitCount else { return false }
    for index in 0..<length where start[index] != value.utf8Start[index] { return false }
    return true
  }

  /// The first byte of the attribute's value and how many it has; zeros where there is none.
  @inline(__always)
  public func beginning(_ local: UInt16, namespace: UInt8 = 0) -> (first: UInt8, count: Int) {
    let at = position(local, namespace)
    guard at >= 0, let attributes, let start = attributes[at + 3], let end = attributes[at + 4], end > start else {
      return (0, 0)
    }
    return (start.pointee, end - start)
  }

  /// A cell reference such as `$AB$12` as 1-based row and column; nil for a missing, malformed or impossible one
  /// (ECMA-376-1:2016 §18.18.62 ST_CellRef; at most 1,048,576 rows and 16,384 columns).
  @inline(__always)
  public func cellReference(_ local: UInt16) -> (row: Int, column: Int)? {
    let at = position(local, 0)
    guard at >= 0, let attributes, let start = attributes[at + 3], let end = attributes[at + 4] else { return nil }
    var cursor = start
    var column = 0
    var row = 0
    if cursor < end, cursor.pointee == UInt8(ascii: "$") { cursor += 1 }
    while cursor < end {
      let letter = cursor.pointee | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
      column = column &* 26 &+ Int(letter &- 96)
      guard column <= 16_384 else { return nil }
      cursor += 1
    }
    if cursor < end, cursor.pointee == UInt8(ascii: "$") { cursor += 1 }
    guard column > 0, cursor < end else { return nil }
    while cursor < end {
      let digit = cursor.pointee &- 48
      guard digit <= 9 else { return nil }
      row = row &* 10 &+ Int(digit)
      guard row <= 1_048_576 else { return nil }
      cursor += 1
    }
    return row > 0 ? (row, column) : nil
  }

  /// A non-negative decimal number; nil for a missing or malformed one.
  public func integer(_ local: UInt16, namespace: UInt8 = 0) -> Int? {
    let at = position(local, namespace)
    guard at >= 0, let attributes, let start = attributes[at + 3], let end = attributes[at + 4], start < end else {
      return nil
    }
    var value = 0
    for index in 0..<(end - start) {
      let digit = start[index] &- 48
      guard digit <= 9 else { return nil }
      let (times, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) = times.addingReportingOverflow(Int(digit))
      guard !overflow, !carried else { return nil }
      value = sum
    }
    return value
  }

  /// libxml2, not told to replace entities, gives `&` in attribute values as `&#38;`, however it was written, because
  /// its tree builder parses them once more.
  private static func unescaped(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard value.contains(UInt8(ascii: "&")) else { return Array(value) }
    let mark: [UInt8] = Array("&#38;".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      out.append(value[index])
      let isMark = index + mark.count <= value.count && value[index..<(index + mark.count)].elementsEqual(mark)
      index += isMark ? mark.count : 1
    }
    return out
  }
}
