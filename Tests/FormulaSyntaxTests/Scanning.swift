import FormulaSyntax

/// What one formula calls and reads, with names.
struct Scanned: Equatable {
  var calls: [String: Int] = [:]
  var qualifiers: [String: CallQualifier] = [:]
  var prefixes: [String: String] = [:]
  var order: [String] = []
  var traits: FormulaTraits = []
  /// `kind qualifier!text`
  var references: [String] = []
  var books: [Int] = []
  var shape: UInt64 = 0

  init(_ text: String, row: Int = 1, column: Int = 1, limits: FormulaLimits = FormulaLimits()) {
    self.init(Array(text.utf8), row: row, column: column, limits: limits)
  }

  init(_ bytes: [UInt8], row: Int = 1, column: Int = 1, limits: FormulaLimits = FormulaLimits()) {
    var scanner = FormulaScanner(limits: limits)
    let analysis = FormulaAnalysis()
    scanner.analyse(bytes, row: row, column: column, into: analysis)
    traits = analysis.traits
    shape = analysis.shape
    books = scanner.books(of: analysis)
    for call in analysis.calls {
      let name = scanner.name(call.function)
      calls[name, default: 0] += 1
      qualifiers[name] = call.qualifier
      prefixes[name] = call.prefixes.text
      order.append(name)
    }
    for reference in analysis.references {
      let text = String(decoding: bytes[reference.start..<reference.end], as: UTF8.self)
      let qualifier = reference.qualifier.map { Scanned.text(scanner.qualifier($0)) + "!" } ?? ""
      references.append("\(reference.kind) \(qualifier)\(text)")
    }
  }

  private static func text(_ qualifier: FormulaQualifier) -> String {
    let sheets = qualifier.sheet + (qualifier.lastSheet.map { ":" + $0 } ?? "")
    return switch qualifier.book {
    case .own: sheets
    case .number(let number): "<\(number)>" + sheets
    case .path(let path): "<\(path)>" + sheets
    }
  }
}
