import Foundation

/// A rules folder with the packs that it extends: the lowest first, the one that was named last.
struct RuleLayers {
  struct Layer {
    var directory: String
    var folder: RuleFolder
    /// Nil for the lowest, which stands alone.
    var manifest: PackManifest?
  }

  let layers: [Layer]

  /// Packs that extend one another, at most.
  static let deepest = 8

  /// **Throws** `unreadable` for a folder or file that the system refuses, `rulesNotFound` where nothing is shipped.
  init(_ directory: String, log: DiagnosticLog) throws(ConfigurationError) {
    var layers: [Layer] = []
    var seen: [String] = []
    var next = directory
    var named: (file: String, node: YAMLNode)?
    while true {
      let place = URL(fileURLWithPath: next).resolvingSymlinksInPath().standardizedFileURL.path
      if let named, seen.contains(place) {
        log.report(
          named.file, named.node.line, named.node.column, "“extends” goes in a circle: \(next) is extended already")
        break
      }
      if let named, seen.count >= RuleLayers.deepest {
        log.report(
          named.file, named.node.line, named.node.column, "at most \(RuleLayers.deepest) packs can extend one another")
        break
      }
      if let named, !RuleSetLocator.isRulesFolder(next) {
        log.report(
          named.file, named.node.line, named.node.column,
          "no rules in \(next): expected a folder with a VERSION file or a pack.yaml"
            + NearestWord.hint(named.node.scalar ?? "", among: [PackManifest.shipped]))
        break
      }
      seen.append(place)
      let folder = try RuleFolder(next, log: log)
      let manifest = PackManifestReader(log: log).read(folder)
      layers.append(Layer(directory: next, folder: folder, manifest: manifest))
      guard let manifest, let base = manifest.base else { break }
      named = (manifest.file.name, base.node)
      if base.name == PackManifest.shipped {
        next = try RuleSetLocator.find(override: nil)
      } else {
        next = base.name.hasPrefix("/") ? base.name : next + "/" + base.name
      }
    }
    self.layers = layers.reversed()
    // The pack is read all the same: what does not hang on the base is told at once.
    if layers.last?.manifest != nil { log.lacksBase = true }
  }

  /// The file of that path in the uppermost layer that has one.
  func file(_ path: String) -> RuleFolder.File? {
    for layer in layers.reversed() {
      if let file = layer.folder.file(path) { return file }
    }
    return nil
  }

  /// The files of that path, of the lowest layer first.
  func files(_ path: String) -> [RuleFolder.File] { layers.compactMap { $0.folder.file(path) } }

  /// Every file's path, once.
  var paths: Set<String> { Set(layers.flatMap { $0.folder.files.map(\.path) }) }
}
