/// A 64-bit hash that is the same in every process and on every machine, unlike the standard library's. Not a
/// cryptographic one.
///
/// **Source** FNV-1a (RFC 9923 §2), its bits spread afterwards by the finaliser of SplitMix64 (Steele, Lea and Flood,
/// 2014, figure 17), so that its parts can be used by themselves.
public enum StableHash {
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return spread(hash)
  }

  static func spread(_ value: UInt64) -> UInt64 {
    var bits = value &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
