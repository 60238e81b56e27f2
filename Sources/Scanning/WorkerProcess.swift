import DocumentReading
import InventoryModel
import SafeBindings

/// The worker's side: options first, then file after file, until the coordinator closes the connection.
public enum WorkerProcess {
  /// Bytes that a worker may write to memory files.
  static let fileSize: UInt64 = 1 << 30

  /// Serves the connection at `descriptor`; the process's exit status: 0 when the coordinator is done.
  public static func run(descriptor: Int32 = 3) -> Int32 {
    serve(WorkerChannel(adopting: descriptor), confined: true)
  }

  static func serve(_ channel: borrowing WorkerChannel, confined: Bool) -> Int32 {
    var frames = Frame.Collector()
    var reader: DocumentReader?
    var file: OpenFile?
    while true {
      do {
        var received = try channel.receive(limit: 64 << 10)
        if received.bytes.isEmpty { return 0 }
        frames.append(received.bytes)
        if received.hasFile { file = received.takeFile() }
        while let frame = try frames.next() {
          switch frame.first {
          case WorkerRequest.options:
            let setup = try WorkerSetup(json: JSONReader.read(Array(frame.dropFirst())))
            if confined { Confinement.apply(addressSpace: setup.addressSpace, fileSize: fileSize) }
            reader = DocumentReader(options: setup.options)
          case WorkerRequest.read:
            let path = RawPath(bytes: Array(frame.dropFirst()))
            guard let open = file.take(), reader != nil else { return 1 }
            guard let record = reader?.read(open, path: path) else { return 1 }
            try channel.send(Frame.encode(reply(record)))
          default: return 1
          }
        }
      } catch {
        // The coordinator is gone, or speaks another language: there is nobody to tell.
        return 1
      }
    }
  }

  /// The record as JSON; one that does not fit into a frame loses places first, then facts, and says so.
  static func reply(_ record: DocumentRecord) -> [UInt8] {
    var record = record
    for attempt in 0..<3 {
      var json = JSONWriter()
      record.write(to: &json)
      if json.bytes.count <= Frame.limit { return json.bytes }
      for index in record.facts.indices { record.facts[index].locations = [] }
      if attempt > 0 { record.facts = [] }
      if record.state == .assessed {
        record.state = .partial
        record.reason = .limit
      }
      record.issues = Array(record.issues.prefix(100))
      record.issues.append(
        Issue(
          code: "scan.record-size", place: "",
          message: "the record is larger than \(Frame.limit) bytes; places or facts were left out"))
    }
    var json = JSONWriter()
    DocumentRecord(
      path: record.path, format: record.format, state: .notAssessed, reason: .limit, size: record.size,
      sha256: record.sha256, modified: record.modified
    ).write(to: &json)
    return json.bytes
  }
}

/// The first frame's content.
struct WorkerSetup {
  var options: ReadingOptions
  /// Bytes; 0 is without limit.
  var addressSpace: UInt64

  init(options: ReadingOptions, addressSpace: UInt64) {
    self.options = options
    self.addressSpace = addressSpace
  }

  var frame: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("addressSpace", Int(clamping: addressSpace))
    json.key("options")
    options.write(to: &json, includingKey: true)
    json.endObject()
    return Frame.encode([WorkerRequest.options] + json.bytes)
  }

  init(json: JSONValue) throws(RecordError) {
    guard let space = json["addressSpace"]?.integer, space >= 0, let options = json["options"] else {
      throw RecordError(member: "addressSpace", expected: "bytes, and options")
    }
    self.init(options: try ReadingOptions(json: options), addressSpace: UInt64(space))
  }
}
