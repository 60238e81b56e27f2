@testable import CompoundDocuments

/// A whole binary document, read for what stands beside its macros: version, properties, hyperlinks and links, records of
/// objects, and what its storages say of the objects in them.
func read(_ bytes: [UInt8]) {
  do throws(CompoundError) {
    let description = try CompoundDescription(bytes)
    let contents = try CompoundContents(bytes, description, services)
    precondition(contents.objects.count <= EmbeddedObjects.limit)
    precondition(contents.hyperlinks.count <= BinaryProperties.hyperlinkLimit)
    precondition(contents.properties.customNames.count <= bytes.count)
    guard !description.isBare else { return }
    let file = try CompoundFile(bytes)
    for index in [0] + file.objectStorages.prefix(64) {
      let object = try file.storedObject(in: index, from: bytes)
      switch object.content {
      case .stream(_, let stream), .wrapped(_, let stream):
        precondition(stream.size <= Int64(bytes.count) + 4096 && stream.size <= stream.declaredSize)
        _ = try stream.bytes(at: 0, count: 1 << 16, from: bytes)
      case .storage, .opaque: break
      }
    }
  } catch {
    _ = (error.code, error.description)
  }
}
