import CompoundDocuments
import ContentDigest

/// Collects the source of the modules of one document while it is read.
public final class MacroSources {
  public private(set) var all: [MacroSource] = []
  /// More source was there than is kept.
  public private(set) var isOverLimit = false
  private var bytes = 0

  /// Bytes of text that are kept: a document may hold more than one project, each up to its own limit.
  static let limit = 192 << 20

  public init() {}

  /// A file that changed while it was read is read again.
  func removeAll() {
    all.removeAll()
    bytes = 0
    isOverLimit = false
  }

  /// Takes over what a document inside has; `path` says where that is.
  func add(_ inside: MacroSources, below path: String) {
    for var source in inside.all {
      guard source.text.count <= Self.limit - bytes else {
        isOverLimit = true
        return
      }
      bytes += source.text.count
      source.place = "\(path)/\(source.place)"
      all.append(source)
    }
    if inside.isOverLimit { isOverLimit = true }
  }

  func add(_ projects: [MacroProject], at place: String) {
    // A binary document's projects come one by one, and some places are read twice.
    let known = Set(all.lazy.filter { $0.place == place }.map(\.project)).count
    for (index, project) in projects.enumerated() {
      for module in project.modules {
        let text = project.text(of: module)
        guard text.utf8.count <= Self.limit - bytes else {
          isOverLimit = true
          return
        }
        bytes += text.utf8.count
        all.append(
          MacroSource(
            place: place, project: known + index, projectName: project.name, module: module.name,
            type: module.kind.rawValue, sha256: SHA256Digest.hexadecimal(of: module.source), text: text.utf8,
            isLossy: text.isLossy))
      }
    }
  }
}
