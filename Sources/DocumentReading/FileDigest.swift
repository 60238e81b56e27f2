import ContentDigest
import SafeBindings

/// SHA-256 of a file's first `size` bytes, lower-case hexadecimal. A file that grows meanwhile does not keep it going;
/// that it changed shows in its attributes.
func fileDigest(of file: borrowing OpenFile, size: Int64) throws(SystemError) -> String {
  var digest = SHA256Digest()
  var offset: Int64 = 0
  while offset < size {
    let bytes = try file.read(at: offset, count: Int(min(size - offset, 256 << 10)))
    if bytes.isEmpty { break }
    digest.update(bytes)
    offset += Int64(bytes.count)
  }
  return digest.hexadecimal
}
