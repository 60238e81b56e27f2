import AssessmentEngine

/// Reads the block `macros` of a suite: the tables with the suite's columns, their sources, and the weights.
struct MacroJudgementReader {
  let folder: RuleLayers
  let reader: NodeReader
  let log: DiagnosticLog
  let lastDay: String

  static let keys = ["tables", "column", "sources", "weights"]

  /// Nil, once reported, for a block that cannot be used.
  func read(_ node: YAMLNode) -> MacroJudgement? {
    guard let map = reader.mapping(node, keys: Self.keys, of: "macros"),
      let weightsNode = map.require("weights", "a file in Data"), let weights = weights(weightsNode),
      let sourcesNode = map.require("sources", "a table in Data"), let sources = table(sourcesNode),
      let column = map.require("column", "what the suite's columns begin with").flatMap({
        reader.text($0, of: "a column")
      }), let tables = map.require("tables", "tables in Data")
    else { return nil }
    var rows = MacroTableReader(
      suiteColumn: column, sources: MacroSources(sources, lastDay: lastDay),
      categories: Set(weights.categories.keys), lastDay: lastDay)
    var all: [MacroAPI] = []
    for node in reader.list(tables, of: "tables in Data") {
      if let table = table(node) { all += rows.read(table) }
    }
    return MacroJudgement(
      table: MacroAPITable(all), weights: weights.weights, criteria: weights.criteria, categories: weights.categories)
  }

  private func weights(_ node: YAMLNode) -> MacroWeightsReader.Result? {
    guard let file = file(node), let root = YAMLSource(file: file.name, log: log).read(file.bytes) else { return nil }
    return MacroWeightsReader(reader: NodeReader(file: file.name, log: log)).read(root)
  }

  private func table(_ node: YAMLNode) -> TableFile? { file(node).flatMap { TableFile($0, log: log) } }

  private func file(_ node: YAMLNode) -> RuleFolder.File? {
    guard let name = reader.text(node, of: "a file in Data") else { return nil }
    if let file = folder.file("Data/" + name) { return file }
    let names = folder.paths.sorted().filter { $0.hasPrefix("Data/") }.map { String($0.dropFirst(5)) }
    reader.reportUnknown(node, "no file Data/\(name)" + NearestWord.hint(name, among: names))
    return nil
  }
}
