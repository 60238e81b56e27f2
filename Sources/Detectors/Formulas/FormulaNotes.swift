import FormulaSyntax

/// What detectors learn from formulas for each other: which names are read, and which connections are named. One for a
/// process; emptied for each document.
final class FormulaNotes {
  private static let nameLimit = 65_536
  private static let listLimit = 256

  /// What a defined name is made of.
  private struct Entry {
    var names: [NameID] = []
    /// Numbers of external books.
    var books: [Int] = []
  }

  /// By name, upper-case: names of the same spelling in several scopes are one.
  private var entries: [String: Entry] = [:]
  /// By `NameID`: read by something else than a defined name.
  private var isRead: [Bool] = []
  /// By `NameID`, worked out when it is first met.
  private var booksOfNames: [Int: [Int]] = [:]
  /// Names that the application itself uses, and that others than formulas use.
  private var roots: Set<String> = []
  /// Connections that cube functions name, lower-case.
  private(set) var connections: Set<String> = []

  func removeAll() {
    entries.removeAll()
    isRead.removeAll()
    booksOfNames.removeAll()
    roots.removeAll()
    connections.removeAll()
  }

  func addConnection(_ name: String) {
    if connections.count < 4096 { connections.insert(name.lowercased()) }
  }

  func define(_ name: String, _ analysis: FormulaAnalysis, _ scanner: FormulaScanner) {
    let key = name.uppercased()
    guard entries[key] != nil || entries.count < Self.nameLimit else { return }
    var entry = entries[key] ?? Entry()
    for reference in analysis.references where reference.kind == .name {
      if let id = reference.name, entry.names.count < Self.listLimit { entry.names.append(id) }
    }
    for book in scanner.books(of: analysis) where entry.books.count < Self.listLimit { entry.books.append(book) }
    entries[key] = entry
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

  /// The external books that a formula reads through defined names.
  func books(through analysis: FormulaAnalysis, _ scanner: FormulaScanner) -> [Int] {
    var books: [Int] = []
    for reference in analysis.references where reference.kind == .name {
      guard let id = reference.name else { continue }
      for book in self.books(of: id, scanner) where !books.contains(book) { books.append(book) }
    }
    return books
  }

  private func books(of id: NameID, _ scanner: FormulaScanner) -> [Int] {
    if let known = booksOfNames[id.index] { return known }
    var books: [Int] = []
    for name in closure([scanner.name(id).uppercased()], scanner) {
      for book in entries[name]?.books ?? [] where !books.contains(book) && books.count < Self.listLimit {
        books.append(book)
      }
    }
    booksOfNames[id.index] = books
    return books
  }

  /// Names and the names that they are made of. A name that was seen is not followed again: names may be cyclic.
  private func closure(_ start: [String], _ scanner: FormulaScanner) -> Set<String> {
    var queue = start
    var reached = Set(start)
    while let name = queue.popLast() {
      for id in entries[name]?.names ?? [] {
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
      if entries[name] != nil { start.append(name) }
    }
    return closure(start, scanner)
  }
}
