import DocumentReading
import InventoryModel
import SafeBindings

extension PartsFile {
  /// Makes the document in memory and reads it as a scan would; `path` is what the record is called by.
  ///
  /// **Throws** `ExampleError` for a text that says no document, `SystemError` where memory for it cannot be had.
  public func record(path: RawPath = RawPath("example"), options: ReadingOptions = ReadingOptions()) throws
    -> DocumentRecord
  {
    let file = try OpenFile(contents: bytes())
    var reader = DocumentReader(options: options)
    return reader.read(file, path: path)
  }
}
