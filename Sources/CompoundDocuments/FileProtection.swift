/// How the content of a file is locked. None of it is unlocked here: DocumentDecryption tries
/// the default password.
public struct FileProtection: Hashable, Sendable {
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    /// [MS-OFFCRYPTO] 2.3.4.10, EncryptionInfo 4.4.
    case agile
    /// [MS-OFFCRYPTO] 2.3.4.5, EncryptionInfo 2.2, 3.2, 4.2.
    case standard
    /// [MS-OFFCRYPTO] 2.3.4.6, EncryptionInfo 3.3, 4.3.
    case extensible
    /// [MS-OFFCRYPTO] 2.3.5 and 2.3.6: RC4, with or without CryptoAPI, of the binary formats.
    case rc4
    /// [MS-OFFCRYPTO] 2.3.7: XOR obfuscation of the binary formats.
    case obfuscation
    /// [MS-OFFCRYPTO] 2.2: rights management; the key is with a server.
    case rightsManagement = "rights-management"
    /// A version that no specification names.
    case unknown
  }

  public var scheme: Scheme
  /// Major and minor version as stored; nil where the scheme has none.
  public var version: String?

  public init(_ scheme: Scheme, version: String? = nil) {
    self.scheme = scheme
    self.version = version
  }
}
