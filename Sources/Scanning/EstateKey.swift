import InventoryModel
import SafeBindings

/// The secret under which people become pseudonyms: 32 bytes in a file of their own (64 hexadecimal digits, mode 0600),
/// never in the inventory. Inventories made under one key can be merged person by person.
public enum EstateKey {
  public static let count = 32

  /// **Throws** `keyFile` where it cannot be read, `keyShape` where it holds something else.
  public static func load(path: String) throws(ScanError) -> [UInt8] {
    var text: [UInt8]
    do {
      let file = try OpenFile(path: Array(path.utf8))
      text = try file.read(at: 0, count: 4 * count)
    } catch {
      throw ScanError.keyFile(path: path, error)
    }
    while let last = text.last, last == 10 || last == 13 || last == 32 { text.removeLast() }
    guard let key = bytes(text: String(decoding: text, as: UTF8.self)) else { throw ScanError.keyShape(path: path) }
    return key
  }

  /// The key in the file; where no file is there, a new one from the system's random numbers.
  public static func loadOrCreate(path: String) throws(ScanError) -> [UInt8] {
    do {
      return try load(path: path)
    } catch {
      guard case .keyFile(_, let cause) = error, cause.isGone else { throw error }
    }
    var random = SystemRandomNumberGenerator()
    let key = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    do {
      try PrivateFile.create(path: Array(path.utf8), contents: Array((text(key) + "\n").utf8))
    } catch {
      throw ScanError.keyFile(path: path, error)
    }
    return key
  }

  static func text(_ key: [UInt8]) -> String {
    key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  static func bytes(text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count == 2 * count else { return nil }
    var key: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16) else { return nil }
      key.append(byte)
    }
    return key
  }
}
