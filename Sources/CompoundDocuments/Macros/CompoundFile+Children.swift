extension CompoundFile {
  /// The entries of each storage by their names in upper case, as names are compared ([MS-CFB] 2.6.4). The first of
  /// two that share a name counts.
  func children() -> [Int: [String: Int]] {
    var children: [Int: [String: Int]] = [:]
    for (index, entry) in entries.enumerated() {
      guard let parent = entry.parent else { continue }
      let name = entry.name.uppercased()
      if children[parent]?[name] == nil { children[parent, default: [:]][name] = index }
    }
    return children
  }
}
