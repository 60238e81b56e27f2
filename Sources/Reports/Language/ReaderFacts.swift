import InventoryModel

extension FactKind {
  /// Signatures by which programs compare documents: they say nothing to a reader, and stay in the machine formats.
  static let signatures: Set<FactKind> = ["content.digest", "content.sketch"]
}

extension DocumentRecord {
  /// What a page or a text lists.
  var readerFacts: [Fact] { facts.filter { !FactKind.signatures.contains($0.kind) } }
}

extension FactKind {
  /// Whether its facts are calls of functions, named by their subject.
  var isFunctionCall: Bool { self == "formula.function" || self == "formula.function.elsewhere" }

  /// Whether the subject of its facts is a function's name.
  var namesFunction: Bool { isFunctionCall || self == "formula.argument" }
}
