import DocumentReading
import InventoryModel

/// How a worker is told what to do: the first frame on its socket, never its command line, which everybody can see.
extension ReadingOptions {
  func write(to json: inout JSONWriter, includingKey: Bool) {
    json.beginObject()
    switch identities {
    case .none: json.member("identities", "none")
    case .clear: json.member("identities", "clear")
    case .pseudonym(let key):
      json.member("identities", "pseudonym")
      if includingKey { json.member("key", EstateKey.text(key)) }
    }
    json.member("locations", locations)
    for (name, path) in Self.sizes {
      json.key(name)
      json.value(limits[keyPath: path])
    }
    for (name, path) in Self.counts { json.member(name, limits[keyPath: path]) }
    json.endObject()
  }

  /// **Throws** `RecordError` where a member is missing or of another type.
  init(json: JSONValue) throws(RecordError) {
    func integer(_ name: String) throws(RecordError) -> Int {
      guard let value = json[name]?.integer else { throw RecordError(member: name, expected: "an integer") }
      return value
    }
    self.init(locations: try integer("locations"))
    switch json["identities"]?.string {
    case "none": identities = .none
    case "clear": identities = .clear
    case "pseudonym":
      guard let key = json["key"]?.string.flatMap(EstateKey.bytes(text:)) else {
        throw RecordError(member: "key", expected: "64 hexadecimal digits")
      }
      identities = .pseudonym(key: key)
    default: throw RecordError(member: "identities", expected: "pseudonym, clear or none")
    }
    for (name, path) in Self.sizes { limits[keyPath: path] = Int64(try integer(name)) }
    for (name, path) in Self.counts { limits[keyPath: path] = try integer(name) }
  }

  private static var sizes: [(String, WritableKeyPath<ReadingLimits, Int64>)] {
    [
      ("fileSize", \.fileSize), ("inflatedPerFile", \.inflatedPerFile), ("inflatedPerPart", \.inflatedPerPart),
      ("inflatedRelationships", \.inflatedRelationships), ("centralDirectory", \.centralDirectory),
    ]
  }

  private static var counts: [(String, WritableKeyPath<ReadingLimits, Int>)] {
    [
      ("entries", \.entries), ("entryName", \.entryName), ("depth", \.depth), ("attributes", \.attributes),
      ("distinctNames", \.distinctNames), ("tag", \.tag), ("elements", \.elements), ("relationships", \.relationships),
    ]
  }

  /// What a record depends on besides its file: a stored record of another reader is read again. The estate's key is
  /// not part of it, secret as it is.
  public var readerKey: String {
    var json = JSONWriter()
    write(to: &json, includingKey: false)
    return "\(ReaderRevision.current) \(json.text)"
  }
}

/// Counts up with every change of what readers and detectors say of the same bytes.
public enum ReaderRevision {
  public static let current = 11
}
