import SafeBindings

/// What a document holds, apart from who saved it when and how: one line a part.
extension Package {
  /// How to digest a part; nil where it counts by its bytes, or was tried before.
  mutating func digestPlan(_ part: Part) -> MarkupDigestPlan? {
    guard part.isDigestedAsMarkup, let rules = vocabulary.contentRules.rules(ofFormat: summary.format),
      triedDigests.insert(part.entry.index).inserted
    else { return nil }
    return MarkupDigestPlan(rules: rules, references: references(of: part.name))
  }

  /// What the relationship ids of a part stand for.
  private mutating func references(of source: String) -> [String: String?] {
    if standIns == nil {
      let pictures = Set(summary.relationships("thumbnail").compactMap(\.targetPart))
      var standIns: [String: [String: String?]] = [:]
      for relationship in summary.relationships where standIns[relationship.source]?[relationship.id] == nil {
        standIns[relationship.source, default: [:]][relationship.id] = .some(standIn(relationship, pictures))
      }
      self.standIns = standIns
    }
    return standIns?[source] ?? [:]
  }

  private func standIn(_ relationship: Relationship, _ pictures: Set<String>) -> String? {
    if relationship.isExternal { return "external " + relationship.target }
    guard let target = relationship.targetPart, let part = part(target) else { return "nothing" }
    guard part.isContent, !pictures.contains(target) else { return nil }
    return part.isDigestedAsMarkup ? part.role.rawValue : "\(part.entry.crc) \(part.entry.size)"
  }

  /// One line for each part that counts: the sheet or slide that it belongs to, its content type, and its digest.
  /// Sorted: neither the names of parts nor their order in the archive matter. A part that was not read to its end
  /// counts by the checksum that the directory states.
  ///
  /// Parts whose markup counts and that no reader wanted are read here; trouble in them is theirs alone. `known` tells
  /// what to take for parts of which more is known than a checksum.
  public mutating func contentLines(known: [String: String] = [:]) -> [String] {
    let thumbnails = Set(summary.relationships("thumbnail").compactMap(\.targetPart))
    var lines: [String] = []
    for part in summary.parts where part.isContent && !thumbnails.contains(part.name) {
      if part.isDigestedAsMarkup, !triedDigests.contains(part.entry.index), !part.entry.isEncrypted {
        let before = (troubles.count, findings.count)
        read(part, XMLHandler())
        troubles.removeSubrange(before.0...)
        findings.removeSubrange(before.1...)
      }
      var owner = ""
      if let place = summary.places[part.name] { owner = place.text }
      let digest =
        known[part.name] ?? digests[part.entry.index].map { "\($0.high) \($0.low)" }
        ?? "\(part.entry.crc) \(part.entry.size)"
      lines.append("\(owner)\t\(part.contentType)\t\(digest)")
    }
    return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
