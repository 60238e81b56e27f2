extension FactKindDefinition {
  /// All that the subject can be, the empty text where this kind has none; nil where it comes from the document.
  public var closedSubjects: [String]? { subject.isEmpty ? [""] : subjects }

  /// What a fact of this kind says that the definition does not know: an attribute, a value outside of its list.
  public func strays(in fact: Fact) -> [String] {
    var strays: [String] = []
    if let closedSubjects, !closedSubjects.contains(fact.subject) { strays.append("the subject “\(fact.subject)”") }
    for (name, value) in fact.attributes.sorted(by: { $0.key < $1.key }) {
      if !attributes.contains(name) { strays.append("the attribute \(name)") }
      if values[name]?.contains(value.text) == false { strays.append("\(name) “\(value.text)”") }
    }
    return strays
  }

  /// What two definitions of one kind say together. A list of values stays one only where both have it.
  public static func merged(_ a: FactKindDefinition, _ b: FactKindDefinition) -> FactKindDefinition {
    var both = a.subject.isEmpty ? b : a
    if !a.subject.isEmpty, !b.subject.isEmpty { both.subjects = union(a.subjects, b.subjects) }
    both.attributes = a.attributes + b.attributes.filter { !a.attributes.contains($0) }
    both.formats = a.formats + b.formats.filter { !a.formats.contains($0) }
    both.values = a.values.merging(b.values) { own, other in own + other.filter { !own.contains($0) } }
    for name in Set(a.attributes).intersection(b.attributes) {
      both.values[name] = union(a.values[name], b.values[name])
    }
    return both
  }

  private static func union(_ a: [String]?, _ b: [String]?) -> [String]? {
    guard let a, let b else { return nil }
    return a + b.filter { !a.contains($0) }
  }
}

extension [String] {
  /// The values of an attribute that is true or false, as `AttributeValue.text` writes them.
  public static var booleans: [String] { ["false", "true"] }

  /// The words of an enumeration.
  public static func cases<Word: CaseIterable & RawRepresentable>(of words: Word.Type) -> [String]
  where Word.RawValue == String {
    words.allCases.map(\.rawValue)
  }
}
