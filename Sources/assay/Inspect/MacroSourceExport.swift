import DocumentReading
import InventoryModel
import Reports

/// Where `--export-source` writes: a folder for each of the documents, all of which must be free before any is read.
struct MacroSourceExport: ~Copyable {
  private var export: MacroExport?
  private var folders: [String] = []

  var isWanted: Bool { !folders.isEmpty }

  /// `folder`: nil where nobody asked for source.
  init(folder: String?, documents: [String]) throws(MacroExportError) {
    guard let folder else {
      export = nil
      return
    }
    var export = try MacroExport(path: folder)
    for document in documents { folders.append(try export.folder(for: MacroSourceExport.name(of: document))) }
    self.export = consume export
  }

  private static func name(of document: String) -> String { RawPath(bytes: Array(document.utf8)).name.text }

  /// `index`: of the document.
  func write(_ sources: MacroSources, of index: Int) throws(MacroExportError) -> [MacroInspection.File] {
    guard let written = try export?.write(sources.all, to: folders[index]) else { return [] }
    return written.map { file in
      MacroInspection.File(
        part: file.source.place, module: file.source.module, digest: file.source.sha256, path: file.path,
        isLossy: file.source.isLossy)
    }
  }
}
