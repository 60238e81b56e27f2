import AssessmentEngine

/// Reads `roles.yaml`: who does work.
struct RolesFile {
  let reader: NodeReader

  static let path = "roles.yaml"

  func read(_ root: YAMLNode) -> [String: LocalizedText] {
    guard let map = reader.mapping(root, keys: ["roles"], of: "the roles file"),
      let node = map.require("roles", "role id → name in English and French")
    else { return [:] }
    var roles: [String: LocalizedText] = [:]
    for entry in reader.namedEntries(node, of: "roles") {
      guard let id = entry.key.scalar else { continue }
      if !NodeReader.isIdentifier(id) { reader.report(entry.key, "“\(id)” is no id: 1 to 64 of a-z, 0-9 and -") }
      roles[id] = reader.localized(entry.value, of: "the role \(id)")
    }
    return roles
  }
}
