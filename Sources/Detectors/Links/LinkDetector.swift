import FormulaSyntax
import InventoryModel
import OfficePackage

/// Links that leave the package.
final class LinkDetector: Detector {
  static let interests: DetectorInterests = .formulas

  static let factKinds = [
    FactKindDefinition(
      kind: "link.external", subject: "target as written, secrets masked", unit: "relationships",
      attributes: ["breaks", "class", "consumer", "relationship", "source", "used"],
      values: ["breaks": .booleans, "class": .cases(of: LinkClass.self)], formats: Formats.package,
      source: "ECMA-376-2:2021 §6.5.3, TargetMode=External"),
  ] + bookKinds

  /// Relationships whose consumer shows an error, stale data or a hole when the target is gone.
  private static let breaking: Set<String> = [
    "externalLinkPath", "xlPathMissing", "xlStartup", "xlAlternateStartup", "xlLibrary", "oleObject", "image",
    "attachedTemplate", "subDocument", "aFChunk", "mailMergeSource", "mailMergeHeaderSource", "audio", "video", "media",
    "package", "frame",
  ]
  private struct Key: Hashable {
    var target: String
    var relationship: String
    var source: String
  }

  private var counts: [Key: Int] = [:]
  private var places: [Key: String] = [:]
  /// Where parts use their links, by part; nil for a part that was not read.
  private var linkUses: [String: LinkUses] = [:]
  private(set) var books: [ExternalBook] = []
  private(set) var externals: [Relationship] = []
  /// External-link parts as formulas number them, `[1]` first.
  private(set) var order: [String?] = []
  /// What reads each external-link part.
  var uses: [String: BookUse] = [:]
  /// Books that formulas name by their file, by the file in lower case; for each qualifier the file, empty for none.
  var named: [String: NamedBook] = [:]
  var namedKeys: [QualifierID: String] = [:]
  var droppedBooks = 0
  private(set) var sheetNames: Set<String> = []
  /// Formulas that name an external book which is not there: how many, the number and the place of the first.
  private(set) var stray: (formulas: Int, number: Int, place: String) = (0, 0, "")
  private var definedName = ""
  let desk: FormulaDesk
  let notes: FormulaNotes
  let limit: Int
  /// Bytes of a target that are kept.
  private let targetLimit = 4096

  init(_ setting: DetectorSetting) {
    limit = setting.locations
    desk = setting.formulas
    notes = setting.notes
  }

  func package(_ summary: PackageSummary) {
    externals = summary.relationships.filter(\.isExternal)
    for relationship in externals {
      let key = key(relationship)
      counts[key, default: 0] += 1
      if case .part = summary.place(of: relationship.source) { continue }
      places[key] = summary.place(of: relationship.source).text
    }
  }

  func linkUses(_ uses: [String: LinkUses]) { linkUses = uses }

  /// What the links are used for, and how many of the relationships are used at all: the others are left-overs. Empty
  /// where the part was not read.
  private func use() -> [Key: (consumers: Set<String>, used: Int)] {
    var uses: [Key: (consumers: Set<String>, used: Int)] = [:]
    for relationship in externals {
      guard let part = linkUses[relationship.source] else { continue }
      let consumers = part.consumers[relationship.id] ?? [:]
      let key = key(relationship)
      uses[key, default: ([], 0)].used += consumers.isEmpty ? 0 : 1
      uses[key]?.consumers.formUnion(consumers.keys)
    }
    return uses
  }

  private func key(_ relationship: Relationship) -> Key {
    Key(
      target: SecretMask.masked(bounded(relationship.target)), relationship: relationship.kind,
      source: "/" + relationship.source)
  }

  func sheet(_ sheet: Sheet) { sheetNames.insert(sheet.name.lowercased()) }

  func externalBook(_ book: ExternalBook) { books.append(book) }

  func externalBookOrder(_ parts: [String?]) { order = parts }

  func definedName(_ name: DefinedName) { definedName = name.name }

  func formula(_ formula: CellFormula, _ analysis: FormulaAnalysis) {
    notes.read(analysis)
    noteStray(analysis, at: .cell(sheet: formula.sheet, row: formula.row, column: formula.column))
    read(analysis) { use in
      use.noteKind("cell")
      use.cells.add(
        formula.cells, at: .cell(sheet: formula.sheet, row: formula.row, column: formula.column), limit: limit)
    }
  }

  func expression(_ expression: Expression, _ analysis: FormulaAnalysis) {
    guard expression.kind != .definedName else { return define(expression, analysis) }
    notes.read(analysis)
    noteStray(analysis, at: expression.place)
    read(analysis) { use in
      use.noteKind(expression.kind.rawValue)
      use.elsewhere.add(at: expression.place, limit: limit)
    }
  }

  /// A name comes right before its formula.
  private func define(_ expression: Expression, _ analysis: FormulaAnalysis) {
    notes.define(definedName, analysis, desk.scanner)
    noteStray(analysis, at: expression.place)
    defineNamed(definedName, expression, analysis)
    for number in desk.scanner.books(of: analysis) where number <= order.count {
      guard let part = order[number - 1] else { continue }
      uses[part, default: BookUse()].noteKind(expression.kind.rawValue)
      uses[part]?.noteMention(definedName)
      uses[part]?.names.add(at: expression.place, limit: limit)
      noteWhat(analysis, number, part)
    }
  }

  private func noteStray(_ analysis: FormulaAnalysis, at place: @autoclosure () -> Place) {
    guard analysis.traits.contains(.externalReference),
      let number = desk.scanner.books(of: analysis).first(where: { $0 > order.count })
    else { return }
    if stray.formulas == 0 { stray = (0, number, place().text) }
    stray.formulas += 1
  }

  func issues() -> [Issue] {
    var issues: [Issue] = []
    if stray.formulas > 0 {
      let message = "formulas name external book \(stray.number), and there are \(order.count)"
      issues.append(Issue(code: "xlsx.bad-index", place: stray.place, message: message))
    }
    if droppedBooks > 0 {
      let message = "\(droppedBooks) references to files beyond the first \(Self.namedLimit) are not told"
      issues.append(Issue(code: "data.limit", place: "link.workbook", message: message))
    }
    return issues
  }

  func bounded(_ target: String) -> String {
    target.utf8.count <= targetLimit ? target : String(decoding: target.utf8.prefix(targetLimit), as: UTF8.self)
  }

  func facts() -> [Fact] {
    let uses = linkUses.isEmpty ? [:] : use()
    let facts = counts.map { key, count in
      let isTemplate = key.relationship == "attachedTemplate"
      var attributes: [String: AttributeValue] = [
        "relationship": .string(key.relationship), "source": .string(key.source),
        "class": .string(isTemplate ? LinkClass.template.rawValue : LinkClass(target: key.target).rawValue),
        "breaks": .boolean(LinkDetector.breaking.contains(key.relationship)),
      ]
      if let use = uses[key] {
        attributes["used"] = .integer(use.used)
        if !use.consumers.isEmpty { attributes["consumer"] = .string(use.consumers.sorted().joined(separator: "|")) }
      }
      return Fact(
        kind: "link.external", subject: key.target, count: count, attributes: attributes,
        locations: self.uses[String(key.source.dropFirst())]?.locations(key.source) ?? [places[key] ?? key.source])
    }
    return facts + bookFacts() + namedFacts()
  }
}
