/// What trying the default password may cost.
public struct DecryptionLimits: Hashable, Sendable {
  /// Rounds of hashing for one key. Excel writes 100,000; the format allows ten million ([MS-OFFCRYPTO] 2.3.4.10).
  public var rounds: Int64 = 1_000_000
  /// Bytes of what is decrypted, which is held in memory.
  public var content: Int64 = 256 << 20
  /// Bytes of the description of the encryption.
  public var description = 64 << 10

  public init() {}
}
