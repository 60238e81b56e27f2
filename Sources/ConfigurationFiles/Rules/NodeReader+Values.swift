import InventoryModel

/// Values of facts that no detector writes: what asks for one of them never finds anything.
extension NodeReader {
  /// Lists of so many values are named in full where none is near.
  private static let fewValues = 12

  /// One subject, or several: each of them one that facts of the kind can have.
  func subjects(_ node: YAMLNode, of definition: FactKindDefinition?) -> [String] {
    some(node, of: "a subject").compactMap { item in
      guard let subject = text(item, of: "a subject") else { return nil }
      checkSubject(subject, at: item, of: definition)
      return subject
    }
  }

  func checkSubject(_ subject: String, at node: YAMLNode, of definition: FactKindDefinition?) {
    guard let definition, let known = definition.closedSubjects, !known.contains(subject) else { return }
    let kind = definition.kind.rawValue
    if known == [""] {
      report(node, "facts of kind \(kind) have no subject")
    } else {
      report(node, "no fact of kind \(kind) has the subject “\(subject)”" + hint(subject, known))
    }
  }

  /// One value of an attribute, or several.
  func values(_ node: YAMLNode, of attribute: String, of definition: FactKindDefinition?) -> [String] {
    some(node, of: "a value of \(attribute)").compactMap { item in
      guard let value = text(item, of: "a value of \(attribute)") else { return nil }
      checkValue(value, at: item, of: attribute, of: definition)
      return value
    }
  }

  func checkValue(_ value: String, at node: YAMLNode, of attribute: String, of definition: FactKindDefinition?) {
    guard let definition, let known = definition.values[attribute], !known.contains(value) else { return }
    report(
      node, "no fact of kind \(definition.kind.rawValue) has “\(value)” as its \(attribute)" + hint(value, known))
  }

  /// The attribute's name, where facts of the kind have one of that name.
  func attribute(_ node: YAMLNode, of definition: FactKindDefinition?) -> String? {
    guard let name = text(node, of: "an attribute") else { return nil }
    guard let definition, !definition.attributes.contains(name) else { return name }
    report(
      node, "facts of kind \(definition.kind.rawValue) have no attribute “\(name)”"
        + NearestWord.hint(name, among: definition.attributes))
    return nil
  }

  private func hint(_ word: String, _ known: [String]) -> String {
    let near = NearestWord.hint(word, among: known)
    if !near.isEmpty || known.count > Self.fewValues { return near }
    return "; there is \(known.map { "“\($0)”" }.joined(separator: ", "))"
  }
}
