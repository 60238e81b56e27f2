/// An ODBC or OLE DB connection string, taken apart by its keys: `Provider=…;Data Source="srv";Extended Properties={…}`
/// ([MS-ODBCSTR] 2.1; values in quotes or braces may hold semicolons).
struct ConnectionString {
  private let values: [String: String]

  init(_ text: String) {
    var values: [String: String] = [:]
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, values.count < 128 {
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
      rest = rest.dropFirst(key.count)
      guard rest.first == UInt8(ascii: "=") else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst()
      let value = ConnectionString.value(&rest)
      let name = ConnectionString.trimmed(String(decoding: key, as: UTF8.self)).lowercased()
      // Of a key that stands twice the first counts for OLE DB, and nobody writes that on purpose.
      if !name.isEmpty, values[name] == nil { values[name] = value }
    }
    self.values = values
  }

  /// Up to the semicolon that ends it, which is taken as well; a doubled closing mark stands for one.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
    rest = rest.drop { $0 == 32 }
    let semicolon = UInt8(ascii: ";")
    let closing: UInt8? =
      switch rest.first {
      case UInt8(ascii: "\""): UInt8(ascii: "\"")
      case UInt8(ascii: "'"): UInt8(ascii: "'")
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      default: nil
      }
    var out: [UInt8] = []
    if let closing {
      rest = rest.dropFirst()
      while let byte = rest.first {
        rest = rest.dropFirst()
        if byte == closing {
          guard rest.first == closing else { break }
          rest = rest.dropFirst()
        }
        out.append(byte)
      }
      rest = rest.drop { $0 != semicolon }
    } else {
      out = Array(rest.prefix { $0 != semicolon })
      rest = rest.dropFirst(out.count)
    }
    rest = rest.dropFirst()
    return trimmed(String(decoding: out, as: UTF8.self))
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The value of the first of these keys that is there and not empty.
  private func first(_ keys: String...) -> String? {
    for key in keys {
      if let value = values[key], !value.isEmpty { return value }
    }
    return nil
  }

  var provider: String { first("provider", "driver") ?? "" }

  /// The server, the file or the data source name.
  var server: String {
    first(
      "data source", "server", "dbq", "address", "addr", "network address", "host", "hostname", "servername", "datasource",
      "dsn", "filedsn", "url", "defaultdir") ?? ""
  }

  var database: String { first("initial catalog", "database", "dbname", "db") ?? "" }

  /// The query of this workbook that a mashup's connection shows.
  var location: String { first("location") ?? "" }

  /// Whether a password stands in it.
  var hasPassword: Bool {
    values.contains { key, value in !value.isEmpty && (key == "pwd" || key.hasSuffix("password")) }
  }
}
