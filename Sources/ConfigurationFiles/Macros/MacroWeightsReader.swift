import AssessmentEngine

/// Reads the file of weights: what the parts of a rewrite cost, what kinds of programs there are, what calls are about.
struct MacroWeightsReader {
  let reader: NodeReader

  struct Result {
    var weights: MacroWeights
    var criteria: MacroCriteria
    var categories: [String: LocalizedText]
  }

  private static let keys = [
    "code", "uses", "repeats", "forms", "hard-coded", "broken-reference", "project", "small", "unread", "classes", "categories",
  ]

  /// Nil, once reported, for a file that cannot be used.
  func read(_ root: YAMLNode) -> Result? {
    guard let map = reader.mapping(root, keys: Self.keys, of: "the weights of macros") else { return nil }
    let categories = map.require("categories", "what calls are about: id → name in English and French").map {
      self.categories($0)
    }
    let criteria = map.require("classes", "the kinds of programs").flatMap { self.criteria($0, categories ?? [:]) }
    let code = map.require("code", "what code costs").flatMap { self.code($0) }
    let uses = map.require("uses", "what the first use of something costs").map { self.uses($0) }
    let repeats = map.require("repeats", "percent of the first use, by the number of uses").map { self.repeats($0) }
    let forms = map.require("forms", "what forms cost").flatMap { parts($0, ["form", "control"], of: "forms") }
    let hardCoded = map.require("hard-coded", "hours for each kind").flatMap { effort($0, of: "hard-coded") }
    let broken = map.require("broken-reference", "hours").flatMap { effort($0, of: "broken-reference") }
    let project = map.require("project", "hours once a project, by its class").map { self.project($0) }
    let unread = map.require("unread", "hours for what could not be read").flatMap {
      parts($0, ["project", "per-10-kib"], of: "unread")
    }
    let small = map["small"].flatMap { self.small($0) }
    guard let categories, let criteria, let code, let uses, let repeats, let forms, let hardCoded, let broken,
      let project, let unread
    else { return nil }
    let weights = MacroWeights(
      statements: code.statements, lines: code.lines, branches: code.branches, classPercent: code.percent,
      unusedPercent: code.unused, uses: uses, repeats: repeats, form: forms[0], control: forms[1], hardCoded: hardCoded,
      brokenReference: broken, project: project, unread: unread[0], unreadBlock: unread[1],
      sizes: code.sizes, small: small)
    return Result(weights: weights, criteria: criteria, categories: categories)
  }

  private func effort(_ node: YAMLNode, of what: String) -> Effort? {
    guard let map = reader.mapping(node, keys: ["low", "likely", "high"], of: what) else { return nil }
    let hours = { (name: String) in map.require(name, "hours").flatMap { reader.hours($0, of: name) } }
    guard let low = hours("low"), let likely = hours("likely"), let high = hours("high") else { return nil }
    if low > likely || likely > high { reader.report(node, "expected low ≤ likely ≤ high") }
    return Effort(low: low, likely: likely, high: high)
  }

  /// Efforts under these keys, all of them.
  private func parts(_ node: YAMLNode, _ keys: [String], of what: String) -> [Effort]? {
    guard let map = reader.mapping(node, keys: keys, of: what) else { return nil }
    let efforts = keys.compactMap { key in map.require(key, "hours").flatMap { effort($0, of: key) } }
    return efforts.count == keys.count ? efforts : nil
  }

  private struct Code {
    var statements, lines, branches: Effort
    var percent: [MacroClass: Int]
    var unused: Int
    var sizes: [MacroWeights.Step]
  }

  private func code(_ node: YAMLNode) -> Code? {
    let keys = ["statements", "lines", "branches", "percent", "unused-percent", "sizes"]
    guard let map = reader.mapping(node, keys: keys, of: "code") else { return nil }
    let part = { (name: String) in map.require(name, "hours for 100").flatMap { effort($0, of: name) } }
    let (statements, lines, branches) = (part("statements"), part("lines"), part("branches"))
    let unused = map.require("unused-percent", "percent").flatMap { percent($0) }
    var byClass: [MacroClass: Int] = [:]
    if let node = map["percent"] {
      for entry in reader.namedEntries(node, of: "percent by class") {
        guard let name = reader.choice(entry.key, MacroClass.self, of: "class of macros") else { continue }
        byClass[name] = percent(entry.value)
      }
    }
    guard let statements, let lines, let branches, let unused else { return nil }
    let sizes = map["sizes"].map { steps($0, isGrowing: false) } ?? []
    return Code(
      statements: statements, lines: lines, branches: branches, percent: byClass, unused: unused, sizes: sizes)
  }

  private func percent(_ node: YAMLNode) -> Int? { reader.integer(node, in: 0...1_000, of: "percent") }

  private func uses(_ node: YAMLNode) -> [Portability: [RewriteClass: Effort]] {
    let words = Portability.allCases.filter { $0 != .automatic }
    guard let map = reader.mapping(node, keys: words.map(\.rawValue), of: "uses") else { return [:] }
    var uses: [Portability: [RewriteClass: Effort]] = [:]
    for word in words {
      let classes = RewriteClass.allCases.map(\.rawValue)
      guard let inner = map.require(word.rawValue, "hours by low, medium, high"),
        let row = reader.mapping(inner, keys: classes, of: word.rawValue)
      else { continue }
      for rewrite in RewriteClass.allCases {
        let node = row.require(rewrite.rawValue, "hours of the first use")
        uses[word, default: [:]][rewrite] = node.flatMap { effort($0, of: rewrite.rawValue) }
      }
    }
    return uses
  }

  private func repeats(_ node: YAMLNode) -> [MacroWeights.Step] {
    let steps = steps(node, isGrowing: true)
    if steps.first?.from != 1 { reader.report(node, "expected a first step from 1") }
    return steps
  }

  /// Steps from more and more on, whose percentages rise, or fall from 100.
  private func steps(_ node: YAMLNode, isGrowing: Bool) -> [MacroWeights.Step] {
    var steps: [MacroWeights.Step] = []
    for item in reader.list(node, of: "steps") {
      guard let map = reader.mapping(item, keys: ["from", "percent"], of: "a step"),
        let from = map.require("from", "a number").flatMap({ reader.integer($0, in: 1...1_000_000, of: "a number") }),
        let percent = map.require("percent", "percent").flatMap({ self.percent($0) })
      else { continue }
      let last = steps.last ?? MacroWeights.Step(from: 0, percent: isGrowing ? 0 : 100)
      if last.from >= from || (isGrowing ? last.percent > percent : last.percent < percent) {
        reader.report(item, "expected steps in order, with percentages that \(isGrowing ? "rise" : "fall from 100")")
      }
      steps.append(MacroWeights.Step(from: from, percent: percent))
    }
    return steps
  }

  private func project(_ node: YAMLNode) -> [MacroClass: Effort] {
    guard let map = reader.mapping(node, keys: MacroClass.allCases.map(\.rawValue), of: "project") else { return [:] }
    var project: [MacroClass: Effort] = [:]
    for name in MacroClass.allCases where name != .empty {
      project[name] = map.require(name.rawValue, "hours").flatMap { effort($0, of: name.rawValue) }
    }
    return project
  }

  private func small(_ node: YAMLNode) -> MacroWeights.Small? {
    let keys = ["statements", "least-percent", "uses-per-statement"]
    guard let map = reader.mapping(node, keys: keys, of: "small"),
      let statements = map.require("statements", "a number").flatMap({
        reader.integer($0, in: 1...1_000, of: "statements")
      }),
      let percent = map.require("least-percent", "percent").flatMap({ reader.integer($0, in: 0...100, of: "percent") }),
      let uses = map.require("uses-per-statement", "hours").flatMap({ effort($0, of: "uses-per-statement") })
    else { return nil }
    return MacroWeights.Small(statements: statements, leastPercent: percent, uses: uses)
  }

  private func categories(_ node: YAMLNode) -> [String: LocalizedText] {
    var categories: [String: LocalizedText] = [:]
    for entry in reader.namedEntries(node, of: "categories") {
      guard let id = entry.key.scalar else { continue }
      if !NodeReader.isIdentifier(id) { reader.report(entry.key, "“\(id)” is no id: 1 to 64 of a-z, 0-9 and -") }
      categories[id] = reader.localized(entry.value, of: "the category \(id)")
    }
    return categories
  }
}
