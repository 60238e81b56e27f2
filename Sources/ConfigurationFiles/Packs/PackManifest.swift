/// What `pack.yaml` says: a folder that has one is no rule pack of its own, but adds to another and changes it.
struct PackManifest {
  var file: RuleFolder.File
  var id = "pack"
  var version = "0.0.0"
  /// Sources may have been read up to this day even where a machine's clock is behind.
  var day: String?
  /// `shipped`, or a folder relative to this one, with its node for complaints; nil, once reported, where it is not said.
  var base: (name: String, node: YAMLNode)?
  /// Rules of the base that rules of the same id stand in place of.
  var replaces: [YAMLNode] = []
  var disables: [YAMLNode] = []
  var overrides: [YAMLNode] = []
  var functions: [YAMLNode] = []
  var suites: [YAMLNode.Entry] = []
  var applications: YAMLNode?

  static let path = "pack.yaml"
  static let shipped = "shipped"
}

/// Reads `pack.yaml`.
struct PackManifestReader {
  let log: DiagnosticLog

  static let keys = [
    "id", "version", "title", "extends", "replaces", "disables", "overrides", "functions", "suites", "applications",
  ]

  /// Nil for a folder without one. What cannot be used is reported, and says nothing.
  func read(_ folder: RuleFolder) -> PackManifest? {
    guard let file = folder.file(PackManifest.path) else { return nil }
    let reader = NodeReader(file: file.name, log: log)
    guard let root = YAMLSource(file: file.name, log: log).read(file.bytes),
      let map = reader.mapping(root, keys: Self.keys, of: "a pack")
    else { return PackManifest(file: file) }
    let id = map.require("id", "a name of its own").flatMap { reader.identifier($0) }
    let version = map.require("version", "such as 1.0.0, or 1.0.0 2026-11-22").flatMap { node -> VersionText? in
      let text = reader.text(node, of: "a version").flatMap(VersionText.init)
      if text == nil { reader.report(node, VersionText.expected) }
      if let day = text?.day, day > CalendarDate.latestToday { reader.report(node, "the day \(day) is in the future") }
      return text
    }
    _ = map["title"].flatMap { reader.localized($0, of: "the title") }
    let base = map.require("extends", "“shipped”, or the folder of another pack, relative to this one")
    let name = base.flatMap { reader.text($0, of: "a pack") }
    func items(_ key: String) -> [YAMLNode] { map[key].map { reader.list($0, of: key) } ?? [] }
    let suites = map["suites"].map { reader.namedEntries($0, of: "suites") } ?? []
    // What is wrong with its head is reported; the rest is read all the same, so that everything is told at once.
    return PackManifest(
      file: file, id: id ?? "pack", version: version?.numbers ?? "0.0.0", day: version?.day,
      base: base.flatMap { node in name.map { ($0, node) } }, replaces: items("replaces"), disables: items("disables"),
      overrides: items("overrides"), functions: items("functions"), suites: suites, applications: map["applications"])
  }
}
