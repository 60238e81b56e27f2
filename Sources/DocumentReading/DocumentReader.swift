import InventoryModel
import SafeBindings

/// Reads one document after the other: identify, open, fan out to the detectors, give a record. Never throws:
/// whatever is wrong with a file is in its record.
public struct DocumentReader {
  public let options: ReadingOptions

  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// `path` is what the record will be called by; only its name is looked at (lock files, extension mismatch).
  public mutating func read(_ file: borrowing OpenFile, path: RawPath) -> DocumentRecord {
    DocumentRecord(path: path, state: .notAssessed, reason: .unsupported)
  }
}
