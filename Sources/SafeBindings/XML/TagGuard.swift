import Glibc

/// Counts attributes before libxml2 sees them.
///
/// No callback fires inside a tag, and libxml2 2.9 compares each attribute with all before it: 100,000 attributes in one
/// tag of a megabyte take seconds, 700,000 minutes. So the bytes are looked at first. `<` cannot stand inside a tag, so
/// from one `<` to the next is a superset of a tag. Where a window as long as the shortest tag that could break the limit
/// holds another `<`, all tags before that are harmless, and the guard leaps there; only what follows a `<` without
/// another in its window is read byte by byte, minding quotes.
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
    guard cursor < end, let found = memchr(cursor, 0x3C, end - cursor) else { return nil }
    var open = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
    while true {
      // Every tag that begins before the last `<` of this window is shorter than the window.
      let windowEnd = min(open + suspicious, end)
      var last = windowEnd - 1
      while last > open, last.pointee != UInt8(ascii: "<") { last -= 1 }
      if last > open {
        open = last
        continue
      }
      begin()
      _ = walk(open + 1, end)
      if let stop = verdict() { return stop }
      if windowEnd == end { return nil }
      guard let next = memchr(windowEnd, 0x3C, end - windowEnd) else { return nil }
      open = UnsafePointer(next.assumingMemoryBound(to: UInt8.self))
      isInTag = false
    }
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
