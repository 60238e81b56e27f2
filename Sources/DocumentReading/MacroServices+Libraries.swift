import CompoundDocuments
import SafeBindings

extension MacroServices {
  /// Code pages by the C library, inflating by zlib: both live behind the bindings.
  static let libraries = MacroServices(
    decode: { codePage, bytes in
      CodePage(rawValue: codePage).decode(bytes).map { MacroText(utf8: $0.utf8, isLossy: $0.isLossy) }
    },
    inflate: { bytes, limit in ZlibStream.inflated(bytes, limit: limit) })
}
