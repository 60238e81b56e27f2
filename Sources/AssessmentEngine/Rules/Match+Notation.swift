extension Match {
  /// As a rule file writes it, on one line, keys in one order: two matches that say the same have the same notation.
  public var notation: String {
    switch self {
    case .fact(let pattern): pattern.notation
    case .all(let parts): "{ all: [\(parts.map(\.notation).joined(separator: ", "))] }"
    case .any(let parts): "{ any: [\(parts.map(\.notation).joined(separator: ", "))] }"
    case .not(let inner): "{ not: \(inner.notation) }"
    case .fileSize(let over): "{ file-size: { over: \(over.notation) } }"
    case .format: "{ format: true }"
    }
  }

  /// Names of the tables that it asks.
  public var tables: Set<String> {
    switch self {
    case .fact(let pattern): Set([pattern.table].compactMap(\.self))
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.tables) }
    case .not(let inner): inner.tables
    case .fileSize, .format: []
    }
  }

  /// Names of the limits that it compares with.
  public var limits: Set<String> {
    switch self {
    case .fact(let pattern): Set(pattern.threshold?.over.items ?? [])
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.limits) }
    case .not(let inner): inner.limits
    case .fileSize(let over): Set(over.items)
    case .format: []
    }
  }
}

extension LimitReference {
  public var items: [String] {
    switch self {
    case .number: []
    case .item(let name): [name]
    case .items(let names): names
    }
  }

  var notation: String {
    switch self {
    case .number(let number): String(number)
    case .item(let name): name
    case .items(let names): "[\(names.joined(separator: ", "))]"
    }
  }
}

extension FactPattern {
  var notation: String {
    var parts = ["fact: \(kind.rawValue)"]
    func list(_ texts: [String]) -> String { texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]" }
    if !subjects.isEmpty { parts.append("subject: \(list(subjects))") }
    if !likes.isEmpty { parts.append("like: \(list(likes.map(\.text)))") }
    if !exceptions.isEmpty { parts.append("except: \(list(exceptions))") }
    if let notAmong { parts.append("not-in: \(notAmong.rawValue)") }
    if !attributes.isEmpty {
      let pairs = attributes.sorted { $0.key < $1.key }.map { "\($0.key): \(list($0.value))" }
      parts.append("attributes: { \(pairs.joined(separator: ", ")) }")
    }
    if let threshold {
      parts.append("over: \(threshold.over.notation)")
      if let attribute = threshold.attribute { parts.append("of: \(attribute)") }
    }
    if let table { parts.append("table: \(table)") }
    if isInside { parts.append("inside: true") }
    return "{ \(parts.joined(separator: ", ")) }"
  }
}
