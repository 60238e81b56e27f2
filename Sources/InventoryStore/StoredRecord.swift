import InventoryModel

/// A record with what an inventory knows of its file.
struct StoredRecord {
  var record: DocumentRecord
  /// Nil where the file is to be read again whatever it looks like.
  var stamp: FileStamp?
  var run: Int64
}

extension StoredRecord {
  /// Whether a merged inventory holds this record rather than the other of the same path: that of the newer file; for
  /// files of one time the one that was read further; else a choice that does not depend on the order of the inputs.
  func isPreferred(to other: StoredRecord) -> Bool {
    if modified != other.modified { return modified > other.modified }
    if rank != other.rank { return rank < other.rank }
    return other.json.lexicographicallyPrecedes(json)
  }

  private var modified: Int64 { stamp?.modified ?? record.modified?.nanoseconds ?? .min }

  private var rank: Int {
    switch record.state {
    case .assessed: 0
    case .partial: 1
    case .notAssessed: 2
    }
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    record.write(to: &writer)
    return writer.bytes
  }
}
