import FormulaSyntax

/// What detectors learn from formulas for each other: which names are read, and which connections are named. One for a
/// process; emptied for each document.
final class FormulaNotes {
  private static let nameLimit = 65_536
  private static let listLimit = 256

  /// Names in all defined names together.
  private static let edgeLimit = 262_144

  /// What a defined name is made of.
  private struct Entry {
    var name: String
    /// Of this workbook.
    var names: [NameID] = []
    /// Numbers of external books; below 0 for one that is named by its file (`namedBook`).
    var books: [Int] = []
    /// Whether it is made of itself by right: a LAMBDA, or one of several scopes that reads another's.
    var mayRecur = false
  }

  private var entries: [Entry] = []
  /// By name, upper-case: names of the same spelling in several scopes are one.
  private var numbers: [String: Int] = [:]
  private var edgeCount = 0
  /// Worked out when it is first asked for, after the last name.
  private var graph: NameGraph?
  /// By `NameID`: read by something else than a defined name.
  private var isRead: [Bool] = []
  /// By `NameID`, looked up when it is first met; nil where no name is defined.
  private var entryOfName: [Int: Int?] = [:]
  /// Names that the application itself uses, and that others than formulas use.
  private var roots: Set<String> = []
  /// Connections that cube functions name, lower-case.
  private(set) var connections: Set<String> = []

  func removeAll() {
    entries.removeAll()
    numbers.removeAll()
    edgeCount = 0
    graph = nil
    isRead.removeAll()
    entryOfName.removeAll()
    roots.removeAll()
    connections.removeAll()
  }

  func addConnection(_ name: String) {
    if connections.count < 4096 { connections.insert(name.lowercased()) }
  }

  func define(_ name: String, _ analysis: FormulaAnalysis, _ scanner: FormulaScanner) {
    let key = name.uppercased()
    guard numbers[key] != nil || entries.count < Self.nameLimit else { return }
    let number = numbers[key] ?? entries.count
    if number == entries.count {
      numbers[key] = number
      entries.append(Entry(name: name))
    } else {
      entries[number].mayRecur = true
    }
    graph = nil
    entryOfName.removeAll()
    if analysis.calls.contains(where: { scanner.name($0.function) == "LAMBDA" }) { entries[number].mayRecur = true }
    for reference in analysis.references where reference.kind == .name && edgeCount < Self.edgeLimit {
      guard let id = reference.name, entries[number].names.count < Self.listLimit else { continue }
      if let qualifier = reference.qualifier, scanner.qualifier(qualifier).isExternal { continue }
      entries[number].names.append(id)
      edgeCount += 1
    }
    for book in scanner.books(of: analysis) where entries[number].books.count < Self.listLimit {
      entries[number].books.append(book)
    }
    for id in scanner.namedBooks(of: analysis) where entries[number].books.count < Self.listLimit {
      entries[number].books.append(~id.index)
    }
    // §18.2.5: print areas, titles and filters are the application's own.
    if key.hasPrefix("_XLNM.") { roots.insert(key) }
  }

  /// To be told of each formula that is no defined name.
  func read(_ analysis: FormulaAnalysis) {
    for reference in analysis.references where reference.kind == .name {
      guard let index = reference.name?.index else { continue }
      while isRead.count <= index { isRead.append(false) }
      isRead[index] = true
    }
  }

  /// What names the book of such a number by its file; nil for one that the workbook lists.
  static func namedBook(_ number: Int) -> QualifierID? { number < 0 ? QualifierID(index: ~number) : nil }

  /// The external books that a formula reads through defined names.
  func books(through analysis: FormulaAnalysis, _ scanner: FormulaScanner) -> [Int] {
    guard !entries.isEmpty else { return [] }
    var books: [Int] = []
    var seen: Set<Int> = []
    for reference in analysis.references where reference.kind == .name {
      guard let id = reference.name, let number = entry(id, scanner) else { continue }
      for book in settled(scanner).books[number] {
        guard books.count < Self.listLimit else { return books }
        if seen.insert(book).inserted { books.append(book) }
      }
    }
    return books
  }

  private func entry(_ id: NameID, _ scanner: FormulaScanner) -> Int? {
    if let known = entryOfName[id.index] { return known }
    let number = numbers[scanner.name(id).uppercased()]
    entryOfName[id.index] = .some(number)
    return number
  }

  private func settled(_ scanner: FormulaScanner) -> NameGraph {
    if let graph { return graph }
    let edges = entries.map { entry in entry.names.compactMap { self.entry($0, scanner) } }
    let graph = NameGraph(edges: edges, books: entries.map(\.books), limit: Self.listLimit)
    self.graph = graph
    return graph
  }

  /// Names that are made of themselves, as spelled where they are defined, and in their order.
  func cyclicNames(_ scanner: FormulaScanner) -> [String] {
    let cycles = settled(scanner).cycles.filter { cycle in !cycle.contains { entries[$0].mayRecur } }
    return cycles.joined().sorted().map { entries[$0].name }
  }

  /// Names and the names that they are made of. A name that was seen is not followed again: names may be cyclic.
  private func closure(_ start: [String], _ scanner: FormulaScanner) -> Set<String> {
    var queue = start
    var reached = Set(start)
    while let name = queue.popLast() {
      guard let number = numbers[name] else { continue }
      for id in entries[number].names {
        let next = scanner.name(id).uppercased()
        if reached.insert(next).inserted { queue.append(next) }
      }
    }
    return reached
  }

  /// Upper-case names that something reads: a cell, a rule, a chart, the application; directly, or through other names.
  func usedNames(_ scanner: FormulaScanner) -> Set<String> {
    var start = Array(roots)
    for (index, read) in isRead.enumerated() where read { start.append(scanner.name(NameID(index: index)).uppercased()) }
    // A name that is called is a LAMBDA.
    for index in 0..<scanner.nameCount {
      let name = scanner.name(FunctionID(index: index)).uppercased()
      if numbers[name] != nil { start.append(name) }
    }
    return closure(start, scanner)
  }
}
