import InventoryModel
import SafeBindings

/// The files that `--files-from` names, relative to one root; opened folder by folder, never through a link.
final class ListedFiles: FileSource {
  private let lines: LineReader
  private let listPath: String
  private let root: Folder
  private let filter: PathFilter
  private let outputs: OwnOutputs
  /// The folder of the line before: lists are mostly sorted.
  private var last: Folder
  private(set) var configurations: [RawPath] = []

  init(
    lines: LineReader, listPath: String, root: WalkRoot, filter: PathFilter, outputs: OwnOutputs
  ) throws(ScanError) {
    self.lines = lines
    self.listPath = listPath
    self.filter = filter
    self.outputs = outputs
    do {
      self.root = try FolderWalk.folder(root, outputs: outputs, oneFileSystem: false)
    } catch {
      throw ScanError.root(path: RawPath(bytes: root.path).text, error)
    }
    last = self.root
  }

  func next() throws(ScanError) -> Found? {
    while true {
      var line: [UInt8]?
      do { line = try lines.next() } catch { throw ScanError.list(path: listPath, error) }
      guard let line else { return nil }
      if let found = visit(line) { return found }
    }
  }

  private func visit(_ line: [UInt8]) -> Found? {
    let written = RawPath(bytes: line)
    var components = written.components.filter { $0.bytes != [UInt8(ascii: ".")] }
    let leaves = components.contains { $0.bytes.elementsEqual("..".utf8) }
    guard line.first != UInt8(ascii: "/"), !leaves, !line.contains(0), let name = components.popLast()?.bytes else {
      return .outside(root.root.record(written))
    }
    let folderPath = components.reduce(RawPath(bytes: [])) { $0.appending($1) }
    let relative = folderPath.appending(RawPath(bytes: name))
    guard filter.takes(file: relative) else { return .leftOut(root.root.record(relative)) }
    do {
      if last.relative != folderPath { last = try open(components) }
    } catch {
      return .unreachable(root.root.record(relative), error)
    }
    if last.own.contains(name) { return nil }
    let file = FoundFile(path: root.root.record(relative), name: name, folder: last)
    if EntryPolicy.isConfiguration(name), configurations.count < FolderWalk.configurationsKept {
      configurations.append(file.path)
    }
    let kind = (try? last.directory.status(of: name))?.kind ?? .unknown
    if let verdict = EntryPolicy.special(kind) ?? EntryPolicy.named(name) { return .skipped(file, verdict) }
    return .file(file)
  }

  private func open(_ components: [RawPath]) throws(SystemError) -> Folder {
    var folder = root
    for component in components {
      folder = Folder(
        directory: try folder.directory.directory(named: component.bytes),
        relative: folder.relative.appending(component), depth: folder.depth + 1, root: root.root, outputs: outputs)
    }
    return folder
  }
}
