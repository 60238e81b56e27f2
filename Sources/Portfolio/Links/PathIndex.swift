import AssessmentEngine
import InventoryModel

/// Finds documents and folders by their paths as Windows compares them.
///
/// **Limits** 16 bytes a path, a name and a folder: hashes, whose paths are looked at again when one is met. The hash
/// is seeded anew by each process, so nobody can make names for it that are all the same; no result depends on it.
struct PathIndex: Sendable {
  private struct Entry: Sendable {
    var hash: Int
    var document: UInt32
  }

  private let paths: [RawPath]
  private var files: [Entry] = []
  private var names: [Entry] = []
  private var folders: [Entry] = []

  /// `paths`: of the documents, by index; what is beyond 2³² is not found.
  init(_ paths: [RawPath]) {
    self.paths = paths
    files.reserveCapacity(paths.count)
    names.reserveCapacity(paths.count)
    var lastFolder = ""
    for (index, path) in paths.enumerated() {
      guard let document = UInt32(exactly: index) else { break }
      let folded = LinkName.folded(path: path.bytes)
      files.append(Entry(hash: folded.hashValue, document: document))
      let slash = folded.utf8.lastIndex(of: 0x2F)
      let name = slash.map { String(folded[folded.index(after: $0)...]) } ?? folded
      names.append(Entry(hash: name.hashValue, document: document))
      let folder = slash.map { String(folded[..<$0]) } ?? ""
      if folder != lastFolder {
        add(folder: folder, besides: lastFolder, document)
        lastFolder = folder
      }
    }
    files.sort(by: PathIndex.precedes)
    names.sort(by: PathIndex.precedes)
    folders.sort(by: PathIndex.precedes)
  }

  /// A folder and those above it, as far as the last one was not in them.
  private mutating func add(folder: String, besides last: String, _ document: UInt32) {
    var end = folder.endIndex
    while end > folder.startIndex {
      let above = folder[..<end]
      if last.hasPrefix(above), last.count == above.count || last.dropFirst(above.count).first == "/" { break }
      folders.append(Entry(hash: String(above).hashValue, document: document))
      end = above.lastIndex(of: "/") ?? folder.startIndex
    }
  }

  private static func precedes(_ a: Entry, _ b: Entry) -> Bool { (a.hash, a.document) < (b.hash, b.document) }

  /// The document at a path. Where two names differ in nothing but case, the one spelled as asked, else the first.
  func document(at names: [String]) -> Int? {
    let folded = names.map { LinkName.folded($0) }.joined(separator: "/")
    let exact = names.joined(separator: "/")
    var first: Int?
    for document in PathIndex.documents(files, folded.hashValue) where LinkName.folded(path: paths[document].bytes) == folded {
      if LinkName.text(paths[document].bytes) == exact { return document }
      if first == nil { first = document }
    }
    return first
  }

  /// Whether some document lies in or below the folder. The top is one.
  func isFolder(_ names: [String]) -> Bool {
    guard !names.isEmpty else { return !paths.isEmpty }
    let folded = names.map { LinkName.folded($0) }.joined(separator: "/")
    return PathIndex.documents(folders, folded.hashValue).contains { document in
      LinkName.folded(path: paths[document].bytes).hasPrefix(folded + "/")
    }
  }

  /// The only document of a name in the whole estate; nil where there are none or several. `name`: folded.
  func onlyDocument(named name: String) -> Int? {
    guard !name.isEmpty else { return nil }
    var found: Int?
    for document in PathIndex.documents(names, name.hashValue)
    where LinkName.folded(path: paths[document].name.bytes) == name {
      if found != nil { return nil }
      found = document
    }
    return found
  }

  private static func documents(_ entries: [Entry], _ hash: Int) -> some Sequence<Int> {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return entries[low...].lazy.prefix { $0.hash == hash }.map { Int($0.document) }
  }
}
