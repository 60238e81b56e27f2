import CAssaySystem

/// What a worker gives up before it sees the first hostile byte.
public enum Confinement {
  /// No core file, no new privileges, memory and file size limited (bytes), dies with its parent, dies first when the
  /// machine runs out of memory. Best effort: what the system refuses is left.
  ///
  /// Not a file size of 0: `memfd` files, which hold embedded documents, fall under the same limit.
  public static func apply(addressSpace: UInt64, fileSize: UInt64) { assay_confine(addressSpace, fileSize) }

  /// Many folders are open at once in a deep tree.
  public static func raiseFileLimit() { assay_raise_file_limit() }

  public static func ignoreBrokenPipes() { assay_ignore_broken_pipes() }
}
