/// Whether a part begins as nearly all do: with `<worksheet`, or an XML declaration that says UTF-8 or nothing before it.
///
/// Of any other encoding libxml2 makes UTF-8 with a converter, which stops at bytes that it does not know as soon as it is
/// given them, and in which, where it has shifts, what looks like a cell may be something else.
enum PlainCellHead {
  static func isPlain(_ block: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = block[...]
    _ = skip("\u{FEFF}", &rest)
    guard skip("<?xml", &rest) else { return rest.starts(with: "<worksheet".utf8) }
    guard skip(" version=\"1.0\"", &rest) || skip(" version='1.0'", &rest) else { return false }
    if skip(" encoding=", &rest) {
      guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27 else { return false }
      guard skip("utf-8", &rest) || skip("UTF-8", &rest), rest.popFirst() == quote else { return false }
    }
    if skip(" standalone=", &rest) {
      guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27 else { return false }
      guard skip("yes", &rest) || skip("no", &rest), rest.popFirst() == quote else { return false }
    }
    _ = skip(" ", &rest)
    return skip("?>", &rest)
  }

  private static func skip(_ text: StaticString, _ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.starts(with: bytes) else { return false }
    rest.removeFirst(bytes.count)
    return true
  }
}
