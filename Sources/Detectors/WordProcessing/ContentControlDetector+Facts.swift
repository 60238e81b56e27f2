import InventoryModel

extension ContentControlDetector {
  /// Stores that every document has, by their fixed identifiers (ECMA-376-1:2016 §17.5.2.6; [MS-DOCX] 2.2.7).
  static let builtIn = [
    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "core-properties",
    "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "extended-properties",
    "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}": "cover-page-properties",
  ]

  func found() -> [Fact] {
    var facts: [Fact] = []
    for (key, tally) in controls {
      var attributes: [String: AttributeValue] = [
        "bound-to-data": .integer(bound[key] ?? 0), "locked": .integer(locked[key] ?? 0),
      ]
      if !key.gallery.isEmpty { attributes["gallery"] = .string(key.gallery) }
      facts.append(tally.result.fact("document.content-control", subject: key.type.rawValue, attributes: attributes))
    }
    if texts.result.count > 0 {
      facts.append(texts.result.fact("document.content-control-text", attributes: ["named": .integer(named), "waiting": .integer(waiting)]))
    }
    let kinds: [(FactKind, AlternativeTally)] = [
      ("document.content-control-list", lists),
      ("document.content-control-repeating", repeating), ("document.content-control-locked", locks),
      ("document.cover-page", covers),
    ]
    facts += kinds.compactMap { kind, tally in tally.result.count > 0 ? tally.result.fact(kind) : nil }
    return facts + bindingFacts()
  }

  private func bindingFacts() -> [Fact] {
    var tallies: [String: Tally] = [:]
    var used = 0
    for (id, tally) in bindings.sorted(by: { $0.key < $1.key }) {
      let store: String
      if let name = Self.builtIn[id] {
        store = name
      } else if id.isEmpty {
        // The XPath alone decides: the first part that it fits.
        store = "unnamed"
      } else if stores.contains(id) {
        store = "custom"
        used += 1
      } else {
        store = "missing"
      }
      let result = tally.result
      var sum = tallies[store] ?? Tally()
      sum.merge(result, limit: limit)
      tallies[store] = sum
    }
    var facts = tallies.map {
      $0.value.fact("document.content-control-databound", attributes: ["data-store": .string($0.key)])
    }
    if used > 0 {
      facts.append(
        Fact(kind: "document.custom-xml-bound", count: used, attributes: ["parts": .integer(stores.count)]))
    }
    return facts
  }
}

extension Tally {
  /// Adds what another one counted, with its places as far as there is room.
  mutating func merge(_ other: Tally, limit: Int) {
    add(unplaced: other.count)
    for place in other.locations { note(place, limit: limit) }
  }
}
