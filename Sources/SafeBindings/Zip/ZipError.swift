/// What libzip says went wrong with an archive or an entry.
public enum ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The archive could not be opened; libzip's error code and text.
  case archive(code: Int32, message: String)
  /// An entry could not be opened or read on; its index in the central directory and how far it was read.
  case entry(index: Int, offset: Int64, kind: Kind, message: String)

  /// What stands behind an entry's error, as far as it decides what happens next.
  public enum Kind: Hashable, Sendable {
    case checksum, encrypted, method, data, other
  }

  public var description: String {
    switch self {
    case .archive(_, let message): "zip archive: \(message)"
    case .entry(let index, let offset, _, let message): "zip entry \(index), byte \(offset): \(message)"
    }
  }
}
