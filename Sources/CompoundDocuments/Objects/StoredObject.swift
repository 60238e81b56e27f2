/// What a storage says of the OLE object in it ([MS-OLEDS] 1.3.3), without what is drawn of it.
public struct StoredObject: Hashable, Sendable {
  /// Where its content is.
  public enum Content: Hashable, Sendable {
    /// A stream that holds an Office Open XML package or other file as it is.
    case stream(name: String, CompoundStream)
    /// A file that the Object Packager wrapped: its name without folders, and where its bytes are.
    case wrapped(fileName: String, CompoundStream)
    /// The storage itself is the document: its streams say which.
    case storage(CompoundKind)
    /// Nothing but what the program of its class understands.
    case opaque
  }

  /// `{00020820-0000-0000-C000-000000000046}`; empty where none is set.
  public var classID: String
  /// The ProgID that the object's program left; empty where it left none.
  public var program = ""
  /// Whether the data is elsewhere ([MS-OLEDS] 2.3.3, flag of a linked object).
  public var isLinked = false
  /// A control of a form rather than an object.
  public var isControl = false
  public var content = Content.opaque
}

extension CompoundFile {
  /// Reads what a storage holds. `index` is that of its entry: 0 is the file as a whole, as it is embedded in a package.
  ///
  /// **Throws** `CompoundError.unreadable` where the system does not give the bytes; what is not as it should be in the
  /// object's own streams leaves the answer empty there.
  public func storedObject<Source: RandomAccessBytes & ~Copyable>(
    in index: Int = 0, from source: borrowing Source
  ) throws(CompoundError) -> StoredObject {
    guard entries.indices.contains(index) else { return StoredObject(classID: "") }
    var object = StoredObject(classID: ClassID.text(entries[index].classID))
    var streams: [String: CompoundEntry] = [:]
    for entry in (members[index] ?? []).map({ entries[$0] }) where entry.kind == .stream {
      let name = entry.name.uppercased()
      if streams[name] == nil { streams[name] = entry }
    }
    if let entry = streams["\u{1}COMPOBJ"] {
      object.program = ObjectNames(try stream(entry).bytes(at: 0, count: ObjectNames.limit, from: source)).program
    }
    if let entry = streams["\u{1}OLE"] {
      // [MS-OLEDS] 2.3.3 OLEStream: version, then flags.
      let head = try stream(entry).bytes(at: 0, count: 8, from: source)
      object.isLinked = (head.uint32(at: 4) ?? 0) & 1 != 0
    }
    // Excel names the storages of links so ([MS-XLS] 2.1.7.3).
    if index > 0, entries[index].name.uppercased().hasPrefix("LNK") { object.isLinked = true }
    if let entry = streams["\u{3}OBJINFO"] {
      // [MS-DOC] 2.9.166 ODTPersist1: fLink, and fOCX for controls.
      let flags = try stream(entry).bytes(at: 0, count: 2, from: source).uint16(at: 0) ?? 0
      if flags & 0x0010 != 0 { object.isLinked = true }
      if flags & 0x1000 != 0 { object.isControl = true }
    }
    if streams["\u{3}OCXNAME"] != nil || streams["\u{3}OCXDATA"] != nil { object.isControl = true }
    object.content = try content(streams, in: index, source)
    return object
  }

  private func content<Source: RandomAccessBytes & ~Copyable>(
    _ streams: [String: CompoundEntry], in index: Int, _ source: borrowing Source
  ) throws(CompoundError) -> StoredObject.Content {
    let kind = CompoundKind.recognise(self, storage: index)
    // Streams that are whole documents come first: some programs leave a wrapped copy beside them.
    if ![.embeddedObject, .equation, .other].contains(kind) { return .storage(kind) }
    if let entry = streams["PACKAGE"] { return .stream(name: entry.name, stream(entry)) }
    if let entry = streams["\u{1}OLE10NATIVE"] {
      let native = stream(entry)
      if let file = try WrappedFile(native, source) { return .wrapped(fileName: file.name, file.data) }
    }
    for name in ["EMBEDDEDODF", "CONTENTS"] {
      if let entry = streams[name] { return .stream(name: entry.name, stream(entry)) }
    }
    return .opaque
  }

  /// Storages that hold the objects of a binary document: those in `ObjectPool` of Word ([MS-DOC] 2.1.10), and those that
  /// Excel calls `MBD` or `LNK` and eight digits ([MS-XLS] 2.1.7.8); in the order of the directory.
  public var objectStorages: [Int] {
    entries.indices.filter { index in
      let entry = entries[index]
      guard entry.kind == .storage, let parent = entry.parent else { return false }
      if parent == 0 {
        let name = entry.name.uppercased()
        return name.utf8.count == 11 && (name.hasPrefix("MBD") || name.hasPrefix("LNK"))
      }
      return entries[parent].parent == 0 && entries[parent].isNamed("ObjectPool")
    }
  }
}

/// Class ids as registries write them.
public enum ClassID {
  /// Sixteen bytes as stored ([MS-DTYP] 2.3.4.2); empty for none, and for the class of nothing.
  public static func text(_ bytes: [UInt8]) -> String {
    guard bytes.count == 16, bytes.contains(where: { $0 != 0 }) else { return "" }
    let order = [3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15]
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = [UInt8(ascii: "{")]
    for place in order {
      if place < 0 {
        text.append(UInt8(ascii: "-"))
      } else {
        text += [digits[Int(bytes[place] >> 4)], digits[Int(bytes[place] & 15)]]
      }
    }
    return String(decoding: text + [UInt8(ascii: "}")], as: UTF8.self)
  }
}
