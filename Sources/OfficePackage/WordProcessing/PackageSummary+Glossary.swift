extension PackageSummary {
  /// The glossary document, and parts that only it leads to (ECMA-376-1:2016 §11.3.8): its settings, styles, lists and
  /// headers are not the document's.
  public var glossaryParts: Set<String> {
    let glossaries = Set(relationships("glossaryDocument").compactMap(\.targetPart))
    guard !glossaries.isEmpty else { return [] }
    var parts: Set<String> = glossaries
    for relationship in relationships where glossaries.contains(relationship.source) {
      if let target = relationship.targetPart { parts.insert(target) }
    }
    for relationship in relationships where !glossaries.contains(relationship.source) {
      if let target = relationship.targetPart, !glossaries.contains(target) { parts.remove(target) }
    }
    return parts
  }

  /// Parts with text that the document does not show as its own: building blocks and comments.
  public var partsAside: Set<String> {
    var aside = glossaryParts
    for part in parts where part.role == .wordComments { aside.insert(part.name) }
    return aside
  }
}
