import InventoryModel

/// The JSON texts that a fact is stored with; nil where there is nothing to say.
extension FactTexts {
  static func attributes(of fact: Fact) -> String? {
    guard !fact.attributes.isEmpty else { return nil }
    var json = JSONWriter()
    Fact.write(fact.attributes, to: &json)
    return json.text
  }

  static func locations(of fact: Fact) -> String? {
    guard !fact.locations.isEmpty else { return nil }
    var json = JSONWriter()
    json.beginArray()
    for location in fact.locations { json.value(location) }
    json.endArray()
    return json.text
  }
}
