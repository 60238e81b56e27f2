/// A file's path as the bytes that the file system holds, below the scanned root.
///
/// File names on Unix are bytes, not text: two names that look alike, or that no encoding explains, stay two files.
public struct RawPath: Hashable, Sendable {
  public var bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  public init(_ text: String) { self.bytes = Array(text.utf8) }

  /// The components between slashes; empty ones are left out.
  public var components: [RawPath] {
    bytes.split(separator: UInt8(ascii: "/")).map { RawPath(bytes: Array($0)) }
  }

  public var name: RawPath { components.last ?? self }

  /// The lower-case ending behind the last dot of the name, without the dot; empty where there is none.
  public var fileExtension: String {
    let name = self.name.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return RawPath(bytes: Array(name[(dot + 1)...])).text.lowercased()
  }

  /// All endings of the name, lower case, the last one first: `["locked", "xlsx"]` for `budget.xlsx.locked`; at most eight.
  public var endings: [String] {
    name.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropFirst().suffix(8).reversed()
      .map { RawPath(bytes: Array($0)).text.lowercased() }
  }

  /// The Office format that the name promises by its ending, or by the one before a last one that was added.
  public var promisedFormat: DocumentFormat? {
    let endings = self.endings
    for ending in endings {
      if let format = DocumentFormat.promised(byEnding: ending) { return format }
    }
    return nil
  }

  public func appending(_ component: RawPath) -> RawPath {
    bytes.isEmpty ? component : RawPath(bytes: bytes + [UInt8(ascii: "/")] + component.bytes)
  }
}

extension RawPath: Comparable {
  /// Order of the raw bytes: the order of every canonical export, whatever the locale.
  public static func < (a: RawPath, b: RawPath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

extension RawPath {
  /// The path as text, reversible and without collisions: bytes that are not UTF-8, and every backslash,
  /// are written `\xHH`; all else stands as it is.
  public var text: String {
    if !bytes.contains(UInt8(ascii: "\\")), let whole = String(validating: bytes, as: UTF8.self) { return whole }
    var out: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      let length = RawPath.sequenceLength(rest)
      if length > 0, first != UInt8(ascii: "\\") {
        out += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else {
        out += Array("\\x".utf8)
        out += RawPath.hexadecimal(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Reads what `text` wrote.
  public init(escaped text: String) {
    var out: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "\\"), index + 3 < source.count, source[index + 1] == UInt8(ascii: "x"),
        let value = UInt8(String(decoding: source[(index + 2)...(index + 3)], as: UTF8.self), radix: 16)
      {
        out.append(value)
        index += 4
      } else {
        out.append(source[index])
        index += 1
      }
    }
    self.bytes = out
  }

  private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// Length of the well-formed UTF-8 sequence at the front; 0 where there is none.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    let length =
      switch first {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, bytes.count >= length, String(validating: bytes.prefix(length), as: UTF8.self) != nil else {
      return 0
    }
    return length
  }
}
