/// The VBA project of a binary presentation: a compound file of its own in a record, mostly compressed.
///
/// **Source** [MS-PPT] 2.10.40, found through the user edits (2.3.3) and persist directories (2.3.4).
struct PresentationMacros {
  private let stream: CompoundStream
  private let services: MacroServices
  /// Bytes of the persist directories of all saves; one entry has four and stands for a slide or an object.
  var directoryLimit = 8 << 20

  private enum Record {
    static let userEdit: UInt16 = 0x0FF5
    static let persistDirectory: UInt16 = 0x1772
    static let storage: UInt16 = 0x1011
  }

  /// Saves that are followed; each fast save adds one.
  private static let editLimit = 1_000
  /// Bytes of the storage, stored and inflated.
  private static let storageLimit = 64 << 20

  init(_ stream: CompoundStream, _ services: MacroServices) {
    self.stream = stream
    self.services = services
  }

  /// The bytes of the compound file; nil where they are not found.
  func storage<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source, currentUser: [UInt8]
  ) throws(CompoundError) -> [UInt8]? {
    if let identifier = try BinaryPresentation.macroIdentifier(source, stream),
      let edit = currentUser.uint32(at: 16), let place = try place(of: identifier, edit: edit, source),
      let bytes = try contents(at: place, source)
    {
      return bytes
    }
    return try search(source)
  }

  /// Where an object is, by the newest save that tells.
  private func place<Source: RandomAccessBytes & ~Copyable>(
    of identifier: UInt32, edit: UInt32, _ source: borrowing Source
  ) throws(CompoundError) -> Int64? {
    var edit = edit
    var left = directoryLimit
    for _ in 0..<Self.editLimit {
      let head = try stream.bytes(at: Int64(edit), count: 28, from: source)
      guard head.uint16(at: 2) == Record.userEdit, let last = head.uint32(at: 16),
        let directory = head.uint32(at: 20)
      else { return nil }
      if let found = try place(of: identifier, directory: Int64(directory), source, &left) { return found }
      // Older saves stand before newer ones: the walk ends.
      guard last != 0, last < edit, left > 0 else { return nil }
      edit = last
    }
    return nil
  }

  private func place<Source: RandomAccessBytes & ~Copyable>(
    of identifier: UInt32, directory: Int64, _ source: borrowing Source, _ left: inout Int
  ) throws(CompoundError) -> Int64? {
    let head = try stream.bytes(at: directory, count: 8, from: source)
    guard head.uint16(at: 2) == Record.persistDirectory, let length = head.uint32(at: 4) else { return nil }
    let bytes = try stream.bytes(at: directory + 8, count: min(Int(length), left), from: source)
    left -= bytes.count
    var place = 0
    // Runs: the first identifier in 20 bits, how many in 12, then their places.
    while let run = bytes.uint32(at: place) {
      let first = run & 0xF_FFFF
      let count = run >> 20
      place += 4
      if identifier >= first, identifier - first < count {
        return bytes.uint32(at: place + 4 * Int(identifier - first)).map { Int64($0) }
      }
      place += 4 * Int(count)
    }
    return nil
  }

  /// The last storage among the records that holds a VBA project: for files whose directory leads nowhere.
  private func search<Source: RandomAccessBytes & ~Copyable>(
    _ source: borrowing Source
  ) throws(CompoundError) -> [UInt8]? {
    var places: [Int64] = []
    var place: Int64 = 0
    for _ in 0..<BinaryPresentation.recordLimit {
      let head = try stream.bytes(at: place, count: 8, from: source)
      guard let type = head.uint16(at: 2), let length = head.uint32(at: 4) else { break }
      if type == Record.storage { places.append(place) }
      place += 8 + Int64(length)
    }
    for place in places.suffix(8).reversed() {
      guard let bytes = try contents(at: place, source) else { continue }
      let file: CompoundFile
      do throws(CompoundError) { file = try CompoundFile(bytes) } catch { continue }
      var unheard = IssueList()
      if !file.macroProjects(limit: 1, &unheard).isEmpty { return bytes }
    }
    return nil
  }

  /// Instance 0: as it is; 1: its size, then a zlib stream.
  private func contents<Source: RandomAccessBytes & ~Copyable>(
    at place: Int64, _ source: borrowing Source
  ) throws(CompoundError) -> [UInt8]? {
    let head = try stream.bytes(at: place, count: 8, from: source)
    guard head.uint16(at: 2) == Record.storage, let version = head.uint16(at: 0), let length = head.uint32(at: 4)
    else { return nil }
    let bytes = try stream.bytes(at: place + 8, count: min(Int(length), Self.storageLimit), from: source)
    guard version >> 4 != 0 else { return bytes }
    guard bytes.count > 4 else { return nil }
    return services.inflate(Array(bytes[4...]), Self.storageLimit)
  }
}
