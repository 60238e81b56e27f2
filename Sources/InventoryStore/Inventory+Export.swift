import ContentDigest
import GRDB
import InventoryModel
import SafeBindings

extension Inventory {
  /// Writes the records as JSON, in pieces. Without people it is the canonical form: the same content gives the same
  /// bytes, however and by how many it was scanned.
  public func export(
    includingPeople: Bool = false, format: ExportFormat = .ndjson, _ write: ([UInt8]) throws -> Void
  ) throws {
    var buffer: [UInt8] = format == .json ? [UInt8(ascii: "[")] : []
    var isFirst = true
    try forEachDocument { record in
      var json = JSONWriter()
      record.write(to: &json, includingPeople: includingPeople)
      if format == .json { buffer += Array((isFirst ? "\n" : ",\n").utf8) }
      isFirst = false
      buffer += json.bytes
      if format == .ndjson { buffer.append(10) }
      if buffer.count >= 1 << 16 {
        try write(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    if format == .json { buffer += Array("\n]\n".utf8) }
    if !buffer.isEmpty { try write(buffer) }
  }

  /// Exports into a file, which takes its name when it is whole.
  public func export(includingPeople: Bool = false, format: ExportFormat = .ndjson, to output: String) throws {
    do {
      let file = try ReplacementFile(for: output)
      try export(includingPeople: includingPeople, format: format) { try file.append($0) }
      try file.commit()
    } catch let error as SystemError {
      throw InventoryError.system(path: output, detail: error.description)
    }
  }

  /// SHA-256 of the canonical export, in hexadecimal: two inventories with the same have the same content.
  public func contentDigest() throws(InventoryError) -> String {
    var digest = SHA256Digest()
    try DatabaseFailure.named(path) { try export { digest.update($0) } }
    return digest.hexadecimal
  }
}
