import InventoryModel
import SafeBindings

/// An open folder, held by everything that was found in it.
final class Folder {
  let directory: OpenDirectory
  /// Below the root.
  let relative: RawPath
  /// The root is 0.
  let depth: Int
  let root: RootScope
  /// Names here that are the scan's own: the inventory and its companions.
  let own: Set<[UInt8]>

  init(directory: consuming OpenDirectory, relative: RawPath, depth: Int, root: RootScope, outputs: OwnOutputs) {
    let attributes = try? directory.attributes()
    own = attributes.map { outputs.names(in: $0) } ?? []
    self.directory = directory
    self.relative = relative
    self.depth = depth
    self.root = root
  }
}

/// What all folders of one root share.
struct RootScope {
  var name: RawPath?
  /// The device of the root, where the walk may not leave it.
  var device: UInt64?

  func record(_ relative: RawPath) -> RawPath { name.map { $0.appending(relative) } ?? relative }
}

/// A file to read: a name in an open folder.
struct FoundFile {
  /// What its record is called by.
  var path: RawPath
  var name: [UInt8]
  var folder: Folder

  func open() throws(SystemError) -> HeldFile {
    let opened = try folder.directory.file(named: name)
    let keepsAccessTime = opened.keepsAccessTime
    return try HeldFile(opened.take(), keepsAccessTime: keepsAccessTime)
  }

  func status() throws(SystemError) -> FileAttributes { try folder.directory.status(of: name).attributes }
}

/// A file that is open while it is read, and what it was like before.
final class HeldFile {
  let file: OpenFile
  let before: FileAttributes
  let keepsAccessTime: Bool

  init(_ file: consuming OpenFile, keepsAccessTime: Bool) throws(SystemError) {
    before = try file.attributes()
    self.file = file
    self.keepsAccessTime = keepsAccessTime
  }

  /// Whether it is not any more what was opened.
  var hasChanged: Bool {
    guard let after = try? file.attributes() else { return true }
    return after != before
  }
}

/// What a source of files comes upon, one after the other.
enum Found {
  case file(FoundFile)
  /// A record without reading.
  case skipped(FoundFile, EntryPolicy.Verdict)
  /// `--exclude` names it or `--include` does not.
  case leftOut(RawPath)
  case folderLeftOut(RawPath)
  case folderFailed(RawPath, SystemError)
  case folderTooDeep(RawPath)
  case otherFileSystem(RawPath)
  /// A file of a list whose folder cannot be opened.
  case unreachable(RawPath, SystemError)
  /// A line of a list that names nothing below the root.
  case outside(RawPath)
}

/// Files one after the other, in constant memory.
protocol FileSource: AnyObject {
  /// Nil at the end.
  func next() throws(ScanError) -> Found?
  /// `assay.yaml` files that were met, the first of them.
  var configurations: [RawPath] { get }
}

/// The scan's own files, wherever the walk meets them.
struct OwnOutputs {
  private var entries: [(device: UInt64, inode: UInt64, names: Set<[UInt8]>)] = []

  init() {}

  /// The inventory, its key and what SQLite writes beside it.
  mutating func add(inventory path: [UInt8]) {
    add(path, endings: ["", "-wal", "-shm", "-journal", ".key", ".lock"])
  }

  mutating func add(file path: [UInt8]) { add(path, endings: [""]) }

  private mutating func add(_ path: [UInt8], endings: [String]) {
    let (folder, name) = WalkRoot.split(path)
    guard let directory = try? OpenDirectory(path: folder), let attributes = try? directory.attributes() else { return }
    entries.append((attributes.device, attributes.inode, Set(endings.map { name + Array($0.utf8) })))
  }

  func names(in folder: FileAttributes) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for entry in entries where entry.device == folder.device && entry.inode == folder.inode {
      names.formUnion(entry.names)
    }
    return names
  }
}
