/// Compound files that look as an encrypted package does from outside. What is inside is noise: no password opens it.
/// **Source** [MS-OFFCRYPTO] 2.3.4.
struct EncryptedDocument {
  private let source: PartsFile

  init(source: PartsFile) { self.source = source }

  /// **Source** [MS-OFFCRYPTO] 2.3.4.10: version 4.4, flags 0x40, then an XML descriptor.
  func agile() throws(ExampleError) -> [UInt8] {
    var information: [UInt8] = []
    for value in [4, 4] { information.append16(value) }
    information.append32(0x40)
    let salt = "c2FsdHNhbHRzYWx0c2FsdA=="
    let key = """
      saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" \
      cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="\(salt)"
      """
    let descriptor = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
      <encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" \
      xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData \(key)/><dataIntegrity \
      encryptedHmacKey="\(salt)" encryptedHmacValue="\(salt)"/><keyEncryptors><keyEncryptor \
      uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="100000" \(key) \
      encryptedVerifierHashInput="\(salt)" encryptedVerifierHashValue="\(salt)" encryptedKeyValue="\(salt)"/>\
      </keyEncryptor></keyEncryptors></encryption>
      """
    return try compound(information + Array(descriptor.utf8))
  }

  /// **Source** [MS-OFFCRYPTO] 2.3.4.5: version 3.2, the header and verifier of AES-128 with SHA-1.
  func standard() throws(ExampleError) -> [UInt8] {
    var header: [UInt8] = []
    for value in [0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0] { header.append32(value) }
    header.append(utf16: "Microsoft Enhanced RSA and AES Cryptographic Provider\0")
    var information: [UInt8] = []
    for value in [3, 2] { information.append16(value) }
    information.append32(0x24)
    information.append32(header.count)
    information += header
    information.append32(16)
    information += Self.noise(32)
    information.append32(20)
    information += Self.noise(32)
    return try compound(information)
  }

  /// **Source** [MS-OFFCRYPTO] 2.2 (data spaces): the streams that Office writes beside the two that matter.
  private func compound(_ information: [UInt8]) throws(ExampleError) -> [UInt8] {
    let size = source.setting("size").flatMap { Int($0) } ?? 9_216
    var package: [UInt8] = []
    package.append32(source.setting("declared-size").flatMap { Int($0) } ?? max(0, size - 11))
    package.append32(0)
    var compound = CompoundFileWriter()
    compound.add("\u{6}DataSpaces/Version", Self.version)
    compound.add("EncryptionInfo", information)
    compound.add("EncryptedPackage", package + Self.noise(size / 16 * 16))
    return try compound.bytes(file: source.file)
  }

  private static let version: [UInt8] = {
    var out: [UInt8] = []
    let name = "Microsoft.Container.DataSpaces"
    out.append32(name.utf16.count * 2)
    out.append(utf16: name)
    for _ in 0..<3 { out.append32(1) }
    return out
  }()

  /// Bytes of a linear congruence: without pattern for a reader, the same for ever.
  private static func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 0x2545_F491
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
  }
}
