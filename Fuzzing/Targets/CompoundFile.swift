@testable import CompoundDocuments

/// The container: header, allocation tables, directory, every stream; and what is told without reading the content.
func read(_ bytes: [UInt8]) {
  do throws(CompoundError) {
    _ = try CompoundDescription(bytes)
    let file = try CompoundFile(bytes)
    for (index, entry) in file.entries.enumerated() {
      _ = file.path(of: index)
      let stream = file.stream(entry)
      // The last sector may be cut short, and a chain of mini sectors may come back on itself until 4,096 bytes.
      precondition(stream.size <= Int64(bytes.count) + 4096 && stream.size <= max(0, entry.size))
      precondition(entry.parent ?? -1 < index)
      _ = try stream.bytes(at: 0, count: 1 << 16, from: bytes)
      _ = try stream.bytes(at: stream.size / 2, count: 64, from: bytes)
    }
  } catch {
    _ = (error.code, error.description)
  }
}
