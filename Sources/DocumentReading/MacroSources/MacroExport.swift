import SafeBindings

/// Writes the source of modules into a folder: a folder a document, a folder a project where a document has several, a
/// file a module. Nothing that is there is replaced, nothing outside of the folder is touched.
public struct MacroExport: ~Copyable {
  private let root: NewDirectory
  private let path: String
  private var names = ExportName()

  /// A file that was written, and the module it holds.
  public struct Written: Sendable {
    /// With slashes, below the folder.
    public var path: String
    public var source: MacroSource
  }

  /// `path`: the folder; made where it is not there, but not the folders that it is in.
  public init(path: String) throws(MacroExportError) {
    self.path = path
    do throws(SystemError) { root = try NewDirectory(openOrMake: Array(path.utf8)) } catch {
      throw .cannotOpen(path: path, cause: error)
    }
  }

  /// The name of a document's folder. Two documents of one name get two.
  ///
  /// **Throws** `exists` where something has that name already: it would be from another run.
  public mutating func folder(for document: String) throws(MacroExportError) -> String {
    let name = names.unique(document)
    guard !root.holds(Array(name.utf8)) else { throw .exists(path: "\(path)/\(name)") }
    return name
  }

  /// Writes what a document has; no folder where it has nothing.
  public func write(_ sources: [MacroSource], to folder: String) throws(MacroExportError) -> [Written] {
    guard !sources.isEmpty else { return [] }
    let directory = try make(folder, in: root, path)
    var projects: [(place: String, project: Int)] = []
    for source in sources where !projects.contains(where: { $0 == (source.place, source.project) }) {
      projects.append((source.place, source.project))
    }
    guard projects.count > 1 else { return try files(sources[...], directory, folder) }
    var written: [Written] = []
    var names = ExportName()
    for (place, project) in projects {
      let own = sources.filter { $0.place == place && $0.project == project }
      let name = names.unique(own.first.map { $0.projectName.isEmpty ? place : $0.projectName } ?? place)
      let inner = try make(name, in: directory, "\(path)/\(folder)")
      written += try files(own[...], inner, "\(folder)/\(name)")
    }
    return written
  }

  private func make(
    _ name: String, in parent: borrowing NewDirectory, _ path: String
  ) throws(MacroExportError) -> NewDirectory {
    do throws(SystemError) { return try parent.makeDirectory(named: Array(name.utf8)) } catch {
      throw .cannotWrite(path: "\(path)/\(name)", cause: error)
    }
  }

  private func files(
    _ sources: ArraySlice<MacroSource>, _ directory: borrowing NewDirectory, _ folder: String
  ) throws(MacroExportError) -> [Written] {
    var names = ExportName()
    var written: [Written] = []
    for source in sources {
      let name = names.unique(source.module, fileExtension: source.fileExtension)
      do throws(SystemError) { try directory.makeFile(named: Array(name.utf8), contents: source.text) } catch {
        throw .cannotWrite(path: "\(path)/\(folder)/\(name)", cause: error)
      }
      written.append(Written(path: "\(folder)/\(name)", source: source))
    }
    return written
  }
}
