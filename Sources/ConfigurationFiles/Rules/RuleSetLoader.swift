import AssessmentEngine
import InventoryModel

/// Loads a rules folder: `VERSION`, `roles.yaml`, `Targets/*.yaml`, `<Area>/*.yaml`, `Groups/*.yaml`, `Data/*.tsv`.
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
    let folder = try RuleFolder(directory, log: log)
    let version = VersionFile(folder, directory: directory, log: log)
    var context = RuleContext(lastDay: max(version.day ?? "", CalendarDate.latestToday))
    context.facts = knownFacts.map { definitions in
      Dictionary(definitions.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }
    context.roles = roles(folder, directory: directory, log: log)
    context.sources = SourceRegistry(folder, lastDay: context.lastDay, log: log).sources
    context.training = root(folder, TrainingFile.path, log: log).map { TrainingFile(reader: $0).read($1) } ?? [:]
    let suites = suites(folder, directory: directory, context: &context, log: log)
    var rules: [Rule] = []
    var examples: [RuleExample] = []
    var files: [String: String] = [:]
    let ruleFiles = folder.files.filter(isRule)
    if ruleFiles.count > maximumRules {
      log.report(directory, 1, 1, "\(ruleFiles.count) rules; at most \(maximumRules) are read")
    }
    for file in ruleFiles.prefix(maximumRules) {
      let reader = NodeReader(file: file.name, log: log)
      let id = name(of: file)
      guard let root = YAMLSource(file: file.name, log: log).read(file.bytes),
        let result = RuleFileReader(reader: reader, context: context).read(root, id: id)
      else { continue }
      if let other = files.updateValue(file.path, forKey: id) {
        log.report(file.name, 1, 1, "the rule “\(id)” stands in \(other) too")
        continue
      }
      rules.append(result.rule)
      examples += result.examples
    }
    rules.sort { $0.id < $1.id }
    let functions = excelFunctions(folder, log: log)
    let groups = groups(folder, directory: directory, context: context, log: log)
    let applications = root(folder, ApplicationsFile.path, log: log).flatMap {
      ApplicationsFile(reader: $0, context: context).read($1)
    }
    let judged = suites.map { overridden($0, context: context, rules: files, log: log) }
    try log.throwIfAny()
    let ruleSet = RuleSet(
      version: "\(version.text) (fnv1a64 \(folder.digest))", rules: rules, suites: judged.sorted { $0.id < $1.id },
      roles: context.roles, excelFunctions: functions, groups: groups, training: context.training,
      applications: applications)
    let order = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    examples = examples.enumerated().sorted {
      (order[$0.element.rule] ?? 0, $0.offset) < (order[$1.element.rule] ?? 0, $1.offset)
    }.map(\.element)
    return LoadedRules(ruleSet: ruleSet, examples: examples, files: files)
  }

  /// The contents of a YAML file beside the folders, where there is one.
  private static func root(_ folder: RuleFolder, _ path: String, log: DiagnosticLog) -> (NodeReader, YAMLNode)? {
    guard let file = folder.file(path), let root = YAMLSource(file: file.name, log: log).read(file.bytes) else {
      return nil
    }
    return (NodeReader(file: file.name, log: log), root)
  }

  /// The functions that Excel lists. What the table marks as unlisted, such as the stored forms of operators, is no
  /// function that a person chooses.
  private static func excelFunctions(_ folder: RuleFolder, log: DiagnosticLog) -> [String] {
    guard let file = folder.file("Data/excel_functions.tsv"), let table = TableFile(file, log: log) else { return [] }
    guard let name = table.column("name"), let notes = table.column("notes") else {
      log.report(file.name, 1, 1, "expected the columns “name” and “notes”")
      return []
    }
    return table.rows.filter { !$0.fields[notes].hasPrefix("unlisted:") }.map { String($0.fields[name]) }.sorted()
  }

  private static func groups(
    _ folder: RuleFolder, directory: String, context: RuleContext, log: DiagnosticLog
  ) -> [FactGroup] {
    let files = folder.files.filter { $0.path.hasPrefix("Groups/") && $0.path.hasSuffix(".yaml") }
    if files.count > maximumGroups {
      log.report(directory, 1, 1, "\(files.count) groups; at most \(maximumGroups) are read")
    }
    var groups: [FactGroup] = []
    for file in files.prefix(maximumGroups) {
      let reader = NodeReader(file: file.name, log: log)
      guard let root = YAMLSource(file: file.name, log: log).read(file.bytes),
        let group = GroupFileReader(reader: reader, context: context).read(root, id: name(of: file))
      else { continue }
      if groups.contains(where: { $0.id == group.id }) {
        log.report(file.name, 1, 1, "the group “\(group.id)” stands in another file too")
        continue
      }
      groups.append(group)
    }
    return groups.sorted { $0.id < $1.id }
  }

  private static func isRule(_ file: RuleFolder.File) -> Bool {
    file.path.hasSuffix(".yaml") && file.path.contains("/") && !file.path.hasPrefix("Targets/")
      && !file.path.hasPrefix("Data/") && !file.path.hasPrefix("Groups/")
  }

  private static func name(of file: RuleFolder.File) -> String {
    String((file.path.split(separator: "/").last ?? "").dropLast(".yaml".count))
  }

  private static func roles(_ folder: RuleFolder, directory: String, log: DiagnosticLog) -> [String: LocalizedText] {
    guard let file = folder.file("roles.yaml") else {
      log.report(directory + "/roles.yaml", 1, 1, "the file is missing: it says who does work")
      return [:]
    }
    let reader = NodeReader(file: file.name, log: log)
    guard let root = YAMLSource(file: file.name, log: log).read(file.bytes),
      let map = reader.mapping(root, keys: ["roles"], of: "the roles file"),
      let node = map.require("roles", "role id → name in English and French")
    else { return [:] }
    var roles: [String: LocalizedText] = [:]
    for entry in reader.namedEntries(node, of: "roles") {
      guard let id = entry.key.scalar else { continue }
      if !NodeReader.isIdentifier(id) { reader.report(entry.key, "“\(id)” is no id: 1 to 64 of a-z, 0-9 and -") }
      roles[id] = reader.localized(entry.value, of: "the role \(id)")
    }
    return roles
  }

  private struct PendingSuite {
    var suite: Suite
    var overrides: [YAMLNode.Entry]
    var reader: NodeReader
  }

  private static func suites(
    _ folder: RuleFolder, directory: String, context: inout RuleContext, log: DiagnosticLog
  ) -> [PendingSuite] {
    var suites: [PendingSuite] = []
    let files = folder.files.filter { $0.path.hasPrefix("Targets/") && $0.path.hasSuffix(".yaml") }
    if files.isEmpty { log.report(directory + "/Targets", 1, 1, "no suite: expected a file Targets/<suite>.yaml") }
    for file in files {
      let reader = NodeReader(file: file.name, log: log)
      guard let root = YAMLSource(file: file.name, log: log).read(file.bytes),
        let result = SuiteFileReader(folder: folder, reader: reader, log: log, context: context)
          .read(root, id: name(of: file))
      else { continue }
      context.suites[result.suite.id] = result.suite
      context.limits.formUnion(result.suite.limits.keys)
      context.ambiguousLimits.merge(result.ambiguous) { a, b in a + b.filter { !a.contains($0) } }
      suites.append(PendingSuite(suite: result.suite, overrides: result.overrides, reader: reader))
    }
    return suites
  }

  private static func overridden(
    _ pending: PendingSuite, context: RuleContext, rules: [String: String], log: DiagnosticLog
  ) -> Suite {
    var suite = pending.suite
    let rows = VerdictRowReader(reader: pending.reader, context: context)
    for entry in pending.overrides {
      guard let id = entry.key.scalar else { continue }
      if rules[id] == nil {
        pending.reader.report(entry.key, "no rule “\(id)”" + NearestWord.hint(id, among: rules.keys.sorted()))
      }
      suite.overrides[id] = rows.read(entry.value, suite: suite.id)
    }
    return suite
  }
}
