/// The text of a query, as it may be kept.
enum QueryText {
  /// Without the values that it compares with: what stands in apostrophes becomes `*`, which may be a person's name.
  /// Quotation marks and brackets hold names of tables and columns.
  static func withoutValues(_ query: String) -> String {
    var out: [UInt8] = []
    var isValue = false
    for byte in query.utf8 {
      if byte == UInt8(ascii: "'") {
        if isValue { out.append(UInt8(ascii: "*")) }
        out.append(byte)
        isValue.toggle()
      } else if !isValue {
        out.append(byte)
      }
    }
    // An apostrophe that nothing closes: all behind it is a value.
    if isValue { out.append(UInt8(ascii: "*")) }
    return SecretMask.masked(String(decoding: out, as: UTF8.self))
  }
}
