import AssessmentEngine

/// Reads which drives, servers and sites are which folders of the inventory, `assay.links/1`.
public enum LinkMapFile {
  public static let schema = "assay.links/1"
  /// At most so many prefixes.
  public static let maximumRows = 10_000

  /// **Throws** `invalid` with every diagnostic; `unreadable` where the system refuses the file.
  public static func load(path: String) throws(ConfigurationError) -> LinkMap {
    let log = DiagnosticLog()
    let reader = NodeReader(file: path, log: log)
    var map = LinkMap()
    if let bytes = try ConfigurationFile.read(path, atMost: YAMLSource.maximumBytes, log: log),
      let root = YAMLSource(file: path, log: log).read(bytes)
    {
      read(root, reader: reader, into: &map)
    }
    try log.throwIfAny()
    return map
  }

  private static func read(_ root: YAMLNode, reader: NodeReader, into map: inout LinkMap) {
    guard let file = reader.mapping(root, keys: ["schema", "prefixes", "outside"], of: "a link map") else { return }
    file.requireSchema(schema)
    var nodes: [(row: LinkMap.Row, node: YAMLNode)] = []
    for entry in file.require("prefixes", "drive, server or site → folder").map({ reader.namedEntries($0, of: "prefixes") }) ?? [] {
      guard let prefix = prefix(entry.key, reader), let text = reader.text(entry.value, of: "a folder of the inventory"),
        let destination = destination(text, entry.value, reader)
      else { continue }
      nodes.append((row(prefix, entry.key, destination, reader), entry.key))
    }
    for item in file["outside"].map({ reader.list($0, of: "prefixes that are of no scanned folder") }) ?? [] {
      if let prefix = prefix(item, reader) { nodes.append((row(prefix, item, .outside, reader), item)) }
    }
    for (row, node) in nodes {
      guard map.rows.count < maximumRows else {
        reader.report(node, "more than \(maximumRows) prefixes")
        return
      }
      if let other = map.row(of: row.prefix) {
        reader.report(node, "“\(row.text)” is the same prefix as “\(other.text)” at \(other.place)")
      } else {
        map.add(row)
      }
    }
    // A loop shows only once all rows are there.
    for (row, node) in nodes where map.chain(from: row).count > LinkMap.longestChain {
      reader.report(
        node, "“\(row.text)” leads from prefix to prefix and never to a folder (a loop, or more than \(LinkMap.longestChain) steps)")
    }
  }

  private static func row(
    _ prefix: LinkAddress, _ node: YAMLNode, _ destination: LinkMap.Destination, _ reader: NodeReader
  ) -> LinkMap.Row {
    LinkMap.Row(
      prefix: prefix, text: node.scalar ?? "", destination: destination,
      place: "\(reader.file):\(node.line):\(node.column)")
  }

  private static func prefix(_ node: YAMLNode, _ reader: NodeReader) -> LinkAddress? {
    guard let text = reader.text(node, of: "a prefix") else { return nil }
    guard let address = LinkAddress.readings(of: text).first(where: \.isAbsolute), !address.isOpaque else {
      reader.report(node, #"“\#(text)” is no prefix: expected a drive (S:), a server and share (\\server\share) or https://host/path"#)
      return nil
    }
    return address
  }

  private static func destination(_ text: String, _ node: YAMLNode, _ reader: NodeReader) -> LinkMap.Destination? {
    if let address = LinkAddress.readings(of: text).first(where: \.isAbsolute) { return .address(address) }
    let names = text.split { $0 == "/" || $0 == "\\" }.map(String.init)
    guard !names.contains(".."), !text.hasPrefix("/"), !text.contains(":") else {
      reader.report(node, "“\(text)” is no folder of the inventory: expected names from its top, or . for the top itself")
      return nil
    }
    return .estate(names.filter { $0 != "." })
  }
}
