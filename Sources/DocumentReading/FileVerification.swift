import InventoryModel
import SafeBindings

/// Whether a file is still the one that a record describes.
public enum FileVerification {
  /// Nil where it is unchanged, else what is otherwise, in words: a file is compared by its digest where the record has
  /// one, else by size and modification time.
  ///
  /// `file`: the path as bytes. The file is opened as a scan opens it: read-only, no link followed.
  public static func change(of record: DocumentRecord, file: [UInt8]) -> String? {
    do {
      let open = try OpenFile(path: file)
      let attributes = try open.attributes()
      guard attributes.size == record.size else { return "\(attributes.size) bytes; \(record.size) were scanned" }
      guard let expected = record.sha256 else {
        guard let modified = record.modified else { return nil }
        let now = Timestamp(nanoseconds: attributes.modified)
        return now.seconds == modified.seconds ? nil : "modified \(now.text); it was \(modified.text)"
      }
      let digest = try fileDigest(of: open, size: attributes.size)
      return digest == expected ? nil : "another content: sha256 \(digest)"
    } catch {
      return "\(error)"
    }
  }
}
