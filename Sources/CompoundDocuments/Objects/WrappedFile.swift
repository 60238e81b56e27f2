/// A file in a `\1Ole10Native` stream ([MS-OLEDS] 2.3.6), as the Object Packager wraps it: the layout of its data is the
/// packager's own, and every program that reads it knows it from the files.
struct WrappedFile {
  /// Without the folders that it came from: they name people and machines.
  private(set) var name: String
  private(set) var data: CompoundStream

  /// Bytes before the data that are looked at: names and paths.
  private static let headSize = 4096
  private static let nameLimit = 255

  /// Nil where the stream holds something else, such as a picture's bytes.
  init?<Source: RandomAccessBytes & ~Copyable>(
    _ stream: CompoundStream, _ source: borrowing Source
  ) throws(CompoundError) {
    let head = try stream.bytes(at: 0, count: WrappedFile.headSize, from: source)
    // The size of all, a word that is 2, the label and the path as texts that end with zero, a word 0 and a word 3, the
    // path to a temporary copy with its length before it, the size of the file, the file.
    guard head.uint16(at: 4) == 2 else { return nil }
    var place = 6
    guard let label = WrappedFile.text(head, &place), let path = WrappedFile.text(head, &place),
      head.uint32(at: place) == 0x0003_0000, let length = head.uint32(at: place + 4),
      length <= UInt32(WrappedFile.headSize)
    else { return nil }
    place += 8 + Int(length)
    guard let size = head.uint32(at: place) else { return nil }
    let fileName = WrappedFile.lastName(label)
    name = fileName.isEmpty ? WrappedFile.lastName(path) : fileName
    data = stream.part(from: Int64(place) + 4, count: Int64(size))
  }

  private static func text(_ bytes: [UInt8], _ place: inout Int) -> [UInt8]? {
    guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0) else { return nil }
    defer { place = end + 1 }
    return Array(bytes[place..<end])
  }

  /// In the code page of whoever wrote it, which nothing states: what is no UTF-8 is read as Latin-1, so that endings and
  /// plain letters are right.
  private static func lastName(_ path: [UInt8]) -> String {
    let name = Array((path.split { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "/") }.last ?? []).prefix(nameLimit))
    return String(validating: name, as: UTF8.self) ?? String(String.UnicodeScalarView(name.map { Unicode.Scalar($0) }))
  }
}

extension CompoundStream {
  /// The bytes from `start` on, at most `count`; what the stream does not have is missing (`isTruncated`).
  func part(from start: Int64, count: Int64) -> CompoundStream {
    var part = CompoundStream()
    part.declaredSize = max(0, count)
    while part.size < count, let found = locate(start + part.size) {
      part.append(offset: found.offset, count: min(found.count, count - part.size))
    }
    return part
  }
}
