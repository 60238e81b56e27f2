import InventoryModel

/// JSON as almost all facts are stored: flat, without blanks, without escapes. Whatever else comes gives nil and is left
/// to `JSONReader`, whether it is JSON or not.
enum PlainJSON {
  /// Such as `{"cells":2,"class":"builtin"}`.
  static func attributes(_ bytes: Span<UInt8>) -> [String: AttributeValue]? {
    var index = 0
    guard take("{", bytes, &index) else { return nil }
    var attributes: [String: AttributeValue] = [:]
    repeat {
      guard let name = string(bytes, &index), take(":", bytes, &index), let value = value(bytes, &index) else { return nil }
      attributes[name] = value
    } while take(",", bytes, &index)
    return take("}", bytes, &index) && index == bytes.count ? attributes : nil
  }

  /// Such as `["Sheet1!B2","Sheet1!C4"]`.
  static func strings(_ bytes: Span<UInt8>) -> [String]? {
    var index = 0
    guard take("[", bytes, &index) else { return nil }
    var strings: [String] = []
    repeat {
      guard let string = string(bytes, &index) else { return nil }
      strings.append(string)
    } while take(",", bytes, &index)
    return take("]", bytes, &index) && index == bytes.count ? strings : nil
  }

  private static func value(_ bytes: Span<UInt8>, _ index: inout Int) -> AttributeValue? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""): return string(bytes, &index).map { .string($0) }
    case UInt8(ascii: "t"): return word([0x74, 0x72, 0x75, 0x65], bytes, &index) ? .boolean(true) : nil
    case UInt8(ascii: "f"): return word([0x66, 0x61, 0x6C, 0x73, 0x65], bytes, &index) ? .boolean(false) : nil
    default: return integer(bytes, &index).map { .integer($0) }
    }
  }

  private static func string(_ bytes: Span<UInt8>, _ index: inout Int) -> String? {
    guard take("\"", bytes, &index) else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      // Escapes, and control characters, which JSON forbids.
      guard bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20 else { return nil }
      index += 1
    }
    let end = index
    guard take("\"", bytes, &index), let text = try? UTF8Span(validating: bytes.extracting(start..<end)) else { return nil }
    return String(copying: text)
  }

  private static func integer(_ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
    let isNegative = take("-", bytes, &index)
    let start = index
    var value = 0
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
      // Eighteen digits fit, whatever they are.
      guard index - start < 18 else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index == start ? nil : isNegative ? -value : value
  }

  private static func word(_ word: [UInt8], _ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    guard bytes.count - index >= word.count else { return false }
    for (offset, byte) in word.enumerated() where bytes[index + offset] != byte { return false }
    index += word.count
    return true
  }

  private static func take(_ mark: Unicode.Scalar, _ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }
}
