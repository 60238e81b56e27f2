import FormulaSyntax

/// The calls of one formula, with names.
struct Scanned: Equatable {
  var calls: [String: Int] = [:]
  var qualifiers: [String: CallQualifier] = [:]
  var order: [String] = []
  var traits: FormulaTraits = []

  init(_ text: String, limits: FormulaLimits = FormulaLimits()) {
    self.init(Array(text.utf8), limits: limits)
  }

  init(_ bytes: [UInt8], limits: FormulaLimits = FormulaLimits()) {
    var scanner = FormulaScanner(limits: limits)
    var found: [(FunctionID, CallQualifier)] = []
    traits = scanner.scan(bytes) { found.append(($0, $1)) }
    for (id, qualifier) in found {
      let name = scanner.name(id)
      calls[name, default: 0] += 1
      qualifiers[name] = qualifier
      order.append(name)
    }
  }
}
