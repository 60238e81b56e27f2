import CAssaySystem

/// A code page of Windows or of the Macintosh, by its number; the C library knows what its bytes mean.
public struct CodePage: RawRepresentable, Hashable, Sendable {
  public var rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Its name in the C library's tables; nil for a number that stands for none.
  var charset: String? {
    switch rawValue {
    // On the old Macintosh and in Windows these numbers stand for other names than the C library has.
    case 932: "CP932"
    case 936: "GBK"
    case 949: "UHC"
    case 950: "BIG5"
    case 1361: "JOHAB"
    case 10000: "MACINTOSH"
    case 10004: "MACARABIC"
    case 10006: "MACGREEK"
    case 10007: "MAC-CYRILLIC"
    case 10029: "MACCENTRALEUROPE"
    case 10081: "MACTURKISH"
    case 20127: "ASCII"
    case 20866: "KOI8-R"
    case 21866: "KOI8-U"
    case 28591...28599, 28603, 28605: "ISO-8859-\(rawValue - 28590)"
    case 54936: "GB18030"
    case 65001: "UTF-8"
    case 437, 720, 737, 775, 850...869, 874, 1250...1258: "CP\(rawValue)"
    default: nil
    }
  }

  /// The text as UTF-8, and whether bytes of it are unknown and became U+FFFD; nil where the code page is.
  public func decode(_ bytes: [UInt8]) -> (utf8: [UInt8], isLossy: Bool)? {
    guard let charset else { return nil }
    var lossy: Int32 = 0
    var length = 0
    let capacity = 4 * bytes.count + 16
    let out = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      length = assay_to_utf8(charset, bytes, bytes.count, buffer.baseAddress, capacity, &lossy)
      filled = max(0, length)
    }
    return length < 0 ? nil : (out, lossy != 0)
  }
}
