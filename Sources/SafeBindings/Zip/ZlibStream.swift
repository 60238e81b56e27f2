import CZlib

/// A stream in the zlib format (RFC 1950), whole in memory.
public enum ZlibStream {
  /// What it inflates to, at most `limit` bytes; nil where it is none. What came before a defect is kept.
  public static func inflated(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var out: [UInt8] = []
    var input = bytes
    let isStream = input.withUnsafeMutableBufferPointer { source -> Bool in
      stream.next_in = source.baseAddress
      stream.avail_in = uInt(clamping: source.count)
      while out.count < limit {
        var status = Z_OK
        let wanted = min(64 << 10, limit - out.count)
        let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
          stream.next_out = buffer.baseAddress
          stream.avail_out = uInt(wanted)
          status = inflate(&stream, Z_NO_FLUSH)
          filled = wanted - Int(stream.avail_out)
        }
        out += piece
        // Neither end nor more: cut off, or damaged.
        if status != Z_OK || piece.isEmpty { return status == Z_STREAM_END || !out.isEmpty }
      }
      return true
    }
    return isStream ? out : nil
  }
}
