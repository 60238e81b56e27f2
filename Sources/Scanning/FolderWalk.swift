import InventoryModel
import SafeBindings

/// Walks folders by raw names, relative to open folders, never through a link. Memory: the folders that are open.
final class FolderWalk: FileSource {
  private var stack: [Folder] = []
  private var starts: [Start]
  private let filter: PathFilter
  private let outputs: OwnOutputs
  private(set) var configurations: [RawPath] = []

  /// Folders below each other; deeper ones are reported, not entered.
  static let depthLimit = 1024
  static let configurationsKept = 20

  private enum Start {
    case folder(Folder)
    case file(FoundFile)
  }

  /// **Throws** `ScanError.root` for a root that cannot be opened.
  init(roots: [WalkRoot], filter: PathFilter, outputs: OwnOutputs, oneFileSystem: Bool) throws(ScanError) {
    self.filter = filter
    self.outputs = outputs
    starts = []
    for root in try WalkRoot.named(roots) {
      starts.append(try Self.start(root, outputs: outputs, oneFileSystem: oneFileSystem))
    }
    starts.reverse()
  }

  private static func start(_ root: WalkRoot, outputs: OwnOutputs, oneFileSystem: Bool) throws(ScanError) -> Start {
    do {
      return .folder(try folder(root, outputs: outputs, oneFileSystem: oneFileSystem))
    } catch {
      guard error.isNotDirectory else { throw ScanError.root(path: RawPath(bytes: root.path).text, error) }
    }
    let (folder, name) = WalkRoot.split(root.path)
    do {
      let scope = RootScope(name: root.name, device: nil)
      let parent = Folder(
        directory: try OpenDirectory(path: folder), relative: RawPath(bytes: []), depth: 0, root: scope,
        outputs: outputs)
      return .file(FoundFile(path: scope.record(RawPath(bytes: name)), name: name, folder: parent))
    } catch {
      throw ScanError.root(path: RawPath(bytes: root.path).text, error)
    }
  }

  static func folder(_ root: WalkRoot, outputs: OwnOutputs, oneFileSystem: Bool) throws(SystemError) -> Folder {
    let directory = try OpenDirectory(path: root.path)
    let device = try directory.attributes().device
    return Folder(
      directory: directory, relative: RawPath(bytes: []), depth: 0,
      root: RootScope(name: root.name, device: oneFileSystem ? device : nil), outputs: outputs)
  }

  func next() throws(ScanError) -> Found? {
    while true {
      guard let folder = stack.last else {
        switch starts.popLast() {
        case nil: return nil
        case .folder(let folder): stack.append(folder)
        case .file(let file): return found(file, kind: .unknown)
        }
        continue
      }
      do {
        guard let entry = try folder.directory.next() else {
          stack.removeLast()
          continue
        }
        if let found = visit(entry, in: folder) { return found }
      } catch {
        stack.removeLast()
        return .folderFailed(folder.root.record(folder.relative), error)
      }
    }
  }

  private func visit(_ entry: DirectoryEntry, in folder: Folder) -> Found? {
    if folder.own.contains(entry.name) { return nil }
    let relative = folder.relative.appending(RawPath(bytes: entry.name))
    let file = FoundFile(path: folder.root.record(relative), name: entry.name, folder: folder)
    var kind = entry.kind
    if kind == .unknown, let status = try? folder.directory.status(of: entry.name) { kind = status.kind }
    if kind == .directory { return enter(entry.name, relative, in: folder) }
    guard filter.takes(file: relative) else { return .leftOut(file.path) }
    return found(file, kind: kind)
  }

  private func found(_ file: FoundFile, kind: EntryKind) -> Found {
    var kind = kind
    if kind == .unknown, let status = try? file.folder.directory.status(of: file.name) { kind = status.kind }
    if EntryPolicy.isConfiguration(file.name), configurations.count < Self.configurationsKept {
      configurations.append(file.path)
    }
    if let verdict = EntryPolicy.special(kind) ?? EntryPolicy.named(file.name) { return .skipped(file, verdict) }
    return .file(file)
  }

  /// Nil where the folder is entered: its entries come next.
  private func enter(_ name: [UInt8], _ relative: RawPath, in parent: Folder) -> Found? {
    let path = parent.root.record(relative)
    guard filter.takes(folder: relative) else { return .folderLeftOut(path) }
    guard parent.depth < Self.depthLimit else { return .folderTooDeep(path) }
    do {
      let directory = try parent.directory.directory(named: name)
      if let device = parent.root.device, try directory.attributes().device != device { return .otherFileSystem(path) }
      stack.append(
        Folder(
          directory: directory, relative: relative, depth: parent.depth + 1, root: parent.root, outputs: outputs))
      return nil
    } catch {
      return .folderFailed(path, error)
    }
  }
}
