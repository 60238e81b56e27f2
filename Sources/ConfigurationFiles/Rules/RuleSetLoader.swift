import AssessmentEngine
import InventoryModel

/// Loads a rules folder: `VERSION`, `roles.yaml`, `training.yaml`, `applications.yaml`, `Targets/*.yaml`, `<Area>/*.yaml`,
/// `Groups/*.yaml`, `Data/*.tsv`; or one with `pack.yaml`, which adds the same to another folder and changes it.
///
/// Everything that is wrong in any file is reported together.
public enum RuleSetLoader {
  /// At most so many rules.
  public static let maximumRules = 5_000
  /// At most so many groups of facts.
  public static let maximumGroups = 50

  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses a file.
  ///
  /// `knownFacts`: the kinds that detectors give; nil: kinds are not checked.
  public static func load(
    directory: String, knownFacts: [FactKindDefinition]? = nil
  ) throws(ConfigurationError) -> RuleSet {
    try read(directory: directory, knownFacts: knownFacts).ruleSet
  }

  /// The same, with the examples.
  public static func read(
    directory: String, knownFacts: [FactKindDefinition]? = nil
  ) throws(ConfigurationError) -> LoadedRules {
    let log = DiagnosticLog()
    let layers = try RuleLayers(directory, log: log)
    guard let bottom = layers.layers.first else {
      try log.throwIfAny()
      throw .rulesNotFound(places: [directory])
    }
    let version = bottom.manifest == nil ? VersionFile(bottom.folder, directory: bottom.directory, log: log) : nil
    var assembly = RuleSetAssembly(layers: layers, log: log)
    let days = [version?.day ?? ""] + layers.layers.compactMap(\.manifest?.day)
    assembly.context.lastDay = days.reduce(CalendarDate.latestToday, max)
    assembly.context.facts = knownFacts.map { definitions in
      Dictionary(definitions.map { ($0.kind, $0) }, uniquingKeysWith: FactKindDefinition.merged)
    }
    assembly.readVocabulary()
    assembly.readSuites(directory: directory)
    for (place, layer) in layers.layers.enumerated() { assembly.readRules(of: layer, at: place) }
    for layer in layers.layers { assembly.readGroups(of: layer) }
    assembly.readApplications()
    assembly.finishSuites()
    for (place, layer) in layers.layers.enumerated() { assembly.applyChanges(of: layer, at: place) }
    try log.throwIfAny()
    let names = layers.layers.map { layer in
      let digest = "(fnv1a64 \(layer.folder.digest))"
      return layer.manifest.map { "\($0.id) \($0.version) \(digest)" } ?? "\(version?.text ?? "") \(digest)"
    }
    var loaded = assembly.result(version: names.joined(separator: " + "))
    loaded.day = days.filter { !$0.isEmpty }.max()
    return loaded
  }
}
