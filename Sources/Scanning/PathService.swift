import DocumentReading
import InventoryModel
import SafeBindings

/// `assay worker` as everybody can use it: paths in, one JSON record a line out, in this process. Never stops at a bad
/// path; a document that ends the process ends it, so a cluster runs one for each partition.
public struct PathService {
  private var reader: DocumentReader

  public init(options: ReadingOptions) { reader = DocumentReader(options: options) }

  /// False where nobody takes the output any more.
  public mutating func run(_ lines: LineReader, write: ([UInt8]) -> Bool) throws(SystemError) -> Bool {
    while let line = try lines.next() {
      var json = JSONWriter()
      record(RawPath(bytes: line)).write(to: &json)
      json.newline()
      guard write(json.bytes) else { return false }
    }
    return true
  }

  /// The record of one path, whatever is there; `sources` gets the source of its macros.
  public mutating func record(_ path: RawPath, sources: MacroSources? = nil) -> DocumentRecord {
    for _ in 0..<2 {
      do {
        let (folder, name) = WalkRoot.split(path.bytes)
        let directory = try OpenDirectory(path: folder)
        let kind = try directory.status(of: name).kind
        if let verdict = EntryPolicy.special(kind) ?? EntryPolicy.named(name) {
          var record = DocumentRecord.failed(path, .skipped, code: verdict.code, verdict.message)
          record.format = verdict.format
          return record
        }
        let opened = try directory.file(named: name)
        let held = try HeldFile(opened.take(), keepsAccessTime: true)
        var record = reader.read(held.file, path: path, sources: sources)
        record.size = held.before.size
        record.modified = Timestamp(nanoseconds: held.before.modified).wholeSeconds
        if !held.hasChanged { return record }
      } catch {
        return .failed(path, error)
      }
    }
    return .failed(path, .changed, code: "scan.changed", "changed twice while it was read")
  }
}

extension PathService {
  /// From standard input to standard output; false where nobody takes the output any more.
  public static func serveStandardInput(options: ReadingOptions, zeroSeparated: Bool) throws(SystemError) -> Bool {
    Confinement.ignoreBrokenPipes()
    var service = PathService(options: options)
    return try service.run(LineReader(.standard, separator: zeroSeparated ? 0 : 10)) { StandardStream.output.write($0) }
  }
}
