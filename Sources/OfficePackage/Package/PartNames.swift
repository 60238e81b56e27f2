/// Finds entries by part name: without regard to case (ECMA-376-2:2021 §6.2.2.3), as written or percent-decoded.
struct PartNames {
  private var indices: [String: Int] = [:]
  private var current: Set<Int> = []
  /// Names of several entries whose content differs.
  private(set) var doubled: [String] = []

  init(_ entries: [ZipEntry]) {
    var last: [String: ZipEntry] = [:]
    var marked: Set<String> = []
    for entry in entries where !entry.isFolder {
      let key = entry.name.lowercased()
      if let old = last[key] {
        current.remove(old.index)
        if old.crc != entry.crc || old.size != entry.size {
          if marked.insert(entry.name).inserted { doubled.append(entry.name) }
        }
      }
      last[key] = entry
      current.insert(entry.index)
      indices[key] = entry.index
    }
  }

  /// Whether the entry is the one that its name stands for: the last of that name.
  func isCurrent(_ entry: ZipEntry) -> Bool { current.contains(entry.index) }

  func find(_ name: String) -> Int? {
    let trimmed = name.utf8.first == UInt8(ascii: "/") ? String(name.drop { $0 == "/" }) : name
    if let found = indices[trimmed.lowercased()] { return found }
    guard trimmed.utf8.contains(UInt8(ascii: "%")) else { return nil }
    return indices[PartNames.percentDecoded(trimmed).lowercased()]
  }

  /// The entry that a relationship's target leads to (ECMA-376-2:2021 §6.5.3, RFC 3986 §5.2).
  func resolve(_ target: String, from source: String) -> Int? {
    let slash = UInt8(ascii: "/")
    var path = target.utf8.prefix { $0 != UInt8(ascii: "#") }.map { $0 == UInt8(ascii: "\\") ? slash : $0 }
    guard !path.isEmpty else { return nil }
    if path.first != slash {
      let folder = source.utf8.lastIndex(of: slash).map { source.utf8[..<$0] }
      path = (folder.map(Array.init) ?? []) + [slash] + path
    }
    var segments: [ArraySlice<UInt8>] = []
    for segment in path.split(separator: slash) where !segment.elementsEqual(".".utf8) {
      if segment.elementsEqual("..".utf8) { _ = segments.popLast() } else { segments.append(segment) }
    }
    return find(String(decoding: Array(segments.joined(separator: [slash])), as: UTF8.self))
  }

  /// Whether the name is that of a relationship part: `…/_rels/….rels`. Where a package was packed anew on a Mac, the
  /// copies of its names below `__MACOSX` are no markup but AppleDouble files (RFC 1740).
  static func isRelationships(_ name: String) -> Bool {
    // Nearly all names end otherwise, and no letter but `S` becomes an `s`.
    guard let last = name.utf8.last, last | 0x20 == UInt8(ascii: "s"), !name.hasPrefix("__MACOSX/") else { return false }
    let segments = name.lowercased().split(separator: "/", omittingEmptySubsequences: false)
    return segments.count >= 2 && segments[segments.count - 2] == "_rels" && segments[segments.count - 1].hasSuffix(".rels")
  }

  /// The part whose relationships a relationship part holds; empty for the package.
  static func source(of relationships: String) -> String {
    var segments = relationships.split(separator: "/", omittingEmptySubsequences: false)
    let file = segments.removeLast()
    segments.removeLast()
    segments.append(file.dropLast(".rels".count))
    return segments.joined(separator: "/")
  }

  static func percentDecoded(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        out.append(value)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
