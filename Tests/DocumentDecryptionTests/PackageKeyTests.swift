import Testing

@testable import DocumentDecryption

@Suite("Keys of encrypted packages")
struct PackageKeyTests {
  private static let salt = "AAAAAAAAAAAAAAAAAAAAAA=="

  private static func markup(
    rounds: String = "1", cipher: String = "AES", salt: String = salt, contentSalt: String? = nil
  ) -> String {
    """
    <encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" \
    xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">\
    <keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="\(cipher)" \
    cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="\(contentSalt ?? salt)"/>\
    <keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">\
    <p:encryptedKey spinCount="\(rounds)" saltSize="16" blockSize="16" keyBits="256" hashSize="64" \
    cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="\(salt)" \
    encryptedVerifierHashInput="AAAAAAAAAAAAAAAAAAAAAA==" \
    encryptedVerifierHashValue="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" \
    encryptedKeyValue="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="/></keyEncryptor></keyEncryptors></encryption>
    """
  }

  private func outcome(_ text: String) -> DecryptionOutcome<PackageKey> {
    PackageKey.agile(Array(text.utf8), Password.ofExcel.units, DecryptionLimits())
  }

  @Test("a verifier of another password")
  func otherPassword() {
    guard case .otherPassword = outcome(Self.markup()) else {
      Issue.record("not told as another password")
      return
    }
  }

  @Test("rounds without end are not begun", arguments: ["1000001", "4294967295", "9223372036854775807"])
  func rounds(text: String) {
    guard case .limit = outcome(Self.markup(rounds: text)) else {
      Issue.record("\(text) rounds were not refused")
      return
    }
  }

  @Test("a number of rounds that is none is no round at all")
  func noRounds() {
    guard case .otherPassword = outcome(Self.markup(rounds: "99999999999999999999")) else {
      Issue.record("not told as another password")
      return
    }
  }

  @Test("other ciphers are not tried", arguments: ["RC2", "DES3", ""])
  func ciphers(name: String) {
    guard case .notTried = outcome(Self.markup(cipher: name)) else {
      Issue.record("\(name) was tried")
      return
    }
  }

  @Test("a description that is no markup, has a document type, or lacks its salt", arguments: [
    "", "<encryption", "<!DOCTYPE a [<!ENTITY b \"c\">]><encryption/>", PackageKeyTests.markup(salt: ""),
  ])
  func malformed(text: String) {
    guard case .malformed = outcome(text) else {
      Issue.record("not told as damaged")
      return
    }
  }

  @Test("a salt that would be hashed by the kilobyte for each segment is refused")
  func longSalt() {
    let long = String(repeating: "AAAA", count: 10_000)
    for text in [Self.markup(salt: long), Self.markup(contentSalt: long), Self.markup(contentSalt: "")] {
      guard case .malformed = outcome(text) else {
        Issue.record("not told as damaged")
        return
      }
    }
  }

  @Test("a standard header that is cut off anywhere")
  func standard() {
    let header: [UInt8] =
      [0x24, 0, 0, 0, 40, 0, 0, 0] + [0x24, 0, 0, 0, 0, 0, 0, 0, 0x0E, 0x66, 0, 0, 4, 0x80, 0, 0, 128, 0, 0, 0, 24, 0, 0, 0]
      + [UInt8](repeating: 0, count: 16) + [16, 0, 0, 0] + [UInt8](repeating: 1, count: 32) + [20, 0, 0, 0]
      + [UInt8](repeating: 2, count: 32)
    guard case .otherPassword = PackageKey.standard(header, Password.ofExcel.units) else {
      Issue.record("the whole header was not tried")
      return
    }
    for count in 0..<(header.count - 32) {
      guard case .malformed = PackageKey.standard(Array(header.prefix(count)), Password.ofExcel.units) else {
        Issue.record("\(count) bytes were taken for a header")
        return
      }
    }
  }
}
