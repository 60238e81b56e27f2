import Glibc

/// Counts attributes before libxml2 sees them.
///
/// No callback fires inside a tag, and libxml2 2.9 compares each attribute with all before it: 100,000 attributes in one
/// tag of a megabyte take seconds, 700,000 minutes. So the bytes are looked at first. `<` cannot stand inside a tag, so
/// from one `<` to the next is a superset of a tag; most are short and are skipped over by `memchr`, and only a stretch
/// longer than the shortest tag that could break the limit is read byte by byte, minding quotes.
struct TagGuard {
  private let maximumAttributes: Int
  private let maximumTag: Int
  /// A tag of n attributes has at least 4n bytes: ` a=""` less one.
  private let suspicious: Int
  private var isInTag = false
  private var quote: UInt8 = 0
  private var attributes = 0
  private var length = 0

  init(attributes: Int, tag: Int) {
    maximumAttributes = attributes
    maximumTag = tag
    suspicious = attributes * 4
  }

  /// Looks at the next bytes of the part; what it finds stops the part before they are parsed.
  mutating func check(_ block: UnsafeBufferPointer<UInt8>) -> XMLStop? {
    guard let base = block.baseAddress, block.count > 0 else { return nil }
    let end = base + block.count
    var cursor = base
    if isInTag {
      cursor = walk(cursor, end)
      if let stop = verdict() { return stop }
    }
    while cursor < end, let found = memchr(cursor, 0x3C, end - cursor) {
      let open = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      let rest = open + 1
      guard rest < end else {
        begin()
        return nil
      }
      let next = memchr(rest, 0x3C, end - rest).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) }
      if let next, next - open < suspicious {
        cursor = next
        continue
      }
      begin()
      let stopped = walk(rest, next ?? end)
      if let stop = verdict() { return stop }
      cursor = next ?? end
      if next != nil || stopped < end { isInTag = false }
    }
    return nil
  }

  private mutating func begin() {
    isInTag = true
    quote = 0
    attributes = 0
    length = 1
  }

  /// Reads on in a tag up to its `>`, the next `<`, or the end of the bytes.
  private mutating func walk(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var cursor = start
    while cursor < end {
      let byte = cursor.pointee
      if byte == UInt8(ascii: "<") {
        isInTag = false
        return cursor
      }
      length += 1
      cursor += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
        if attributes > maximumAttributes { return cursor }
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
        return cursor
      } else if (byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")), length == 2 {
        // A comment, a CDATA section or a processing instruction: no attributes.
        isInTag = false
        return cursor
      }
      if length > maximumTag { return cursor }
    }
    return cursor
  }

  private func verdict() -> XMLStop? {
    if attributes > maximumAttributes { return .attributeFlood(maximumAttributes) }
    if length > maximumTag { return .tagLength(maximumTag) }
    return nil
  }
}
