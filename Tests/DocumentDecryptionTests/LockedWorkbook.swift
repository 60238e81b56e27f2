@testable import DocumentDecryption

/// A binary workbook's stream, locked the way Excel does: the inverse of what is tested, written from the specification.
struct LockedWorkbook {
  enum Scheme: CaseIterable {
    case stream, cryptoAPI40, cryptoAPI128, obfuscation
  }

  var records: [(type: UInt16, data: [UInt8])] = []

  static let salt: [UInt8] = (1...16).map { $0 }
  static let verifier: [UInt8] = (31...46).map { $0 }

  /// Records without FilePass.
  func plain() -> [UInt8] { records.flatMap { LockedWorkbook.record($0.type, $0.data) } }

  static func record(_ type: UInt16, _ data: [UInt8]) -> [UInt8] { two(type) + two(UInt16(data.count)) + data }

  private static func two(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  /// The stream with FilePass behind the first record, under `password`.
  func locked(_ scheme: Scheme, password: String) -> [UInt8] {
    let units = password.utf16.flatMap(LockedWorkbook.two)
    let (pass, key) = LockedWorkbook.pass(scheme, units, Array(password.utf8))
    var out = LockedWorkbook.record(records[0].type, records[0].data) + LockedWorkbook.record(0x2F, pass)
    for (type, data) in records.dropFirst() {
      out += LockedWorkbook.two(type) + LockedWorkbook.two(UInt16(data.count))
      let start = out.count
      for (index, byte) in data.enumerated() {
        let isOpen = type == 0x00E1 || (type == 0x0085 && index < 4)
        out.append(isOpen ? byte : LockedWorkbook.mixed(byte, at: start + index, length: data.count, key))
      }
    }
    return out
  }

  private static func mixed(_ byte: UInt8, at place: Int, length: Int, _ key: WorkbookKey) -> UInt8 {
    if case .obfuscation(let array) = key { return (byte << 5 | byte >> 3) ^ array[(place + length) % 16] }
    var cipher = key.cipher(block: UInt32(place / 1024))
    var pad: UInt8 = 0
    for _ in 0...(place % 1024) { pad = cipher?.next() ?? 0 }
    return byte ^ pad
  }

  private static func pass(_ scheme: Scheme, _ units: [UInt8], _ text: [UInt8]) -> ([UInt8], WorkbookKey) {
    switch scheme {
    case .obfuscation:
      let verifier = WorkbookKey.verifier(text)
      let fields: [UInt8] = [0x3F, 0xA1] + two(verifier)
      guard case .opened(let key) = WorkbookKey.obfuscation(fields, text) else { return ([], .obfuscation([])) }
      return ([0, 0] + fields, key)
    case .stream:
      let once = Array(HashFunction.md5.digest(units).prefix(5)) + salt
      let key = WorkbookKey.stream(base: Array(HashFunction.md5.digest(Array((0..<16).map { _ in once }.joined())).prefix(5)))
      return ([1, 0, 1, 0, 1, 0] + salt + proof(key, .md5), key)
    case .cryptoAPI40, .cryptoAPI128:
      let bits: UInt8 = scheme == .cryptoAPI40 ? 40 : 128
      let key = WorkbookKey.cryptoAPI(base: HashFunction.sha1.digest(salt, units), keyBytes: Int(bits) / 8)
      let header: [UInt8] =
        [4, 0, 0, 0] + [0, 0, 0, 0] + [0x01, 0x68, 0, 0] + [0x04, 0x80, 0, 0] + [bits, 0, 0, 0] + [1, 0, 0, 0]
        + [UInt8](repeating: 0, count: 8) + [0, 0]
      let proof = proof(key, .sha1)
      let verifier: [UInt8] = [16, 0, 0, 0] + salt + proof.prefix(16) + [20, 0, 0, 0] + proof.dropFirst(16)
      return ([1, 0, 2, 0, 2, 0] + [4, 0, 0, 0] + [UInt8(header.count), 0, 0, 0] + header + verifier, key)
    }
  }

  private static func proof(_ key: WorkbookKey, _ hash: HashFunction) -> [UInt8] {
    var cipher = key.cipher(block: 0) ?? StreamCipher(key: [0])
    return cipher.decrypted(verifier + hash.digest(verifier))
  }
}
