import SafeBindings

/// What is read before any content: content types, relationships, and which part is which.
extension Package {
  mutating func readStructure() {
    var parts = directory.entries.filter { !$0.isFolder && names.isCurrent($0) }.map {
      Part(entry: $0, name: $0.name, contentType: "", role: .other, isReachable: false)
    }
    summary.parts = parts
    let types = readContentTypes()
    for index in parts.indices {
      let part = parts[index]
      parts[index].contentType = types.type(of: part.entry.index, name: part.name)
      if part.name.lowercased() == "[content_types].xml" {
        parts[index].role = .contentTypes
      } else if PartNames.isRelationships(part.name) {
        parts[index].role = .relationships
      } else {
        parts[index].role = PartRole.byContentType[parts[index].contentType] ?? .other
      }
    }
    summary.parts = parts
    for (position, part) in parts.enumerated() { positions[part.entry.index] = position }
    readRelationships()
    resolveRoles()
    findMainPart()
  }

  private mutating func readContentTypes() -> ContentTypes {
    guard let index = names.find("[Content_Types].xml"), var part = summary.parts.first(where: { $0.entry.index == index })
    else {
      troubles.append(PartTrouble(part: "[Content_Types].xml", kind: .missing(from: "/")))
      return ContentTypes()
    }
    part.role = .contentTypes
    let handler = ContentTypesHandler(names)
    read(part, handler)
    return handler.types
  }

  private mutating func readRelationships() {
    var seen = 0
    for part in summary.parts where part.role == .relationships {
      let source = PartNames.source(of: part.name)
      let handler = RelationshipsHandler(source: source, limit: max(0, limits.relationships - seen))
      read(part, handler)
      seen += handler.relationships.count
      if handler.isFlooded {
        troubles.append(PartTrouble(part: part.name, kind: .relationshipFlood(limits.relationships)))
      }
      summary.relationships += handler.relationships
      if handler.isStrict { summary.isStrict = true }
    }
    readShadowedRelationships()
    var byEntry: [Int: String] = [:]
    for part in summary.parts { byEntry[part.entry.index] = part.name }
    for index in summary.relationships.indices where !summary.relationships[index].isExternal {
      let relationship = summary.relationships[index]
      let found = names.resolve(relationship.target, from: relationship.source)
      summary.relationships[index].targetPart = found.flatMap { byEntry[$0] }
    }
  }

  /// Counts come from the last entry of a name; a link that only an earlier one has is told all the same.
  private mutating func readShadowedRelationships() {
    let shadowed = shadowedParts.filter { $0.role == .relationships }
    guard !shadowed.isEmpty else { return }
    var known = Set(summary.relationships.map { [$0.type, $0.target] })
    for part in shadowed where summary.relationships.count < limits.relationships {
      let room = limits.relationships - summary.relationships.count
      let handler = RelationshipsHandler(source: PartNames.source(of: part.name), limit: room)
      read(part, handler)
      summary.relationships += handler.relationships.filter { relationship in
        relationship.isExternal && known.insert([relationship.type, relationship.target]).inserted
      }
    }
  }

  /// A relationship says what a part is for where the content type does not.
  private mutating func resolveRoles() {
    var positions: [String: Int] = [:]
    for (index, part) in summary.parts.enumerated() { positions[part.name] = index }
    for relationship in summary.relationships {
      guard let target = relationship.targetPart, let index = positions[target] else { continue }
      summary.parts[index].isReachable = true
      guard let role = PartRole.byRelationship[relationship.kind] else { continue }
      // A sheet's relationship wins over a content type that says otherwise: the workbook reads it as a sheet.
      let current = summary.parts[index].role
      if current == .other || [.worksheet, .macrosheet, .dialogsheet].contains(role), current != .relationships {
        summary.parts[index].role = role
      }
    }
    for relationship in summary.relationships where relationship.kind == "comments" {
      guard let target = relationship.targetPart, let index = positions[target], summary.parts[index].role == .other
      else { continue }
      let isOfText = positions[relationship.source].map { summary.parts[$0].contentType.contains("wordprocessingml") }
      summary.parts[index].role = isOfText == true ? .wordComments : .sheetComments
    }
  }

  private mutating func findMainPart() {
    let visio = "http://schemas.microsoft.com/visio/2010/relationships/document"
    for relationship in summary.relationships
    where relationship.source.isEmpty && !relationship.isExternal
      && (relationship.kind == "officeDocument" || relationship.type == visio)
    {
      if let target = relationship.targetPart {
        summary.mainPart = target
        break
      }
      troubles.append(PartTrouble(part: relationship.target, kind: .missing(from: "/")))
    }
    if summary.mainPart == nil {
      summary.mainPart = summary.parts.first { MainPart.format(ofContentType: $0.contentType) != nil }?.name
      if let found = summary.mainPart {
        troubles.append(PartTrouble(part: found, kind: .unrelated))
      }
    }
    guard let main = summary.mainPart, let index = summary.parts.firstIndex(where: { $0.name == main }) else { return }
    var format = MainPart.format(ofContentType: summary.parts[index].contentType)
    if format == nil, let guess = formatByRoot(summary.parts[index]) {
      format = guess
      findings.append(
        PackageFinding(
          code: "opc.content-types", place: main,
          message: "the content type \(summary.parts[index].contentType.debugDescription) is none of a main part"))
    }
    guard let format else { return }
    summary.format = format
    if let role = MainPart.role(ofFormat: format) { summary.parts[index].role = role }
  }

  private mutating func formatByRoot(_ part: Part) -> String? {
    let handler = RootHandler()
    let before = troubles.count
    read(part, handler)
    troubles.removeSubrange(before...)
    return MainPart.format(ofRoot: handler.root)
  }
}
