import OfficePackage

/// The relationships of slides, layouts and masters, by source and id.
struct SlideRelationships {
  private struct Key: Hashable {
    var source: String
    var id: String
  }

  private var all: [Key: Relationship] = [:]

  /// Only those of these kinds, and none of documents of another family.
  init(_ summary: PackageSummary, kinds: Set<String>) {
    guard MarkupFamily(format: summary.format) == .presentation else { return }
    for relationship in summary.relationships where kinds.contains(relationship.kind) {
      let key = Key(source: relationship.source, id: relationship.id)
      if all[key] == nil { all[key] = relationship }
    }
  }

  init() {}

  subscript(source: String, id: String) -> Relationship? { all[Key(source: source, id: id)] }
}
