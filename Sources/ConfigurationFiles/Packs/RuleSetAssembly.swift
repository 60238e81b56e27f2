import AssessmentEngine
import InventoryModel

/// A rule set while it is put together from the layers of a pack, the lowest first.
struct RuleSetAssembly {
  struct PendingSuite {
    var suite: Suite
    var overrides: [YAMLNode.Entry]
    var reader: NodeReader
    /// The place of its layer.
    var layer: Int
  }

  let layers: RuleLayers
  let log: DiagnosticLog
  var context = RuleContext(lastDay: "")
  private(set) var pending: [PendingSuite] = []
  private var suites: [Suite] = []
  private(set) var rules: [String: Rule] = [:]
  private var examples: [String: [RuleExample]] = [:]
  private var files: [String: String] = [:]
  /// Rule id → the place of the layer that it is of.
  private(set) var places: [String: Int] = [:]
  /// Suite id → rule id → what its row said before a limit of it was changed.
  var words: [String: [String: LocalizedText?]] = [:]
  private var groups: [String: FactGroup] = [:]
  private var applications: ApplicationCriteria?
  private var adjustments: [Adjustment] = []
  private var allowances: [FunctionAllowance] = []
  private var own: Set<String> = []
  /// Rules that a pack leaves out or puts its own in place of, with the place of its layer: what lower ones say of them
  /// is sound, and says nothing of what came later.
  private var retired: [String: (layer: Int, rule: Rule)] = [:]

  init(layers: RuleLayers, log: DiagnosticLog) {
    self.layers = layers
    self.log = log
  }

  private func reader(_ file: RuleFolder.File) -> (NodeReader, YAMLNode)? {
    YAMLSource(file: file.name, log: log).read(file.bytes).map { (NodeReader(file: file.name, log: log), $0) }
  }

  private static func name(of file: RuleFolder.File) -> String {
    String((file.path.split(separator: "/").last ?? "").dropLast(".yaml".count))
  }

  // MARK: Roles, topics, sources

  mutating func readVocabulary() {
    if layers.file(RolesFile.path) == nil, !log.lacksBase, let bottom = layers.layers.first {
      log.report(bottom.directory + "/" + RolesFile.path, 1, 1, "the file is missing: it says who does work")
    }
    for file in layers.files(RolesFile.path) {
      guard let (reader, root) = reader(file) else { continue }
      context.roles.merge(RolesFile(reader: reader).read(root)) { $1 }
    }
    for file in layers.files(TrainingFile.path) {
      guard let (reader, root) = reader(file) else { continue }
      context.training.merge(TrainingFile(reader: reader).read(root)) { $1 }
    }
    var registry = SourceRegistry()
    for file in layers.files(SourceRegistry.path) { registry.add(file, lastDay: context.lastDay, log: log) }
    context.sources = registry.sources
    context.sourcePlaces = registry.places
  }

  // MARK: Suites

  mutating func readSuites(directory: String) {
    var files: [String: (file: RuleFolder.File, layer: Int)] = [:]
    for (index, layer) in layers.layers.enumerated() {
      for file in layer.folder.files where file.path.hasPrefix("Targets/") && file.path.hasSuffix(".yaml") {
        files[file.path] = (file, index)
      }
    }
    if files.isEmpty, !log.lacksBase {
      log.report(directory + "/Targets", 1, 1, "no suite: expected a file Targets/<suite>.yaml")
    }
    for (file, layer) in files.values.sorted(by: { $0.file.path < $1.file.path }) {
      guard let (reader, root) = reader(file),
        let result = SuiteFileReader(folder: layers, reader: reader, log: log, context: context)
          .read(root, id: RuleSetAssembly.name(of: file))
      else { continue }
      context.suites[result.suite.id] = result.suite
      context.limits.formUnion(result.suite.limits.keys)
      context.ambiguousLimits.merge(result.ambiguous) { a, b in a + b.filter { !a.contains($0) } }
      pending.append(PendingSuite(suite: result.suite, overrides: result.overrides, reader: reader, layer: layer))
    }
  }

  /// Reads the suites' rows for rules, once the rules are known.
  mutating func finishSuites() {
    for entry in pending {
      var suite = entry.suite
      let rows = VerdictRowReader(reader: entry.reader, context: context)
      for override in entry.overrides {
        guard let id = override.key.scalar, !isRetired(id, above: entry.layer) else { continue }
        if rules[id] == nil {
          entry.reader.reportUnknown(override.key, "no rule “\(id)”" + NearestWord.hint(id, among: rules.keys.sorted()))
        }
        suite.overrides[id] = rows.read(override.value, suite: suite.id)
      }
      suites.append(suite)
      context.suites[suite.id] = suite
    }
    suites.sort { $0.id < $1.id }
  }

  // MARK: Rules and groups

  /// Whether a pack above that layer says something else of the rule.
  private func isRetired(_ id: String, above layer: Int) -> Bool { retired[id].map { $0.layer > layer } ?? false }

  mutating func readRules(of layer: RuleLayers.Layer, at place: Int) {
    let all = layer.folder.files.filter(RuleSetAssembly.isRule)
    if all.count > RuleSetLoader.maximumRules {
      log.report(layer.directory, 1, 1, "\(all.count) rules; at most \(RuleSetLoader.maximumRules) are read")
    }
    let replaced = replaced(by: layer)
    var seen: [String: String] = [:]
    own = []
    for file in all.prefix(RuleSetLoader.maximumRules) {
      let id = RuleSetAssembly.name(of: file)
      guard let (reader, root) = reader(file),
        let result = RuleFileReader(reader: reader, context: context).read(root, id: id)
      else { continue }
      if let other = seen.updateValue(file.path, forKey: id) {
        log.report(file.name, 1, 1, "the rule “\(id)” stands in \(other) too")
        continue
      }
      if rules[id] != nil, !replaced.contains(id) {
        log.report(
          file.name, 1, 1,
          "the rule “\(id)” is one of the pack that is extended: change it with overrides, or name it in “replaces”")
        continue
      }
      if let before = rules[id] { retired[id] = (place, before) }
      rules[id] = result.rule
      examples[id] = result.examples
      files[id] = file.path
      places[id] = place
      own.insert(id)
    }
    disable(by: layer, at: place, replaced: replaced, ownFiles: seen)
  }

  private func replaced(by layer: RuleLayers.Layer) -> Set<String> {
    guard let manifest = layer.manifest else { return [] }
    let reader = NodeReader(file: manifest.file.name, log: log)
    return Set(manifest.replaces.compactMap { known($0, reader) })
  }

  private mutating func disable(
    by layer: RuleLayers.Layer, at place: Int, replaced: Set<String>, ownFiles: [String: String]
  ) {
    guard let manifest = layer.manifest else { return }
    let reader = NodeReader(file: manifest.file.name, log: log)
    for node in manifest.replaces {
      guard let id = node.scalar, replaced.contains(id) || log.lacksBase, ownFiles[id] == nil else { continue }
      reader.report(node, "“\(id)” is to be replaced, and this pack has no rule of that name")
    }
    for node in manifest.disables {
      guard let id = known(node, reader) else { continue }
      if let rule = rules[id] { retired[id] = (place, rule) }
      rules[id] = nil
      examples[id] = nil
      files[id] = nil
      own.remove(id)
    }
  }

  private func known(_ node: YAMLNode, _ reader: NodeReader) -> String? {
    guard let id = reader.text(node, of: "a rule") else { return nil }
    if rules[id] != nil { return id }
    reader.reportUnknown(node, "no rule “\(id)”" + NearestWord.hint(id, among: rules.keys.sorted()))
    return nil
  }

  private static func isRule(_ file: RuleFolder.File) -> Bool {
    file.path.hasSuffix(".yaml") && file.path.contains("/") && !file.path.hasPrefix("Targets/")
      && !file.path.hasPrefix("Data/") && !file.path.hasPrefix("Groups/")
  }

  mutating func readGroups(of layer: RuleLayers.Layer) {
    let all = layer.folder.files.filter { $0.path.hasPrefix("Groups/") && $0.path.hasSuffix(".yaml") }
    if all.count > RuleSetLoader.maximumGroups {
      log.report(layer.directory, 1, 1, "\(all.count) groups; at most \(RuleSetLoader.maximumGroups) are read")
    }
    var seen: Set<String> = []
    for file in all.prefix(RuleSetLoader.maximumGroups) {
      guard let (reader, root) = reader(file),
        let group = GroupFileReader(reader: reader, context: context).read(root, id: RuleSetAssembly.name(of: file))
      else { continue }
      if seen.insert(group.id).inserted { groups[group.id] = group } else {
        log.report(file.name, 1, 1, "the group “\(group.id)” stands in another file too")
      }
    }
  }

  mutating func readApplications() {
    guard let file = layers.file(ApplicationsFile.path), let (reader, root) = reader(file) else { return }
    applications = ApplicationsFile(reader: reader, context: context).read(root)
  }

  // MARK: What a pack changes

  mutating func applyChanges(of layer: RuleLayers.Layer, at place: Int) {
    guard let manifest = layer.manifest else { return }
    let reader = NodeReader(file: manifest.file.name, log: log)
    for entry in manifest.suites {
      guard let id = entry.key.scalar else { continue }
      guard let index = suites.firstIndex(where: { $0.id == id }) else {
        if log.lacksBase {
          SuiteChangeReader(reader: reader, context: context, pack: manifest.id).check(entry.value, of: id)
        }
        reader.reportUnknown(entry.key, "no suite “\(id)”" + NearestWord.hint(id, among: suites.map(\.id)))
        continue
      }
      var suite = suites[index]
      SuiteChangeReader(reader: reader, context: context, pack: manifest.id).apply(entry.value, to: &suite)
      correctWords(of: &suite, by: manifest.id, below: place)
      suites[index] = suite
      context.suites[id] = suite
    }
    if let node = manifest.applications {
      ApplicationChangeReader(reader: reader).apply(node, to: &applications)
    }
    // Its rules as it knew them: what packs above leave out or replace is there, and changes of it come to nothing.
    let later = retired.filter { $0.value.layer > place }
    let known = rules.merging(later.mapValues(\.rule)) { $1 }
    let changes = AdjustmentReader(
      reader: reader, context: context, manifest: manifest, rules: known, disabled: Set(retired.keys))
    for node in manifest.overrides {
      guard var adjustment = changes.adjustment(node) else { continue }
      adjustment.rules.subtract(later.keys)
      guard !adjustment.rules.isEmpty else { continue }
      guard adjustment.scope.isEverywhere else {
        adjustments.append(adjustment)
        continue
      }
      for index in suites.indices where adjustment.concerns(suite: suites[index].id) {
        for id in adjustment.rules.sorted() {
          guard let rule = rules[id] else { continue }
          suites[index].overrides[id] = suites[index].verdict(of: rule).changed(by: adjustment.change)
          suites[index].note(changeOf: id, by: manifest.id)
        }
      }
    }
    allowances += manifest.functions.compactMap(changes.allowance)
  }

  // MARK: The result

  func result(version: String) -> LoadedRules {
    let sorted = rules.values.sorted { $0.id < $1.id }
    var ruleSet = RuleSet(
      version: version, rules: sorted, suites: suites, roles: context.roles, excelFunctions: excelFunctions(),
      groups: groups.values.sorted { $0.id < $1.id }, training: context.training, applications: applications)
    ruleSet.adjustments = adjustments
    ruleSet.allowances = allowances
    return LoadedRules(
      ruleSet: ruleSet, examples: sorted.flatMap { examples[$0.id] ?? [] }, files: files, own: own,
      homes: places.filter { rules[$0.key] != nil }.mapValues { layers.layers[$0].directory },
      sources: context.sources, sourcePlaces: context.sourcePlaces)
  }

  /// The functions that Excel lists. What the table marks as unlisted, such as the stored forms of operators, is no
  /// function that a person chooses.
  private func excelFunctions() -> [String] {
    guard let file = layers.file("Data/excel_functions.tsv"), let table = TableFile(file, log: log) else { return [] }
    guard let name = table.column("name"), let notes = table.column("notes") else {
      log.report(file.name, 1, 1, "expected the columns “name” and “notes”")
      return []
    }
    return table.rows.filter { !$0.fields[notes].hasPrefix("unlisted:") }.map { String($0.fields[name]) }.sorted()
  }
}
